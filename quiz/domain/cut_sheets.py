"""Cards laid on sheets of paper that are printed on both sides and cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

COLUMNS, ROWS = 2, 4

_Card = TypeVar("_Card")


@dataclass(frozen=True, slots=True)
class Sheet(Generic[_Card]):
    """One sheet, row by row: each card's back lies behind its front once the sheet is turned about its long edge.

    None stands for a place that stays empty.
    """

    fronts: tuple[_Card | None, ...]
    backs: tuple[_Card | None, ...]


def sheets(cards: Sequence[_Card]) -> list[Sheet[_Card]]:
    """The cards in their order, as many to a sheet as it has places; on its back each row runs the other way."""
    size = COLUMNS * ROWS
    return [_sheet(cards[start : start + size]) for start in range(0, len(cards), size)]


def _sheet(cards: Sequence[_Card]) -> Sheet[_Card]:
    empty = -len(cards) % COLUMNS
    fronts: tuple[_Card | None, ...] = (*cards, *(None for _place in range(empty)))
    rows = [fronts[start : start + COLUMNS] for start in range(0, len(fronts), COLUMNS)]
    return Sheet(fronts, tuple(card for row in rows for card in reversed(row)))
