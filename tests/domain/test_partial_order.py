from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.partial_dates import before, partial_date
from quiz.domain.partial_order import has_order, known_pairs, reversed_pairs, standing_right
from tests.domain.drawn_dates import fully_stated

YEARS = [partial_date(str(year)) for year in (1991, 1995, 1999, 2003, 2007)]
SAME_TIME = [partial_date("2022"), partial_date("2022-09"), partial_date("2024-06-12")]

ordered_dates = st.lists(fully_stated, min_size=2, max_size=6).flatmap(
    lambda dates: st.tuples(st.just(dates), st.permutations(range(1, len(dates) + 1)))
)


def test_dates_that_overlap_have_no_order():
    assert not has_order(SAME_TIME[0], SAME_TIME[1])
    assert has_order(SAME_TIME[2], SAME_TIME[0])
    assert known_pairs(SAME_TIME) == 2


def test_either_order_of_two_overlapping_dates_stands_right():
    assert standing_right(SAME_TIME, [1, 2, 3]) == standing_right(SAME_TIME, [2, 1, 3]) == {0, 1, 2}


def test_one_date_at_the_wrong_end_does_not_make_the_others_wrong():
    assert standing_right(YEARS, [5, 1, 2, 3, 4]) == {1, 2, 3, 4}


def test_of_two_exchanged_neighbours_both_are_wrong():
    assert standing_right(YEARS, [1, 3, 2, 4, 5]) == {0, 3, 4}


def test_nothing_stands_right_in_the_opposite_order():
    assert standing_right(YEARS, [5, 4, 3, 2, 1]) == set()
    assert reversed_pairs(YEARS, [5, 4, 3, 2, 1], range(5)) == known_pairs(YEARS) == 10


@given(ordered_dates)
def test_all_stand_right_exactly_when_no_pair_is_reversed(drawn):
    dates, places = drawn

    wrong = reversed_pairs(dates, places, range(len(dates)))

    assert 0 <= wrong <= known_pairs(dates)
    assert (standing_right(dates, places) == set(range(len(dates)))) == (wrong == 0)


@given(ordered_dates)
def test_what_stands_right_agrees_with_each_other_and_what_stands_wrong_with_something_not(drawn):
    dates, places = drawn
    right = standing_right(dates, places)

    assert reversed_pairs(dates, places, right) == 0
    for at in set(range(len(dates))) - right:
        assert any(reversed_pairs(dates, places, {at, other}) for other in range(len(dates)))


@given(ordered_dates)
def test_a_date_without_order_to_any_other_always_stands_right(drawn):
    dates, places = drawn

    for at, date in enumerate(dates):
        if not any(before(date, other) or before(other, date) for other in dates):
            assert at in standing_right(dates, places)
