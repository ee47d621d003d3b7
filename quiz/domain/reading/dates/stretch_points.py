"""A stretch at the beginning or end of something longer: “the last week of August”, “the first ten months of 1915”.

Which days those are is left open: no more is stated than the month, year, decade or century they lie in.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.reading.dates.calendar_points import YEAR_AFTER, date_point
from quiz.domain.reading.dates.period_points import CENTURY, DECADE, century, decade
from quiz.domain.reading.dates.points import Point, Rule, rule
from quiz.domain.reading.dates.words import COUNT, MONTH, YEAR, month_number

_STRETCHES = {
    **dict.fromkeys(("first", "opening", "early"), "early"),
    **dict.fromkeys(("last", "final", "closing", "dying", "latter", "later"), "late"),
    **dict.fromkeys(("middle", "central"), "mid"),
}
_STRETCH = (
    rf"(?:[Tt]he\s+)(?:very\s+)?(?P<stretch>{'|'.join(_STRETCHES)}|second|third|fourth)\s+(?:(?:few|{COUNT})\s+)?"
    r"(?:hours?|days?|weeks?|months?|years?|decades?|half|thirds?|quarters?|parts?)\s+of\s+(?:the\s+)?"
)


def _month(found: re.Match[str]) -> Point | None:
    return _within(found, date_point(found, month_number(found["month"])))


def _year(found: re.Match[str]) -> Point | None:
    return _within(found, Point(*found.span(), found["year"]))


def _decade(found: re.Match[str]) -> Point | None:
    return _within(found, decade(found))


def _century(found: re.Match[str]) -> Point | None:
    return _within(found, century(found))


def _within(found: re.Match[str], longer: Point | None) -> Point | None:
    return longer and replace(longer, modifier=_STRETCHES.get(found["stretch"], ""))


RULES: tuple[Rule, ...] = (
    rule(rf"{_STRETCH}(?P<month>{MONTH}){YEAR_AFTER}(?!\s+\d)", _month),
    rule(rf"{_STRETCH}(?P<year>{YEAR})(?!s)", _year),
    rule(rf"{_STRETCH}{DECADE}", _decade),
    rule(rf"{_STRETCH}{CENTURY}", _century),
)
