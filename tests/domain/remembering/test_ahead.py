"""What comes back when."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.remembering.ahead import Ahead, ahead

TODAY = date(2026, 6, 23)
near_days = st.lists(st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=40)))


def test_what_is_overdue_stands_apart_from_what_is_due_today():
    found = ahead([TODAY - timedelta(days=1), TODAY, TODAY, TODAY + timedelta(days=2)], TODAY, 2)

    assert found == Ahead(overdue=1, days=(2, 0), later=1)


@given(near_days, st.integers(1, 40))
def test_every_fact_is_counted_once(due_days, days):
    found = ahead(due_days, TODAY, days)

    assert found.overdue + sum(found.days) + found.later == len(due_days)
