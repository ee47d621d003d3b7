"""Find the dates of a text: what each states, and what may be inferred beyond it.

``points`` names the expressions one by one, ``ranges`` joins two of them, ``inference`` adds what another date tells.
What a date states and what is only inferred are never mixed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from quiz.domain.reading.annotations import FoundDate
from quiz.domain.reading.dates.finding import points
from quiz.domain.reading.dates.inference import infer
from quiz.domain.reading.dates.listed import with_shared_years
from quiz.domain.reading.dates.points import Point
from quiz.domain.reading.dates.ranges import joined
from quiz.domain.reading.sentences import Sentence

__all__ = ["find_dates", "find_ends"]


def find_dates(text: str, sentences: tuple[Sentence, ...], published_on: date | None) -> tuple[FoundDate, ...]:
    """The expressions of time in the text, in order; they do not overlap."""
    return tuple(infer(text, sentences, with_shared_years(text, joined(text, points(text))), published_on))


def find_ends(text: str, sentences: tuple[Sentence, ...], published_on: date | None) -> tuple[FoundDate, ...]:
    """The same with both ends of a range apart, “2018” and “2022”, as corpora mark them."""
    return tuple(infer(text, sentences, with_shared_years(text, _apart(points(text))), published_on))


def _apart(found: Iterable[Point]) -> Iterator[Point]:
    for point in found:
        yield from point.ends or (point,)
