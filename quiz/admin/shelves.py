"""The questions of the workshop by fact: those that are ticked lie open, the others are folded away below them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from quiz.models import Card, Fact
from quiz.reports.workshop import QuestionRow, Workshop


@dataclass(frozen=True, slots=True)
class Shelf:
    """What asks one fact, or several together where there is no ``fact``."""

    fact: Fact | None
    shown: Sequence[QuestionRow]
    folded: Sequence[QuestionRow]
    cards: Sequence[Card]


def shelves_of(shop: Workshop, opened: Collection[int | None]) -> list[Shelf]:
    """A shelf for each fact and one for all other questions; ``opened`` are the questions that lie open."""
    found = [_shelf(row.fact, row.questions, row.cards, opened) for row in shop.facts]
    return [*found, _shelf(None, shop.together, (), opened)] if shop.together else found


def _shelf(
    fact: Fact | None, rows: Sequence[QuestionRow], cards: Sequence[Card], opened: Collection[int | None]
) -> Shelf:
    shown = [row for row in rows if row.question.pk in opened]
    return Shelf(fact, shown, [row for row in rows if row.question.pk not in opened], cards)
