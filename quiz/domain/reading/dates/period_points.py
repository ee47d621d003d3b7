"""What names a longer or smaller stretch of years: “the 1990s”, “the 19th century”, “the second quarter of 2018”, “’85”."""

from __future__ import annotations

import re
from dataclasses import replace

from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.date_periods import HALVES, QUARTERS
from quiz.domain.reading.dates.calendar_points import in_told_year
from quiz.domain.reading.dates.guards import is_counted
from quiz.domain.reading.dates.modifiers import PART, modifier
from quiz.domain.reading.dates.points import InYear, Origin, Point, Rule, Turn, rule
from quiz.domain.reading.dates.words import DECADES, ORDINALS, SEASONS, THE, YEAR, any_of, ordinal

_ORDINAL = rf"(?:\d\d?(?:st|nd|rd|th)|{any_of(ORDINALS)})"
_THE = rf"(?:the\s+)?{PART}"
_YEARS = rf"(?P<first>{YEAR})\s?[-–—/]\s?(?P<last>{YEAR}|\d\d)(?!\s?[-–/]\d)"
DECADE = r"(?:(?P<decade>1\d\d|20\d)0[’']?s|[’'](?P<tens>[2-9])0s|(?<=\bthe\s)(?P<old>[2-9])0[’']s)"
CENTURY = rf"(?P<century>{_ORDINAL})[\s-]+centur(?:y|ies)"
_OF_YEAR = (
    rf"(?:(?:,?\s+of)?,?\s+(?:the\s+)?(?:(?:fiscal|calendar)\s+)?(?:year\s+)?(?P<year>{YEAR})"
    r"|(?:\s+of)?\s+(?:the\s+)?(?P<told_year>this|last|next|current|that(?:\s+same)?|same|previous|following)\s+year)"
)
_TURNS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
_HALVES = {**HALVES, **dict.fromkeys(("latter", "last"), HALVES["second"]), "1": HALVES["first"], "2": HALVES["second"]}
_QUARTERS = {
    **QUARTERS,
    **{f"{number}{ending}": 32 + number for number, ending in enumerate(("st", "nd", "rd", "th"), 1)},
    "final": QUARTERS["fourth"],
}


def decade(found: re.Match[str]) -> Point:
    """“The 1800s” may be ten years or a hundred, so no more than the century is sure."""
    tens = found["decade"] or f"19{found['tens'] or found['old']}"
    stated = f"{tens[:2]}XX" if tens.endswith("0") and tens < "200" else f"{tens}X"
    return Point(*found.span(), stated, modifier=modifier(found))


def _worded_decade(found: re.Match[str]) -> Point:
    return Point(*found.span(), f"19{DECADES[found['word'].lower()]}X", modifier=modifier(found))


def century(found: re.Match[str]) -> Point | None:
    """Every year of it may be meant: “the 19th century” is 18XX."""
    before = ordinal(found["century"]) - 1
    return Point(*found.span(), f"{before}XX", modifier=modifier(found)) if 10 <= before <= 29 else None


def _quarter(found: re.Match[str]) -> Point:
    groups = found.groupdict()
    code = 32 + int(groups["number"]) if groups.get("number") else _QUARTERS[groups["quarter"].lower()]
    return _part_of_year(found, code)


def _half(found: re.Match[str]) -> Point:
    return _part_of_year(found, _HALVES[found["half"].lower()])


def _short_half(found: re.Match[str]) -> Point:
    return _part_of_year(found, _HALVES[found["half"] or found["half_first"]])


def _season(found: re.Match[str]) -> Point:
    return _part_of_year(found, SEASONS[found["season"].lower()])


def _part_of_year(found: re.Match[str], code: int) -> Point:
    groups = found.groupdict()
    year, told_year = groups.get("year"), groups.get("told_year")
    turn = in_told_year(told_year) if told_year else Turn()
    stated = f"{year or NO_YEAR}-{code}"
    return Point(*found.span(), stated, modifier=modifier(found), reckoning=None if year else turn)


