"""Handovers told in the passive: “the rifles were sold to Norland by Ostia”, “Norland was given rifles by Ostia”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.parties import named_after, parties_of
from quiz.domain.reading.handovers.telling import begin_of, goods_end
from quiz.domain.reading.handovers.words import GETTING, GIVEN_FIRST, GIVEN_WITH, GIVING
from quiz.domain.reading.statements.antecedents import hidden_object
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.subjects import subject_of


def in_passive(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """What a verb of giving or getting in the passive says was handed over."""
    if clause.verb.lemma in GETTING:
        yield from _bought(line, index, clause)
        return
    yield from _passed(line, index, clause)
    if clause.verb.lemma in GIVEN_FIRST | GIVEN_WITH and clause.verb.auxiliaries:
        yield from _served_by(line, index, clause)


def is_reduced(line: Line, clause: Clause) -> bool:
    """Whether the verb is a participle without “was” although the grammar finds none: “seized rifles | supplied to Norland”."""
    is_bare = clause.verb.is_finite and not clause.verb.auxiliaries and line.small(clause.verb.last) in {"to", "by"}
    is_hidden = hidden_object(line, clause) is not None or clause.opener in {"which", "that"}
    return is_bare and not is_hidden and not parties_of(line, clause)


def _passed(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“The rifles were sold to Azerbaijan by Belarus”, “rifles supplied by Belarus to Azerbaijan”."""
    goods = subject_of(line, clause)
    by = named_after(line, "by", clause.verb.last, clause.last)
    to = named_after(line, "to", clause.verb.last, clause.last)
    if goods and by and to and clause.verb.lemma in GIVING:
        verb, last = GIVING[clause.verb.lemma], max(by.last, to.last)
        begin = goods.first
        yield Handover((by.actor,), to.actor, (goods.first, goods.last), verb, begin, last, index, Confidence.MEDIUM)


def _served_by(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Norland was supplied with | rifles | by Ostia”."""
    by = named_after(line, "by", clause.verb.last, clause.last)
    first = clause.verb.last + (line.small(clause.verb.last) == "with")
    takes_goods = clause.verb.lemma in GIVEN_FIRST | GIVEN_WITH and "with" in {
        line.small(place) for place in range(clause.verb.last, clause.last)
    }
    takes_goods = takes_goods or clause.verb.lemma in GIVEN_FIRST
    if by is None or not takes_goods or "to" in {line.small(place) for place in range(first, by.first)}:
        return
    behind = by.last + 1 if line.small(by.last) == "with" and clause.verb.lemma in GIVEN_WITH else None
    for recipient in parties_of(line, clause):
        goods = (behind, goods_end(line, behind, clause.last)) if behind else (first, by.first - 1)
        verb, last = GIVING.get(clause.verb.lemma, "supplied"), max(by.last, goods[1])
        yield Handover((by.actor,), recipient, goods, verb, begin_of(line, clause), last, index, Confidence.MEDIUM)


def _bought(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“The rifles | had been bought by Norland from Ostia”."""
    goods, last = subject_of(line, clause), clause.last
    by, source = (named_after(line, link, clause.verb.last, last) for link in ("by", "from"))
    if goods and by and source:
        end = max(by.last, source.last)
        yield Handover(
            (source.actor,),
            by.actor,
            (goods.first, goods.last),
            GETTING[clause.verb.lemma],
            goods.first,
            end,
            index,
            Confidence.MEDIUM,
        )
