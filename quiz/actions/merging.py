"""What somebody did as a guest becomes part of the account that this person has already."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from quiz.actions.attempts import finish_attempt
from quiz.actions.rebuilding import rebuild_tallies
from quiz.actions.remembering import keep_tested, logs, replan
from quiz.domain.scheduling import study_day
from quiz.models import Answer, Attempt, Enrolment, Flag, Memory, ParameterSet, Review, SetAside, User
from quiz.models import statements as sql

_APART = 1_000_000  # numbers that no attempt has, to number them anew without two being alike in between


@transaction.atomic
def merge_guest(*, guest: User, into: User, now: datetime) -> None:
    """Give all that a guest did to an account, as if it had been done there, and remove the guest.

    Attempts at a set are numbered anew in the order in which they were begun; where both have one open at a set, the
    guest's ends. Memories are what the reviews of both make. Raises ValueError unless ``guest`` is a guest and the
    account is not.
    """
    for learner in sorted((guest, into), key=lambda user: user.pk):
        sql.lock_learner(learner.pk)
    if not guest.is_guest or into.is_guest or guest.pk == into.pk:
        msg = "Only a guest can become part of an account."
        raise ValueError(msg)
    questions = _merge_attempts(guest, into, now)
    Review.objects.filter(learner=guest).update(learner=into)
    Memory.objects.filter(learner=guest).delete()
    _move(SetAside.objects.all(), guest, into, "fact")
    _move(Flag.objects.filter(settled_at=None), guest, into, "card")
    Flag.objects.filter(learner=guest).update(learner=into)
    _move(Enrolment.objects.all(), guest, into, "classroom")
    guest.kind_tallies.all().delete()
    guest.day_tallies.all().delete()
    ParameterSet.objects.filter(learner=guest).update(learner=into)
    replan(learner=into, today=study_day(now, into.zone))
    for _fact, log in logs(learner=into):
        keep_tested(log)
    rebuild_tallies(write=True, learner=into.pk, questions=questions)
    guest.delete()


def _move(rows: QuerySet[Any], guest: User, into: User, one: str) -> None:
    """The guest's rows become the account's, except where it has one of its own."""
    mine = rows.filter(learner=into).values(one)
    rows.filter(learner=guest, **{f"{one}__in": mine}).delete()
    rows.filter(learner=guest).update(learner=into)


def _merge_attempts(guest: User, into: User, now: datetime) -> set[int]:
    """Number the attempts of both anew; the questions whose sums over first attempts may have changed."""
    sets = set(guest.attempts.values_list("question_set", flat=True))
    taken = into.attempts.filter(question_set__in=sets, finished_at__isnull=True).values("question_set", "is_preview")
    for row in taken:
        for attempt in guest.attempts.filter(finished_at__isnull=True, **row):
            finish_attempt(attempt=attempt, now=now)
    for question_set in sorted(sets):
        both = Attempt.objects.filter(question_set=question_set, learner__in=(guest, into))
        ordered = list(both.order_by("started_at", "pk"))
        for number, attempt in enumerate(ordered, start=1):
            Attempt.objects.filter(pk=attempt.pk).update(learner=into, number=_APART + number)
        for number, attempt in enumerate(ordered, start=1):
            Attempt.objects.filter(pk=attempt.pk).update(number=number)
    asked = Answer.objects.filter(attempt__learner=into, attempt__question_set__in=sets)
    return set(asked.values_list("question", flat=True))
