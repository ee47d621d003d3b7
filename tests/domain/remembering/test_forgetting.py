"""The closed formula of forgetting is the engine's own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.forgetting import FORGETTING, STABLE_AT
from quiz.domain.scheduling import MemoryState, Rating, retrievability

LAST_DAY = date(2026, 3, 2)
stabilities = st.floats(0.001, 36500)
gaps = st.integers(0, 5000)


def remembered(stability: float) -> MemoryState:
    return MemoryState(stability, 5.0, LAST_DAY, LAST_DAY + timedelta(days=1), 1, 0, Rating.GOOD)


@given(stabilities, gaps)
def test_it_gives_what_the_engine_gives(stability, gap):
    engines = retrievability(remembered(stability), LAST_DAY + timedelta(days=gap))

    assert FORGETTING.chance(stability, gap) == pytest.approx(engines, rel=1e-12, abs=1e-12)


@given(stabilities)
def test_nine_in_ten_are_left_after_as_many_days_as_the_stability(stability):
    assert FORGETTING.chance(stability, stability) == pytest.approx(STABLE_AT)


@given(stabilities, gaps, gaps)
def test_less_is_left_the_longer_nothing_is_answered(stability, one, other):
    sooner, later = sorted((one, other))

    assert 0 < FORGETTING.chance(stability, later) <= FORGETTING.chance(stability, sooner) <= 1


def test_before_the_last_answer_nothing_is_forgotten():
    assert FORGETTING.chance(3.0, -2) == 1
