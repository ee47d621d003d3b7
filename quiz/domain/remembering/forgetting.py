"""How the chance of recall falls with the days since the last answer: the engine's own formula, for many facts at once.

The engine wants a card and two instants for each fact; this wants two numbers, and a test holds both equal.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from fsrs.scheduler import DEFAULT_PARAMETERS

STABLE_AT = 0.9
"""The chance of recall that is left when as many days have passed as the stability names."""


@dataclass(frozen=True)
class Forgetting:
    """The shape of a curve of forgetting; ``decay`` is the last of the engine's parameters, below 0 here."""

    decay: float

    @cached_property
    def factor(self) -> float:
        """What makes the chance ``STABLE_AT`` after as many days as the stability."""
        return float(STABLE_AT ** (1 / self.decay) - 1)

    def chance(self, stability: float, days: float) -> float:
        """The chance, in (0, 1], that a fact is recalled so many days after its last answer."""
        return float((1 + self.factor * max(0.0, days) / stability) ** self.decay)


@lru_cache(maxsize=1024)
def forgetting(parameters: tuple[float, ...] | None = None) -> Forgetting:
    """The curve by the engine's parameters; None stands for its defaults."""
    return Forgetting(-(parameters or DEFAULT_PARAMETERS)[-1])
