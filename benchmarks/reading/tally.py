"""Count what is right of how many, add such counts up over stories, and print them as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many are right."""

    right: int = 0
    total: int = 0

    @property
    def percent(self) -> float:
        """The share in per cent; nothing asked is nothing wrong."""
        return 100 * self.right / self.total if self.total else 100.0


Scores = Mapping[str, Count]
"""Counts by measure; a measure is called “kind: what of it”, as in “dates: found”."""


def count(answers: Iterable[bool]) -> Count:
    """The right ones among these answers."""
    every = list(answers)
    return Count(sum(every), len(every))


def add_up(scores: Iterable[Scores]) -> Scores:
    """The counts of several stories as one, in the order in which the measures first come."""
    total: dict[str, Count] = {}
    for one in scores:
        for measure, counted in one.items():
            before = total.get(measure, Count())
            total[measure] = Count(before.right + counted.right, before.total + counted.total)
    return total


def table(heading: str, scores: Scores) -> Iterator[str]:
    """Lines of a table, one measure each."""
    yield heading
    for measure, counted in scores.items():
        of = f"{counted.right} of {counted.total}"
        yield f"  {measure:<40} {of:>12} {counted.percent:>7.1f} %"
