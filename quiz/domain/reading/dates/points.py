"""A single expression of time before anything is inferred: what it states, and how it is reckoned from another date."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.dates.words import AFTER_A_HYPHEN


class Unit(StrEnum):
    """A stretch of the calendar that can be counted in."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Origin(StrEnum):
    """From which date an expression counts."""

    WRITING = "writing"
    """The day on which the story was published: “two days ago”."""
    TOLD = "told"
    """The date that the story told last: “the next day”."""


@dataclass(frozen=True, slots=True)
class Shift:
    """The unit so many units after the one that holds the origin: “this week” is 0, “last month” is -1."""

    unit: Unit
    count: int
    origin: Origin = Origin.WRITING


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, Monday being 0; ``step`` is -1 for the last, 1 for the next, 0 where only the tense can tell."""

    number: int
    step: int = 0
    origin: Origin = Origin.WRITING


@dataclass(frozen=True, slots=True)
class InYear:
    """What is stated lies in the year so many years after that of the origin: “June of last year” is -1."""

    count: int
    origin: Origin = Origin.WRITING


@dataclass(frozen=True, slots=True)
class Turn:
    """What is stated comes round every year; ``step`` is -1 for the last time, 1 for the next, 0 as the tense tells.

    ``weekday`` is the day of the week that it names beside, Monday being 0, None where it names none. ``year`` is that
    of a date which it is listed with: “March and April 2015”.
    """

    step: int = 0
    weekday: int | None = None
    origin: Origin = Origin.WRITING
    year: str = ""


Reckoning = Shift | Weekday | InYear | Turn


@dataclass(frozen=True, slots=True)
class Point:
    """An expression of time with its span; ``stated`` is as in ``FoundDate``.

    ``reckoning`` says how the rest can be known from another date, None where there is no way. ``ends`` are
    the first and the last point of a range.
    """

    start: int
    end: int
    stated: str = ""
    sort: DateSort = DateSort.CALENDAR
    modifier: str = ""
    reckoning: Reckoning | None = None
    ends: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of expression: its pattern, and what a match of it means, None where it is no date after all."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Point | None]


def rule(pattern: str, read: Callable[[re.Match[str]], Point | None], *, any_case: bool = False) -> Rule:
    """A rule whose pattern begins and ends at the border of a word.

    White space counts only up to a length, so that a long run of it takes no more time than other text; figures are
    those of EDTF alone.
    """
    bounded = pattern.replace(r"\s+", _SPACE).replace(r"\s*", rf"(?:{_SPACE})?").replace(r"\d", "[0-9]")
    flags = re.IGNORECASE if any_case else re.NOFLAG
    return Rule(re.compile(rf"{LEFT}(?:{bounded}){_RIGHT}", flags), read)


_SPACE = r"\s{1,4}"
LEFT = rf"(?<![\w$€£#/])(?<![0-9][.,:])(?:(?<!-)|{AFTER_A_HYPHEN})".replace(r"\d", "[0-9]")
_RIGHT = r"(?!\w|[.,:/]?[0-9]|%)"
