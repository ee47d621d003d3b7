"""Reading a date as a learner types it: many ways of writing, no guessing.

What can mean two dates ("6/12") is handed back with its readings; what the text leaves out stays unknown.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from quiz.domain.date_bounds import MONTHS, NO_YEAR, UnreadableDate, is_edtf
from quiz.domain.date_languages import in_english
from quiz.domain.date_periods import read_period
from quiz.domain.messages import Message, message
from quiz.domain.partial_dates import PartialDate, partial_date

HOW_TO_WRITE = message("Write it like 9 March 1981, April 1975 or 1960–1964.")
_IN_FULL = message("Write the month as a word and every year with four digits, like 9 March 1981 or the 1960s.")
_LONGEST = 80  # characters; no date is longer
_MARKS = str.maketrans({"‐": "-", "‑": "-", "−": "-", "–": " - ", "—": " - ", "‒": " - ", ",": " ", "’": "'", "‘": "'"})
_ROUND_IT = ' .;:!?()"“”'
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_LEADING = re.compile(rf"(?:(?:on|in|during|the|{_WEEKDAY})\.? )+")
_CIRCA = re.compile(r"(?:~|\b(?:circa|ca?)\b\.?|\bca?(?=[0-9])) ?(?=[0-9])")
_WORD = re.compile(
    r"(?P<decade>[0-9]{3})0'?s"
    r"|(?P<year>[0-9]{4})"
    r"|(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
    r"|(?P<short>'[0-9]{2}|'?[0-9]0'?s)"
    r"|(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
    r"|(?P<hedge>around|about|approximately|approx|roughly|circa|ca?)"
    rf"|(?P<filler>on|in|during|of|the|year|{_WEEKDAY})"
)
_NUMBERS = re.compile(r"([0-9]{1,4})([/.-])([0-9]{1,4})(?:\2([0-9]{1,4}))?")
_TWO_NUMBERS = re.compile(r"[0-9]{4}-(?:2[1-4]|3[3-6]|4[01])")  # “2021-22” are years here, not a summer
_SEPARATOR = re.compile(r" ?(?:-|/|\b(?:to|until|till|through)\b) ?")
_AND = re.compile(r" and ")


class AmbiguousDate(ValueError):
    """The text can mean several dates; ``readings`` are all of them, and ``read_answer`` reads back their ``edtf``."""

    def __init__(self, readings: tuple[PartialDate, ...]) -> None:
        super().__init__(message("That can be read as more than one date."))
        self.readings = readings


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a point in time as they were written, empty where they are left out."""

    year: str = ""
    month: str = ""
    day: str = ""
    decade: str = ""
    hedge: str = ""


def read_answer(text: str) -> PartialDate:
    """The date that a person typed; ``text`` of the result is what was typed.

    Reads “12 June”, “June 12th, 2024”, “Sept 2022”, “2022”, “the 1990s”, “the 19th century”, “summer 2021”, “the second
    quarter of 2018”, “circa 1994”, “12.6.2024” (dots: the day comes first), ISO and EDTF, and intervals (“2018–2022”, “between May and June 2024”, “from 3 to 5 May”), in any case and
    width, with a weekday or a preposition in front; the same in Ukrainian and Arabic (see ``in_english``). Numbers with slashes are read where only one order is possible.

    Raises AmbiguousDate when it can mean several dates, and UnreadableDate, with a message for the person who typed it,
    when it is no date or none that exists.
    """
    typed = " ".join(text.split())
    found = _edtfs(_folded(typed)) if _may_be_a_date(typed) else []
    if not found:
        raise UnreadableDate(_no_date(typed))
    readings = tuple(partial_date(edtf, text=typed) for edtf in found)
    if len(readings) > 1:
        raise AmbiguousDate(readings)
    return readings[0]


def _no_date(typed: str) -> Message:
    if not typed:
        return message("There is no date yet. {how_to_write}", how_to_write=HOW_TO_WRITE)
    return message("“{typed}” cannot be read as a date. {how_to_write}", typed=typed[:40], how_to_write=HOW_TO_WRITE)


def _may_be_a_date(typed: str) -> bool:
    """Whether it is short enough and its figures are all plain digits: in “June 1²” the raised one marks a footnote."""
    return len(typed) <= _LONGEST and all(mark.isdecimal() for mark in typed if mark.isnumeric())


def _folded(text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split()).strip(_ROUND_IT)
    return _LEADING.sub("", _CIRCA.sub("circa ", in_english(plain)), count=1) if plain else ""


def _edtfs(text: str) -> list[str]:
    """Every date that the folded text can mean, as EDTF."""
    if is_edtf(text.upper()) and not _TWO_NUMBERS.fullmatch(text):
        return [text.upper()]
    if period := read_period(text):
        return [period]
    numbers = _NUMBERS.fullmatch(text)
    if numbers:
        return _numeric(*numbers.groups(default=""))
    parts = _parts(text)
    found = _point(parts) if parts else _interval(text)
    return [found] if found else []


