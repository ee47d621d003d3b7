"""The dates that a text has told so far, and what is reckoned from them: “the day before”, “two years later”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.reading.dates.arithmetic import unit_from, yearless_from
from quiz.domain.reading.dates.points import Unit

_NEAR = 3  # sentences; what lies further back is no longer “the day before”
_POINT = re.compile(r"(?P<year>\d{4}|XXXX)(?:-(?P<month>0\d|1[0-2])(?P<day>-\d\d)?|-(?P<code>\d\d))?")
_AS_EXACT = {Unit.DAY: "day", Unit.WEEK: "day", Unit.WEEKEND: "day", Unit.MONTH: "month", Unit.QUARTER: "code"}


@dataclass(frozen=True, slots=True)
class Told:
    """A date that the text has told, its words, and the index of its sentence."""

    edtf: str
    words: str
    sentence: int


class Telling:
    """What the text has told up to a place, the latest for each exactness."""

    def __init__(self) -> None:
        self._latest: dict[str, Told] = {}

    def add(self, told: Told) -> None:
        """Keep a date in mind; of a range, its end."""
        point = _POINT.fullmatch(told.edtf.split("/")[-1].rstrip("~"))
        if point is None:
            return
        kept = Told(point.group(), told.words, told.sentence)
        for name, value in point.groupdict().items():
            if value and value != NO_YEAR:
                self._latest[name] = kept

    def latest(self, exactness: str) -> Told | None:
        """The date told last that gives its year, month or day."""
        return self._latest.get(exactness)

    def day(self, sentence: int) -> tuple[date | None, str]:
        """The day told last, if it is near and its year is known, and its words."""
        told = self._latest.get("day")
        if told is None or sentence - told.sentence > _NEAR or told.edtf.startswith(NO_YEAR):
            return None, ""
        return date.fromisoformat(told.edtf), told.words

    def shifted(self, unit: Unit, count: int, sentence: int) -> tuple[str, str]:
        """The unit so many units from the date told last, and in words from which; empty where none is near."""
        told = self._latest.get(_AS_EXACT.get(unit, "year"))
        if told is None or sentence - told.sentence > _NEAR:
            return "", ""
        reached = _reached(told.edtf, unit, count)
        return (reached, f"{_distance(unit, count)} {told.words}") if reached else ("", "")


def _reached(edtf: str, unit: Unit, count: int) -> str:
    if edtf.startswith(NO_YEAR):
        return yearless_from(edtf, unit, count)
    point = _POINT.fullmatch(edtf)
    if point and point["code"]:
        return _quarter(int(edtf[:4]), int(point["code"]), unit, count)
    return unit_from(date.fromisoformat(f"{edtf}-01-01"[:10]), unit, count)


def _quarter(year: int, code: int, unit: Unit, count: int) -> str:
    if unit is Unit.YEAR:
        return f"{year + count}-{code}"
    if unit is Unit.QUARTER and code in range(33, 37):
        later, place = divmod(code - 33 + count, 4)
        return f"{year + later}-{33 + place}"
    return ""


def _distance(unit: Unit, count: int) -> str:
    if count == 0:
        return f"the {unit} of"
    how_far = f"the {unit}" if abs(count) == 1 else f"{abs(count)} {unit}s"
    return f"{how_far} {'after' if count > 0 else 'before'}"
