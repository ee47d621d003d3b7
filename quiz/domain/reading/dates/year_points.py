"""What names a year: “2019”, “the year 2019”, “Christmas 1963”, “the pre-1967 borders”."""

from __future__ import annotations

import re

from quiz.domain.reading.dates.guards import is_a_year
from quiz.domain.reading.dates.modifiers import PART, hedge, modifier
from quiz.domain.reading.dates.points import Point, Rule, rule
from quiz.domain.reading.dates.words import THE, YEAR, any_of

FEASTS = (
    *("Christmas", "Easter", "Pentecost", "Whitsun", "Lent", "Advent", "Thanksgiving", "Passover", "Hanukkah", "Purim"),
    *("Ramadan", "Eid", "Muharram", "Ashura", "Nowruz", "Diwali", "Holi", "Vesak", "Midsummer", "Hogmanay", "New Year"),
)
_LEADS = {"pre": "before", "post": "after"}


def _year(found: re.Match[str]) -> Point | None:
    if not is_a_year(found):
        return None
    return Point(*found.span(), found["year"] + hedge(found), modifier=modifier(found))


def _feast(found: re.Match[str]) -> Point:
    """On which day a feast fell the text does not say."""
    return Point(*found.span(), found["year"], modifier=modifier(found))


def _before_or_after(found: re.Match[str]) -> Point:
    return Point(*found.span(), found["year"], modifier=_LEADS[found["lead"].lower()])


RULES: tuple[Rule, ...] = (
    rule(
        rf"{any_of(FEASTS)}(?:[’']s)?(?:\s+(?:Day|Eve|Sunday|Monday|week))?,?\s+(?:of\s+)?(?P<year>{YEAR})",
        _feast,
    ),
    rule(rf"(?i:(?P<lead>pre|post))[-–](?P<year>{YEAR})", _before_or_after),
    rule(rf"{PART}(?:{THE}?(?i:year)\s+)?(?P<year>{YEAR})", _year),
)
