"""Handovers told by an active verb of getting: “Norland bought two ships from Ostia”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.handovers.handover import Handover
from quiz.domain.reading.handovers.parties import named_after, parties_of
from quiz.domain.reading.handovers.telling import begin_of, goods_end, sureness_of
from quiz.domain.reading.handovers.words import GETTING, TAKEN
from quiz.domain.reading.statements.extents import reach
from quiz.domain.reading.statements.lines import Line


def by_getting(line: Line, index: int, clause: Clause) -> Iterator[Handover]:
    """“Azerbaijan bought | rifles | from Belarus”."""
    recipients, first = parties_of(line, clause), clause.verb.last
    if clause.verb.lemma == "take":
        first += 2
        if line.small(first - 2) not in TAKEN or line.small(first - 1) != "of":
            return
    end = reach(line, index)
    supplier = named_after(line, "from", first, end)
    if supplier is not None:
        is_behind = supplier.first == first + 1  # “received from Ostia | two ships”
        goods = (supplier.last, goods_end(line, supplier.last, end)) if is_behind else (first, supplier.first - 1)
        verb, last = GETTING[clause.verb.lemma], max(goods[1], supplier.last)
        for recipient in recipients:
            yield Handover(
                (supplier.actor,),
                recipient,
                goods,
                verb,
                begin_of(line, clause),
                last,
                index,
                sureness_of(line, clause),
            )
