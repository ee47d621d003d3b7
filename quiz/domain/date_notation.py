"""A date as teachers write it, with what the story does not state in square brackets: “12 June [2024]”."""

from __future__ import annotations

import re

from quiz.domain.date_answers import read_answer
from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.partial_dates import PartialDate, display_full, partial_date

_EDTF = re.compile(r"(?P<edtf>[\dX/~-]+) \[(?P<stated>[\dX/~-]+)\]")
_YEAR_ADDED = re.compile(r"(?P<stated>[^\[\]]+) \[(?P<year>\d{4})\]")
_BY_HAND = "a teacher's notation"


def written(date: PartialDate) -> str:
    """The date in words, “12 June [2024]”; as “2024-06-12 [2024-XX-XX]” where the words would not be read back."""
    words = display_full(date)
    try:
        found = read(words)
    except ValueError:
        return _as_edtf(date)
    return words if (found.edtf, found.stated) == (date.edtf, date.stated) else _as_edtf(date)


def _as_edtf(date: PartialDate) -> str:
    return f"{date.edtf} [{date.stated}]"


def read(text: str) -> PartialDate:
    """The date that a teacher wrote. Raises UnreadableDate and AmbiguousDate, both of them ValueErrors."""
    if raw := _EDTF.fullmatch(text):
        return partial_date(raw["edtf"], stated=raw["stated"], inferred_from=_BY_HAND)
    if added := _YEAR_ADDED.fullmatch(text):
        stated = read_answer(added["stated"]).edtf
        return partial_date(stated.replace(NO_YEAR, added["year"]), stated=stated, inferred_from=_BY_HAND)
    return read_answer(text)
