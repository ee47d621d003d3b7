"""What a class still knows on a day when nothing more is studied: per fact and per learner.

A fact that a learner has not met counts as not known, so that the shares are of all facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Chance = tuple[int, int, float]
"""A learner, a fact, and the chance that the learner recalls it on the day."""


@dataclass(frozen=True, slots=True)
class Left:
    """Of so many facts (or learners) so many were met, and so many would be recalled."""

    of: int
    met: int
    known: float

    @property
    def share(self) -> float:
        """The share that would be recalled."""
        return self.known / self.of if self.of else 0.0

    @property
    def percent(self) -> int:
        """The share in whole per cent."""
        return round(100 * self.share)


@dataclass(frozen=True, slots=True)
class LeftOfClass:
    """What is left of each fact among the learners, of the facts with each learner, and every chance there is."""

    by_fact: Mapping[int, Left]
    by_learner: Mapping[int, Left]
    chances: Sequence[float]


def left_of(found: Iterable[Chance], facts: Sequence[int], learners: Sequence[int]) -> LeftOfClass:
    """What these chances leave. Those of other facts or of other learners are passed over."""
    of_fact: dict[int, list[float]] = {fact: [] for fact in facts}
    of_learner: dict[int, list[float]] = {learner: [] for learner in learners}
    chances: list[float] = []
    for learner, fact, chance in found:
        if fact in of_fact and learner in of_learner:
            of_fact[fact].append(chance)
            of_learner[learner].append(chance)
            chances.append(chance)
    return LeftOfClass(
        {fact: Left(len(learners), len(known), sum(known)) for fact, known in of_fact.items()},
        {learner: Left(len(facts), len(known), sum(known)) for learner, known in of_learner.items()},
        chances,
    )