def _turned_season(found: re.Match[str]) -> Point:
    word = found["step"].split()[-1].lower()
    step = _TURNS.get(word, 0)
    stated = f"{NO_YEAR}-{SEASONS[found['season'].lower()]}"
    if word == "that":
        return Point(*found.span(), stated, reckoning=InYear(0, Origin.TOLD))
    return Point(*found.span(), stated, reckoning=Turn(step) if step else InYear(0))


def _fiscal(found: re.Match[str]) -> Point:
    return Point(*found.span(), found["year"], modifier="fiscal")


def _years(found: re.Match[str]) -> Point | None:
    first = found["first"]
    last = found["last"] if len(found["last"]) == len(first) else first[: -len(found["last"])] + found["last"]
    if first >= last or is_counted(found):
        return None
    ends = Point(*found.span("first"), first), Point(*found.span("last"), last)
    return Point(*found.span(), f"{first}/{last}", ends=ends)


def _fiscal_years(found: re.Match[str]) -> Point | None:
    years = _years(found)
    return years and replace(years, modifier="fiscal")


RULES: tuple[Rule, ...] = (
    rule(rf"(?:{THE}?years\s+)?{_YEARS}", _years),
    rule(rf"FY\s?{_YEARS}", _fiscal_years),
    rule(
        rf"{PART}{DECADE}",
        decade,
        any_case=True,
    ),
    rule(rf"(?:the\s+{PART}|(?:early|mid|late)[\s-]+)(?P<word>{any_of(DECADES)})", _worded_decade, any_case=True),
    rule(rf"{_THE}{CENTURY}", century, any_case=True),
    rule(
        rf"{_THE}(?P<quarter>{any_of(_QUARTERS)})[\s-]+quarter(?:{_OF_YEAR})?(?!\s+of\s+(?:the|an?)\s|-?finals?\b)",
        _quarter,
        any_case=True,
    ),
    rule(rf"Q(?P<number>[1-4]){_OF_YEAR}", _quarter),
    rule(rf"(?P<number>[1-4])Q{_OF_YEAR}", _quarter),
    rule(r"(?<=\b[Ii]n\s)Q(?P<number>[1-4])", _quarter),
    rule(
        rf"(?:the\s+)?(?P<year>{YEAR})(?:[’']s)?\s+(?P<quarter>{any_of(_QUARTERS)})[\s-]+quarter",
        _quarter,
        any_case=True,
    ),
    rule(rf"{_THE}(?P<half>first|second|latter|last)[\s-]+half{_OF_YEAR}", _half, any_case=True),
    rule(rf"(?:H(?P<half>[12])|(?P<half_first>[12])H){_OF_YEAR}", _short_half),
    rule(rf"(?:the\s+)?(?P<year>{YEAR})\s+(?P<season>spring|summer|autumn|winter)(?!\s+[A-Z])", _season),
    rule(rf"(?:(?:the\s+)?fiscal(?:\s+year)?\s+|FY\s?)(?P<year>{YEAR})", _fiscal, any_case=True),
    rule(
        r"(?:the\s+)?(?P<step>last|next|this|that|(?:the\s+)?(?:past|previous|coming|following))"
        rf"\s+(?P<season>{any_of(SEASONS)})",
        _turned_season,
        any_case=True,
    ),
    rule(rf"{_THE}(?P<season>{any_of(SEASONS)}){_OF_YEAR}(?:[-–/]\d\d)?", _season, any_case=True),
    rule(
        r"(?:(?:the\s+)?(?P<part>early|mid|late)(?:\s+in\s+the\s+|[\s-]+)|(?<=\bin\s)(?:the\s+)?)"
        rf"(?P<season>{any_of(SEASONS)})(?!-|\s+(?:of|from)\b)",
        _season,
        any_case=True,
    ),
)
