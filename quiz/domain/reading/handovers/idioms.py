"""Handovers told in set phrases: “made Norland a present of two ships”, “went to Norland as a gift from Ostia”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Clause, Tense, object_after
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.parties import named_at, parties_of
from quiz.domain.reading.handovers.words import ARRIVING, GIFTS, NOUNS
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.subjects import subject_of

_SOURCES = frozenset(["from", "of", "by"])


def by_idiom(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """What a set phrase in the clause says was handed over."""
    if clause.verb.passive:
        return
    if line.small(clause.verb.last) in ARRIVING.get(clause.verb.lemma, ()) or clause.verb.lemma == "reach":
        yield from _arrived(line, index, clause)
    if clause.verb.lemma == "make":
        yield from _made_a_present(line, index, clause)
    elif clause.verb.lemma in {"go", "come"} and line.small(clause.verb.last) == "to":
        yield from _went_as_a_gift(line, index, clause)


def _made_a_present(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Ostia made | Norland | a present of | two ships”, “… made a gift of | two ships | to Norland”."""
    recipient = named_at(line, clause.verb.last)
    noun = recipient.last if recipient else clause.verb.last
    noun += line.small(noun) in {"a", "an"}
    goods = object_after(line.grammar, noun + 2) if line.small(noun) in GIFTS and line.small(noun + 1) == "of" else None
    if goods is None:
        return
    if recipient is None and line.small(goods.last) == "to":
        recipient = named_at(line, goods.last + 1)
    suppliers = parties_of(line, clause)
    if recipient is not None and suppliers:
        last = max(goods.last, recipient.last)
        yield Handover(
            suppliers, recipient.actor, (goods.first, goods.last), "gave", clause.first, last, index, Confidence.MEDIUM
        )


def _arrived(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Six transformers from Ostia | arrived in Norland”."""
    subject = subject_of(line, clause)
    recipient = named_at(line, clause.verb.last + (clause.verb.lemma != "reach"))
    if subject is None or recipient is None or clause.verb.tense is not Tense.PAST:
        return
    source = next((place for place in range(subject.first, clause.verb.first) if line.small(place) == "from"), None)
    supplier = named_at(line, source + 1) if source else None
    is_told_by_noun = any(line.small(place) in NOUNS for place in range(subject.first, source or subject.first))
    if source and supplier and supplier.last <= clause.verb.first and not is_told_by_noun:
        goods = (subject.first, source)
        yield Handover(
            (supplier.actor,),
            recipient.actor,
            goods,
            "supplied",
            subject.first,
            recipient.last,
            index,
            Confidence.MEDIUM,
        )


def _went_as_a_gift(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Thirty buses | went to Norland as a gift from Ostia”."""
    goods, recipient = subject_of(line, clause), named_at(line, clause.verb.last + 1)
    if goods is None or recipient is None or line.small(recipient.last) != "as":
        return
    noun = recipient.last + 1 + (line.small(recipient.last + 1) in {"a", "an", "part"})
    source = named_at(line, noun + 2) if line.small(noun) in GIFTS and line.small(noun + 1) in _SOURCES else None
    if source is not None:
        yield Handover(
            (source.actor,),
            recipient.actor,
            (goods.first, goods.last),
            "gave",
            goods.first,
            source.last,
            index,
            Confidence.MEDIUM,
        )
