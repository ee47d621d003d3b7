"""A teacher adds a story, publishes it, withdraws it, or edits its text; its facts keep their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain, count

from django.db import transaction
from django.utils.text import slugify

from quiz.actions.facts import reject_facts
from quiz.domain.anchoring import found_again
from quiz.domain.evidence import QuoteNotFound
from quiz.domain.facts import Evidence
from quiz.models import Fact, Story, User
from quiz.models.wording import worded

_ANCHORED = frozenset({Fact.Status.PROPOSED, Fact.Status.APPROVED})
ANCHOR = ("quote", "start", "end", "prefix", "suffix")


@dataclass(frozen=True, slots=True)
class LostQuote:
    """A fact whose quote is not in the edited text, why, and the passage there that comes closest, if any does."""

    fact: Fact
    problem: str
    nearest: str = ""


class QuotesLost(Exception):
    """The edited text lacks the quotes of some facts, so nothing was saved."""

    def __init__(self, lost: Sequence[LostQuote]) -> None:
        super().__init__(f"{len(lost)} quotes are not in the edited text.")
        self.lost = tuple(lost)


@dataclass(frozen=True, slots=True)
class Mending:
    """What a teacher decided on quotes that an edited text lacks, by the facts' primary keys.

    ``quotes`` has other words of the new text, ``set_aside`` the facts that are given up with their old words.
    """

    quotes: Mapping[int, str] = field(default_factory=dict)
    set_aside: Set[int] = frozenset()


@transaction.atomic
def add_story(*, story: Story, by: User) -> Story:
    """Save a story that a teacher brings in, as a draft; what happens to every new story begins here."""
    story.status = Story.Status.DRAFT
    story.created_by = by
    story.save()
    return story


def free_slug(title: str) -> str:
    """A short name for a title that no story has yet: the title’s own words, with a number where they are taken."""
    longest = Story._meta.get_field("slug").max_length or 0
    words = slugify(title)[: longest - len("-9999")].strip("-") or "story"
    taken = set(Story.objects.filter(slug__startswith=words).values_list("slug", flat=True))
    numbered = (f"{words}-{number}" for number in count(2))
    return next(slug for slug in chain([words], numbered) if slug not in taken)


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
def save_story(*, story: Story, by: User | None, now: datetime, mending: Mending | None = None) -> int:
    """Save a story as edited and move the evidence of its facts with the text; how many facts were moved.

    Raises QuotesLost, and saves nothing, when the text lacks the quote of a fact and ``mending`` has no answer to that.
    """
    before = Story.objects.select_for_update().get(pk=story.pk)
    if before.text == story.text:
        story.save()
        return 0
    decided = mending or Mending()
    facts = list(Fact.objects.select_for_update().filter(story=story))
    reject_facts(facts=[fact for fact in facts if fact.pk in decided.set_aside], by=by, now=now)
    moved = moved_facts([fact for fact in facts if fact.pk not in decided.set_aside], story.text, decided.quotes)
    story.save()
    Fact.objects.bulk_update(moved, ANCHOR)
    return len(moved)


def moved_facts(facts: Sequence[Fact], text: str, quotes: Mapping[int, str] | None = None) -> list[Fact]:
    """Those of the facts whose evidence stands elsewhere in the edited text, moved there but not saved.

    ``quotes`` has other words for some of them, by primary key. What was rejected or superseded keeps its old words
    where the text lacks them. Raises QuotesLost.
    """
    moved: list[Fact] = []
    lost: list[LostQuote] = []
    for fact in facts:
        try:
            if _move(fact, text, (quotes or {}).get(fact.pk, fact.quote)):
                moved.append(fact)
        except QuoteNotFound as error:
            if fact.status in _ANCHORED:
                lost.append(LostQuote(fact, worded(error), error.nearest))
    if lost:
        raise QuotesLost(lost)
    return moved


def _move(fact: Fact, text: str, quote: str) -> bool:
    before = Evidence(fact.quote, fact.start, fact.end, fact.prefix, fact.suffix)
    after = found_again(text, replace(before, quote=quote))
    for name in ANCHOR:
        setattr(fact, name, getattr(after, name))
    return after != before
