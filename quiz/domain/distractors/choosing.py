"""A wrong option as a value, and the choice among several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from quiz.domain.facts import Actor

FEWEST, MOST = 2, 3
"""How many wrong options a choice needs, and how many it shows at most."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong option and why it is wrong; the lower the rank, the nearer it is to the right one.

    ``actor`` is whom the text names, where it is the name of an actor.
    """

    text: str
    reason: str
    rank: int = 0
    actor: Actor | None = None


def choose(wrongs: Sequence[Wrong], rng: Random, most: int = MOST) -> list[Wrong]:
    """Up to ``most`` of them, those of the lowest rank first, by chance among equals."""
    return sorted(wrongs, key=lambda wrong: (wrong.rank, rng.random()))[:most]
