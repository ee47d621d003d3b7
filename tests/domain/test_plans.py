"""A learner's wishes go before a class's, an exam is never passed, and what nobody chose is the usual."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.plans import NEW_CARDS, RETENTION, RETENTION_BOUNDS, USUAL, Plan, Wishes, due_day, settle
from quiz.domain.scheduling import Rating, becomes_leech, replay, retrievability, review

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)
histories = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(Rating)), min_size=1, max_size=15)


def answers(history: list[tuple[int, Rating]]) -> list[tuple[date, Rating]]:
    day, found = TODAY, []
    for gap, rating in history:
        day += gap * DAY
        found.append((day, rating))
    return found


def test_what_nobody_chose_is_the_usual() -> None:
    settings = settle(Wishes(), [], TODAY)

    assert settings.plan == USUAL == Plan(RETENTION)
    assert (settings.new_cards, settings.four_buttons) == (NEW_CARDS, False)


def test_a_class_proposes_and_the_learner_decides() -> None:
    lesson = Wishes(retention=0.85, new_cards=5, four_buttons=True)

    assert settle(Wishes(), [lesson], TODAY).plan.retention == 0.85
    mine = settle(Wishes(retention=0.95, new_cards=0, four_buttons=False), [lesson], TODAY)

    assert (mine.plan.retention, mine.new_cards, mine.four_buttons) == (0.95, 0, False)


def test_of_several_classes_the_one_that_asks_most_holds() -> None:
    settings = settle(Wishes(), [Wishes(0.85, 20), Wishes(), Wishes(0.92, 5)], TODAY)

    assert (settings.plan.retention, settings.new_cards) == (0.92, 20)


def test_the_next_exam_ahead_holds_whoever_set_it() -> None:
    past, soon, later = TODAY - DAY, TODAY + 9 * DAY, TODAY + 30 * DAY

    assert settle(Wishes(exam_on=later), [Wishes(exam_on=soon), Wishes(exam_on=past)], TODAY).plan.exam_on == soon
    assert settle(Wishes(exam_on=past), [], TODAY).plan.exam_on is None
    assert settle(Wishes(exam_on=TODAY), [], TODAY).plan.exam_on == TODAY


@given(history=histories, ahead=st.integers(1, 400), retention=st.floats(*RETENTION_BOUNDS))
def test_no_interval_passes_the_exam_and_each_is_a_day_at_least(history, ahead, retention):
    given_answers = answers(history)
    last = given_answers[-1][0]
    plan = Plan(retention, exam_on=last + ahead * DAY)

    state = replay(given_answers, plan=plan)

    assert state is not None
    assert last < state.due_on <= last + ahead * DAY


@given(history=histories, ahead=st.integers(-30, 400))
def test_an_exam_moves_the_day_and_not_what_is_remembered(history, ahead):
    given_answers = answers(history)
    plan = Plan(exam_on=given_answers[-1][0] + ahead * DAY)

    free, bound = replay(given_answers), replay(given_answers, plan=plan)

    assert free is not None
    assert bound is not None
    assert (bound.stability, bound.difficulty, bound.lapses) == (free.stability, free.difficulty, free.lapses)
    assert bound.due_on <= free.due_on
    if ahead <= 0:
        assert bound == free


def test_the_last_recalls_before_an_exam_are_spread_over_several_days() -> None:
    plan = Plan(exam_on=TODAY + 30 * DAY)
    days = {due_day(plan, last_day=TODAY, due_on=TODAY + 90 * DAY, stability=50 + place / 7) for place in range(100)}

    assert days == {TODAY + ahead * DAY for ahead in range(25, 30)}


def test_own_parameters_move_the_intervals() -> None:
    slower = Plan(
        version="mine",
        parameters=tuple(value * 1.5 if place == 2 else value for place, value in enumerate(DEFAULT_PARAMETERS)),
    )

    assert review(None, Rating.GOOD, TODAY, plan=slower).stability > review(None, Rating.GOOD, TODAY).stability


def test_the_chance_of_recall_is_that_of_the_parameters() -> None:
    state = review(None, Rating.GOOD, TODAY)
    flatter = Plan(parameters=(*DEFAULT_PARAMETERS[:-1], 0.5))

    assert retrievability(state, TODAY + 30 * DAY) != retrievability(state, TODAY + 30 * DAY, plan=flatter)


@pytest.mark.parametrize("parameters", [(1.0,) * 3, (-5.0,) * 21])
def test_parameters_that_the_engine_does_not_take_are_refused(parameters):
    with pytest.raises(ValueError, match="parameters"):
        review(None, Rating.GOOD, TODAY, plan=Plan(parameters=parameters))


def test_a_fact_is_a_leech_with_the_sixth_lapse_and_with_every_third_after_it() -> None:
    state, day, found = review(None, Rating.GOOD, TODAY), TODAY, []
    for _lapse in range(13):
        day += 2 * DAY
        state = review(state, Rating.AGAIN, day)
        if becomes_leech(state, Rating.AGAIN):
            found.append(state.lapses)
        assert not becomes_leech(state, Rating.GOOD)

    assert found == [6, 9, 12]
