"""Count what is right of how many, add such counts up over stories, and print them as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many are right, and the words of those that are not."""

    right: int = 0
    total: int = 0
    wrong: tuple[str, ...] = ()

    @property
    def percent(self) -> float:
        """The share in per cent; nothing asked is nothing wrong."""
        return 100 * self.right / self.total if self.total else 100.0


Scores = Mapping[str, Count]
"""Counts by measure; a measure is called “kind: what of it”, as in “dates: found”."""


def count(answers: Iterable[tuple[bool, str]]) -> Count:
    """The right ones among these answers; each comes with the words that it is about."""
    every = list(answers)
    return Count(sum(right for right, _ in every), len(every), tuple(words for right, words in every if not right))


def add_up(scores: Iterable[Scores]) -> Scores:
    """The counts of several stories as one, in the order in which the measures first come."""
    total: dict[str, Count] = {}
    for one in scores:
        for measure, counted in one.items():
            before = total.get(measure, Count())
            total[measure] = Count(
                before.right + counted.right, before.total + counted.total, before.wrong + counted.wrong
            )
    return total


def table(heading: str, scores: Scores) -> Iterator[str]:
    """Lines of a table, one measure each."""
    yield heading
    for measure, counted in scores.items():
        share = f"{counted.percent:.1f} %" if counted.total else "–"
        of = f"{counted.right} of {counted.total}"
        yield f"  {measure:<32} {of:>12} {share:>9}"


def faults(heading: str, scores: Scores) -> Iterator[str]:
    """Lines that quote what is not right, by measure."""
    yield heading
    for measure, counted in scores.items():
        yield from (f"  {measure}: {words}" for words in counted.wrong)
