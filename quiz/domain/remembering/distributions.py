"""How sure and how lasting a number of memories are, as counts in classes, and how many of the facts are known today."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quiz.domain.mastery import KNOWN_FROM

STABILITIES = (1.0, 3.0, KNOWN_FROM, 30.0, 100.0, 365.0)
"""Where the classes of stability meet, in days: about evenly on a scale of powers, and at the edge of what is known."""

CHANCES = tuple(tenth / 10 for tenth in range(1, 10))
"""Where the classes of the chance of recall meet."""


@dataclass(frozen=True, slots=True)
class Expected:
    """How many of ``facts`` a learner would recall: the sum of the chances, and how far chance may take it from there."""

    facts: int
    known: float
    spread: float

    @property
    def likely(self) -> tuple[int, int]:
        """Between which whole numbers the true number lies in 95 of 100 cases, if every chance is right."""
        lowest, highest = self.known - 2 * self.spread, self.known + 2 * self.spread
        return max(0, math.floor(lowest + 0.5)), min(self.facts, math.floor(highest + 0.5))


def counts(values: Iterable[float], edges: Sequence[float]) -> tuple[int, ...]:
    """How many values lie below the first edge, between each two, and from the last one on."""
    found = [0] * (len(edges) + 1)
    for value in values:
        found[bisect_right(edges, value)] += 1
    return tuple(found)


def expected(chances: Iterable[float]) -> Expected:
    """How many of the facts with these chances are known."""
    facts, known, variance = 0, 0.0, 0.0
    for chance in chances:
        facts += 1
        known += chance
        variance += chance * (1 - chance)
    return Expected(facts, known, math.sqrt(variance))
