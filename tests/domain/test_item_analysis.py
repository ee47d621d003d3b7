from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.item_analysis import (
    Marks,
    discrimination_index,
    discriminative_efficiency,
    facility,
    sums_of,
)

MARKS = st.builds(Marks, st.sampled_from([0, 500, 1000]), st.integers(0, 5000), st.integers(1, 4))


def spread(marks: list[Marks]) -> tuple[list[int], list[int]]:
    items = [row.item for row in marks for _attempt in range(row.attempts)]
    return items, [row.rest for row in marks for _attempt in range(row.attempts)]


def test_facility_is_the_mean_mark_as_a_share_of_the_maximum():
    assert facility(points=1500, answers=3, maximum=1000) == 0.5
    assert facility(points=0, answers=0, maximum=1000) is None


def test_a_question_that_the_best_get_right_separates_fully():
    marks = [Marks(1000, 3000), Marks(1000, 3000), Marks(0, 1000), Marks(0, 1000)]

    assert discrimination_index(sums_of(marks)) == pytest.approx(100)
    assert discriminative_efficiency(marks) == pytest.approx(100)


def test_a_question_that_the_best_get_wrong_separates_the_wrong_way():
    marks = [Marks(0, 3000), Marks(1000, 1000)]

    assert discrimination_index(sums_of(marks)) == pytest.approx(-100)
    assert discriminative_efficiency(marks) == pytest.approx(-100)


def test_figures_worked_out_by_hand():
    # Item 1, 0, 1, 0 beside rest 4, 3, 2, 1: covariance 1/3, variances 1/3 and 5/3, greatest covariance 2/3.
    marks = [Marks(1, 4), Marks(0, 3), Marks(1, 2), Marks(0, 1)]

    assert discrimination_index(sums_of(marks)) == pytest.approx(44.7214, abs=1e-4)
    assert discriminative_efficiency(marks) == pytest.approx(50)


@pytest.mark.parametrize("marks", [[], [Marks(1000, 500)], [Marks(1000, 500), Marks(1000, 700)], [Marks(5, 1, 9)]])
def test_marks_that_never_vary_tell_nothing(marks: list[Marks]):
    assert discrimination_index(sums_of(marks)) is None
    assert discriminative_efficiency(marks) is None


@given(st.lists(MARKS, min_size=2, max_size=12))
def test_the_index_is_the_correlation_in_per_cent(marks: list[Marks]):
    items, rests = spread(marks)
    found = discrimination_index(sums_of(marks))

    if len(set(items)) < 2 or len(set(rests)) < 2:
        assert found is None
    else:
        assert found == pytest.approx(100 * statistics.correlation(items, rests), abs=1e-6)


@given(st.lists(MARKS, min_size=2, max_size=12))
def test_the_efficiency_compares_with_both_lists_sorted(marks: list[Marks]):
    items, rests = spread(marks)
    best = sum(item * rest for item, rest in zip(sorted(items), sorted(rests), strict=True))
    mean = sum(items) * sum(rests) / len(items)
    found = discriminative_efficiency(marks)

    if best == pytest.approx(mean, abs=1e-6):
        assert found is None
    else:
        real = sum(item * rest for item, rest in zip(items, rests, strict=True))
        assert found == pytest.approx(100 * (real - mean) / (best - mean), abs=1e-6)
        assert found is not None
        assert found <= 100 + 1e-9
