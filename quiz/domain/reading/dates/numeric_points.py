"""Days written in numbers, or closely with a month: “2024-06-12”, “12.06.2024”, “23-Jan-2001”, “231015Z JAN 2001”."""

from __future__ import annotations

import re

from quiz.domain.reading.dates.calendar_points import date_point, exists, written
from quiz.domain.reading.dates.points import Point, Rule, rule
from quiz.domain.reading.dates.words import MONTH, YEAR, month_number


def _iso(found: re.Match[str]) -> Point | None:
    return date_point(found, int(found["month"]), int(found["day"]))


def _numbers(found: re.Match[str]) -> Point | None:
    """The day comes first where dots part the numbers; with slashes only where one of the two orders is possible."""
    first, second = int(found["first"]), int(found["second"])
    orders = {(second, first)} if found["mark"] == "." else {(first, second), (second, first)}
    possible = [order for order in orders if exists(written(found["year"], *order))]
    if not possible:
        return None
    stated = written(found["year"], *possible[0]) if len(possible) == 1 else found["year"]
    return Point(*found.span(), stated)


def _with_month(found: re.Match[str]) -> Point | None:
    return date_point(found, month_number(found["month"]), int(found["day"]))


RULES: tuple[Rule, ...] = (
    rule(r"(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?:T[0-9:.]+Z?)?", _iso),
    rule(r"(?P<year>[12]\d{3})/(?P<month>\d\d)/(?P<day>\d\d)", _iso),
    rule(r"(?P<first>\d\d?)(?P<mark>[./])(?P<second>\d\d?)[./](?P<year>[12]\d{3})", _numbers),
    rule(r"(?P<first>\d\d?)(?P<mark>-)(?P<second>\d\d?)-(?P<year>[12]\d{3})", _numbers),
    rule(rf"(?P<day>\d\d?)-(?P<month>{MONTH})-(?P<year>{YEAR})", _with_month),
    rule(rf"(?P<day>\d\d)\d{{4}}[A-Z]\s?(?P<month>{MONTH})(?:\s(?P<year>{YEAR}))?", _with_month),
)
