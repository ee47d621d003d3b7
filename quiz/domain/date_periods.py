"""Quarters, halves and seasons of a year, decades and centuries: their words, and the EDTF that those words mean."""

from __future__ import annotations

import re

from quiz.domain.date_bounds import NO_YEAR

QUARTERS = {"first": 33, "second": 34, "third": 35, "fourth": 36}
HALVES = {"first": 40, "second": 41}
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_PARTS_OF_YEAR = {
    **{str(code): f"the {word} quarter" for word, code in QUARTERS.items()},
    **{str(code): f"the {word} half" for word, code in HALVES.items()},
    **{str(code): f"the {season}" for season, code in SEASONS.items()},
}
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_HEDGE = re.compile(r"(?:around|about|approximately|approx|roughly|circa) (?:the )?")
_YEAR = r"(?:(?: of)? (?P<year>[12][0-9]{3}))?"
_FORMS = re.compile(
    rf"(?:(?P<place>first|second|third|fourth|1st|2nd|3rd|4th) (?P<part>quarter|half)|q(?P<quarter>[1-4])){_YEAR}"
)
_SEASON = re.compile(rf"(?P<season>spring|summer|autumn|fall|winter){_YEAR}")
_CENTURY = re.compile(r"(?P<number>1[1-9]|2[0-9]|30)(?:st|nd|rd|th)[ -]century")
_PLACES = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}


def period_words(point: str) -> str:
    """A decade, a century or a part of a year in words, “the second quarter of 2018”; empty for other dates."""
    year, _, code = point.partition("-")
    if year != NO_YEAR and year.endswith("XX"):
        return f"the {_ordinal(int(year[:2]) + 1)} century"
    if year != NO_YEAR and year.endswith("X"):
        return f"the {year[:3]}0s"
    part = _PARTS_OF_YEAR.get(code, "")
    return f"{part} of {year}" if part and year.isdigit() else part


def _ordinal(number: int) -> str:
    return f"{number}{'th' if number in range(11, 14) else _ENDINGS.get(number % 10, 'th')}"


def read_period(text: str) -> str:
    """The part of a year, or the century, that the folded text names, as EDTF, or nothing."""
    if century := _CENTURY.fullmatch(text):
        return f"{int(century['number']) - 1}XX"
    plain = _HEDGE.sub("", text, count=1)
    found = _SEASON.fullmatch(plain) or _FORMS.fullmatch(plain)
    code = _code(found) if found else 0
    return f"{found['year'] or NO_YEAR}-{code}{'~' if plain != text else ''}" if found and code else ""


def _code(found: re.Match[str]) -> int:
    groups = found.groupdict()
    if "season" in groups:
        return SEASONS[groups["season"].replace("fall", "autumn")]
    if groups["quarter"]:
        return QUARTERS["first"] - 1 + int(groups["quarter"])
    place = _PLACES.get(groups["place"], groups["place"])
    return (QUARTERS if groups["part"] == "quarter" else HALVES).get(place, 0)