def _numeric(first: str, mark: str, second: str, third: str) -> list[str]:
    lengths = len(first), len(second), len(third)
    match lengths:
        case (4, 1 | 2, 1 | 2):
            return [_iso(first, second, third)]
        case (1 | 2, 1 | 2, 4):
            return _either_order(third, first, second, mark)
        case (1 | 2, 1 | 2, 1 | 2):
            raise UnreadableDate(_IN_FULL)
        case (1 | 2, 1 | 2, 0) if mark != "-":
            return _either_order("", first, second, mark)
        case (1 | 2, 4, 0):
            return [_iso(second, first)]
        case (4, 1 | 2, 0):
            return _month_or_end(first, second)
        case (4, 4, 0) if mark != ".":
            return [f"{_iso(first)}/{_iso(second)}"]
    return []


def _either_order(year: str, one: str, other: str, mark: str) -> list[str]:
    """Day and month in either order where slashes or hyphens stand between them, the day first where dots do."""
    orders = [(other, one)] if mark == "." else [(other, one), (one, other)]
    possible = [order for order in orders if 1 <= int(order[0]) <= len(MONTHS)] or orders[:1]
    return list(dict.fromkeys(_iso(year, month, day) for month, day in possible))


def _month_or_end(year: str, number: str) -> list[str]:
    """“2022/9” is a month, “2018/22” ends in 2022, “2004/05” can be both."""
    end = [f"{_iso(year)}/{year[:2]}{number}"] if _is_later_year(year, number) else []
    is_month = 1 <= int(number) <= len(MONTHS)
    return [_iso(year, number), *end] if is_month or not end else end


def _is_later_year(year: str, number: str) -> bool:
    return year != "" and len(number) == len("22") and number > year[2:]


def _iso(year: str, month: str = "", day: str = "") -> str:
    """The point as EDTF. Raises UnreadableDate for numbers that no calendar has."""
    if year and not "1000" <= year <= "2999":
        msg = message("The year {year} is out of reach: years run from 1000 to 2999 here.", year=year)
        raise UnreadableDate(msg)
    if month and not 1 <= int(month) <= len(MONTHS):
        msg = message("There is no month {month}. {how_to_write}", month=int(month), how_to_write=HOW_TO_WRITE)
        raise UnreadableDate(msg)
    if day and not 1 <= int(day) <= 31:
        msg = message("No month has a day {day}. {how_to_write}", day=int(day), how_to_write=HOW_TO_WRITE)
        raise UnreadableDate(msg)
    return "-".join([year or NO_YEAR, *(part.zfill(2) for part in (month, day) if part)])


def _parts(text: str) -> _Parts | None:
    """The parts of a point that is written in words; None when there are none, or a word that is part of no date."""
    found: dict[str, str] = {}
    for word in text.split():
        match = _WORD.fullmatch(word.strip("."))
        if match is None or match.lastgroup is None:
            return None
        name, value = match.lastgroup, match[match.lastgroup]
        if name == "short" or (name == "day" and "day" in found):
            raise UnreadableDate(_IN_FULL)
        if name in found and name != "filler":
            return None
        found[name] = _month_number(value) if name == "month" else value
    found.pop("filler", "")
    return _Parts(**found) if found.keys() - {"hedge"} else None


def _month_number(name: str) -> str:
    return str(next(number for number, month in enumerate(MONTHS, 1) if month.casefold().startswith(name[:3])))


def _point(parts: _Parts) -> str:
    """The point as EDTF, or nothing where the parts make none."""
    if parts.decade:
        alone = not (parts.year or parts.month or parts.day)
        return f"{_iso(parts.decade + '0')[:3]}X" if alone else ""
    if not (parts.month or (parts.year and not parts.day)):
        return ""
    return _iso(parts.year, parts.month, parts.day) + ("~" if parts.hedge else "")


def _interval(text: str) -> str:
    """The first way to split the text into two ends, as EDTF, or nothing."""
    between = text.startswith("between ")
    body = text.removeprefix("between ").removeprefix("from ")
    separators = [*(_AND.finditer(body) if between else ()), *_SEPARATOR.finditer(body)]
    for separator in separators:
        start = _end(body[: separator.start()])
        end = _end(body[separator.end() :]) if start else None
        if start and end:
            return _span(start, end)
    return ""


def _end(text: str) -> _Parts | None:
    """One end of an interval, in words or in numbers that have one reading only."""
    if not is_edtf(text) and not _NUMBERS.fullmatch(text):
        return _parts(text)
    found = _edtfs(text)
    if len(found) != 1 or "/" in found[0] or found[0].endswith(("X", "~")):
        return None
    year, month, day, *_ = [*found[0].replace(NO_YEAR, "").split("-"), "", ""]
    return _Parts(year, month, day)


def _span(start: _Parts, end: _Parts) -> str:
    """Both ends as EDTF; a day without its month, and a start without its year, take them from the other end."""
    if end.day and not end.month:
        if start.month:
            end = replace(end, month=start.month, year=end.year or start.year)
        elif _is_later_year(start.year, end.day):
            end = _Parts(year=start.year[:2] + end.day)
    if start.day and not start.month:
        start = replace(start, month=end.month)
    if not start.year:
        start = replace(start, year=end.year)
    ends = _point(start), _point(end)
    return "/".join(ends) if all(ends) and not (start.decade or end.decade) else ""
