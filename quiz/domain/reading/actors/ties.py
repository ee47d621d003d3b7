"""How strongly the words around a name say that states belong to what it names: “members of the X”, “X links A and B”."""

from __future__ import annotations

from collections.abc import Set

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming
from quiz.domain.reading.gazetteer.tables import words

_ARTICLES = frozenset({"the", "The", "a", "this", "its", "their"})
_LINKS = frozenset({"of", "to", "from", "in", "into", "on", "by", "under"})
_BELONGING = words("""
member members membership party parties signatory signatories accession entry admission withdrawal withdraw withdrew withdrawing departure exit out belong belongs belonged belonging
acceded accede acceding signed sign signing admitted expelled bound bind partners allies up on off participation founders founder readmitted suspended suspension excluded seat place states countries
""")
_VERBS = words("""
joined join joins joining quit quits quitting left leave leaves leaving founded formed created established launched ratified ratify signed abandoned denounced renounced entered rejoined founding
""")
_HOLDING = words(
    "comprises groups links unites binds commits obliges includes counts brings grouping comprising linking uniting binding"
)
_FOUNDED = words("founded formed created established launched signed concluded ratified joined agreed set created")
_LEAVING = words("left leave leaves leaving")
_SO = words(
    "with without short open vulnerable exposed alone behind defenceless defenseless isolated dependent reliant unable facing better worse"
)
_TIED = 2.5
_LISTED = 3.0
_REACH = 9
_FAR = 14
_NEAR = 5


def tie_to_states(line: Line, naming: Naming, states: Set[int]) -> float:
    """The weight of what ties states to it; ``states`` are the places of the line where one is named."""
    if not states:
        return 0
    return _before(line, naming, states) + _after(line, naming, states)


def leaves_so(line: Line, naming: Naming) -> bool:
    """Whether nobody goes, but something is left so: “would leave Lima with nothing”."""
    behind = line.word(naming.last)
    return line.word(naming.first - 1).lower() in _LEAVING and (
        behind in _SO or (behind in {'"', "“"} and line.word(naming.last + 1).lower() in _SO)
    )


def _before(line: Line, naming: Naming, states: Set[int]) -> float:
    """“Peru and Kenya are members of the X”, “Peru left the X”: twice as much where it is a state that belongs."""
    at = naming.first - 1
    at -= line.word(at) in _ARTICLES
    word = line.word(at).lower()
    if leaves_so(line, naming):
        return 0
    is_near = not states.isdisjoint(range(at - _FAR, at))
    if word == "into" and is_near:
        return _TIED
    said = {each.lower() for each in line.words(at - 2, at)}
    is_tied = not _BELONGING.isdisjoint(said) if word in _LINKS else word in _VERBS
    return (2 * _TIED if is_near else _TIED) if is_tied else 0


def _after(line: Line, naming: Naming, states: Set[int]) -> float:
    """“X members”, “X’s members”, “X groups A and B”, “X, founded by A”, “X (A, B)”, “X, a pact of A and B”."""
    at = naming.last
    if line.word(at) in {"'s", "’s"} or (line.word(at) == "," and line.word(at + 1) == "whose"):
        return _TIED if {"member", "members"}.intersection(line.words(at + 1, at + _NEAR)) else 0
    if line.word(at) in {"member", "members"}:
        return _TIED
    if line.word(at) in {"(", "–", "—", "-"} and at + 1 in states:
        return _LISTED
    return _LISTED if _holds(line, at, states) else 0


def _holds(line: Line, at: int, states: Set[int]) -> bool:
    for place in range(at, at + _REACH):
        word = line.word(place)
        if word in _HOLDING or (word in {"by", "with"} and _FOUNDED.intersection(line.words(at, place))):
            return not states.isdisjoint(range(place + 1, place + _REACH))
        if word in {"", ".", ";", ":"} or place in states:
            return False
    return False
