"""Whether parameters fitted to a learner's own reviews predict better than those in use.

The reviews of the last study-days are held out: parameters are fitted on the earlier ones and both are tried on the
later ones, which neither has seen. What is predicted is the first answer of each study-day on a fact met on an earlier
one, as the memory itself counts it.

Own parameters are taken only where the mean of the differences in log loss lies above ``CERTAIN`` of its standard
errors: of learners whose memory is as usual no more than one in twenty is then given others by chance. A smaller gain
is not worth facts that move to other days.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean, stdev

from quiz.domain.plans import USUAL, Plan
from quiz.domain.scheduling import MemoryState, Rating, retrievability, review

FITTED_ON = 512
"""How many predictable reviews are needed to fit on. With fewer the engine's optimiser gives its defaults back: it is
the size of its batches. Anki asks for 400 reviews of any sort."""

HELD_OUT = 100
"""How many predictable reviews must be held out."""

AGAIN_AFTER = 100
"""After how many more reviews parameters are fitted anew."""

SHARE = 0.8
"""The share of the predictable reviews that parameters are fitted on."""

NEEDED = math.ceil(FITTED_ON / SHARE)
"""How many predictable reviews there must be in all."""

CERTAIN = 1.645
"""How many standard errors a gain must be away from none: one-sided, one in twenty."""

_SUREST = 1e-6


@dataclass(frozen=True, slots=True)
class Recall:
    """One answer: on which fact, on which study-day, and how it was rated."""

    fact: int
    day: date
    rating: Rating


@dataclass(frozen=True, slots=True)
class Split:
    """The answers before a study-day, to fit on, and that day, from which on they are held out."""

    earlier: Sequence[Recall]
    held_out_from: date
    fitted_on: int
    held_out: int

    @property
    def enough(self) -> bool:
        """Whether there is enough to fit on and to try with."""
        return self.fitted_on >= FITTED_ON and self.held_out >= HELD_OUT


@dataclass(frozen=True, slots=True)
class Trial:
    """How the parameters in use and other ones did on the reviews held out: each one's mean log loss."""

    held_out: int
    loss_before: float
    loss: float
    better: bool


def split(log: Sequence[Recall]) -> Split | None:
    """The log, oldest answer first, cut between two study-days; None where nothing in it can be predicted."""
    days = sorted(recall.day for recall in _predictable(log))
    if not days:
        return None
    cut = days[int(len(days) * SHARE)]
    fitted_on = sum(1 for day in days if day < cut)
    return Split([recall for recall in log if recall.day < cut], cut, fitted_on, len(days) - fitted_on)


def losses(log: Iterable[Recall], *, plan: Plan, since: date) -> Iterator[float]:
    """The log loss of each prediction from that study-day on, oldest first; the answers before it are learned from."""
    states: dict[int, MemoryState] = {}
    for recall in log:
        state = states.get(recall.fact)
        if state is not None and recall.day > state.last_day and recall.day >= since:
            yield _loss(retrievability(state, recall.day, plan=plan), recalled=recall.rating != Rating.AGAIN)
        states[recall.fact] = review(state, recall.rating, recall.day, plan=plan)


def tried(log: Sequence[Recall], *, in_use: tuple[float, ...] | None, other: tuple[float, ...], since: date) -> Trial:
    """Both parameters on the reviews held out, of which there must be two or more."""
    before = list(losses(log, plan=Plan(USUAL.retention, parameters=in_use), since=since))
    after = list(losses(log, plan=Plan(USUAL.retention, parameters=other), since=since))
    gains = [old - new for old, new in zip(before, after, strict=True)]
    better = fmean(gains) > CERTAIN * stdev(gains) / math.sqrt(len(gains))
    return Trial(len(gains), fmean(before), fmean(after), better)


def _predictable(log: Iterable[Recall]) -> Iterator[Recall]:
    """The first answer of each study-day on a fact met on an earlier one."""
    last: dict[int, date] = {}
    for recall in log:
        day = last.setdefault(recall.fact, recall.day)
        if recall.day > day:
            last[recall.fact] = recall.day
            yield recall


def _loss(chance: float, *, recalled: bool) -> float:
    kept = min(max(chance, _SUREST), 1 - _SUREST)
    return -math.log(kept if recalled else 1 - kept)
