"""The engine's own optimiser: which parameters fit a log of answers best. It needs PyTorch, which only the extra ``fit`` brings.

It is shown what the memory counts: midnight UTC of each study-day, the first answer of the day, and later misses. Its
formula for a miss repeated within a day is the engine's, not the rule of ``scheduling``, under which no reviews are
fitted; the parameters are tried under that rule afterwards, see ``own_parameters``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from importlib.util import find_spec

import fsrs

from quiz.domain.own_parameters import Recall
from quiz.domain.scheduling import Rating


def is_installed() -> bool:
    """Whether everything is there that the optimiser needs."""
    return all(find_spec(name) for name in ("torch", "pandas", "tqdm"))


def optimal(log: Iterable[Recall]) -> tuple[float, ...]:
    """The parameters that fit the answers best, which come oldest first. Raises ImportError without the extra."""
    return tuple(fsrs.Optimizer(list(_shown(log))).compute_optimal_parameters())


def _shown(log: Iterable[Recall]) -> Iterator[fsrs.ReviewLog]:
    last: dict[int, date] = {}
    for recall in log:
        known = last.get(recall.fact)
        if known is None or recall.day > known:
            last[recall.fact] = recall.day
        elif recall.rating != Rating.AGAIN:
            continue
        day = last[recall.fact]
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        yield fsrs.ReviewLog(recall.fact, fsrs.Rating(recall.rating), midnight, None)
