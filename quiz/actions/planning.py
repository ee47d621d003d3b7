"""Settings of learning are chosen by a learner, or by a teacher for a class; the facts come back by them at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from operator import attrgetter

from django.db import transaction

from quiz.actions.remembering import replan, under
from quiz.domain.scheduling import study_day
from quiz.models import Memory, User
from quiz.models import statements as sql
from quiz.models.settings import settings_of


def moved_by(learner: User, today: date) -> int:
    """How many facts would come back on another day by the settings as they are in ``learner``, saved or not."""
    plan = settings_of(learner, today).plan
    if not Memory.objects.filter(learner=learner).exclude(
        retention=plan.retention, exam_on=plan.exam_on, parameters=plan.version
    ):
        return 0
    now = dict(Memory.objects.filter(learner=learner).values_list("fact", "due_on"))
    return sum(1 for fact, state in under(plan, learner=learner).items() if now.get(fact) != state.due_on)


@transaction.atomic
def choose(*, learner: User, changed: Collection[str], now: datetime) -> int:
    """Keep the fields that the learner changed; how many facts come back on another day by it."""
    sql.lock_learner(learner.pk)
    learner.save(update_fields=changed)
    return replan(learner=learner, today=study_day(now, learner.zone))


def replan_all(learners: Iterable[User], *, now: datetime) -> int:
    """Bring several learners under the settings that hold for each; how many facts come back on another day.

    In the order of their keys, so that the changes of two classes never wait for each other in a circle.
    """
    ordered = sorted(learners, key=attrgetter("pk"))
    return sum(replan(learner=learner, today=study_day(now, learner.zone)) for learner in ordered)
