"""What a class's marks say of a question: is it hard, and do those who know the rest get it right?

The figures are those of Moodle's quiz statistics (``question/classes/statistics/questions/calculator.php``). ``item`` is
the mark for the question and ``rest`` the mark for the remainder of the same attempt, both in whole points of any
unit. All sums are whole numbers, so nothing drifts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WEAK_BELOW = 15.0
"""The discriminative efficiency in per cent under which Moodle's report flags a question."""


@dataclass(frozen=True, slots=True)
class Marks:
    """So many attempts gave this mark for the question and this one for the rest."""

    item: int
    rest: int
    attempts: int = 1


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums over attempts from which the indices follow."""

    attempts: int
    item: int
    item_squared: int
    rest: int
    rest_squared: int
    item_times_rest: int

    @property
    def covariance(self) -> int:
        """The covariance of item and rest, times ``attempts`` × (``attempts`` − 1)."""
        return self.attempts * self.item_times_rest - self.item * self.rest

    @property
    def variances(self) -> tuple[int, int]:
        """The variances of item and rest, times the same factor."""
        return (
            self.attempts * self.item_squared - self.item * self.item,
            self.attempts * self.rest_squared - self.rest * self.rest,
        )


def sums_of(marks: Iterable[Marks]) -> Sums:
    """Add the marks up."""
    rows = [(row.attempts, row.item, row.rest) for row in marks]
    return Sums(
        attempts=sum(times for times, _item, _rest in rows),
        item=sum(times * item for times, item, _rest in rows),
        item_squared=sum(times * item * item for times, item, _rest in rows),
        rest=sum(times * rest for times, _item, rest in rows),
        rest_squared=sum(times * rest * rest for times, _item, rest in rows),
        item_times_rest=sum(times * item * rest for times, item, rest in rows),
    )


def facility(points: int, answers: int, maximum: int) -> float | None:
    """The mean mark as a share of the maximum, from 0 to 1; None before the first answer."""
    return points / (answers * maximum) if answers else None


def discrimination_index(sums: Sums) -> float | None:
    """The correlation of the mark for the question with the mark for the rest, in per cent from −100 to 100.

    None where one of them never varies, as with fewer than two attempts.
    """
    item, rest = sums.variances
    return 100 * sums.covariance / math.sqrt(item * rest) if item and rest else None


def discriminative_efficiency(marks: Sequence[Marks]) -> float | None:
    """The covariance as a share of the greatest that these very marks allow, in per cent, at most 100.

    The greatest pairs both lists sorted: the best mark for the question with the best rest. None where it is 0.
    """
    sums = sums_of(marks)
    best = sums_of(_paired_sorted(marks)).covariance
    return 100 * sums.covariance / best if best else None


def _paired_sorted(marks: Sequence[Marks]) -> list[Marks]:
    items = sorted((row.item, row.attempts) for row in marks)
    rests = sorted((row.rest, row.attempts) for row in marks)
    paired: list[Marks] = []
    while items and rests:
        (item, items_left), (rest, rests_left) = items.pop(), rests.pop()
        taken = min(items_left, rests_left)
        paired.append(Marks(item, rest, taken))
        if items_left > taken:
            items.append((item, items_left - taken))
        if rests_left > taken:
            rests.append((rest, rests_left - taken))
    return paired
