"""What differs between the review of a story and what a browser shows of it, so that only that is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quiz.models import Fact
from quiz.reports.proposals import FactCard, KindGroup, Paragraph, ReviewPage


@dataclass(frozen=True, slots=True)
class Changes:
    """The cards that differ, the keys of those that are not shown any more, and what in the page tells of these."""

    cards: Sequence[FactCard]
    gone: Sequence[int]
    groups: Sequence[KindGroup]
    paragraphs: Sequence[Paragraph]


def changes_since(page: ReviewPage, shown: Mapping[int, str]) -> Changes | None:
    """What differs from the shown cards, given by key, in their order, with their states.

    None where cards came, moved, or left an empty group behind: the whole must be shown anew.
    """
    cards = {card.fact.pk: card for group in page.groups for card in group.cards}
    gone = [fact for fact in page.facts if fact.pk in shown and fact.pk not in cards]
    kinds = {group.kind for group in page.groups}
    stay = [key for key in shown if key in cards]
    if stay != list(cards) or len(stay) + len(gone) != len(shown) or any(fact.kind not in kinds for fact in gone):
        return None
    changed = [card for key, card in cards.items() if card.state != shown[key]]
    touched = [*gone, *(card.fact for card in changed)]
    return Changes(
        cards=changed,
        gone=[fact.pk for fact in gone],
        groups=[group for group in page.groups if group.kind in {fact.kind for fact in touched}],
        paragraphs=[paragraph for paragraph in page.paragraphs if any(_lies_in(fact, paragraph) for fact in touched)],
    )


def _lies_in(fact: Fact, paragraph: Paragraph) -> bool:
    return fact.start < paragraph.end and fact.end > paragraph.start
