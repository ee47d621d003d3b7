from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import reduce

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.plans import RETENTION_BOUNDS, Plan
from quiz.domain.scheduling import (
    MemoryState,
    Rating,
    each_put_to_the_test,
    next_states,
    put_to_the_test,
    replay,
    retrievability,
    review,
)

AGAIN, HARD, GOOD, EASY = Rating
MONDAY = date(2026, 3, 2)
ONE_DAY = timedelta(days=1)

days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
ratings = st.sampled_from(Rating)
retentions = st.floats(*RETENTION_BOUNDS)
histories = st.lists(st.tuples(st.integers(-3, 60), ratings), min_size=1, max_size=25)


def dated(history: list[tuple[int, Rating]], first: date = MONDAY) -> list[tuple[date, Rating]]:
    """Each rating with its study-day, from the gaps in days; a negative gap is an answer that arrived late."""
    answers: list[tuple[date, Rating]] = []
    for gap, rating in history:
        first += timedelta(days=gap)
        answers.append((first, rating))
    return answers


def remembered(history: list[tuple[int, Rating]]) -> MemoryState:
    state = replay(dated(history))
    assert state is not None
    return state


def on_due_days(*given_ratings: Rating, retention: float = 0.9) -> list[MemoryState]:
    """The memory after each rating, every one given on the day on which the fact came back."""
    states: list[MemoryState] = []
    state, day = None, MONDAY
    for rating in given_ratings:
        state = review(state, rating, day, plan=Plan(retention))
        states.append(state)
        day = state.due_on
    return states


def intervals(states: list[MemoryState]) -> list[int]:
    return [(state.due_on - state.last_day).days for state in states]


# The engine, fed study-days


def test_the_default_parameters_give_the_intervals_and_stabilities_of_the_reference():
    states = on_due_days(GOOD, GOOD, GOOD, AGAIN, GOOD, GOOD)

    assert intervals(states) == [2, 11, 46, 3, 8, 19]
    assert [state.stability for state in states] == pytest.approx(
        [2.307, 10.964, 46.28, 2.933, 7.778, 18.782], abs=0.0006
    )


def test_four_good_reviews_give_the_intervals_of_the_engines_own_test():
    assert intervals(on_due_days(GOOD, GOOD, GOOD, GOOD)) == [2, 11, 46, 163]


def test_recognising_alone_spaces_a_fact_far_more_slowly_than_recalling():
    assert intervals(on_due_days(HARD, HARD, HARD, HARD, HARD, HARD)) == [1, 3, 7, 12, 18, 25]


def test_each_first_meeting_starts_from_the_parameters():
    first = next_states(None, MONDAY)

    assert [first[rating].stability for rating in Rating] == pytest.approx([0.212, 1.2931, 2.3065, 8.2956])
    assert [(first[rating].due_on - MONDAY).days for rating in Rating] == [1, 1, 2, 8]


@given(history=st.lists(st.tuples(st.integers(1, 60), ratings), min_size=1, max_size=12))
def test_on_different_days_the_memory_is_the_engines_own(history):
    engine = fsrs.Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
    card = fsrs.Card(card_id=1, due=datetime(2026, 3, 2, tzinfo=UTC))
    for day, rating in dated(history):
        card, _ = engine.review_card(card, fsrs.Rating(rating), datetime(day.year, day.month, day.day, tzinfo=UTC))

    state = remembered(history)

    assert (state.stability, state.difficulty, state.due_on) == (card.stability, card.difficulty, card.due.date())


def test_a_higher_retention_brings_a_fact_back_sooner_and_leaves_its_stability():
    eager, usual, relaxed = (on_due_days(GOOD, retention=retention)[0] for retention in (0.97, 0.9, 0.8))

    assert eager.due_on < usual.due_on < relaxed.due_on
    assert eager.stability == usual.stability == relaxed.stability


@pytest.mark.parametrize("retention", [0.69, 0.995, 0, 1, -1, float("nan")])
def test_a_retention_out_of_bounds_is_refused(retention):
    with pytest.raises(ValueError, match="Retention lies between"):
        review(None, GOOD, MONDAY, plan=Plan(retention))


# What holds for every history


@given(history=histories, retention=retentions)
def test_a_fact_comes_back_on_a_later_day(history, retention):
    answers = dated(history)

    state = replay(answers, plan=Plan(retention))

    assert state is not None
    assert state.last_day == max(day for day, _ in answers)
    assert state.due_on > state.last_day


