"""The curve of a fact is what the scheduler believed, day by day."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.plans import Plan
from quiz.domain.remembering.curves import curve, end_of, recalls
from quiz.domain.scheduling import Rating, replay, retrievability

AGAIN, HARD, GOOD, EASY = Rating
MONDAY = date(2026, 3, 2)
histories = st.lists(st.tuples(st.integers(-2, 40), st.sampled_from(Rating)), min_size=1, max_size=20)


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def dated(history: list[tuple[int, Rating]]) -> list[tuple[date, Rating]]:
    day, answers = MONDAY, []
    for gap, rating in history:
        day += timedelta(days=gap)
        answers.append((day, rating))
    return answers


@given(histories)
def test_the_last_day_leaves_the_memory_that_replaying_gives(history):
    assert recalls(dated(history))[-1].state == replay(dated(history))


@given(histories)
def test_each_day_stands_once_with_the_chance_that_the_scheduler_saw(history):
    days = recalls(dated(history))

    assert days[0].chance is None
    assert [one.day for one in days] == sorted({one.day for one in days})
    for before, one in pairwise(days):
        assert one.chance == pytest.approx(retrievability(before.state, one.day), abs=1e-12)


@given(histories, st.integers(0, 400))
def test_it_falls_from_certainty_to_the_next_answer_without_a_gap(history, ahead):
    days = recalls(dated(history))
    end = days[-1].day + timedelta(days=ahead)
    stretches = curve(days, end)

    for stretch in stretches:
        assert stretch[0].chance == 1
        assert all(one.chance > other.chance and one.at < other.at for one, other in pairwise(stretch))
    for one, other in pairwise(stretches):
        assert one[-1].at == other[0].at
    for stretch, later in zip(stretches, days[1:], strict=False):
        assert stretch[-1].chance == pytest.approx(later.chance)


def test_an_exam_brings_the_last_day_forward_and_leaves_the_curve():
    answers = [(on(0), GOOD), (on(2), GOOD), (on(13), GOOD)]
    plan = Plan(exam_on=on(30))

    free, planned = recalls(answers)[-1], recalls(answers, plan)[-1]

    assert planned.state == replay(answers, plan=plan)
    assert planned.state.due_on < on(30) < free.state.due_on
    assert curve([planned], on(30), plan) == curve([free], on(30))


def test_a_day_on_which_any_answer_missed_is_a_miss():
    (day,) = recalls([(on(0), GOOD), (on(0), AGAIN), (on(0), GOOD)])

    assert day.rating is AGAIN


def test_a_curve_is_drawn_beyond_today_and_beyond_the_day_it_comes_back():
    state = recalls([(on(0), GOOD)])[-1].state

    assert end_of(state, on(1)) > state.due_on
    assert end_of(state, on(90)) > on(90)
