"""The engine's own optimiser: which parameters fit a log of answers best. It needs PyTorch, which only the extra ``fit`` brings.

It is shown midnight UTC of each study-day and the first answer of the day. Later answers of a day are left out, as the
engine has a formula of its own for them, which the memory does not use. On the public log of one person, whose last
fifth of reviews was held out (1,279 of 6,276), parameters that were fitted with the later misses shown as well had a
log loss of 0.473 by the memory's rule, without them 0.459 (the usual parameters: 0.451, so that neither is taken).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from importlib.util import find_spec

import fsrs

from quiz.domain.own_parameters import Recall


def is_installed() -> bool:
    """Whether everything is there that the optimiser needs."""
    return all(find_spec(name) for name in ("torch", "pandas", "tqdm"))


def optimal(log: Iterable[Recall]) -> tuple[float, ...]:
    """The parameters that fit the answers best, which come oldest first. Raises ImportError without the extra."""
    return tuple(fsrs.Optimizer(list(_shown(log))).compute_optimal_parameters())


def _shown(log: Iterable[Recall]) -> Iterator[fsrs.ReviewLog]:
    last: dict[int, date] = {}
    for recall in log:
        if recall.day > last.get(recall.fact, date.min):
            last[recall.fact] = recall.day
            midnight = datetime(recall.day.year, recall.day.month, recall.day.day, tzinfo=UTC)
            yield fsrs.ReviewLog(recall.fact, fsrs.Rating(recall.rating), midnight, None)
