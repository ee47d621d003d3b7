"""Reckoning on the calendar: the week, month or year so many units from a date, in EDTF."""

from __future__ import annotations

from datetime import date, timedelta

from quiz.domain.date_bounds import LEAP_YEAR, NO_YEAR
from quiz.domain.reading.dates.points import Unit

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7, Unit.WEEKEND: 7}


def unit_from(day: date, unit: Unit, count: int) -> str:
    """The unit that lies so many units from the one that holds the day; empty beyond the calendar."""
    try:
        return _edtf(_moved(day, unit, count), unit)
    except (ValueError, OverflowError):
        return ""


def _moved(day: date, unit: Unit, count: int) -> date:
    if unit in _DAYS:
        return day + timedelta(days=_DAYS[unit] * count)
    year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS[unit] * count, 12)
    return date(year, month + 1, 1)


def _edtf(day: date, unit: Unit) -> str:
    match unit:
        case Unit.DAY | Unit.MONTH | Unit.YEAR:
            return day.isoformat()[: {Unit.DAY: 10, Unit.MONTH: 7, Unit.YEAR: 4}[unit]]
        case Unit.WEEK | Unit.WEEKEND:
            monday = day - timedelta(days=day.weekday())
            first = monday if unit is Unit.WEEK else monday + timedelta(days=5)
            return f"{first}/{monday + timedelta(days=6)}"
        case Unit.QUARTER:
            return f"{day.year}-{33 + (day.month - 1) // 3}"
        case Unit.DECADE | Unit.CENTURY:
            return f"{day.year // 10}X" if unit is Unit.DECADE else f"{day.year // 100}XX"


def yearless_from(edtf: str, unit: Unit, count: int) -> str:
    """The same from a day or month whose year is not known; empty where the answer would depend on the year."""
    start = f"{edtf}-01"[: len("XXXX-06-12")]
    found = {_in(year, start, unit, count) for year in (LEAP_YEAR, LEAP_YEAR + 1)}
    return found.pop() if len(found) == 1 else ""


def _in(year: int, start: str, unit: Unit, count: int) -> str:
    try:
        reached = unit_from(date.fromisoformat(start.replace(NO_YEAR, str(year))), unit, count)
    except ValueError:
        return ""
    return f"{NO_YEAR}{reached[4:]}" if unit in {Unit.DAY, Unit.MONTH} else ""
