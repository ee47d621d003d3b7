"""Ranges: those written as one (“12–14 June”, “from 3 to 5 May”), and two dates that “between” or “from” joins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.dates.calendar_points import exists, written
from quiz.domain.reading.dates.points import Point, Rule, Turn, rule
from quiz.domain.reading.dates.words import DAY, FULL_MONTH, MONTH, YEAR, month_number, ordinal

_LEAD = r"(?:(?i:(?P<lead>from|between))\s+)?(?:the\s+)?"
_TO = r"(?:\s?[-–—/]\s?|\s+(?:to|until|till|through|(?P<and>and))\s+)(?:the\s+)?"
_YEAR_AFTER = rf"(?:\s*,?\s+(?P<year>{YEAR}))?"
_LEADS = re.compile(r"\b(from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_TIES = {
    "between": re.compile(r"\s+and\s+(?:the\s+)?"),
    "from": re.compile(r",?\s+(?:up\s+)?(?:to|until|till|through)\s+(?:the\s+)?|\s?[-–—]\s?"),
}
_PLAIN = re.compile(r"(?:\d{4}|XXXX(?=-))(?:-[01]\d(?:-\d\d)?)?~?")
_PART_OF_YEAR = re.compile(r"^(\d{4})-[2-4]\d$")
_DASH = re.compile(r"\s?[-–—]\s?")
_LONGEST_LEAD = len("between the ") + 2
_LONGEST_TIE = len(", up to the ") + 2


def _days(found: re.Match[str]) -> Point | None:
    """Days of one month; “12 and 19 June” are two days and no range."""
    first, last = ordinal(found["first"]), ordinal(found["last"])
    if found["and"] and not found["lead"] and last != first + 1:
        return None
    year, month = found["year"] or NO_YEAR, month_number(found["month"])
    turn = None if found["year"] else Turn()
    begins = min(found.start("first"), found.start("month"))
    one = Point(begins, found.end("first"), written(year, month, first), reckoning=turn)
    other = Point(found.start("last"), found.end(), written(year, month, last), reckoning=turn)
    return _range(found.span(), one.stated, other.stated, (one, other))


def _months(found: re.Match[str]) -> Point | None:
    year = found["year"] or NO_YEAR
    first, last = month_number(found["first"]), month_number(found["last"])
    if first >= last:
        return None
    turn = None if found["year"] else Turn()
    one = Point(*found.span("first"), written(year, first), reckoning=turn)
    other = Point(found.start("last"), found.end(), written(year, last), reckoning=turn)
    return _range(found.span(), one.stated, other.stated, (one, other))


def _two_months(found: re.Match[str]) -> Point | None:
    """“July and August 2021” is one stretch, “May and August 2021” are two."""
    is_next = month_number(found["last"]) == month_number(found["first"]) + 1
    return _months(found) if is_next else None


def _range(span: tuple[int, int], first: str, last: str, ends: tuple[Point, ...] = ()) -> Point | None:
    stated = f"{first}/{last}"
    if not exists(stated):
        return None
    return Point(*span, stated, reckoning=Turn() if first.startswith(NO_YEAR) else None, ends=ends)


RULES: tuple[Rule, ...] = (
    rule(rf"{_LEAD}(?P<first>{DAY}){_TO}(?P<last>{DAY})(?:\s+of)?\s+(?P<month>{MONTH}){_YEAR_AFTER}", _days),
    rule(
        rf"{_LEAD}(?P<month>{MONTH})\s+(?P<first>{DAY}){_TO}(?P<last>{DAY}){_YEAR_AFTER}(?!\s+(?:of\s+)?{MONTH})", _days
    ),
    rule(rf"{_LEAD}(?P<first>{FULL_MONTH})\s?[-–—/]\s?(?P<last>{FULL_MONTH}){_YEAR_AFTER}(?!\s+\d)", _months),
    rule(rf"(?<!,\s)(?P<first>{FULL_MONTH})\s+and\s+(?P<last>{FULL_MONTH}),?\s+(?P<year>{YEAR})", _two_months),
)


def joined(text: str, points: Iterable[Point]) -> Iterator[Point]:
    """The points with each two that make a range put together."""
    before: Point | None = None
    for point in points:
        both = _together(text, before, point) if before else None
        if before and not both:
            yield before
        before = both or point
    if before:
        yield before


def _together(text: str, one: Point, other: Point) -> Point | None:
    between = text[one.end : min(other.start, one.end + _LONGEST_TIE)]
    start = _start(text, one.start, text[one.end : other.start]) if len(between) < _LONGEST_TIE else None
    if start is None or not _may_be_ends(one, other):
        return None
    if one.sort is DateSort.RELATIVE:
        return Point(start, other.end, sort=DateSort.RELATIVE, ends=(one, other))
    first, last = _years_of_parts(one.stated), _years_of_parts(other.stated)
    if first.startswith(NO_YEAR) and not last.startswith(NO_YEAR):
        first = first.replace(NO_YEAR, last[:4])
    return _range((start, other.end), first, last, (one, other))


def _years_of_parts(stated: str) -> str:
    """A range goes no finer than the year where a season, quarter or half begins or ends it."""
    return _PART_OF_YEAR.sub(r"\1", stated)


def _start(text: str, first: int, tie: str) -> int | None:
    """Where the range begins whose first date begins there, None where the words between the two make none."""
    lead = _LEADS.search(text[max(0, first - _LONGEST_LEAD) : first])
    if lead and _TIES[lead[1].lower()].fullmatch(tie):
        return max(0, first - _LONGEST_LEAD) + lead.start()
    return first if _DASH.fullmatch(tie) else None


def _may_be_ends(one: Point, other: Point) -> bool:
    """Whether both are days, months or years of the calendar, or both are known from another date only."""
    if one.ends or other.ends or one.sort is not other.sort:
        return False
    plain = all(_PLAIN.fullmatch(_years_of_parts(point.stated)) for point in (one, other))
    return one.sort is DateSort.RELATIVE or plain
