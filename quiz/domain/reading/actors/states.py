"""Tell a state that nobody knows from a person: by what only states do, own, sign and belong to."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.actors.heads import is_alliance_head
from quiz.domain.reading.actors.known import match
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.shapes import Vote
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.gazetteer.contexts import (
    ALLIANCE_NOUNS,
    JOINING_VERBS,
    SIGNING_VERBS,
    STATE_DEEDS,
    STATE_HAS,
)

_HELPERS = frozenset(
    {
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "be",
        "been",
        "became",
        "remains",
        "remain",
        "both",
        "all",
        "also",
        "now",
    }
)
_BELONGING = frozenset({"member", "members", "party", "parties", "signatory", "signatories", "founder", "founders"})
_PARTIES = frozenset({"party", "parties", "signatory", "signatories"})
_ALLIANCES = ALLIANCE_NOUNS | {"agreement", "convention", "memorandum"}
_OF_STATES = frozenset({"ratified", "founded"})
_BETWEEN_STATES = _ALLIANCES | {"border", "frontier", "war", "ties", "truce", "ceasefire", "trade"}
_REACH = 8


def of_states(line: Line, naming: Naming, usage: Usage) -> Iterator[Vote]:
    """What speaks for a state in the words around that naming."""
    yield from _deed(line, naming)
    yield from _belonging(line, naming)
    yield from _own(line, naming)
    yield from _party(line, naming)


def _party(line: Line, naming: Naming) -> Iterator[Vote]:
    """“signed by X, Y and Z”, “the treaty between X and Y”: two people may sign as well."""
    link, before = line.word(naming.first - 1).lower(), line.word(naming.first - 2).lower()
    if link == "by" and before in SIGNING_VERBS:
        yield Sort.COUNTRY, 1.5 if line.word(naming.last) == "," or before in _OF_STATES else 0.2
    elif link == "between" and before in _BETWEEN_STATES:
        yield Sort.COUNTRY, 1


def _deed(line: Line, naming: Naming) -> Iterator[Vote]:
    """“X surrendered”, “X declared war”, “X joined the Lake Pact”."""
    at = naming.last
    while line.word(at) in _HELPERS and at < naming.last + 2:
        at += 1
    if (line.word(at), line.word(at + 1)) in STATE_DEEDS:
        yield Sort.COUNTRY, 3
    elif line.word(at) in JOINING_VERBS | SIGNING_VERBS and _names_an_alliance(line, at + 1):
        yield from ((Sort.COUNTRY, 2.5), (Sort.PERSON, -1))


def _belonging(line: Line, naming: Naming) -> Iterator[Vote]:
    """“X is a founding member of the Lake Pact”, “X, a party to the accord”."""
    if line.word(naming.last) not in _HELPERS | {","}:
        return
    for at in range(naming.last + 1, naming.last + _REACH):
        word = line.word(at)
        if word in _BELONGING:
            link = line.word(at + 1)
            if link in {"of", "to"} and (_names_an_alliance(line, at + 2) or (link == "to" and word in _PARTIES)):
                yield from ((Sort.COUNTRY, 3.5), (Sort.PERSON, -1))
            return
        if word in {"", ".", ";", ":", "who", "whose"}:
            return


def _names_an_alliance(line: Line, first: int) -> bool:
    """Whether one is named there within a few words."""
    for at in range(first, first + _REACH):
        word = line.word(at)
        found = match(line, at)
        if word.lower() in _ALLIANCES or is_alliance_head(word) or (found and found.known.sort is Sort.ALLIANCE):
            return True
        if word in {"", ",", ".", ";", ":", "and", "who"}:
            return False
    return False


def _own(line: Line, naming: Naming) -> Iterator[Vote]:
    """“X closed its border”: who has its, and not his or her, is no person."""
    at = naming.last + (line.word(naming.last) in _HELPERS)
    if line.word(at)[:1].islower() and line.word(at + 1) == "its":
        yield Sort.PERSON, -2
        if STATE_HAS.intersection(line.words(at + 2, at + 4)):
            yield Sort.COUNTRY, 3
