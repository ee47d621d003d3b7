"""Propose transfers: who supplied what to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import FactKind
from quiz.domain.messages import message
from quiz.domain.reading.annotations import Confidence, MentionForm, Passage, Proposal
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.handovers.finding import handovers
from quiz.domain.reading.handovers.goods import goods_in
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.statements.dating import When, whens
from quiz.domain.reading.statements.lines import Attribution, Line, lines
from quiz.domain.reading.statements.rewording import sentence_of
from quiz.domain.reading.statements.times import time_words

_ONLY_MEASURED = re.compile(
    r"\b(?:met(?:er|re)s|tons|tonnes?|barrels|lit(?:er|re)s|gallons|kilograms|kilos|megawatts|feet|acres|miles|units)$"
)
"""“60 million cubic meters”: of what?"""
_PARTS = listed(
    "laboratory laboratories company companies firm firms manufacturer manufacturers maker broker brokers dealer dealers engineers colleagues "
    "producers volunteers charity charities farmers traders businessmen fighters rebels"
)


def propose(passage: Passage) -> Iterator[Proposal]:
    """The transfers that the text tells, in its order, one for each supplier and each of the goods."""
    cast = Cast(passage)
    for line in lines(passage):
        for handover in handovers(line):
            said = _attribution(line, handover)
            if said is not None and not line.is_hedged(handover.first, handover.last):
                yield from _proposals(line, cast, handover, said)


def _attribution(line: Line, handover: Handover) -> Attribution | None:
    """Who says that it was handed over, though the supplier may stand before what is said: “Norland denies having sold …”."""
    if handover.clause is None:
        return line.attribution(handover.first, handover.last)
    verb = line.clauses[handover.clause].verb
    return line.attribution(verb.first, verb.last)


def _proposals(line: Line, cast: Cast, handover: Handover, said: Attribution) -> Iterator[Proposal]:
    when = next((when for when in whens(line) if when.clause == handover.clause and not _goes_on(line, when)), None)
    for supplier in handover.suppliers:
        for goods in goods_in(line, *handover.goods):
            if supplier != handover.recipient:
                yield _proposal(line, cast, handover, supplier, goods, when, said)


def _goes_on(line: Line, when: When) -> bool:
    """Whether the date only says since when it has gone on, so that nothing was handed over on it."""
    return line.small(when.first) == "since"


def _is_with_a_part(line: Line, handover: Handover) -> bool:
    """Whether “an Ostian company” or the like gives or gets, of which it is not sure that it is the state that does."""
    named = line.mentions(handover.first, handover.last)
    return any(each.form is MentionForm.DEMONYM and line.small(line.place_of(each.end)) in _PARTS for each in named)


def _proposal(
    line: Line, cast: Cast, handover: Handover, supplier: int, goods: str, when: When | None, said: Attribution
) -> Proposal:
    first, last = handover.first, handover.last
    if when is not None:
        first, last = min(first, when.first), max(last, when.last)
    start, end = line.span(first, last)
    recipient = handover.recipient
    told = f"{cast.opening(supplier)} {handover.verb} {goods} to {cast.names[recipient]}"
    sureness = handover.confidence if said[1] is None else Confidence.MEDIUM
    if _ONLY_MEASURED.search(goods) or _is_with_a_part(line, handover):
        sureness = Confidence.LOW
    words = line.text(handover.first, handover.last)
    return Proposal(
        FactKind.TRANSFER,
        sentence_of(told, time_words(line, when) if when else ""),
        start,
        end,
        line.sentence.index,
        sureness,
        message("The words “{words}” tell who gave and who got it.", words=words),
        {"supplier": supplier, "recipient": recipient, "goods": goods},
        when.date if when else None,
        *said,
    )
