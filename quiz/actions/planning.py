"""Settings of learning are chosen by a learner, or by a teacher for a class; the facts come back by them at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import attrgetter

from django.db import transaction
from django.db.models import Max, QuerySet

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


@dataclass(frozen=True, slots=True)
class ExamOver:
    """An exam for which facts were planned until now, how many come back on another day, and the next exam, if any."""

    exam_on: date
    moved: int
    next_on: date | None


def plan_past_exam(*, learner: User, now: datetime) -> ExamOver | None:
    """Bring facts that are planned for an exam that is over under the plan that holds now; None, by one query, where there are none.

    Time alone changes the plan here, so that whoever shows days on which facts come back does this before.
    """
    today = study_day(now, learner.zone)
    planned = Memory.objects.filter(learner=learner, exam_on__lt=today)
    exam_on = planned.aggregate(last=Max("exam_on"))["last"]
    if exam_on is None:
        return None
    moved = replan(learner=learner, today=today)
    return ExamOver(exam_on, moved, settings_of(learner, today).plan.exam_on)


def plan_past_exams(learners: QuerySet[User], *, now: datetime) -> None:
    """The same for several learners, by one query where there is nothing to do."""
    tomorrow = now.date() + timedelta(days=1)  # so that no learner's day is later, whatever the zone
    for learner in learners.filter(memories__exam_on__lt=tomorrow).distinct().order_by("pk"):
        plan_past_exam(learner=learner, now=now)
