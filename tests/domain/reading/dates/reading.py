"""Short ways to read the dates of a text in tests."""

from __future__ import annotations

from datetime import date

from quiz.domain.reading.annotations import FoundDate
from quiz.domain.reading.dates import find_dates
from quiz.domain.reading.sentences import split


def dates_in(text: str, published_on: str = "") -> tuple[FoundDate, ...]:
    """All dates of the text."""
    return find_dates(text, split(text), date.fromisoformat(published_on) if published_on else None)


def the_date_in(text: str, published_on: str = "") -> FoundDate:
    """The only date of the text."""
    (found,) = dates_in(text, published_on)
    return found


def stated_in(text: str) -> list[tuple[str, str]]:
    """The words of each date with what they state."""
    return [(found.text, found.stated) for found in dates_in(text)]
