"""In which year something lies that comes round every year, seen from the day on which a story was published."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from quiz.domain.date_bounds import LEAP_YEAR

_NEAR = timedelta(days=90)
_NEAR_MONTH = timedelta(days=31)
_FIRST_MONTHS = {33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7, 21: 3, 22: 6, 23: 9, 24: 12}  # quarters, halves, seasons


def nearest_year(yearless: str, published_on: date, *, ahead: bool, weekday: int | None = None) -> int:
    """The year of the one that lies near the day of publication, else of the next or the last, as the text looks.

    A day of the week that is named beside the date settles the year where it fits only one of these.
    """
    years = [published_on.year + step for step in (-1, 0, 1)]
    fitting = [year for year in years if _in(yearless, year).weekday() == weekday]
    if len(fitting) == 1:
        return fitting[0]
    near = min(years, key=lambda year: _distance(yearless, year, published_on))
    if _distance(yearless, near, published_on) <= (_NEAR if _is_day(yearless) else _NEAR_MONTH):
        return near
    if ahead:
        return next(year for year in years if _in(yearless, year) >= published_on)
    return next(year for year in reversed(years) if _in(yearless, year) <= published_on)


def _distance(yearless: str, year: int, day: date) -> timedelta:
    first, last = (_in(end, year) for end in (yearless.split("/")[0], yearless))
    return timedelta() if first <= day <= last else abs(last - day)


def turned_year(yearless: str, published_on: date, step: int) -> int:
    """The year of the last such month or season before that of publication, or of the next after it."""
    month = _in(yearless, LEAP_YEAR).month
    if step < 0:
        return published_on.year if month < published_on.month else published_on.year - 1
    return published_on.year if month > published_on.month else published_on.year + 1


def _is_day(yearless: str) -> bool:
    return yearless.split("/")[-1].count("-") > 1


def _in(yearless: str, year: int) -> date:
    """The first day that it can mean in that year; 28 February for the 29th where there is none."""
    last = yearless.split("/")[-1].rstrip("~")
    code, day = int(last[5:7]), int(last[8:10] or 1)
    month = _FIRST_MONTHS.get(code, code)
    return date(year, month, min(day, monthrange(year, month)[1]))
