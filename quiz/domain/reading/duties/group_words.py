"""Words for several states bound together: the plural of their noun, and nouns that may mean only some of the members."""

from __future__ import annotations

import re

_SOME = re.compile(
    r"(?P<which>each|every|any|all|the)(?: (?:of )?the)?(?: (?:[a-z-]+|\d+))? (?P<noun>partner|guarantor)(?P<many>s?)\Z",
    re.IGNORECASE,
)
_ONE = frozenset({"each", "every", "any"})
_JOINING = {"partner": "in", "guarantor": "of"}
OF_SOME = re.compile(r"(?:each|every|any|the|all the) (?P<noun>partners?|guarantors?) (?:in|of) ")
"""How a statement names those who may be only a part of the members."""


def plural(noun: str) -> str:
    """“Allies” for “ally”, “members” for “member” and “members”."""
    return f"{noun.removesuffix('y')}ies" if noun.endswith("y") else f"{noun.removesuffix('s')}s"


def words_for_some(words: str, alliance: str) -> str:
    """“Each partner” as “each partner in the Lake Compact”; empty where the words are for all members."""
    found = _SOME.fullmatch(words)
    if found is None:
        return ""
    which, noun = found["which"].lower(), found["noun"].lower()
    if which not in _ONE:
        return f"the {noun}s {_JOINING[noun]} {alliance}"
    return f"{which} {noun} {_JOINING[noun]} {alliance}"
