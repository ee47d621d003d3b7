"""How many cards a day a plan means: a simulation of the days ahead from what a learner remembers now.

Each fact is recalled with the chance that the memory gives it, is then rated Good, else Again, and comes back when the
plan says; new facts are met until none is left. Facts draw from their own seeded source, so that two plans differ by
what they do and not by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from typing import TypeVar

from quiz.domain.plans import Plan, due_day
from quiz.domain.remembering.forgetting import forgetting
from quiz.domain.scheduling import MemoryState, Rating, retrievability, review

SAMPLE = 120
"""How many facts stand for all, where a learner has more: the standard error of a sum stays under one part in ten."""

FIRST_RECALLED = 0.6
"""The share of facts that are taken to be known when they are first met on a card: they were read before."""

_ONE_DAY = timedelta(days=1)

Each = TypeVar("Each")


def cards_ahead(
    states: Sequence[MemoryState], *, plan: Plan, today: date, days: int, unmet: int = 0, new_a_day: int = 0
) -> tuple[float, ...]:
    """The expected number of cards on each of the next ``days`` study-days, today first.

    ``unmet`` facts are left to meet, ``new_a_day`` each day; what is overdue counts today. Raises ValueError when
    ``days`` is less than 1.
    """
    if days < 1:
        msg = f"A workload covers at least one day, not {days}."
        raise ValueError(msg)
    counts = [0.0] * days
    ordered = sorted((_planned(state, plan) for state in states), key=lambda state: (state.due_on, state.stability))
    for place, state, share in _sampled(ordered):
        _go_on(state, state.due_on, counts, share, plan, today, Random(place))
    meetings = [today + ahead * _ONE_DAY for ahead in range(days) for _fact in range(new_a_day)][:unmet]
    for place, day, share in _sampled(meetings):
        rng = Random(f"new {place}")
        counts[(day - today).days] += share
        state = review(None, _rating(rng, FIRST_RECALLED), day, plan=plan)
        _go_on(state, state.due_on, counts, share, plan, today, rng)
    return tuple(counts)


foreseen = lru_cache(maxsize=256)(cards_ahead)
"""``cards_ahead``, remembered by all that it starts from: a page of settings is shown several times before one is chosen."""


def interval(stability: float, plan: Plan) -> int:
    """After how many days the chance of recall has fallen to the plan's retention: the inverse of FSRS-6's curve
    R = (1 + factor · t / S) ^ decay, where factor = 0.9 ^ (1 / decay) − 1, in whole days of at least one.
    """
    shape = forgetting(plan.parameters)
    days: float = stability / shape.factor * (plan.retention ** (1 / shape.decay) - 1)
    return max(1, round(days))


def _planned(state: MemoryState, plan: Plan) -> MemoryState:
    """The memory under another plan; what was missed and is due the next day stays so."""
    if state.last_rating is Rating.AGAIN and state.due_on == state.last_day + _ONE_DAY:
        return state
    due_on = state.last_day + timedelta(days=interval(state.stability, plan))
    planned = due_day(plan, last_day=state.last_day, due_on=due_on, stability=state.stability)
    return replace(state, due_on=planned)


def _sampled(items: Sequence[Each]) -> list[tuple[int, Each, float]]:
    """Every so many of the items with its place, and for how many of them it stands."""
    taken = min(len(items), SAMPLE)
    share = len(items) / taken if taken else 0.0
    places = [int((number + 0.5) * share) for number in range(taken)]
    return [(place, items[place], share) for place in places]


def _go_on(
    state: MemoryState, due_on: date, counts: list[float], share: float, plan: Plan, today: date, rng: Random
) -> None:
    """Add the cards of one fact to the days on which it is due."""
    last = today + (len(counts) - 1) * _ONE_DAY
    day = max(due_on, today)
    while day <= last:
        counts[(day - today).days] += share
        state = review(state, _rating(rng, retrievability(state, day, plan=plan)), day, plan=plan)
        day = max(state.due_on, day + _ONE_DAY)


def _rating(rng: Random, chance: float) -> Rating:
    return Rating.GOOD if rng.random() < chance else Rating.AGAIN
