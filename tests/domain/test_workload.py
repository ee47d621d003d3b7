"""How many cards a day a plan means, known before it is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.plans import RETENTION_BOUNDS, Plan
from quiz.domain.scheduling import MemoryState, Rating, review
from quiz.domain.workload import cards_ahead, foreseen, interval

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)


def remembered(count: int, *, recalls: int = 2) -> list[MemoryState]:
    """Facts that were met on different days and recalled on their due days."""
    found = []
    for place in range(count):
        state = review(None, Rating.GOOD, TODAY - (20 + place % 7) * DAY)
        for _recall in range(recalls - 1):
            state = review(state, Rating.GOOD, state.due_on)
        found.append(state)
    return found


def per_day(retention: float, count: int = 60) -> float:
    return sum(cards_ahead(remembered(count), plan=Plan(retention), today=TODAY, days=60)) / 60


def test_the_more_is_to_be_kept_the_more_cards_there_are_a_day() -> None:
    loads = [per_day(retention) for retention in (0.8, 0.85, 0.9, 0.95, 0.97)]

    assert loads == sorted(loads)
    assert loads[-1] > 2 * loads[0]


def test_what_is_overdue_counts_today() -> None:
    overdue = [review(None, Rating.GOOD, TODAY - 100 * DAY) for _fact in range(5)]

    assert cards_ahead(overdue, plan=Plan(), today=TODAY, days=1) == (5,)


def test_new_facts_are_met_until_none_is_left() -> None:
    ahead = cards_ahead([], plan=Plan(), today=TODAY, days=10, unmet=25, new_a_day=10)

    assert ahead[0] == 10
    assert sum(ahead) > 25


def test_nothing_remembered_and_nothing_to_meet_is_no_work() -> None:
    assert cards_ahead([], plan=Plan(), today=TODAY, days=3, new_a_day=10) == (0, 0, 0)


def test_with_an_exam_every_fact_is_asked_before_it() -> None:
    known = remembered(40, recalls=3)

    free = sum(cards_ahead(known, plan=Plan(), today=TODAY, days=20))
    bound = sum(cards_ahead(known, plan=Plan(exam_on=TODAY + 20 * DAY), today=TODAY, days=20))

    assert bound >= 40 > free


def test_many_facts_are_told_by_a_sample_of_them() -> None:
    few = sum(cards_ahead(remembered(100), plan=Plan(), today=TODAY, days=30))
    many = sum(cards_ahead(remembered(1000), plan=Plan(), today=TODAY, days=30))

    assert many == pytest.approx(10 * few, rel=0.2)


def test_the_same_question_has_the_same_answer() -> None:
    assert per_day(0.9) == per_day(0.9)


def test_what_was_simulated_is_remembered_until_anything_differs() -> None:
    states = (MemoryState(3.21, 5.0, TODAY - DAY, TODAY, 1, 0, Rating.GOOD),)
    hits = foreseen.cache_info().hits

    first, again = (foreseen(states, plan=Plan(0.9), today=TODAY, days=9) for _time in range(2))
    stronger = foreseen((replace(states[0], stability=90.0),), plan=Plan(0.9), today=TODAY, days=9)

    assert first == again == cards_ahead(states, plan=Plan(0.9), today=TODAY, days=9)
    assert foreseen.cache_info().hits == hits + 1
    assert stronger != first


@given(stability=st.floats(0.5, 2000), retention=st.floats(*RETENTION_BOUNDS))
def test_the_interval_is_the_engines_own(stability, retention):
    plan = Plan(retention)
    state = MemoryState(stability, 5.0, TODAY - DAY, TODAY, 1, 0, Rating.GOOD)

    after = review(state, Rating.GOOD, TODAY, plan=plan)

    assert abs((after.due_on - TODAY).days - interval(after.stability, plan)) <= 1


def test_no_day_ahead_is_no_workload() -> None:
    with pytest.raises(ValueError, match="at least one day"):
        cards_ahead([], plan=Plan(), today=TODAY, days=0)
