"""Speech whose content is a noun: “spoke of “a trap””, “reiterated its “full support””, “puts the delay down to rain”."""

from __future__ import annotations

from quiz.domain.reading.clauses import Grammar, Phrase, object_after
from quiz.domain.reading.clauses.words import DETERMINERS, POSSESSIVES, listed
from quiz.domain.reading.speech.contents import opens_quotation
from quiz.domain.reading.speech.cues import DEEDS, Cue
from quiz.domain.reading.speech.units import Unit

_FARTHEST = 18
_NEAR = 4
STANCES = {
    "deep": "deeply ",
    "grave": "gravely ",
    "serious": "seriously ",
    "great": "greatly ",
    "strong": "strongly ",
    "full": "fully ",
    "firm": "firmly ",
    "urgent": "",
    "continued": "",
}
"""The adjectives that such a noun may have, as they stand before a verb."""
_STANDING = {
    "need": listed("to for"),
    "necessity": listed("to of for"),
    "importance": listed("of"),
    "support": listed("for"),
    "concern": listed("at over about"),
}
_MEASURES = listed(
    "a an about around barely some more less over nearly almost between up half two three four five six seven eight nine ten "
    "twelve twenty just only at roughly fewer zero one"
)


def noun_after(unit: Unit, place: int, cue: Cue) -> int | None:
    """Where the noun begins that the verb before that place says something with; None where there is none."""
    if cue.takes("v"):
        return place if value_of(unit.grammar, place) is not None else None
    if cue.takes("l"):
        return place if likened(unit.grammar, place) is not None else None
    if cue.takes("k"):
        return place if does_deed(unit.grammar, place) else None
    if cue.takes("p") and unit.grammar.small(place) in {"of", "about"}:
        quoted = any(opens_quotation(unit, at) for at in range(place + 1, place + _NEAR))
        return place + 1 if quoted else None
    if cue.takes("e") and stance_at(unit.grammar, place) is not None:
        return place
    if cue.takes("e") and unit.grammar.small(place) in POSSESSIVES:
        return place if any(opens_quotation(unit, at) for at in range(place + 1, place + _NEAR)) else None
    return None


def stance_at(grammar: Grammar, place: int) -> int | None:
    """Where the noun stands there that says what somebody is for or minds: “its full | support | for”; None where none does."""
    at = place + (grammar.small(place) in DETERMINERS)
    while at < place + _NEAR and grammar.small(at) in STANCES:
        at += 1
    return at if grammar.small(at + 1) in _STANDING.get(grammar.small(at), ()) else None


def likened(grammar: Grammar, place: int) -> tuple[Phrase, int] | None:
    """What is likened there, and where that begins to which it is: “the pact | to a marriage”."""
    what = object_after(grammar, place)
    if what is None or what.first != place:
        return None
    to = next((at for at in range(what.last, what.last + _NEAR) if grammar.small(at) in {"to", "with"}), None)
    return (Phrase(place, what.last), to + 1) if to is not None and grammar.verb_at(to) is None else None


def does_deed(grammar: Grammar, place: int) -> bool:
    """Whether the noun there tells a deed: “the use of mines”."""
    what = object_after(grammar, place)
    return what is not None and any(grammar.small(at) in DEEDS for at in range(what.first, what.last))


def value_of(grammar: Grammar, place: int) -> tuple[Phrase, int] | None:
    """What is put at a value there or down to a cause, and where the value begins: “losses | at 300”."""
    what = object_after(grammar, place)
    if what is None or what.first != place:
        return None
    for at in range(place + 1, min(what.last + _FARTHEST, len(grammar.words) - 1)):
        if grammar.small(at) in {".", ";", ":"} or grammar.verb_at(at):
            return None
        if grammar.small(at) == "down" and grammar.small(at + 1) == "to":
            return Phrase(place, at), at + 2
        after = grammar.small(at + 1)
        if grammar.small(at) == "at" and (after in _MEASURES or after[:1].isdigit() or after[:1] in "$€£"):
            return Phrase(place, at), at + 1
    return None
