"""Propose events: the clause that a date dates, as a statement."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Passage, Proposal
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.dating import When, whens
from quiz.domain.reading.statements.doubts import confidence, doubts, doubts_about_time
from quiz.domain.reading.statements.lines import Line, lines
from quiz.domain.reading.statements.tellings import Telling, telling


def propose(passage: Passage) -> Iterator[Proposal]:
    """The events that the text dates, in the order of the text."""
    cast = Cast(passage)
    for line in lines(passage):
        for when in whens(line):
            yield from _dated(line, cast, when)


def _dated(line: Line, cast: Cast, when: When) -> Iterator[Proposal]:
    told = telling(line, cast, when.clause, when)
    verb = line.clauses[when.clause].verb
    said = line.attribution(verb.first, verb.last)
    if told is None or said is None or not (when.date.edtf or when.date.stated):
        return
    start, end = line.span(min(told.first, when.first), max(told.last, when.last))
    reasons = [*doubts(line, told, when.clause), *doubts_about_time(line, when)]
    yield Proposal(
        FactKind.EVENT,
        told.statement,
        start,
        end,
        line.sentence.index,
        confidence(reasons),
        " ".join([f"The date “{when.date.text}” stands in this clause.", *reasons]),
        _slots(told),
        when.date,
        *said,
    )


def _slots(told: Telling) -> dict[str, int | str]:
    slots: dict[str, int | str] = {"what": told.what}
    if told.actor is not None:
        slots["actor"] = told.actor
    if told.target is not None:
        slots["target"] = told.target
    return slots
