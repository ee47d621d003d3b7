"""What comes back when: the days ahead, and apart from them what should have been recalled before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many facts are overdue, come back on each day from today on, and come back only later."""

    overdue: int
    days: tuple[int, ...]
    later: int


def ahead(due_days: Iterable[date], today: date, days: int) -> Ahead:
    """The facts by the day on which they come back."""
    overdue = later = 0
    found = [0] * days
    for due_on in due_days:
        place = (due_on - today).days
        if place < 0:
            overdue += 1
        elif place < days:
            found[place] += 1
        else:
            later += 1
    return Ahead(overdue, tuple(found), later)
