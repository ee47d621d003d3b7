"""Where a quote stands in a story: every place of it, and the same place again after the text was edited."""

from __future__ import annotations

from itertools import count, takewhile

from quiz.domain.evidence import QuoteNotFound, find_quote
from quiz.domain.facts import Evidence


def occurrences(text: str, quote: str) -> tuple[Evidence, ...]:
    """Every place of a quote in a text, in order. Raises QuoteNotFound when there is none."""
    found = [find_quote(text, quote)]
    for number in count(2):
        try:
            found.append(find_quote(text, quote, number))
        except QuoteNotFound:
            break
    return tuple(found)


def found_again(text: str, evidence: Evidence) -> Evidence:
    """The evidence in an edited text: of all places of its quote the one whose surroundings are most like the old ones.

    Of two that are equally alike it is the one nearer to the old place. Raises QuoteNotFound.
    """
    places = occurrences(text, evidence.quote)
    return max(places, key=lambda place: (_likeness(place, evidence), -abs(place.start - evidence.start)))


def _likeness(place: Evidence, evidence: Evidence) -> int:
    """How many characters next to the quote are the same, on both sides together."""
    return _shared(place.prefix[::-1], evidence.prefix[::-1]) + _shared(place.suffix, evidence.suffix)


def _shared(one: str, other: str) -> int:
    return sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
