"""The memory of one fact through time: the chance of recall falls from each answer to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from quiz.domain.plans import USUAL, Plan
from quiz.domain.remembering.forgetting import Forgetting, forgetting
from quiz.domain.scheduling import MemoryState, Rating, review

_POINTS = 16  # of a stretch; the curve bends most at its beginning, where they stand closer
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Recall:
    """A study-day with answers: the chance before the first of them (None at the first meeting), and what they left.

    ``rating`` stands for the whole day: the first one's, or AGAIN once any answer of the day missed.
    """

    day: date
    chance: float | None
    rating: Rating
    state: MemoryState


def recalls(answers: Sequence[tuple[date, Rating]], plan: Plan = USUAL) -> list[Recall]:
    """The study-days of a fact from its answers, in the order in which they were given."""
    shape = forgetting(plan.parameters)
    found: list[Recall] = []
    state: MemoryState | None = None
    for given_on, rating in answers:
        day = given_on if state is None else max(given_on, state.last_day)
        after = review(state, rating, day, plan=plan)
        if state is not None and day == state.last_day:
            last = found[-1]
            found[-1] = Recall(day, last.chance, after.last_rating, after)
        else:
            chance = None if state is None else shape.chance(state.stability, (day - state.last_day).days)
            found.append(Recall(day, chance, rating, after))
        state = after
    return found


@dataclass(frozen=True, slots=True)
class Point:
    """How much is left at a moment, in days since the first answer."""

    at: float
    chance: float


def curve(days: Sequence[Recall], end: date, plan: Plan = USUAL) -> list[list[Point]]:
    """The curve from the first answer until ``end``: one stretch for each study-day, falling from certainty."""
    shape = forgetting(plan.parameters)
    ends = [later.day for later in days[1:]] + [end]
    return [
        _stretch(recall, (recall.day - days[0].day).days, (until - recall.day).days, shape)
        for recall, until in zip(days, ends, strict=True)
        if until > recall.day
    ]


def _stretch(recall: Recall, start: int, length: int, shape: Forgetting) -> list[Point]:
    places = [length * (number / _POINTS) ** 2 for number in range(_POINTS + 1)]
    return [Point(start + place, shape.chance(recall.state.stability, place)) for place in places]


def end_of(state: MemoryState, today: date) -> date:
    """Until when a curve is worth drawing: a little beyond the day on which the fact comes back, and beyond today."""
    latest = max(state.due_on, today)
    ahead = max(1, (latest - state.last_day).days // 8)
    return latest + ahead * _ONE_DAY
