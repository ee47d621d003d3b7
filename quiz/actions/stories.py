"""A teacher publishes a story, withdraws it, or edits its text; its facts keep their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from quiz.domain.anchoring import found_again
from quiz.domain.evidence import QuoteNotFound
from quiz.domain.facts import Evidence
from quiz.models import Fact, Story

ANCHOR = ("quote", "start", "end", "prefix", "suffix")


@dataclass(frozen=True, slots=True)
class LostQuote:
    """A fact whose quote is not in the edited text, and what stands there instead."""

    fact: Fact
    problem: str


class QuotesLost(Exception):
    """The edited text lacks the quotes of some facts, so nothing was saved."""

    def __init__(self, lost: Sequence[LostQuote]) -> None:
        super().__init__(f"{len(lost)} quotes are not in the edited text.")
        self.lost = tuple(lost)


def publish_story(*, story: Story) -> Story:
    """Let learners read a story."""
    return _set_status(story, Story.Status.PUBLISHED)


def withdraw_story(*, story: Story) -> Story:
    """Take a story, its sets and its cards away from learners; what they learned of it stays."""
    return _set_status(story, Story.Status.DRAFT)


def _set_status(story: Story, status: Story.Status) -> Story:
    story.status = status
    story.save(update_fields=["status"])
    return story


@transaction.atomic
def save_story(*, story: Story) -> int:
    """Save a story as edited and move the evidence of its facts with the text; how many facts were moved.

    Raises QuotesLost, and saves nothing, when the text lacks the quote of a fact.
    """
    if story._state.adding:
        story.save()
        return 0
    before = Story.objects.select_for_update().get(pk=story.pk)
    facts = [] if before.text == story.text else list(Fact.objects.select_for_update().filter(story=story))
    moved = moved_facts(facts, story.text)
    story.save()
    Fact.objects.bulk_update(moved, ANCHOR)
    return len(moved)


def moved_facts(facts: Sequence[Fact], text: str) -> list[Fact]:
    """Those of the facts whose evidence stands elsewhere in the edited text, moved there but not saved.

    Raises QuotesLost.
    """
    moved: list[Fact] = []
    lost: list[LostQuote] = []
    for fact in facts:
        try:
            if _move(fact, text):
                moved.append(fact)
        except QuoteNotFound as error:
            lost.append(LostQuote(fact, str(error)))
    if lost:
        raise QuotesLost(lost)
    return moved


def _move(fact: Fact, text: str) -> bool:
    before = Evidence(fact.quote, fact.start, fact.end, fact.prefix, fact.suffix)
    after = found_again(text, before)
    for name in ANCHOR:
        setattr(fact, name, getattr(after, name))
    return after != before
