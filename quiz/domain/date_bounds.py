"""EDTF dates as the days that they can mean: which are well formed, how exact they are, where they begin and end.

Of EDTF (ISO 8601-2) we use points ("2024-06-12", "2022-09", "1994", "XXXX-06-12" where no year is known), hedged points
("1994~"), decades ("199X"), centuries ("18XX"), parts of a year (seasons "2021-21" to "2021-24", quarters "2018-33" to
"2018-36", halves "2023-40" and "2023-41") and intervals of points ("2018/2022"), in the years 1000 to 2999.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from quiz.domain.messages import counted, message

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NO_YEAR = "XXXX"
LEAP_YEAR = 2024  # stands in where only month and day are known, so that 29 February exists
_POINT = r"(?:[12]\d{3}|XXXX(?=-))(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?"
_PART_OF_YEAR = r"(?:[12]\d{3}|XXXX)-(?P<code>2[1-4]|3[3-6]|4[01])~?"
_EDTF = re.compile(rf"[12]\d(?:\d|X)X|{_PART_OF_YEAR}|{_POINT}(?:/{_POINT})?", re.ASCII)

Days = tuple[date, date]


class UnreadableDate(ValueError):
    """It is not a date, or not one that exists; the message tells a person so, and how to mend it."""


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half of a year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


_MONTHS_IN = {
    Precision.MONTH: 1,
    Precision.QUARTER: 3,
    Precision.SEASON: 3,
    Precision.HALF: 6,
    Precision.YEAR: 12,
    Precision.DECADE: 120,
    Precision.CENTURY: 1200,
}
_PRECISION_OF_YEARS = (Precision.YEAR, Precision.DECADE, Precision.CENTURY)  # by the number of X
_PARTS = {"2": Precision.SEASON, "3": Precision.QUARTER, "4": Precision.HALF}  # by the first figure of their codes
# First month and how many. Where a season lies depends on the hemisphere, and summer or winter may begin or end in the
# year next to the one it is named by.
_MONTHS_OF = {
    "33": (1, 3),
    "34": (4, 3),
    "35": (7, 3),
    "36": (10, 3),
    "40": (1, 6),
    "41": (7, 6),
    "21": (1, 12),
    "22": (0, 16),
    "23": (1, 12),
    "24": (0, 16),
}


def is_edtf(text: str) -> bool:
    """Whether it has one of the forms above, even if there is no such day."""
    return _EDTF.fullmatch(text) is not None


def check(edtf: str) -> None:
    """Raise UnreadableDate unless it has one of the forms above, exists, and, as an interval, runs forward.

    Without years an interval may run over New Year: "XXXX-12/XXXX-02".
    """
    if not is_edtf(edtf):
        msg = message(
            "“{edtf}” is not a date in EDTF; write it like 2024-06-12, 2022-09, 1994, 1994~, 199X or 2018/2022.",
            edtf=edtf,
        )
        raise UnreadableDate(msg)
    for point in edtf.split("/"):
        _refuse_a_day_that_does_not_exist(point.rstrip("~"))
    if "/" in edtf:
        _refuse_a_false_interval(*edtf.replace("~", "").split("/"))


def _refuse_a_day_that_does_not_exist(point: str) -> None:
    year, _, rest = point.partition("-")
    if "-" not in rest:
        return
    month, day = (int(number) for number in rest.split("-"))
    last = monthrange(LEAP_YEAR if year == NO_YEAR else int(year), month)[1]
    if day > last:
        msg = counted(
            "There is no day {day} in that month: it has {count} day.",
            "There is no day {day} in that month: it has {count} days.",
            last,
            day=day,
        )
        raise UnreadableDate(msg)


def _refuse_a_false_interval(start: str, end: str) -> None:
    if start.startswith(NO_YEAR) != end.startswith(NO_YEAR):
        msg = message("Only one end has a year; give a year to both ends, or to neither.")
        raise UnreadableDate(msg)
    if start.startswith(end) or end.startswith(start) or (start > end and not start.startswith(NO_YEAR)):
        msg = message("The end must come after the start; where the years differ, write both.")
        raise UnreadableDate(msg)


def precision(edtf: str) -> Precision:
    """How exact it is; an X for the year does not make a day or a month less exact."""
    if "/" in edtf:
        return Precision.INTERVAL
    year, _, rest = edtf.rstrip("~").partition("-")
    if not rest:
        return _PRECISION_OF_YEARS[year.count("X")]
    return Precision.DAY if "-" in rest else _PARTS.get(rest[0] if rest > "12" else "", Precision.MONTH)


@lru_cache(maxsize=16_384)
def days(edtf: str, year: int = LEAP_YEAR) -> Days | None:
    """The first and last day it means; without a year, those in the given year, or None where that year has no such day.

    “Around” reaches one day, month or year further to either side.
    """
    bounds = _unhedged(edtf.replace("~", ""), year)
    return _hedged(edtf, bounds) if bounds and "~" in edtf else bounds


def _unhedged(edtf: str, year: int) -> Days | None:
    dated = edtf.replace(NO_YEAR, str(LEAP_YEAR))
    if precision(dated) in _PARTS.values():
        return _part_of_year(edtf.replace(NO_YEAR, str(year)))
    return _moved(_strict(dated), year) if edtf.startswith(NO_YEAR) else _strict(dated)


def _part_of_year(edtf: str) -> Days:
    year, code = edtf.split("-")
    month, count = _MONTHS_OF[code]
    first = _month_start(date(int(year), 1, 1), month - 1)
    return first, _month_start(first, count) - timedelta(days=1)


def _strict(edtf: str) -> Days:
    start, _, end = edtf.partition("/")
    return _first_day(start), _last_day(end or start)


def _first_day(point: str) -> date:
    return date.fromisoformat((point.replace("X", "0") + "-01-01")[: len("1994-01-01")])


def _last_day(point: str) -> date:
    first, unit = _first_day(point), precision(point)
    return first if unit is Precision.DAY else _month_start(first, _MONTHS_IN[unit]) - timedelta(days=1)


def _moved(bounds: Days, year: int) -> Days | None:
    first, last = bounds
    if _is_leap_day(first) and not isleap(year):
        return None
    last_year = year if first <= last else year + 1
    last_day = 28 if _is_leap_day(last) and not isleap(last_year) else last.day
    return first.replace(year=year), last.replace(year=last_year, day=last_day)


def _is_leap_day(day: date) -> bool:
    return (day.month, day.day) == (2, 29)


def _hedged(edtf: str, bounds: Days) -> Days:
    points = edtf.split("/")
    first, last = bounds
    if "~" in points[0]:
        first = earlier(first, precision(points[0]))
    if "~" in points[-1]:
        last = later(last, precision(points[-1]))
    return first, last


def earlier(first: date, unit: Precision, count: int = 1) -> date:
    """The first day of the day, month, year or decade that many units before the one that begins with ``first``."""
    if unit is Precision.DAY:
        return first - timedelta(days=count)
    return _month_start(first, -count * _MONTHS_IN[unit])


def later(last: date, unit: Precision, count: int = 1) -> date:
    """The last day of the day, month, year or decade that many units after the one that ends with ``last``."""
    if unit is Precision.DAY:
        return last + timedelta(days=count)
    return _month_start(last, count * _MONTHS_IN[unit] + 1) - timedelta(days=1)


def _month_start(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)
