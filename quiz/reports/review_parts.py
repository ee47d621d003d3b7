"""How far the review of each part of a long story is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.reading.parts import Part
from quiz.models import Fact


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part, how many facts it has, and how many of these wait for a decision."""

    part: Part
    facts: int
    waiting: int


def part_rows(parts: Sequence[Part], facts: Sequence[Fact]) -> list[PartRow]:
    """A row for each part; none where the story is reviewed as a whole."""
    if len(parts) == 1:
        return []
    within = [(part, [fact for fact in facts if part.holds(fact.start)]) for part in parts]
    return [
        PartRow(part, len(rows), sum(fact.status == Fact.Status.PROPOSED for fact in rows)) for part, rows in within
    ]


def first_unread(rows: Sequence[PartRow]) -> Part | None:
    """The first part without facts that another such part follows, from which reading goes on; None where there is none."""
    unread = [row.part for row in rows if not row.facts]
    return unread[0] if len(unread) > 1 else None
