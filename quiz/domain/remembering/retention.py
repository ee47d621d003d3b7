"""True retention: how often facts that came back were recalled, to hold against what was wanted.

Counted are the answers that put a memory to the test (``scheduling.put_to_the_test``): the first of a study-day about a
fact that was met on an earlier one. A memory that was to last for ``KNOWN_FROM`` days or more was known, by the
standard of ``mastery``; one that was not was still being learned.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

ENOUGH = 20
"""Fewer answers than this say too little for a share to be shown."""

_Z = 1.959964  # of the normal distribution, for 95 %

Tested = tuple[date, bool, bool, int]
"""The first day of a month, whether the facts were known, whether they were recalled, and how many answers that were."""


@dataclass(frozen=True, slots=True)
class Recalls:
    """How many answers there were, and in how many of them the fact was recalled."""

    asked: int = 0
    recalled: int = 0

    def __add__(self, other: Recalls) -> Recalls:
        return Recalls(self.asked + other.asked, self.recalled + other.recalled)

    @property
    def says_enough(self) -> bool:
        """Whether the share may be shown."""
        return self.asked >= ENOUGH

    @property
    def share(self) -> float:
        """The share recalled; 0 where nothing was asked."""
        return self.recalled / self.asked if self.asked else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Between which bounds the true share lies with 95 % certainty: Wilson's interval, (0, 1) where nothing was asked."""
        if not self.asked:
            return 0.0, 1.0
        n, share, z2 = self.asked, self.share, _Z * _Z
        middle = (share + z2 / (2 * n)) / (1 + z2 / n)
        half = _Z / (1 + z2 / n) * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
        return max(0.0, min(middle - half, share)), min(1.0, max(middle + half, share))

    @property
    def percents(self) -> tuple[int, int, int]:
        """The share in whole per cent between the bounds of its interval."""
        low, high = self.interval
        return math.floor(100 * low + 0.5), math.floor(100 * self.share + 0.5), math.floor(100 * high + 0.5)


@dataclass(frozen=True, slots=True)
class Retention:
    """Recalls by the first day of their month, and by whether the fact was still being learned or known."""

    by_month: Mapping[date, Recalls]
    learning: Recalls
    known: Recalls

    @property
    def all(self) -> Recalls:
        """All together."""
        return self.learning + self.known

    @property
    def enough(self) -> int:
        """From how many answers on a share is shown."""
        return ENOUGH


def retention(tested: Iterable[Tested]) -> Retention:
    """The true retention from how many answers there were of each sort, in any order."""
    months: dict[date, Recalls] = {}
    by_strength = {False: Recalls(), True: Recalls()}
    for month, known, recalled, asked in sorted(tested):
        some = Recalls(asked, asked if recalled else 0)
        months[month] = months.get(month, Recalls()) + some
        by_strength[known] += some
    return Retention(months, by_strength[False], by_strength[True])
