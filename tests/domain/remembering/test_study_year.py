"""A year of days, in weeks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.study_year import CLASSES, WEEKS, bounds, weeks

TODAY = date(2026, 6, 23)
numbers = st.lists(st.integers(0, 300))


@given(st.dates(date(2001, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_weeks_follow_each_other_up_to_today(today, first_weekday):
    found = weeks({}, today, first_weekday)
    days = [one.day for week in found for one in week]

    assert len(found) == WEEKS
    assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
    assert days[-1] == today
    assert {week[0].day.weekday() for week in found} == {first_weekday}


def test_a_day_without_study_is_in_no_class():
    found = weeks({TODAY: 12}, TODAY, 0)

    assert [one.size for week in found for one in week if one.done] == [CLASSES]
    assert {one.size for week in found for one in week if not one.done} == {0}


@given(numbers)
def test_more_was_never_less(numbers):
    done = {TODAY - timedelta(days=place): number for place, number in enumerate(numbers[:300])}
    days = sorted((one.done, one.size) for week in weeks(done, TODAY, 0) for one in week)

    assert [size for _done, size in days] == sorted(size for _done, size in days)


@given(numbers)
def test_the_classes_begin_at_the_least_day_and_at_most_so_many_differ(numbers):
    least = bounds(numbers)

    assert len(least) <= CLASSES
    assert list(least) == sorted(set(least))
    assert (least[0] if least else 0) == min((number for number in numbers if number), default=0)


@pytest.mark.parametrize(("numbers", "expected"), [([], ()), ([0], ()), ([5, 5], (5,)), ([1, 2, 3, 4], (1, 2, 3, 4))])
def test_bounds(numbers, expected):
    assert bounds(numbers) == expected
