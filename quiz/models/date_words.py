"""Dates as far as they are known, in the language of the reader."""

from __future__ import annotations

from django.utils.dates import MONTHS, MONTHS_ALT
from django.utils.translation import get_language, pgettext

from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.partial_dates import DateWords


def date_words(words: DateWords) -> str:
    """The date in the reader's language; in English as the domain says it, with what is inferred in brackets."""
    if (get_language() or "en").startswith("en"):
        return str(words)
    stated, known = _told(words.date.stated), words.date.edtf
    if not stated:
        return f"[{_told(known)}]"
    if not (words.full and words.date.inferred):
        return stated
    only_the_year = known.replace(known[:4], NO_YEAR) == words.date.stated
    return f"{stated} [{known[:4] if only_the_year else _told(known)}]"


def _told(edtf: str) -> str:
    points = [_point(point) for point in edtf.split("/")]
    if len(points) == 1 or not all(points):
        return points[0] if len(points) == 1 else ""
    return pgettext("between two dates", "{start} – {end}").format(start=points[0], end=points[1])


def _point(point: str) -> str:
    plain = point.rstrip("~")
    words = _years(plain) if len(plain) == len(NO_YEAR) else _within_a_year(*plain.split("-"))
    if words and "~" in point:
        return pgettext("about a date", "around {date}").format(date=words)
    return words


def _years(year: str) -> str:
    if year == NO_YEAR:
        return ""
    if year.endswith("XX"):
        return pgettext("a date", "century {number}").format(number=int(year[:2]) + 1)
    if year.endswith("X"):
        return pgettext("a date", "the {decade}0s").format(decade=year[:3])
    return pgettext("a date", "{year}").format(year=year)


def _within_a_year(year: str, part: str, day: str = "") -> str:
    year = year.strip("X")
    if not part.isdigit():
        return _years(year) if year else ""
    if part in _PARTS:
        return _in_year(_part_of_a_year(part), year)
    if not day.isdigit():
        return _in_year(str(MONTHS[int(part)]).lower(), year)  # English alone of our languages writes a capital
    values = {"day": int(day), "month": MONTHS_ALT[int(part)], "year": year}
    pattern = pgettext("a date", "{day} {month} {year}") if year else pgettext("a date", "{day} {month}")
    return pattern.format(**values)


_PARTS = frozenset({"21", "22", "23", "24", "33", "34", "35", "36", "40", "41"})


def _in_year(words: str, year: str) -> str:
    return pgettext("a date", "{part} {year}").format(part=words, year=year) if year else words


def _part_of_a_year(code: str) -> str:
    return {
        "21": pgettext("a date", "spring"),
        "22": pgettext("a date", "summer"),
        "23": pgettext("a date", "autumn"),
        "24": pgettext("a date", "winter"),
        "33": pgettext("a date", "first quarter"),
        "34": pgettext("a date", "second quarter"),
        "35": pgettext("a date", "third quarter"),
        "36": pgettext("a date", "fourth quarter"),
        "40": pgettext("a date", "first half"),
        "41": pgettext("a date", "second half"),
    }[code]
