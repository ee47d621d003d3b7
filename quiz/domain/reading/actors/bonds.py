"""Tell alliances of states from other bodies and from mere documents: states join, leave, sign and belong to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import replace

from quiz.domain.reading.actors.evidence import votes
from quiz.domain.reading.actors.heads import is_alliance_head
from quiz.domain.reading.actors.lines import Line, Usage
from quiz.domain.reading.actors.sorts import BODIES, Naming, Sort
from quiz.domain.reading.actors.ties import tie_to_states
from quiz.domain.reading.actors.treaties import binding

ENOUGH = 2.0
_ENOUGH_WITHOUT_HEAD = 5.0
_WITHOUT_STATES = 0.3


def with_bonds(namings: Sequence[Naming], lines: Sequence[Line], usage: Usage) -> tuple[Naming, ...]:
    """The namings of bodies with what ties states to them; a treaty that has enough of it is an alliance."""
    states: defaultdict[int, set[int]] = defaultdict(set)
    for naming in namings:
        if naming.sort is Sort.COUNTRY:
            states[naming.line].update(range(naming.first, naming.last))
    bound = [_with_bond(naming, lines[naming.line], usage, states[naming.line]) for naming in namings]
    total: defaultdict[str, float] = defaultdict(float)
    for naming in bound:
        total[naming.name] += naming.bond
    return tuple(
        naming.as_a(Sort.ALLIANCE) if naming.sort is Sort.THING and total[naming.name] >= ENOUGH else naming
        for naming in bound
    )


def binds_states(namings: Sequence[Naming]) -> bool:
    """Whether the namings of one body together say that it is an alliance of states."""
    total = sum(naming.bond for naming in namings)
    return total >= (ENOUGH if any(map(_has_alliance_head, namings)) else _ENOUGH_WITHOUT_HEAD)


def _with_bond(naming: Naming, line: Line, usage: Usage, states: Set[int]) -> Naming:
    may_bind = naming.sort in BODIES or (naming.sort is Sort.THING and _has_alliance_head(naming))
    if naming.key or not may_bind:
        return naming
    ties = sum(weight for sort, weight in votes(line, naming, usage) if sort is Sort.ALLIANCE)
    bound = sum(weight for _, weight in binding(line, naming, usage))
    share = 1 if states else _WITHOUT_STATES
    tied = tie_to_states(line, naming, states)
    return replace(naming, bond=bound + max((ties - bound) * share, tied))


def _has_alliance_head(naming: Naming) -> bool:
    return any(is_alliance_head(word) for word in naming.name.split())
