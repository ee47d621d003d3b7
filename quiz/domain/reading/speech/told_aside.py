"""Relative clauses within what was said that the story itself adds: “vowed to restore Dosan, who was overthrown in May”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.speech.attributed import Attributed, Span
from quiz.domain.reading.speech.units import Unit

_FARTHEST = 20
_CLOSING = frozenset({",", ";", "–", "—"})


def asides(unit: Unit, one: Attributed) -> Iterator[Span]:
    """The spans of such clauses: told in the simple past after a verb of saying in the past, outside quotation marks."""
    cue = unit.grammar.verb_at(unit.word_at(one.cue[1]) - 1)
    if cue is None or cue.tense is not Tense.PAST:
        return
    first, last = unit.word_at(one.content[0]), unit.word_at(one.content[1])
    for clause in unit.clauses_after(cue):
        if clause.verb.first >= last:
            return
        comma = _comma_before(unit, clause, first) if _is_told(unit, clause) else None
        if comma is not None:
            yield unit.starts[comma], unit.grammar.words[_end(unit, clause, last) - 1].end


def _end(unit: Unit, clause: Clause, last: int) -> int:
    """Where the clause ends: at the comma that closes it, or with what was said."""
    return next((place for place in range(clause.verb.last, last) if unit.grammar.small(place) in _CLOSING), last)


def _is_told(unit: Unit, clause: Clause) -> bool:
    verb = clause.verb
    told = verb.is_finite and verb.tense is Tense.PAST and not {"had", "has", "have"}.intersection(verb.auxiliaries)
    return told and clause.opener in {"who", "which", "whose", "where"} and not unit.is_quoted(verb.last - 1)


def _comma_before(unit: Unit, clause: Clause, first: int) -> int | None:
    """The comma right before the relative, that shows that it only adds something."""
    for place in range(clause.verb.first - 1, max(first, clause.verb.first - _FARTHEST), -1):
        if unit.grammar.small(place) == clause.opener:
            return place - 1 if unit.grammar.small(place - 1) == "," else None
    return None
