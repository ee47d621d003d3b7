"""Find the expressions of time in a text, each by the first rule that accepts it.

One pass over the text with all patterns joined finds where an expression may begin; only there single rules are tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.date_bounds import MONTHS
from quiz.domain.reading.dates import (
    calendar_points,
    loose_points,
    numeric_points,
    period_points,
    ranges,
    relative_points,
    stretch_points,
    year_points,
)
from quiz.domain.reading.dates.points import LEFT, Point, Rule
from quiz.domain.reading.dates.words import COUNTS, DECADES, ORDINALS, SEASONS, WEEKDAYS, any_of

_RULES: tuple[Rule, ...] = (
    *ranges.RULES,
    *period_points.RULES,
    *stretch_points.RULES,
    *numeric_points.RULES,
    *calendar_points.RULES,
    *year_points.RULES,
    *relative_points.RULES,
    *loose_points.RULES,
)


def _without_names(pattern: re.Pattern[str]) -> str:
    plain = re.sub(r"\(\?P<\w+>", "(?:", pattern.pattern)
    return f"(?i:{plain})" if pattern.flags & re.IGNORECASE else plain


_OPENERS = any_of(
    [
        *("the", "from", "between", "fiscal", "very", "[qh][1-4]", "fy", "pre", "post", "[’'][2-9]", "[0-9]"),
        *("early", "earlier", "mid", "late", "later", "beginning", "start", "middle", "end", "turn"),
        *("around", "about", "circa", "c", "ca", "some", "nearly", "almost", "more", "less", "over", "roughly"),
        *("approximately", "just", "at", "up", "few", "couple", "number", "several", "many", "countless"),
        *("this", "that", "these", "last", "next", "past", "coming", "current", "latest", "previous", "preceding"),
        *("following", "ensuing", "same", "final", "not", "so", "long", "near"),
        *("yesterday", "tomorrow", "today", "tonight", "now", "right", "currently", "nowadays", "recent", "recently"),
        *("lately", "foreseeable", "days", "weeks", "months", "years", "decades", "centuries", "generations"),
        *("year", "quarter", "month", "week", "century"),
        *(word.lower() for word in (*MONTHS, *WEEKDAYS, *COUNTS, *ORDINALS, *DECADES, *SEASONS, *year_points.FEASTS)),
        *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept?", "oct", "nov", "dec"),
        *("mon", "tues?", "wed", "thurs?", "thu", "fri", "sat", "sun"),
    ]
)
_ANY = re.compile(
    rf"{LEFT}(?=(?i:{_OPENERS}))(?:" + "|".join(f"({_without_names(rule.pattern)})" for rule in _RULES) + ")"
)


def points(text: str) -> Iterator[Point]:
    """The expressions in the order of the text; they do not overlap."""
    place = 0
    while found := _ANY.search(text, place):
        point = _read(text, found)
        place = point.end if point else found.start() + 1
        if point:
            yield point


def _read(text: str, found: re.Match[str]) -> Point | None:
    """What stands there, by the rule that was found or the first one after it that accepts it."""
    for rule in _RULES[(found.lastindex or 1) - 1 :]:
        match = rule.pattern.match(text, found.start())
        point = rule.read(match) if match else None
        if point:
            return point
    return None
