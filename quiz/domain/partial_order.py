"""Things in an order that is only partly known, because dates overlap or are too coarse: what stands right in a given one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from quiz.domain.partial_dates import PartialDate, before


def has_order(a: PartialDate, b: PartialDate) -> bool:
    """Whether it is known which of the two came first."""
    return before(a, b) or before(b, a)


def known_pairs(dates: Iterable[PartialDate]) -> int:
    """How many pairs of the dates have a known order."""
    return sum(has_order(a, b) for a, b in combinations(dates, 2))


def reversed_pairs(dates: Sequence[PartialDate], places: Sequence[int], among: Iterable[int]) -> int:
    """How many pairs of the dates at the positions ``among`` stand against their known order.

    ``places[i]`` is the place given to ``dates[i]``; no two are the same.
    """
    pairs = combinations(sorted(among, key=lambda position: places[position]), 2)
    return sum(before(dates[later], dates[earlier]) for earlier, later in pairs)


def standing_right(dates: Sequence[PartialDate], places: Sequence[int]) -> set[int]:
    """The positions of the dates that stand right.

    Call a set of dates sound when no two of them stand against their known order. A date stands right when it belongs
    to every largest sound set: one that is carried to the wrong end does not make the others wrong, and of two that
    are exchanged both are wrong. The time doubles with each date; a question has eight at most.
    """
    sizes = range(len(dates), -1, -1)
    return set.intersection(*next(found for size in sizes if (found := _sound_sets(dates, places, size))))


def _sound_sets(dates: Sequence[PartialDate], places: Sequence[int], size: int) -> list[set[int]]:
    groups = combinations(range(len(dates)), size)
    return [set(group) for group in groups if not reversed_pairs(dates, places, group)]
