"""Dates that stand in a list and share what only the last of them says: the year of “March and April 2015”."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.reading.dates.points import Point, Turn

_TIE = re.compile(r",\s|,?\s(?:and|or|to)\s(?:(?:on|in|of)\s)?(?:the\s)?")
_LONGEST_TIE = len(", and on the ")


def with_shared_years(text: str, points: Iterable[Point]) -> list[Point]:
    """The points in order; one without a year that time goes on from, in a list, has the year that follows."""
    listed = list(points)
    for place in range(len(listed) - 2, -1, -1):
        one, other = listed[place : place + 2]
        if _may_share(one, other) and _TIE.fullmatch(text[one.end : min(other.start, one.end + _LONGEST_TIE)]):
            listed[place] = replace(one, reckoning=Turn(year=_year(other)))
    return listed


def _may_share(one: Point, other: Point) -> bool:
    yearless = one.reckoning == Turn() and one.stated.startswith(NO_YEAR)
    goes_on = len(one.stated) == len(other.stated) and one.stated[4:] < other.stated[4:]
    return yearless and goes_on and bool(_year(other))


def _year(point: Point) -> str:
    if isinstance(point.reckoning, Turn) and point.reckoning.year:
        return point.reckoning.year
    return point.stated[:4] if point.stated[:4].isdigit() else ""
