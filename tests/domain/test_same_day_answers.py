"""Several answers on one study-day, and what a memory counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from quiz.domain.scheduling import MemoryState, Rating, replay, review

AGAIN, HARD, GOOD, EASY = Rating
MONDAY = date(2026, 3, 2)


def after(days: int) -> date:
    return MONDAY + timedelta(days=days)


def remembered(*answers: tuple[int, Rating]) -> MemoryState:
    """The memory that these ratings leave, each given some days after Monday."""
    state = replay((after(days), rating) for days, rating in answers)
    assert state is not None
    return state


@pytest.mark.parametrize("first", Rating)
@pytest.mark.parametrize("later", [HARD, GOOD, EASY])
def test_a_later_right_answer_of_the_day_changes_nothing(first, later):
    assert remembered((0, first), (0, later)) == remembered((0, first))


def test_a_quiz_and_cards_on_one_afternoon_count_as_one_review():
    assert remembered(*[(0, GOOD)] * 10) == remembered((0, GOOD))


def test_a_later_miss_of_the_day_counts_as_the_lapse_of_the_next_morning_and_is_due_then():
    recalled = remembered((0, GOOD), (2, GOOD), (13, GOOD))

    missed = review(recalled, AGAIN, after(13))

    next_morning = review(recalled, AGAIN, after(14))
    assert missed.stability == next_morning.stability == pytest.approx(2.50, abs=0.01)
    assert missed.difficulty == next_morning.difficulty > recalled.difficulty
    assert (missed.last_day, missed.due_on) == (after(13), after(14))
    assert missed.last_rating is AGAIN


def test_each_later_miss_of_the_day_lowers_the_memory_again():
    once, twice, thrice = (remembered(*[(0, AGAIN)] * misses) for misses in (1, 2, 3))

    assert once.stability > twice.stability > thrice.stability > 0
    assert once.due_on == twice.due_on == thrice.due_on == after(1)


def test_a_later_miss_brings_the_fact_back_the_next_day_even_after_a_lapse():
    lapsed = remembered((0, GOOD), (2, GOOD), (13, GOOD), (59, AGAIN))
    assert lapsed.due_on == after(62)

    assert review(lapsed, AGAIN, after(59)).due_on == after(60)


def test_a_right_answer_after_a_miss_leaves_the_day_missed():
    state = remembered((0, GOOD), (0, AGAIN), (0, GOOD))

    assert state == remembered((0, GOOD), (0, AGAIN))
    assert state.last_rating is AGAIN


@pytest.mark.parametrize("rating", Rating)
def test_an_answer_that_arrives_late_counts_as_one_of_the_last_day(rating):
    known = remembered((0, GOOD), (6, GOOD))

    assert review(known, rating, after(1)) == review(known, rating, after(6))


def test_answers_count_in_the_order_in_which_they_were_recorded():
    late_miss = remembered((0, GOOD), (6, GOOD), (1, AGAIN))

    assert late_miss == remembered((0, GOOD), (6, GOOD), (6, AGAIN))
    assert late_miss != remembered((0, GOOD), (1, AGAIN), (6, GOOD))


def test_reviews_count_study_days_not_answers():
    assert remembered((0, GOOD), (0, GOOD), (1, HARD), (1, AGAIN)).reviews == 2


@pytest.mark.parametrize(
    ("answers", "lapses"),
    [
        ([(0, AGAIN)], 0),
        ([(0, GOOD), (0, AGAIN)], 0),
        ([(0, GOOD), (1, AGAIN)], 1),
        ([(0, GOOD), (1, AGAIN), (1, AGAIN), (1, AGAIN)], 1),
        ([(0, GOOD), (1, GOOD), (1, AGAIN), (1, AGAIN)], 1),
        ([(0, AGAIN), (1, AGAIN), (2, AGAIN)], 2),
        ([(0, GOOD), (1, AGAIN), (3, GOOD), (6, AGAIN)], 2),
    ],
)
def test_a_lapse_is_a_day_after_the_first_with_a_miss(answers, lapses):
    assert remembered(*answers).lapses == lapses
