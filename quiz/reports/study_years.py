"""A learner's year of study, as a calendar and as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format, get_format

from quiz.domain.remembering.study_year import CLASSES, WEEKS, Week, bounds, weeks
from quiz.reports.plots import Bar, Tick, mirrored, percent

_HALF = WEEKS // 2
_COLUMN, _ROW = 100 / _HALF, 100 / 7
_SHARES = (0.16, 0.34, 0.54, 0.74, 0.92)  # of a cell's side: the size tells what the colour tells
_MONTH_ROOM = 3  # weeks that the name of a month needs


@dataclass(frozen=True, slots=True)
class Half:
    """Half a year of weeks side by side: the later half stands beside the earlier one, or under it on a telephone."""

    days: Sequence[Bar]
    months: Sequence[Tick]


@dataclass(frozen=True, slots=True)
class DayClass:
    """How a day looks that had from ``least`` to ``most`` answers and cards."""

    cell: Bar
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class StudyYear:
    """Two halves, the names of some days of the week, and what the size of a day tells."""

    first: date
    halves: Sequence[Half]
    weekdays: Sequence[Tick]
    classes: Sequence[DayClass]


def study_year(done: Mapping[date, int], today: date) -> StudyYear:
    """The year that ends today, from what was done on each day."""
    found = weeks(done, today, (int(get_format("FIRST_DAY_OF_WEEK")) - 1) % 7)
    first = found[0][0].day
    names = [Tick(percent(_ROW * (row + 0.5)), date_format(found[0][row].day, "D")) for row in (0, 2, 4)]
    classes = _classes([day.done for week in found for day in week])
    return StudyYear(first, [_half(found[:_HALF]), _half(found[_HALF:])], names, classes)


def _classes(numbers: Sequence[int]) -> list[DayClass]:
    least = bounds(numbers)
    ends = [*(number - 1 for number in least[1:]), max(numbers)]
    sizes = range(CLASSES - len(least) + 1, CLASSES + 1)
    return [
        DayClass(_cell((50, 50), (100, 100), size, ""), begin, end)
        for size, begin, end in zip(sizes, least, ends, strict=False)
    ]


def _half(part: Sequence[Week]) -> Half:
    weekdays = [date_format(day.day, "D") for day in part[0]]
    names = {month: date_format(date(2000, month, 1), "M") for month in range(1, 13)}
    days = [
        _cell(
            _middle(column, row),
            (_COLUMN, _ROW),
            day.size,
            f"{weekdays[row]} {day.day.day} {names[day.day.month]}: {day.done}",
        )
        for column, week in enumerate(part)
        for row, day in enumerate(week)
    ]
    starts = [
        column for column, week in enumerate(part) if column == 0 or week[0].day.month != part[column - 1][0].day.month
    ]
    months = [
        Tick(percent(mirrored(_COLUMN * column)), names[part[column][0].day.month])
        for column, following in zip(starts, [*starts[1:], len(part)], strict=True)
        if following - column >= _MONTH_ROOM
    ]
    return Half(days, months)


def _middle(column: int, row: int) -> tuple[float, float]:
    return mirrored(_COLUMN * (column + 0.5)), _ROW * (row + 0.5)


def _cell(middle: tuple[float, float], room: tuple[float, float], size: int, told: str) -> Bar:
    (x, y), (width, height) = middle, [side * _SHARES[size] for side in room]
    left, top = percent(x - width / 2), percent(y - height / 2)
    return Bar(left, top, percent(width), percent(height), f"is-size-{size}", told)
