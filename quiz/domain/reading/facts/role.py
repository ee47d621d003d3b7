"""Propose roles: who is what, from titles, phrases beside names and verbs that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quiz.domain.facts import ActorKind, FactKind, Mode
from quiz.domain.reading.annotations import Confidence, Passage, Proposal
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.titles import beside_names
from quiz.domain.reading.offices.verbs import told_by_verbs
from quiz.domain.reading.statements.lines import Attribution, Line, lines

_OF_A_STATE = re.compile(r"\b(?:minister|president|chancellor|ambassador|envoy)\b", re.I)
_UNHEARD_OF: Mapping[ActorKind, re.Pattern[str]] = {
    ActorKind.ALLIANCE: re.compile(r"\bminister\b", re.I),
    ActorKind.PERSON: _OF_A_STATE,
    ActorKind.COUNTRY: re.compile(r"\bsecretary-general\b", re.I),
}
"""Offices that nobody holds for an actor of that kind, so that the words were read wrongly."""


def propose(passage: Passage) -> Iterator[Proposal]:
    """The roles that the text tells, in its order, each once."""
    cast = Cast(passage)
    known: set[tuple[int, str]] = set()
    for line in lines(passage):
        for held in (*beside_names(line, cast), *told_by_verbs(line, cast)):
            holding = _of_its_state(cast, held)
            said = _attribution(line, holding)
            if (
                said is not None
                and (holding.holder, holding.role.lower()) not in known
                and holding.of != holding.holder
            ):
                known.add((holding.holder, holding.role.lower()))
                yield _proposal(line, cast, holding, said)


def _of_its_state(cast: Cast, holding: Holding) -> Holding:
    """“Her defence minister” serves the state that she leads; an office that its owner cannot have is in doubt."""
    of = None if holding.of is None else cast.actors[holding.of]
    state = cast.country_of(holding.of) if holding.of is not None and of and of.kind is ActorKind.PERSON else None
    if state is not None and of and _OF_A_STATE.search(holding.role) and holding.role.endswith(f" of {of.name}"):
        words = f"{holding.role.removesuffix(of.name)}{cast.names[state]}"
        return replace(holding, role=words, of=state, confidence=Confidence.MEDIUM)
    is_unheard_of = of is not None and any(
        of.kind is kind and office.search(holding.role) for kind, office in _UNHEARD_OF.items()
    )
    return replace(holding, confidence=Confidence.LOW) if is_unheard_of else holding


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
