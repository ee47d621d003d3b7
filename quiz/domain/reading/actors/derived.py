"""Adjectives that come from names that the gazetteer does not know: “Freedonian” from “Freedonia”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS
from quiz.domain.reading.gazetteer.titles import OFFICES

_SHORTEST_NAME = 3
_NEVER_STATES = ORGANISATION_HEADS | OFFICES
# What an adjective ends in, and what the name then ends in instead.
_ENDINGS = (
    ("ian", ("ia", "", "y", "e")), ("an", ("a", "", "e", "o")), ("n", ("",)), ("ese", ("", "a", "o")), ("i", ("", "a", "e", "istan")),
    ("ish", ("", "land")), ("ic", ("ia", "land", "")), ("er", ("", "land")), ("ite", ("",)), ("nian", ("", "n")), ("ene", ("ia",)), ("ch", ("",)),
)  # fmt: skip


def derived_from(words: Set[str]) -> Mapping[str, str]:
    """The words that may be the adjective of another one, with that one; of a plural “Freedonians” as well."""
    pairs = (
        (word, name)
        for word in sorted(words - OFFICES)
        for name in _names_behind(word)
        if name in words - _NEVER_STATES
    )
    return dict(pair for pair in pairs if pair[0] != pair[1])


def _names_behind(word: str) -> Iterator[str]:
    singular = word.removesuffix("s")
    for ending, instead in _ENDINGS:
        if singular.endswith(ending):
            stem = singular.removesuffix(ending)
            yield from (stem + end for end in instead if len(stem + end) >= _SHORTEST_NAME)
