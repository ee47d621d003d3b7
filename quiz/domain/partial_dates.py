"""Dates known to the day, the month, the year, a part of it, the decade, the century or an interval.

They are checked, printed, put in order and compared here.

What a story states is kept apart from what is only inferred, so that a year which the story does not give is never
shown, asked for or held against a learner as if the story gave it. No rule here compares texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from quiz.domain.date_bounds import (
    LEAP_YEAR,
    MONTHS,
    NO_YEAR,
    Days,
    Precision,
    UnreadableDate,
    check,
    days,
    precision,
)
from quiz.domain.date_periods import period_words
from quiz.domain.messages import message

__all__ = [
    "DateWords",
    "PartialDate",
    "Precision",
    "UnreadableDate",
    "before",
    "contradicts",
    "display",
    "display_full",
    "partial_date",
]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known; make one with ``partial_date``, which checks it.

    ``edtf`` is like "2024-06-12", "2022-09", "1994", "2018/2022", "1994~", "199X", "18XX", "2018-34" (the second quarter),
    or "XXXX-06-12" where no year is known; ``stated`` is the same with X for what the text does not give, equal to it when nothing is inferred.
    ``text`` is the surface text of the story ("12 June"); ``inferred_from`` says why the rest is known, or is empty.
    """

    edtf: str
    stated: str
    text: str = ""
    inferred_from: str = ""

    @property
    def earliest(self) -> date:
        """The first day it can mean, one unit earlier for “around”; in the first possible year where none is known."""
        return _in_any_year(self.edtf, range(1000, 1010))[0]

    @property
    def latest(self) -> date:
        """The last day it can mean, one unit later for “around”; in the last possible year where none is known."""
        return _in_any_year(self.edtf, range(2999, 2989, -1))[1]

    @property
    def precision(self) -> Precision:
        """How exactly it is known, inferred parts included."""
        return precision(self.edtf)

    @property
    def inferred(self) -> bool:
        """Whether any part of it is not in the story's text."""
        return self.stated != self.edtf


def _in_any_year(edtf: str, years: range) -> Days:
    return next(found for year in years if (found := days(edtf, year)) is not None)


def partial_date(edtf: str, *, stated: str = "", text: str = "", inferred_from: str = "") -> PartialDate:
    """A checked date; ``stated`` left empty means that the text states all of it.

    Raises UnreadableDate when the date is malformed or does not exist, when an interval does not run forward or has a
    year at one end only, when ``stated`` says anything else than ``edtf``, and when a part is inferred but
    ``inferred_from`` does not say from what. What is stated, but for months or days left out, must be a date by itself.
    """
    check(edtf)
    stated = stated or edtf
    if not _hides_whole_parts(edtf, stated):
        msg = message(
            "“{stated}” must say the same as “{edtf}”, with X for each part that the text does not give.",
            stated=stated,
            edtf=edtf,
        )
        raise UnreadableDate(msg)
    if re.search("[0-9]", stated) and "-XX" not in stated:
        check(stated)
    if stated != edtf and not inferred_from:
        msg = message(
            "“{edtf}” holds more than the text states (“{stated}”); say what the rest is inferred from.",
            edtf=edtf,
            stated=stated,
        )
        raise UnreadableDate(msg)
    return PartialDate(edtf, stated, text, inferred_from)


def _hides_whole_parts(edtf: str, stated: str) -> bool:
    known, shown = (re.split(r"([-/~])", text) for text in (edtf, stated))
    return len(known) == len(shown) and all(s in (k, "X" * len(k)) for k, s in zip(known, shown, strict=True))


class DateWords(str):
    """A date in words, in English, with the date that it tells: another language words it anew."""

    date: PartialDate
    full: bool

    def __new__(cls, text: str, date: PartialDate | None = None, *, full: bool = False) -> DateWords:
        made = super().__new__(cls, text)
        if date is not None:
            made.date, made.full = date, full
        return made


def display(partial: PartialDate) -> DateWords:
    """The date as the story states it: “12 June” where the year is only inferred, “between 2018 and 2022”.

    Where the text states no part of it at all, the inferred date in square brackets.
    """
    return DateWords(_words(partial.stated) or f"[{_words(partial.edtf)}]", partial)


def is_stated(date: PartialDate) -> bool:
    """Whether the story states anything of the date; of “a year later” it states nothing."""
    return not display(date).startswith("[")


def display_full(partial: PartialDate) -> DateWords:
    """The date with what is inferred in square brackets: “12 June [2024]”."""
    if not (partial.inferred and _words(partial.stated)):
        return display(partial)
    year = partial.edtf[:4]
    rest = year if partial.edtf.replace(year, NO_YEAR) == partial.stated else _words(partial.edtf)
    return DateWords(f"{display(partial)} [{rest}]", partial, full=True)


def _words(edtf: str) -> str:
    if "/" not in edtf:
        return _point_words(edtf)
    start, end = (_point_words(point) for point in edtf.split("/"))
    return f"between {_without_shared_tail(start, end)} and {end}" if start and end else ""


def _point_words(point: str) -> str:
    plain = point.rstrip("~")
    year, month, day, *_ = [*plain.split("-"), "", ""]
    if words := period_words(plain):
        return f"around {words}" if "~" in point else words
    month_name = MONTHS[int(month) - 1] if month.isdigit() else ""
    day_number = day.lstrip("0") if month_name and day.isdigit() else ""
    words = " ".join(part for part in (day_number, month_name, year.strip("X")) if part)
    return f"around {words}" if "~" in point and words else words


def _without_shared_tail(start: str, end: str) -> str:
    first, last = start.split(" "), end.split(" ")
    while len(first) > 1 and first[-1] == last[-1] and len(first) == len(last):
        first, last = first[:-1], last[:-1]
    return " ".join(first)


def contradicts(a: PartialDate, b: PartialDate) -> bool:
    """Whether the two cannot both be the date of one thing: as far as the texts state them, no day fits both.

    Symmetric, never true of a date and itself, and never of a date and a coarser form of it. An inferred year is no
    evidence: 12 June [2024] and 12 June 2023 do not contradict each other.
    """
    one, other = _evidence(a), _evidence(b)
    return not any(_overlap(days(one, year), days(other, year)) for year in _years(one, other))


def _evidence(partial: PartialDate) -> str:
    """What the text states, as something that has days: no more than can be told without what it leaves out."""
    stated = partial.stated
    if "/" not in stated:
        return stated.split("-XX")[0]
    start, end = stated.split("/")
    same_year = partial.edtf[:4] == partial.edtf.split("/")[1][:4]
    return stated if "X" not in stated or ("-XX" not in stated and same_year and start < end) else NO_YEAR


def _years(one: str, other: str) -> range:
    first, last = _in_any_year(other if one.startswith(NO_YEAR) else one, range(LEAP_YEAR, LEAP_YEAR + 1))
    return range(first.year, last.year + 1)


def _overlap(one: Days | None, other: Days | None) -> bool:
    return one is not None and other is not None and one[0] <= other[1] and other[0] <= one[1]


def before(a: PartialDate, b: PartialDate) -> bool:
    """Whether ``a`` certainly ends before ``b`` begins, inferred years included; dates that may overlap have no order.

    A strict order: never true both ways round, and transitive. A date without any known year is in no order.
    """
    return NO_YEAR not in a.edtf + b.edtf and a.latest < b.earliest
