"""True retention: how often facts that came back were recalled, to hold against what was wanted.

Counted is the first answer of a study-day about a fact that was met on an earlier one; what follows on the same day
proves nothing. A fact that rested for ``KNOWN_FROM`` days or more counts as long rested: by the standard of
``mastery`` it had to be known to be recalled then.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from quiz.domain.mastery import KNOWN_FROM
from quiz.domain.scheduling import Rating

ENOUGH = 20
"""Fewer answers than this say too little for a share to be shown."""

_Z = 1.959964  # of the normal distribution, for 95 %

Reviewed = tuple[object, date, int]
"""A fact (or a learner with a fact), a study-day and a rating."""


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
    """Recalls by the first day of their month, and by whether the fact had rested for ``KNOWN_FROM`` days."""

    by_month: Mapping[date, Recalls]
    soon: Recalls
    later: Recalls

    @property
    def all(self) -> Recalls:
        """All together."""
        return self.soon + self.later

    @property
    def enough(self) -> int:
        """From how many answers on a share is shown."""
        return ENOUGH


def retention(reviews: Iterable[Reviewed], since: date) -> Retention:
    """The true retention from ``since`` on, from a whole log: fact by fact, each in the order of recording."""
    tally: dict[tuple[int, int, bool, bool], int] = {}
    fact_before: object = None
    last = date.min
    for fact, day, rating in reviews:
        if fact != fact_before:
            fact_before, last = fact, day
        elif day > last:
            if day >= since:
                key = (day.year, day.month, (day - last).days >= KNOWN_FROM, rating > Rating.AGAIN)
                tally[key] = tally.get(key, 0) + 1
            last = day
    return _summed(tally)


def _summed(tally: Mapping[tuple[int, int, bool, bool], int]) -> Retention:
    """The retention from how many answers there were by year, month, whether long rested, and whether recalled."""
    months: dict[date, Recalls] = {}
    rested = {False: Recalls(), True: Recalls()}
    for (year, month, long, recalled), asked in sorted(tally.items()):
        some = Recalls(asked, asked if recalled else 0)
        first = date(year, month, 1)
        months[first] = months.get(first, Recalls()) + some
        rested[long] += some
    return Retention(months, rested[False], rested[True])
