from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.mastery import KNOWN_FROM, Mastery, Streak, standing, streak, strength, when, why_now
from quiz.domain.scheduling import Rating, next_states, replay

TODAY = date(2026, 6, 23)

near_days = st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=40))


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


# Standing


def test_a_fact_not_met_yet_is_new():
    assert standing(None, None, TODAY) is Mastery.NEW


@pytest.mark.parametrize("days", [0, -1, -100])
@pytest.mark.parametrize("stability", [0.2, 9.0, 300.0])
def test_a_fact_whose_day_has_come_is_due_however_well_it_was_known(stability, days):
    assert standing(stability, ahead(days), TODAY) is Mastery.DUE


def test_before_its_day_a_fact_is_learning_or_known_by_its_stability():
    assert standing(KNOWN_FROM - 0.001, ahead(1), TODAY) is Mastery.LEARNING
    assert standing(KNOWN_FROM, ahead(1), TODAY) is Mastery.KNOWN


def test_strength_does_not_ask_whether_a_fact_is_due():
    assert [strength(stability) for stability in (None, 0.001, 9.99, 10.0)] == [
        Mastery.NEW,
        Mastery.LEARNING,
        Mastery.LEARNING,
        Mastery.KNOWN,
    ]


def test_no_single_day_makes_a_fact_known():
    for state in next_states(None, TODAY).values():
        assert strength(state.stability) is Mastery.LEARNING


@pytest.mark.parametrize(("second", "expected"), [(1, Mastery.LEARNING), (2, Mastery.KNOWN), (7, Mastery.KNOWN)])
def test_a_fact_is_known_when_recalled_again_after_a_real_gap(second, expected):
    state = replay([(TODAY, Rating.GOOD), (ahead(second), Rating.GOOD)])

    assert state is not None
    assert strength(state.stability) is expected


def test_the_four_standings_are_the_words_that_a_learner_reads():
    assert [str(mastery) for mastery in Mastery] == ["new", "learning", "known", "due"]


# Streak


@pytest.mark.parametrize(
    ("studied", "expected"),
    [
        ([], Streak(0, 0, studied_today=False)),
        ([0], Streak(1, 1, studied_today=True)),
        ([-1], Streak(1, 1, studied_today=False)),
        ([-2], Streak(0, 1, studied_today=False)),
        ([-2, -1, 0], Streak(3, 3, studied_today=True)),
        ([-3, -2, -1], Streak(3, 3, studied_today=False)),
        ([-9, -8, -7, -6, -1, 0], Streak(2, 4, studied_today=True)),
        ([0, -1, 0, -1, -2, 0], Streak(3, 3, studied_today=True)),
        ([0, 1], Streak(2, 2, studied_today=True)),
        ([1], Streak(1, 1, studied_today=False)),
    ],
)
def test_a_streak_lives_while_today_or_yesterday_was_studied(studied, expected):
    assert streak([ahead(days) for days in studied], TODAY) == expected


def test_a_streak_runs_across_months_and_leap_days():
    days = [date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)]

    assert streak(iter(days), date(2028, 3, 2)) == Streak(3, 3, studied_today=False)


@given(days=st.lists(near_days), today=near_days)
def test_a_streak_is_never_longer_than_the_longest_nor_than_the_days_studied(days, today):
    result = streak(days, today)

    assert 0 <= result.current <= result.longest <= len(set(days))
    assert result.studied_today == (today in days)


@given(days=st.lists(near_days))
def test_studying_today_makes_the_streak_one_longer_and_doing_so_twice_no_more(days):
    past = [day for day in days if day < TODAY]

    before = streak(past, TODAY)
    once = streak([*past, TODAY], TODAY)

    assert once.current == before.current + 1
    assert streak([*past, TODAY, TODAY], TODAY) == once


# In words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "today"),
        (0, "today"),
        (1, "tomorrow"),
        (2, "in 2 days, on 25 June"),
        (11, "in 11 days, on 4 July"),
        (191, "in 191 days, on 31 December"),
        (192, "in 192 days, on 1 January 2027"),
    ],
)
def test_when_a_fact_comes_back_is_said_in_plain_words(days, words):
    assert when(ahead(days), TODAY) == words


def test_a_new_fact_is_shown_because_it_is_new():
    assert why_now(TODAY, last_day=None, due_on=None, missed=False, retrievability=None) == (
        "You have not met this fact yet."
    )


@pytest.mark.parametrize(
    ("last", "sentence"),
    [
        (0, "You missed this earlier today."),
        (-1, "You missed this yesterday."),
        (-2, "You missed this 2 days ago."),
        (1, "You missed this earlier today."),
    ],
)
def test_a_missed_fact_is_shown_because_it_was_missed(last, sentence):
    assert why_now(TODAY, last_day=ahead(last), due_on=ahead(1), missed=True, retrievability=0.8) == sentence


@pytest.mark.parametrize(
    ("last", "chance", "sentence"),
    [
        (-1, 0.894, "You got this right yesterday; the chance that you still know it has fallen to about 89%."),
        (-11, 0.8996, "You got this right 11 days ago; the chance that you still know it has fallen to about 90%."),
        (-1, 0.9999, "You got this right yesterday; the chance that you still know it has fallen to about 99%."),
        (-9000, 0.001, "You got this right 9000 days ago; the chance that you still know it has fallen to about 1%."),
    ],
)
def test_a_due_fact_is_shown_because_it_may_soon_be_forgotten(last, chance, sentence):
    assert why_now(TODAY, last_day=ahead(last), due_on=TODAY, missed=False, retrievability=chance) == sentence


@pytest.mark.parametrize(
    ("last", "due", "sentence"),
    [
        (0, 2, "You got this right earlier today; it is due in 2 days, on 25 June."),
        (-1, 1, "You got this right yesterday; it is due tomorrow."),
    ],
)
def test_a_fact_shown_early_says_when_it_is_due(last, due, sentence):
    assert why_now(TODAY, last_day=ahead(last), due_on=ahead(due), missed=False, retrievability=0.97) == sentence
