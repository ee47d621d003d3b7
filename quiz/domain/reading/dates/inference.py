"""What can be inferred of a date beyond what it states, and from what: the day of publication, or the text around it.

A year that the text leaves out comes, in a text that tells history, from the year it named last; else from a date in the
same sentence from which time goes on; else from the day of publication, or, where that is not known, from a date just
before. Without any of these it stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.date_sources import AFTER_NAMED_LAST, JUST_BEFORE, NAMED_LAST, PUBLICATION, SAME_SENTENCE
from quiz.domain.partial_dates import PartialDate, UnreadableDate, display, partial_date
from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.dates.arithmetic import unit_from
from quiz.domain.reading.dates.points import InYear, Origin, Point, Shift, Turn, Unit, Weekday
from quiz.domain.reading.dates.tense import Tense
from quiz.domain.reading.dates.told import Telling, Told
from quiz.domain.reading.dates.years import nearest_year, turned_year
from quiz.domain.reading.sentences import Sentence

_MONTHS_BACK = 6  # from where a history that seems to go back in time rather has come to the next year
_CLOSE = 2  # sentences
_LEAST_HISTORY = 5  # full dates before a text can count as history
_YEARS = range(1001, 2999)  # those of EDTF dates here, and one to either side
_LONG_PAST = 10  # years
_FULL_DATE = re.compile(r"[0-9]{4}-[01]")
_NOTHING = ("", "")
_POSSESSIVE = ("'s", "’s")
_ONLY_FROM_TOLD = {Unit.DAY, Unit.WEEK, Unit.WEEKEND}


def infer(
    text: str, sentences: Sequence[Sentence], points: Iterable[Point], published_on: date | None
) -> Iterator[FoundDate]:
    """The points as dates, with what can be inferred."""
    listed = tuple(points)
    known = published_on if published_on and published_on.year in _YEARS else None
    reader = _Reader(text, sentences, known, is_history=_is_history(listed, known))
    return (reader.read(point) for point in listed)


def _is_history(points: Sequence[Point], published_on: date | None) -> bool:
    """Whether a text tells of times gone by: its full dates lie long past, and it hardly speaks from its own day."""
    years = [int(point.stated[:4]) for point in points if point.stated[:4].isdigit()]
    full = sum(_FULL_DATE.match(point.stated) is not None for point in points)
    recent = sum(published_on is not None and year >= published_on.year - _LONG_PAST for year in years)
    from_its_day = sum(map(_counts_from_writing, points))
    return full >= _LEAST_HISTORY and len(years) > max(3 * from_its_day, 10 * recent)


def _counts_from_writing(point: Point) -> bool:
    reckoning = point.reckoning
    return isinstance(reckoning, Weekday) or (isinstance(reckoning, Shift) and reckoning.origin is Origin.WRITING)


class _Reader:
    """Reads the points of one text in order, keeping in mind what was told."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], published_on: date | None, *, is_history: bool
    ) -> None:
        self._text = text
        self._sentences = sentences
        self._published_on = published_on
        self._is_history = is_history
        self._telling = Telling()
        self._sentence = -1
        self._tense: Tense | None = None

    def read(self, point: Point) -> FoundDate:
        """The point as a date; what is inferred is left out where the two together make no date."""
        self._move_to(point.start)
        words = self._text[point.start : point.end]
        edtf, why = self._inferred(point)
        if not _makes_a_date(edtf, point.stated):
            edtf, why = point.stated, ""
        if edtf and (point.sort is DateSort.CALENDAR or "/" not in edtf):  # the end of “this week” is no day told
            named = words if point.sort is DateSort.CALENDAR else display(PartialDate(edtf, edtf))
            self._telling.add(Told(edtf, " ".join(named.split()), self._sentence))
        why = why if edtf != point.stated else ""
        return FoundDate(point.start, point.end, words, point.stated, edtf, why, point.sort, point.modifier)

    def _move_to(self, place: int) -> None:
        while self._sentence + 1 < len(self._sentences) and self._sentences[self._sentence + 1].start <= place:
            self._sentence += 1
            self._tense = None

    def _looks_ahead(self, point: Point) -> bool:
        if self._tense is None:
            sentence = self._sentences[max(0, self._sentence)]
            self._tense = Tense(self._text, sentence.start, sentence.end)
        return point.modifier == "by" or self._tense.is_future(point.start, point.end)

    def _inferred(self, point: Point) -> tuple[str, str]:
        """The date in EDTF and what the inferred part of it comes from; both empty where nothing can be inferred."""
        if point.ends and not point.stated:
            return self._between(*point.ends)
        match point.reckoning:
            case Shift() as shift:
                edtf, why = self._shifted(shift)
                return (f"{edtf}~" if edtf and point.modifier == "about" and "/" not in edtf else edtf), why
            case Weekday() as weekday:
                return self._day_of_week(point, weekday)
            case InYear() | Turn() as recurring:
                year, why = self._year(point, recurring)
                return (_with_year(point.stated, year), why) if year else _NOTHING
            case None:
                return _NOTHING

    def _between(self, first: Point, last: Point) -> tuple[str, str]:
        (start, why), (end, _) = self._inferred(first), self._inferred(last)
        if not (start and end) or "/" in start + end:
            return _NOTHING
        if start > end and isinstance(first.reckoning, Weekday) and isinstance(last.reckoning, Weekday):
            start, end = (start, _days_from(end, 7)) if self._looks_ahead(first) else (_days_from(start, -7), end)
        return f"{start}/{end}", why

    def _shifted(self, shift: Shift) -> tuple[str, str]:
        if shift.origin is Origin.TOLD:
            told = self._telling.shifted(shift.unit, shift.count, self._sentence)
            if told[0] or shift.unit in _ONLY_FROM_TOLD:
                return told
        return self._from_publication(shift.unit, shift.count)

    def _from_publication(self, unit: Unit, count: int) -> tuple[str, str]:
        if self._published_on is None:
            return _NOTHING
        return unit_from(self._published_on, unit, count), PUBLICATION

    def _day_of_week(self, point: Point, weekday: Weekday) -> tuple[str, str]:
        is_told = weekday.origin is Origin.TOLD
        day, why = self._telling.day(self._sentence) if is_told else (self._published_on, PUBLICATION)
        if day is None:
            return _NOTHING
        ahead, back = (weekday.number - day.weekday()) % 7, (day.weekday() - weekday.number) % 7
        if weekday.step:
            distance = (ahead or 7) + 7 * (weekday.step - 1) if weekday.step > 0 else -(back or 7)
        else:
            owned = self._text.startswith(_POSSESSIVE, point.end)  # “Tuesday’s vote” has mostly been held
            distance = ahead if not owned and self._looks_ahead(point) else -back
        return (day + timedelta(days=distance)).isoformat(), why

    def _year(self, point: Point, recurring: InYear | Turn) -> tuple[str, str]:
        if isinstance(recurring, InYear):
            return self._shifted(Shift(Unit.YEAR, recurring.count, recurring.origin))
        if recurring.year:
            return recurring.year, SAME_SENTENCE
        if recurring.step == 0 and (told := self._year_told(point.stated)):
            return told
        if recurring.step and recurring.origin is Origin.TOLD:
            return self._year_around_told(point.stated, recurring.step)
        if self._published_on is None:
            return _NOTHING
        if recurring.step:
            return str(turned_year(point.stated, self._published_on, recurring.step)), PUBLICATION
        return str(
            nearest_year(point.stated, self._published_on, ahead=self._looks_ahead(point), weekday=recurring.weekday)
        ), PUBLICATION

    def _year_around_told(self, yearless: str, step: int) -> tuple[str, str]:
        """The year of “the following April”: that of the date told last, where the month still lies ahead, else the next."""
        told = self._telling.latest("year")
        if told is None or self._sentence - told.sentence > _CLOSE:
            return _NOTHING
        month, month_told = yearless[5:7], told.edtf[5:7]
        is_same = month > month_told > "" if step > 0 else month < month_told
        return str(int(told.edtf[:4]) + (0 if is_same and month_told <= "12" else step)), NAMED_LAST

    def _year_told(self, yearless: str) -> tuple[str, str] | None:
        """The year of a date told before it, if it goes on from there in time."""
        told = self._telling.latest("year")
        if told and self._is_history:
            return _next_year(told.edtf) if _goes_back(yearless, told.edtf) else (told.edtf[:4], NAMED_LAST)
        dated = self._telling.latest("month")
        return self._goes_on(yearless, dated) if dated and dated is told else None

    def _goes_on(self, yearless: str, told: Told) -> tuple[str, str] | None:
        """The year of a date told close before this one, if time can have gone on from there within the year."""
        distance = self._sentence - told.sentence
        reached = yearless.replace(NO_YEAR, told.edtf[:4])
        if reached < told.edtf or distance > (_CLOSE if self._published_on is None else 0):
            return None
        if self._published_on and reached > self._published_on.isoformat():
            return None
        return told.edtf[:4], JUST_BEFORE if distance else SAME_SENTENCE


def _days_from(edtf: str, count: int) -> str:
    return unit_from(date.fromisoformat(edtf), Unit.DAY, count)


def _goes_back(yearless: str, told: str) -> bool:
    """Whether the one month lies long before the other."""
    month, month_told = yearless[5:7], told[5:7]
    return month <= "12" and "" < month_told <= "12" and int(month_told) - int(month) >= _MONTHS_BACK


def _next_year(told: str) -> tuple[str, str]:
    return str(int(told[:4]) + 1), AFTER_NAMED_LAST


def _with_year(stated: str, year: str) -> str:
    """The stated date in that year; a range that runs over New Year begins in the year before."""
    first, slash, last = stated.partition("/")
    first_year = str(int(year) - 1) if slash and first[4:] > last[4:] else year
    return first.replace(NO_YEAR, first_year) + slash + last.replace(NO_YEAR, year)


def _makes_a_date(edtf: str, stated: str) -> bool:
    hidden = stated or "".join("X" if mark.isdigit() else mark for mark in edtf)
    try:
        partial_date(edtf, stated=hidden, inferred_from=PUBLICATION)
    except UnreadableDate:
        return False
    return True
