"""Adjectives that come from names that the gazetteer does not know: “Freedonian” from “Freedonia”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from quiz.domain.reading.gazetteer.heads import LAST_STATE_FORMS, ORGANISATION_HEADS, STATE_ADJECTIVES
from quiz.domain.reading.gazetteer.titles import OFFICES

_SHORTEST_NAME = 3
_ADJECTIVE = re.compile(r"[A-ZÀ-Ž].{2,}(?:an|ese|ish|ani|ari|ic)")
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


def is_state_by_adjective(adjective: str, form: str) -> bool:
    """Whether the two words look like the name of a state: “Ruritanian Empire”."""
    is_adjective = _ADJECTIVE.fullmatch(adjective) is not None and adjective not in STATE_ADJECTIVES
    return form in LAST_STATE_FORMS and is_adjective


def _names_behind(word: str) -> Iterator[str]:
    singular = word.removesuffix("s")
    for ending, instead in _ENDINGS:
        if singular.endswith(ending):
            stem = singular.removesuffix(ending)
            yield from (stem + end for end in instead if len(stem + end) >= _SHORTEST_NAME)
