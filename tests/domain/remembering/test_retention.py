"""True retention counts what proves memory, and says how sure it is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.retention import ENOUGH, Recalls, retention

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)

recalls = st.integers(0, 5000).flatmap(lambda asked: st.builds(Recalls, st.just(asked), st.integers(0, asked)))


def test_recalls_are_told_apart_by_month_and_by_whether_the_fact_was_known():
    found = retention(
        [(APRIL, True, True, 3), (MARCH, True, False, 1), (MARCH, False, True, 2), (MARCH, True, True, 4)]
    )

    assert list(found.by_month.items()) == [(MARCH, Recalls(7, 6)), (APRIL, Recalls(3, 3))]
    assert found.learning == Recalls(2, 2)
    assert found.known == Recalls(8, 7)
    assert found.all == Recalls(10, 9)


def test_where_nothing_was_put_to_the_test_nothing_is_said():
    assert retention([]).all == Recalls(0, 0)


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
