from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.grouping import compatible_groups


def differ_enough(one: int, other: int) -> bool:
    return abs(one - other) > 1


def test_each_thing_that_can_be_in_a_group_is_in_one():
    groups = compatible_groups([1, 2, 3, 4, 5, 6], differ_enough, smallest=3, largest=3)

    assert groups == [[1, 3, 5], [2, 4, 6]]


def test_a_thing_left_over_borrows_from_the_groups_before():
    groups = compatible_groups([1, 3, 5, 7], differ_enough, smallest=3, largest=3)

    assert groups == [[1, 3, 5], [1, 3, 7]]


def test_too_small_a_group_is_none():
    assert compatible_groups([1, 2, 3], differ_enough, smallest=3, largest=5) == []


def test_a_wider_group_is_found_behind_a_narrow_beginning():
    edges = {("a", "b"), ("a", "c"), ("a", "d"), ("c", "d")}

    groups = compatible_groups("abcd", lambda x, y: (x, y) in edges or (y, x) in edges, smallest=3, largest=4)

    assert groups == [["a", "c", "d"]]


@given(st.lists(st.integers(0, 30), unique=True, max_size=14), st.integers(2, 5))
def test_groups_fit_pair_by_pair_are_of_the_size_asked_for_and_differ(things, largest):
    groups = compatible_groups(things, differ_enough, smallest=2, largest=largest)

    assert all(2 <= len(group) <= largest for group in groups)
    assert all(differ_enough(one, other) for group in groups for one, other in combinations(group, 2))
    assert len({tuple(group) for group in groups}) == len(groups)
    assert groups == compatible_groups(things, differ_enough, smallest=2, largest=largest)
