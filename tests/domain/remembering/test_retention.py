"""True retention counts what proves memory, and says how sure it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.retention import ENOUGH, Recalls, retention
from quiz.domain.scheduling import Rating

AGAIN, HARD, GOOD, _EASY = Rating
MONDAY = date(2026, 3, 2)
ALWAYS = date.min

recalls = st.integers(0, 5000).flatmap(lambda asked: st.builds(Recalls, st.just(asked), st.integers(0, asked)))


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def test_the_first_meeting_of_a_fact_is_no_recall():
    assert retention([(1, on(0), GOOD), (2, on(0), AGAIN)], ALWAYS).all == Recalls(0, 0)


def test_only_the_first_answer_of_a_day_counts():
    log = [(1, on(0), AGAIN), (1, on(0), GOOD), (1, on(3), AGAIN), (1, on(3), GOOD), (1, on(4), HARD)]

    assert retention(log, ALWAYS).all == Recalls(asked=2, recalled=1)


def test_an_answer_that_arrived_late_is_not_a_day_of_its_own():
    log = [(1, on(0), GOOD), (1, on(5), GOOD), (1, on(3), AGAIN)]

    assert retention(log, ALWAYS).all == Recalls(1, 1)


def test_recalls_are_told_apart_by_month_and_by_how_long_the_fact_had_rested():
    log = [(1, on(0), GOOD), (1, on(9), GOOD), (1, on(19), AGAIN), (1, on(40), GOOD)]

    found = retention(log, ALWAYS)

    assert found.by_month == {date(2026, 3, 1): Recalls(2, 1), date(2026, 4, 1): Recalls(1, 1)}
    assert found.soon == Recalls(1, 1)
    assert found.later == Recalls(2, 1)


def test_what_lies_before_the_period_still_makes_a_fact_one_that_was_met():
    assert retention([(1, on(0), GOOD), (1, on(30), GOOD)], since=on(30)).all == Recalls(1, 1)
    assert retention([(1, on(0), GOOD), (1, on(30), GOOD)], since=on(31)).all == Recalls(0, 0)


def test_facts_are_told_apart():
    assert retention([(1, on(0), GOOD), (2, on(5), AGAIN)], ALWAYS).all == Recalls(0, 0)


@given(recalls)
def test_the_interval_holds_the_share_and_stays_within_bounds(some):
    lowest, highest = some.interval

    assert 0 <= lowest <= highest <= 1
    if some.asked:
        assert lowest <= some.share <= highest


@given(recalls.filter(lambda some: some.asked), st.integers(2, 9))
def test_more_answers_of_the_same_share_make_it_surer(some, times):
    def width(some: Recalls) -> float:
        return some.interval[1] - some.interval[0]

    assert width(Recalls(some.asked * times, some.recalled * times)) < width(some)


def test_the_interval_is_wilsons():
    # Newcombe (1998), table I: 81 of 263 and 15 of 148.
    assert Recalls(263, 81).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert Recalls(148, 15).interval == pytest.approx((0.0624, 0.1605), abs=5e-5)


def test_too_few_answers_say_nothing():
    assert not Recalls(ENOUGH - 1, 0).says_enough
    assert Recalls(ENOUGH, 0).says_enough
