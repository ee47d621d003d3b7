"""The closed formula of forgetting is the engine's own."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.plans import Plan
from quiz.domain.remembering.forgetting import STABLE_AT, forgetting
from quiz.domain.scheduling import MemoryState, Rating, retrievability

LAST_DAY = date(2026, 3, 2)
stabilities = st.floats(0.001, 36500)
gaps = st.integers(0, 5000)
own = st.none() | st.floats(0.1, 0.8).map(lambda decay: (*DEFAULT_PARAMETERS[:-1], decay))
plans = own.map(lambda parameters: Plan(parameters=parameters))


def remembered(stability: float) -> MemoryState:
    return MemoryState(stability, 5.0, LAST_DAY, LAST_DAY + timedelta(days=1), 1, 0, Rating.GOOD)


@given(stabilities, gaps, plans)
def test_it_gives_what_the_engine_gives(stability, gap, plan):
    engines = retrievability(remembered(stability), LAST_DAY + timedelta(days=gap), plan=plan)

    assert forgetting(plan.parameters).chance(stability, gap) == pytest.approx(engines, rel=1e-12, abs=1e-12)


@given(stabilities)
def test_nine_in_ten_are_left_after_as_many_days_as_the_stability(stability):
    assert forgetting().chance(stability, stability) == pytest.approx(STABLE_AT)


@given(stabilities, gaps, gaps)
def test_less_is_left_the_longer_nothing_is_answered(stability, one, other):
    sooner, later = sorted((one, other))

    assert 0 < forgetting().chance(stability, later) <= forgetting().chance(stability, sooner) <= 1


def test_before_the_last_answer_nothing_is_forgotten():
    assert forgetting().chance(3.0, -2) == 1
