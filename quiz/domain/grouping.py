"""Choose small groups of things that may stand together in one question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")
Fits = Callable[[T, T], bool]


def compatible_groups(things: Sequence[T], fits: Fits[T], *, smallest: int, largest: int) -> list[list[T]]:
    """Groups of things that fit each other pair by pair, so that each thing that can be in a group is in one.

    ``fits`` is symmetric. The groups hold from ``smallest`` to ``largest`` things, in the order of ``things``; no two
    groups are equal, because each has a first thing that no earlier group holds. The same things give the same groups.
    """
    covered: set[int] = set()
    groups = []
    for seed in range(len(things)):
        if seed in covered:
            continue
        group = _widest(seed, things, fits, covered, largest)
        if len(group) >= smallest:
            covered.update(group)
            groups.append([things[position] for position in sorted(group)])
    return groups


def _widest(seed: int, things: Sequence[T], fits: Fits[T], covered: set[int], largest: int) -> list[int]:
    """The widest group around the seed that a greedy search finds; things that no group holds yet come first."""
    others = [position for position in range(len(things)) if position != seed and fits(things[seed], things[position])]
    others.sort(key=lambda position: position in covered)
    best = [seed]
    for second in others:
        group = _grown([seed, second], others, things, fits, largest)
        if len(group) > len(best):
            best = group
        if len(best) == largest:
            break
    return best


def _grown(group: list[int], others: Iterable[int], things: Sequence[T], fits: Fits[T], largest: int) -> list[int]:
    """The group with every other thing that fits all those in it, up to ``largest``."""
    for position in others:
        if len(group) == largest:
            break
        if position not in group and all(fits(things[position], things[member]) for member in group):
            group.append(position)
    return group
