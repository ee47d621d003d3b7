"""A year of study-days as weeks, and how much each day held, in four classes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WEEKS = 52
CLASSES = 4


@dataclass(frozen=True, slots=True)
class StudyDay:
    """A day, what was done on it, and its class: 0 for nothing, then 1 to ``CLASSES``."""

    day: date
    done: int
    size: int


Week = Sequence[StudyDay]


def bounds(numbers: Iterable[int]) -> tuple[int, ...]:
    """The least number of each class: as many days in one as in another, as far as the numbers differ."""
    ordered = sorted(number for number in numbers if number > 0)
    if not ordered:
        return ()
    cuts = [ordered[len(ordered) * place // CLASSES] for place in range(CLASSES)]
    return tuple(sorted(set(cuts)))


def weeks(done: Mapping[date, int], today: date, first_weekday: int) -> list[Week]:
    """The last ``WEEKS`` weeks, the present one last and up to today; ``first_weekday`` is 0 for Monday."""
    begins = today - timedelta(days=(today.weekday() - first_weekday) % 7, weeks=WEEKS - 1)
    days = [begins + timedelta(days=number) for number in range((today - begins).days + 1)]
    least = bounds(done.get(day, 0) for day in days)
    found = [StudyDay(day, done.get(day, 0), _class_of(done.get(day, 0), least)) for day in days]
    return [found[start : start + 7] for start in range(0, len(found), 7)]


def _class_of(number: int, least: Sequence[int]) -> int:
    """The class of a number; where there are fewer classes than ``CLASSES``, they are the upper ones."""
    place = bisect_right(least, number)
    return CLASSES - len(least) + place if place else 0
