"""Cards as they are printed and cut out."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.cut_sheets import Sheet, sheets
from quiz.models import Card, QuestionSet, Story
from quiz.models.questions import CardQuerySet

LONG, LONGEST = 150, 330
"""From how many letters the words of a card are set smaller, so that it holds them."""


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """Both sides of a card; the back names the kind of fact and, unless the story itself says so, who says so."""

    number: int
    kind: str
    front: str
    back: str
    said_by: str

    @property
    def front_size(self) -> str:
        """How small its words are set."""
        return _size(self.front)

    @property
    def back_size(self) -> str:
        """The same for the back, where the speaker stands too."""
        return _size(self.back + self.said_by)


def sheets_of_story(story: Story) -> list[Sheet[PrintedCard]]:
    """The cards of a published story's facts, in the order of its text; one query."""
    return _sheets(Card.objects.taught().filter(fact__story=story))


def sheets_of_set(question_set: QuestionSet) -> list[Sheet[PrintedCard]]:
    """The cards of the facts that the set asks; one query."""
    asked = Card.objects.filter(retired=False, fact__questions__sets=question_set, fact__status="approved")
    return _sheets(asked.distinct())


def _sheets(cards: CardQuerySet) -> list[Sheet[PrintedCard]]:
    rows = cards.select_related("fact__said_by", "fact__agent").order_by("fact__start", "fact_id", "pk")
    return sheets([_printed(number, card) for number, card in enumerate(rows, start=1)])


def _printed(number: int, card: Card) -> PrintedCard:
    return PrintedCard(number, card.fact.kind, card.front, card.back, str(card.fact.speaker or ""))


def _size(text: str) -> str:
    return "is-smallest" if len(text) > LONGEST else "is-small" if len(text) > LONG else ""
