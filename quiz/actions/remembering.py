"""What the log of reviews makes of a learner's memories, whenever it changes otherwise than at its end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import transaction
from django.db.models import F

from quiz.actions.recording import state_row
from quiz.domain.plans import Plan
from quiz.domain.scheduling import MemoryState, Rating, each_put_to_the_test, replay
from quiz.models import DayTally, Memory, Review, User
from quiz.models import statements as sql
from quiz.models.parameters import parameters_in
from quiz.models.reviews import plan_row
from quiz.models.settings import settings_of


@dataclass(frozen=True, slots=True)
class FirstMet:
    """The review by which a learner met a fact: its study-day, and whether it was a card's."""

    day: date
    by_card: bool


def logs(**which: object) -> Iterator[tuple[tuple[int, int], list[Review]]]:
    """The reviews that stand, as they were given, by learner and fact."""
    standing = Review.objects.standing().filter(**which).in_order()
    ordered = standing.order_by("learner", "fact", *standing.query.order_by)
    for key, log in groupby(ordered.iterator(), key=attrgetter("learner_id", "fact_id")):
        yield key, list(log)


def replayed(log: list[Review], plan: Plan) -> MemoryState | None:
    """The memory that these reviews leave under a plan."""
    return replay(((review.study_day, Rating(review.rating)) for review in log), plan=plan)


def state_columns(state: MemoryState) -> dict[str, object]:
    """A memory state as columns."""
    return state_row({name: getattr(state, name) for name in MemoryState.__dataclass_fields__})


def tested(log: list[Review]) -> list[float | None]:
    """The stability that each review of a fact put to the test, by the parameters that it names."""
    answers = [(review.study_day, Rating(review.rating)) for review in log]
    by_version = {
        version: each_put_to_the_test(answers, plan=Plan(version=version, parameters=parameters_in(version)))
        for version in {review.parameters for review in log}
    }
    return [by_version[review.parameters][place] for place, review in enumerate(log)]


def keep_tested(log: list[Review]) -> list[Review]:
    """Write beside the reviews of a fact what each put to the test; those beside which something else stood."""
    changed = []
    for review, stability in zip(log, tested(log), strict=True):
        if review.stability != stability:
            review.stability = stability
            changed.append(review)
    Review.objects.bulk_update(changed, ["stability"], batch_size=_AT_ONCE)
    return changed


def remember_anew(*, learner: User, fact: int, plan: Plan, met_before: FirstMet | None) -> MemoryState | None:
    """Make the memory of a fact what its log says now and return it; count the fact as new on the day on which it was first met.

    ``met_before`` is what ``first_met`` gave before the log changed.
    """
    log = next((log for _key, log in logs(learner=learner, fact=fact)), [])
    state = replayed(log, plan)
    keep_tested(log)
    if state is None:
        Memory.objects.filter(learner=learner, fact=fact).delete()
    else:
        sql.put(
            Memory,
            ("learner", "fact"),
            [{"learner": learner.pk, "fact": fact, **state_columns(state), **plan_row(plan)}],
        )
    _count_as_new(learner, met_before, _first_of(log))
    return state


def first_met(*, learner: User, fact: int) -> FirstMet | None:
    """By which review that stands the learner met the fact, if any."""
    return _first_of(list(Review.objects.standing().filter(learner=learner, fact=fact).in_order()[:1]))


def _first_of(log: list[Review]) -> FirstMet | None:
    return FirstMet(log[0].study_day, log[0].card_id is not None) if log else None


def _count_as_new(learner: User, before: FirstMet | None, after: FirstMet | None) -> None:
    if before == after:
        return
    if before:
        DayTally.objects.filter(learner=learner, day=before.day).update(
            new_facts=F("new_facts") - 1, new_by_card=F("new_by_card") - int(before.by_card)
        )
    if after:
        sums = {"new_facts": 1, "new_by_card": int(after.by_card)}
        sql.add(DayTally, ("learner", "day"), [{"learner": learner.pk, "day": after.day, **sums}])


def under(plan: Plan, *, learner: User) -> Mapping[int, MemoryState]:
    """What each of the learner's memories would be under a plan, by fact; nothing is written."""
    states = ((fact, replayed(log, plan)) for (_learner, fact), log in logs(learner=learner))
    return {fact: state for fact, state in states if state is not None}


@transaction.atomic
def replan(*, learner: User, today: date) -> int:
    """Bring every memory of the learner under the plan that holds now; how many facts come back on another day.

    The log decides, so that going back to the earlier settings brings back the earlier days. What is saved of the
    learner holds, whatever ``learner`` was when it was loaded: parameters may have been fitted meanwhile.
    """
    sql.lock_learner(learner.pk)
    plan = settings_of(User.objects.get(pk=learner.pk), today).plan
    earlier = dict(Memory.objects.filter(learner=learner).values_list("fact", "due_on"))
    states = under(plan, learner=learner)
    rows: list[dict[str, Any]] = [
        {"learner": learner.pk, "fact": fact, **state_columns(state), **plan_row(plan)}
        for fact, state in sorted(states.items())
    ]
    for start in range(0, len(rows), _AT_ONCE):
        sql.put(Memory, ("learner", "fact"), rows[start : start + _AT_ONCE])
    return sum(1 for fact, state in states.items() if earlier.get(fact) != state.due_on)


_AT_ONCE = 50
"""Rows per statement: SQLite takes a bounded number of values."""
