"""Two models of how a person remembers a fact, neither of them the scheduler's, for learners that are made up.

**Activation** (Pavlik and Anderson, "Practice and forgetting effects on vocabulary memory", Cognitive Science 29, 2005;
"Using a model to compute the optimal schedule of practice", J. Exp. Psychol. Applied 14, 2008): every practice leaves a
trace that decays as a power of its age, the faster the more active the fact was, and outside of study time passes
more slowly. Recall is a logistic function of the logarithm of the sum of the traces.

**Contexts** (Mozer, Pashler, Cepeda, Lindsey and Vul, "Predicting the optimal spacing of study: a multiscale context
model of memory", NIPS 2009): a fact is held by many pools that leak at time scales from minutes to years; practice
fills what the pools up to each scale lack, nine times as much where it was recalled.

The figures below were fixed before any schedule was run, by what becomes of a single fact. Of Activation, decay, threshold,
noise and the pace of time between sittings are for pairs of foreign words, written down from memory of the first paper and
not checked against a copy, and so are the nine times; the ease is ours, so that 27 of 100 facts are recalled a day after
reading. The other figures of Contexts are ours, as that model is fitted to each material: 25 of 100. How much persons and
facts differ is ours for both. ``VARIANTS`` shows how far the comparison hangs on these figures.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import ClassVar, Protocol

DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Moment:
    """Seconds since the beginning: those spent studying, and those between."""

    studied: float
    between: float

    @property
    def days(self) -> float:
        """The time that has passed, in days."""
        return (self.studied + self.between) / DAY


class Memory(Protocol):
    """What one person truly knows of one fact."""

    def chance(self, at: Moment) -> float:
        """The chance that it would be recalled."""
        ...

    def practise(self, at: Moment, *, recalled: bool, weight: float = 1.0) -> None:
        """It was recalled, or was not and then shown."""
        ...


MakeMemory = Callable[[float, Random], Memory]
"""A memory of a fact, for how able its person is (standard normal), drawing how easy the fact is for that person."""


@dataclass(slots=True)
class Activation:
    """Traces that decay as powers of their age; ``ease`` is added to the activation."""

    DECAY: ClassVar = 0.177
    DECAY_BY_ACTIVATION: ClassVar = 0.217
    THRESHOLD: ClassVar = -0.704
    NOISE: ClassVar = 0.255
    BETWEEN: ClassVar = 0.025
    EASE: ClassVar = 0.8
    EASE_BY_PERSON: ClassVar = 0.35
    EASE_BY_FACT: ClassVar = 0.45

    ease: float
    traces: list[tuple[float, float, float]] = field(default_factory=list)

    @classmethod
    def drawn(cls, ability: float, rng: Random) -> Memory:
        """One of a person of that ability."""
        return cls(cls.EASE + cls.EASE_BY_PERSON * ability + rng.gauss(0, cls.EASE_BY_FACT))

    def chance(self, at: Moment) -> float:
        """Half where the activation is at the threshold."""
        strength = self._strength(at)
        if not strength:
            return 0.0
        return 1 / (1 + math.exp((self.THRESHOLD - math.log(strength)) / self.NOISE))

    def practise(self, at: Moment, *, recalled: bool, weight: float = 1.0) -> None:
        """A trace more; what is active decays faster, so that cramming does not last."""
        self.traces.append((self._age(at), self.DECAY + self.DECAY_BY_ACTIVATION * self._strength(at), weight))

    def _strength(self, at: Moment) -> float:
        now = self._age(at)
        traces = (weight * math.pow(max(now - then, 1.0), -decay) for then, decay, weight in self.traces)
        return math.exp(self.ease) * math.fsum(traces)

    def _age(self, at: Moment) -> float:
        return at.studied + self.BETWEEN * at.between


@dataclass(slots=True)
class Contexts:
    """Pools that leak; ``pace`` stretches all their time scales."""

    POOLS: ClassVar = 20
    FASTEST: ClassVar = 0.02
    STEP: ClassVar = 1.8
    SHARE: ClassVar = 0.9
    BY_RECALL: ClassVar = 9.0
    PACE_BY_PERSON: ClassVar = 0.5
    PACE_BY_FACT: ClassVar = 0.7

    pace: float
    pools: list[float] = field(default_factory=lambda: [0.0] * Contexts.POOLS)
    filled_at: float = 0.0

    @classmethod
    def drawn(cls, ability: float, rng: Random) -> Memory:
        """One of a person of that ability."""
        return cls(math.exp(cls.PACE_BY_PERSON * ability + rng.gauss(0, cls.PACE_BY_FACT)))

    def chance(self, at: Moment) -> float:
        """The weighted mean of the pools, which more than full ones do not raise above 1."""
        return min(1.0, self._means(self._leaked(at))[-1])

    def practise(self, at: Moment, *, recalled: bool, weight: float = 1.0) -> None:
        """Each pool gains what the mean of those up to it lacks."""
        leaked = self._leaked(at)
        gain = weight * (self.BY_RECALL if recalled else 1.0)
        self.pools = [pool + gain * max(0.0, 1 - mean) for pool, mean in zip(leaked, self._means(leaked), strict=True)]
        self.filled_at = at.days

    def _leaked(self, at: Moment) -> list[float]:
        passed = (at.days - self.filled_at) / (self.FASTEST * self.pace)
        return [pool * math.exp(-passed / self.STEP**place) for place, pool in enumerate(self.pools)]

    def _means(self, pools: list[float]) -> list[float]:
        """The mean of the first pool, of the first two, and so on; slower ones weigh less."""
        means, filled, total, weight = [], 0.0, 0.0, 1.0
        for pool in pools:
            filled += weight * pool
            total += weight
            means.append(filled / total)
            weight *= self.SHARE
        return means


MODELS: Mapping[str, MakeMemory] = {"activation": Activation.drawn, "contexts": Contexts.drawn}


class _SpacingMattersMore(Activation):
    DECAY_BY_ACTIVATION = 0.277


class _HarderFacts(Activation):
    EASE = 0.5


class _RecallHelpsLess(Contexts):
    BY_RECALL = 3.0


class _SlowerLeaks(Contexts):
    SHARE = 0.95


VARIANTS: Mapping[str, MakeMemory] = {
    "activation, where cramming lasts even less": _SpacingMattersMore.drawn,
    "activation of harder facts": _HarderFacts.drawn,
    "contexts, where a recall counts three times, not nine": _RecallHelpsLess.drawn,
    "contexts that leak more slowly": _SlowerLeaks.drawn,
}
"""Both memories with another figure each, to see what hangs on it."""
