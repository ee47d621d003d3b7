"""The words that tell the time in English, as numbers and as pieces of patterns.

All patterns are written for one line of text or several: white space between words may be a line break.
"""

from __future__ import annotations

from collections.abc import Iterable

from quiz.domain import date_periods
from quiz.domain.date_bounds import MONTHS


def _numbered(words: str, first: int, *, step: int = 1) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(words.split())}


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COUNTS = {
    **_numbered("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen", 1),
    **_numbered("seventeen eighteen nineteen twenty", 17),
    **_numbered("thirty forty fifty sixty seventy eighty ninety", 30, step=10),
    "a": 1,
    "an": 1,
}
ORDINALS = {
    **_numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth", 1),
    **_numbered("fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first", 14),
    **_numbered("twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth", 22),
    **_numbered("twenty-ninth thirtieth thirty-first", 29),
}
DECADES = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2)
SEASONS = {**date_periods.SEASONS, "fall": date_periods.SEASONS["autumn"]}


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longer ones tried first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
_ABBREVIATED = rf"{any_of([*_SHORT_MONTHS, *(month.upper() for month in _SHORT_MONTHS)])}\b\.?"
THE = r"(?:[Tt]he\s+)"
FULL_MONTH = rf"{any_of([*MONTHS, *(month.upper() for month in MONTHS)])}\b"
MONTH = rf"(?:{FULL_MONTH}|{_ABBREVIATED})"
WEEKDAY = rf"{any_of([*WEEKDAYS, *(day.upper() for day in WEEKDAYS)])}\b"
ANY_WEEKDAY = rf"(?:{WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w])"
YEAR = r"(?:1\d{3}|20\d\d)(?![\w]|[.,]\d)"
COUNT = rf"(?:(?:{any_of(COUNTS)}|\d{{1,4}})\b)"
UNIT = r"(?:day|week|weekend|fortnight|month|quarter|year|decade|century)"
UNITS = r"(?:days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|century|centuries)\b"


AFTER_A_HYPHEN = (
    rf"(?:(?:{'|'.join(f'(?<={word}-)' for word in (*MONTHS, *SEASONS))})(?![12]\d{{3}})"
    r"|(?<=\d-)(?=[A-Z])|(?<=[\s(][12]\d{3}-)(?=\d\d?\s[A-Z]))"
)
"""Where a date may begin right behind a hyphen: “14 August-24 August”, “Feb. 29-March 2”."""


def month_number(name: str) -> int:
    """The number of a month from its name or abbreviation: “Sept.” is 9."""
    return next(number for number, month in enumerate(MONTHS, 1) if month[:3].lower() == name[:3].lower())


def weekday_number(name: str) -> int:
    """The number of a day of the week from its name, Monday being 0."""
    return next(number for number, day in enumerate(WEEKDAYS) if day[:3].lower() == name[:3].lower())


def ordinal(word: str) -> int:
    """The number that an ordinal gives: “12th”, “twelfth”."""
    return ORDINALS.get(word.lower()) or int(word.rstrip("stndrhSTNDRH"))