@given(history=histories, gap=st.integers(-5, 400), retention=retentions)
def test_a_better_rating_never_brings_a_fact_back_earlier(history, gap, retention):
    state = remembered(history)

    after = next_states(state, state.last_day + timedelta(days=gap), plan=Plan(retention))

    assert list(after) == [AGAIN, HARD, GOOD, EASY]
    assert [after[rating].due_on for rating in Rating] == sorted(after[rating].due_on for rating in Rating)
    assert [after[rating].stability for rating in Rating] == sorted(after[rating].stability for rating in Rating)


@given(history=histories, gap=st.integers(-5, 400), rating=ratings)
def test_the_states_shown_before_the_choice_are_those_that_the_choice_brings(history, gap, rating):
    state = remembered(history)
    day = state.last_day + timedelta(days=gap)

    assert next_states(state, day)[rating] == review(state, rating, day)


@given(history=histories, gap=st.integers(1, 400), rating=st.sampled_from([HARD, GOOD, EASY]))
def test_a_right_answer_on_another_day_never_lowers_stability_and_a_miss_never_raises_it(history, gap, rating):
    state = remembered(history)
    day = state.last_day + timedelta(days=gap)

    assert review(state, rating, day).stability >= state.stability
    assert review(state, AGAIN, day).stability <= state.stability


@given(history=histories)
def test_lapses_are_fewer_than_reviews(history):
    state = remembered(history)

    assert 0 <= state.lapses < state.reviews <= len(history)


@given(history=histories, gap=st.integers(-5, 0), rating=ratings)
def test_within_a_day_an_answer_never_raises_stability_nor_moves_the_due_day_back(history, gap, rating):
    state = remembered(history)

    after = review(state, rating, state.last_day + timedelta(days=gap))

    assert after.stability <= state.stability
    assert state.last_day < after.due_on <= state.due_on
    assert after.reviews == state.reviews


@given(first=histories, then=histories)
def test_replaying_all_answers_equals_going_on_from_a_stored_memory(first, then):
    answers = dated(first + then)

    stored = replay(answers[: len(first)])
    gone_on = reduce(lambda state, answer: review(state, answer[1], answer[0]), answers[len(first) :], stored)

    assert replay(iter(answers)) == gone_on


def test_no_answers_leave_no_memory():
    assert replay([]) is None


@given(history=histories)
def test_difficulty_stays_between_1_and_10(history):
    assert 1 <= remembered(history).difficulty <= 10


# The chance of recall


def test_after_as_many_days_as_its_stability_a_fact_is_recalled_with_90_per_cent():
    state = MemoryState(
        stability=20.0, difficulty=5.0, last_day=MONDAY, due_on=MONDAY, reviews=1, lapses=0, last_rating=GOOD
    )

    assert retrievability(state, MONDAY + timedelta(days=20)) == pytest.approx(0.9)


@given(history=histories, gap=st.integers(0, 3000))
def test_the_chance_of_recall_falls_from_1_with_the_days_and_never_reaches_0(history, gap):
    state = remembered(history)
    day = state.last_day + timedelta(days=gap)

    assert 0 < retrievability(state, day + ONE_DAY) < retrievability(state, day) <= 1
    assert retrievability(state, state.last_day) == 1


@given(history=histories, gap=st.integers(1, 30))
def test_before_its_last_day_a_fact_counts_as_just_answered(history, gap):
    state = remembered(history)

    assert retrievability(state, state.last_day - timedelta(days=gap)) == 1


# What an answer puts to the test


def test_the_first_answer_of_a_later_day_tests_how_long_the_memory_was_to_last_and_no_other_does():
    answers = dated([(0, GOOD), (0, GOOD), (2, AGAIN), (0, GOOD), (-1, GOOD), (1, GOOD), (1, HARD)])

    tested = each_put_to_the_test(answers)

    assert [stability is not None for stability in tested] == [False, False, True, False, False, False, True]
    assert tested[2] == remembered([(0, GOOD)]).stability


@given(histories)
def test_what_is_tested_is_the_memory_that_all_answers_before_it_leave(history):
    answers = dated(history)

    assert each_put_to_the_test(answers) == [
        put_to_the_test(replay(answers[:place]), day) for place, (day, _rating) in enumerate(answers)
    ]
