"""Propose roles: who is what, from titles, phrases beside names and verbs that say so."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import FactKind, Mode
from quiz.domain.reading.annotations import Passage, Proposal
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.titles import beside_names
from quiz.domain.reading.offices.verbs import told_by_verbs
from quiz.domain.reading.statements.lines import Attribution, Line, lines


def propose(passage: Passage) -> Iterator[Proposal]:
    """The roles that the text tells, in its order, each once."""
    cast = Cast(passage)
    known: set[tuple[int, str]] = set()
    for line in lines(passage):
        for holding in (*beside_names(line, cast), *told_by_verbs(line, cast)):
            said = _attribution(line, holding)
            if (
                said is not None
                and (holding.holder, holding.role.lower()) not in known
                and holding.of != holding.holder
            ):
                known.add((holding.holder, holding.role.lower()))
                yield _proposal(line, cast, holding, said)


def _attribution(line: Line, holding: Holding) -> Attribution | None:
    """Who says so: what stands beside a name outside quotation marks the story itself says, whoever is speaking."""
    start, end = line.span(holding.first, holding.last)
    is_quoted = any(quoted.start < end and start < quoted.end for quoted in line.quotations)
    if holding.is_aside and not is_quoted:
        return Mode.STORY, None
    return line.attribution(holding.first, holding.last)


def _proposal(line: Line, cast: Cast, holding: Holding, said: Attribution) -> Proposal:
    slots: dict[str, int | str] = {"holder": holding.holder, "role": holding.role}
    if holding.of is not None:
        slots["of"] = holding.of
    start, end = line.span(holding.first, holding.last)
    return Proposal(
        FactKind.ROLE,
        f"{cast.opening(holding.holder)} {holding.linked} {holding.role}.",
        start,
        end,
        line.sentence.index,
        holding.confidence,
        holding.why,
        slots,
        None,
        *said,
    )
