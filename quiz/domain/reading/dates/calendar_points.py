"""What names a day, a month or a year of the calendar: “12 June”, “Wednesday, June 12, 2024”, “early March 2021”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.date_bounds import NO_YEAR, UnreadableDate, check
from quiz.domain.reading.dates.guards import is_a_month
from quiz.domain.reading.dates.modifiers import PART, hedge, modifier
from quiz.domain.reading.dates.points import InYear, Origin, Point, Rule, Turn, rule
from quiz.domain.reading.dates.words import (
    ANY_WEEKDAY,
    DAY,
    FULL_MONTH,
    MONTH,
    ORDINALS,
    THE,
    YEAR,
    any_of,
    month_number,
    ordinal,
    weekday_number,
)

_WEEKDAY_BEFORE = rf"(?:(?P<weekday>{ANY_WEEKDAY}),?\s+(?:the\s+)?)?"
_WRITTEN_DAY = rf"(?:(?:the\s+)?{DAY}|the\s+(?i:{any_of(ORDINALS)}))"
_TOLD_YEAR = r"(?i:(?:the\s+)?(?P<told_year>this|last|next|that(?:\s+same)?|same|previous|following)\s+year)"
YEAR_AFTER = rf"(?:\s*,?\s+(?:of\s+)?(?:(?P<year>{YEAR})|{_TOLD_YEAR}))?"
_OLD_YEAR = r"\d{1,4}\s?(?:BCE?\b|B\.C\.(?:E\.)?|AD\b|A\.D\.|CE\b)"
_STEPS = {"last": -1, "previous": -1, "preceding": -1, "this past": -1, "next": 1, "following": 1, "this coming": 1}
_TOLD = {"that", "same", "previous", "following"}


def date_point(found: re.Match[str], month: int, day: int = 0) -> Point | None:
    """The point with the year that the match gives, if any; None for a day that does not exist."""
    groups = found.groupdict()
    stated = written(groups.get("year") or NO_YEAR, month, day) + hedge(found)
    if not exists(stated):
        return None
    told_year = groups.get("told_year")
    weekday = groups.get("weekday")
    turn = in_told_year(told_year) if told_year else Turn(weekday=weekday_number(weekday) if weekday else None)
    reckoning = None if groups.get("year") else turn
    return Point(*found.span(), stated, modifier=modifier(found), reckoning=reckoning)


def in_told_year(step: str) -> InYear:
    """The reckoning of “June last year”, “October of that year”."""
    word = step.split()[0].lower()
    return InYear(_STEPS.get(word, 0), Origin.TOLD if word in _TOLD else Origin.WRITING)


def written(year: str, month: int, day: int = 0) -> str:
    """The date as EDTF."""
    return f"{year}-{month:02d}-{day:02d}" if day else f"{year}-{month:02d}"


def exists(edtf: str) -> bool:
    """Whether the calendar has it and it runs forward."""
    try:
        check(edtf)
    except UnreadableDate:
        return False
    return True


def _day(found: re.Match[str]) -> Point | None:
    return date_point(found, month_number(found["month"]), ordinal(found["day"].split()[-1]))


def _about_a_day(found: re.Match[str]) -> Point | None:
    """“The week of 6 March” is some day around it."""
    point = date_point(found, month_number(found["month"]), ordinal(found["day"]))
    return point and replace(point, stated=f"{point.stated}~", modifier="about")


def _month(found: re.Match[str]) -> Point | None:
    return date_point(found, month_number(found["month"])) if is_a_month(found) else None


def _month_of_old(found: re.Match[str]) -> Point:
    """“April 480 BC” lies in a year beyond the calendar here, and in no other."""
    return Point(*found.span(), written(NO_YEAR, month_number(found["month"])))


def _told_month(found: re.Match[str]) -> Point:
    """“The following April”, “that March” are counted from the time that was told last."""
    words = found["step"].split()[-1].lower()
    reckoning = Turn(_STEPS[words], origin=Origin.TOLD) if words in _STEPS else InYear(0, Origin.TOLD)
    return Point(*found.span(), written(NO_YEAR, month_number(found["month"])), reckoning=reckoning)


def _part_of_a_day(found: re.Match[str]) -> Point:
    """“A December morning in 1994” tells no more than the month."""
    return Point(*found.span(), written(found["year"], month_number(found["month"])))


def _turned_month(found: re.Match[str]) -> Point:
    step = _STEPS.get(" ".join(found["step"].lower().split()), 0)
    reckoning = Turn(step) if step else InYear(0)
    return Point(*found.span(), written(NO_YEAR, month_number(found["month"])), reckoning=reckoning)


RULES: tuple[Rule, ...] = (
    rule(
        rf"{PART}{_WEEKDAY_BEFORE}{THE}?(?P<day>{_WRITTEN_DAY})(?:\s+of)?\s+(?P<month>{MONTH})"
        rf"{YEAR_AFTER}",
        _day,
    ),
    rule(rf"{PART}{_WEEKDAY_BEFORE}(?P<month>{MONTH})\s+(?P<day>{_WRITTEN_DAY}){YEAR_AFTER}", _day),
    rule(rf"(?i:the\s+week\s+of)\s+(?:the\s+)?(?P<day>{DAY})(?:\s+of)?\s+(?P<month>{MONTH}){YEAR_AFTER}", _about_a_day),
    rule(rf"(?i:the\s+week\s+of)\s+(?P<month>{MONTH})\s+(?P<day>{DAY}){YEAR_AFTER}", _about_a_day),
    rule(rf"(?:{_WRITTEN_DAY}\s+(?:of\s+)?)?(?P<month>{MONTH}),?\s+{_OLD_YEAR}", _month_of_old),
    rule(rf"{PART}(?P<month>{MONTH})(?:(?:,|\s+of)?\s+|-)(?P<year>{YEAR})", _month),
    rule(rf"(?i:(?P<step>this\s+past|this\s+coming|last|this|next))\s+(?P<month>{FULL_MONTH})", _turned_month),
    rule(
        rf"(?i:(?P<step>the\s+(?:following|next|previous|preceding|same)|that(?:\s+same)?))\s+(?P<month>{FULL_MONTH})"
        rf"(?!\s+\d)(?<!that May)",
        _told_month,
    ),
    rule(
        rf"(?P<month>{FULL_MONTH})\s+(?:morning|afternoon|evening|night|day|weekend)\s+(?:in|of)\s+(?P<year>{YEAR})",
        _part_of_a_day,
    ),
    rule(rf"{PART}(?P<month>{FULL_MONTH})(?:,?\s+(?:of\s+)?{_TOLD_YEAR})?", _month),
)
