"""What a learner typed for a card, beside what stands on its back."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.cards import CardDraft
from quiz.domain.questions import Part, Response
from quiz.domain.typed_recall import FIELD, compared
from quiz.models import Card
from quiz.models.content import known_actors


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was typed; ``part`` is the feedback on it, None where only the learner can judge."""

    typed: str
    part: Part | None


def compare(card: Card, typed: Response) -> Comparison | None:
    """The typed text beside the card's back, None where nothing was typed; one query.

    Raises UnreadableAnswer and AmbiguousAnswer.
    """
    text = typed.get(FIELD, "").strip()
    if not text:
        return None
    actors = known_actors().as_values()
    draft = CardDraft(card.face, card.front, card.back)
    return Comparison(text, compared(draft, card.fact.as_value(actors), actors.values(), typed))
