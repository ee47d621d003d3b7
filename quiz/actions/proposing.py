"""What was read in a story is kept as proposals, for a teacher to decide on; reading again adds nothing twice."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from quiz.actions.actors import Cast, forget_unnamed_actors
from quiz.actions.facts import proposed_key
from quiz.actions.fitting import columns, fingerprint, fits, named
from quiz.domain.facts import SLOTS, FactKind, SlotType
from quiz.domain.messages import Message
from quiz.domain.portions import finished
from quiz.domain.reading.annotations import Proposal, Reading
from quiz.domain.reading.parts import Part
from quiz.models import Fact, Story, User

_log = logging.getLogger(__name__)


class ReadElsewhere(Exception):
    """What was read is not the text that the story has now."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many proposals are new, were there already, were withdrawn, and had no room in the table."""

    added: int
    kept: int
    withdrawn: int
    left_out: int


def propose_for(*, story: Story, by: User | None, part: Part | None = None) -> Kept:
    """Read a story, or one part of it by itself, and keep what was found as proposals.

    Raises ReadElsewhere where the story was changed meanwhile.
    """
    return finished(proposing(story=story, by=by, part=part))


def proposing(*, story: Story, by: User | None, part: Part | None = None) -> Generator[Message, None, Kept]:
    """Do the same, and say what begins before each stage. Left in the middle, it keeps nothing of this part."""
    # The rules compile for two seconds: no command or test that reads no story waits for them.
    from quiz.domain.reading.story_reading import reading_stages

    words = story.text[part.start : part.end] if part else story.text
    reading = yield from reading_stages(words, story.published_on)
    return keep_proposals(story=story, reading=reading, by=by, part=part)


@transaction.atomic
def keep_proposals(*, story: Story, reading: Reading, by: User | None, part: Part | None = None) -> Kept:
    """Keep what was read in a story, or in a part of it, as proposals that wait for a teacher.

    What is there already, whatever was decided on it, is not added again. A proposal that the reading makes no longer is
    withdrawn, unless somebody has decided on it, changed it or built on it. Raises ReadElsewhere.
    """
    text = Story.objects.select_for_update().get(pk=story.pk).text
    part = part or Part(1, 0, len(text))
    if text[part.start : part.end] != reading.passage.text:
        raise ReadElsewhere
    have = _Facts(story, part)
    fitting = [proposal for proposal in reading.proposals if fits(proposal, reading)]
    new = have.add(fitting, reading)
    withdrawn = have.withdraw_others()
    forget_unnamed_actors()
    done = Kept(new, len(fitting) - new, withdrawn, len(reading.proposals) - len(fitting))
    _log.info("%s let “%s” be read: %s", by, story.slug, done)
    return done


class _Facts:
    """The facts that a story has, to tell what is new among what was read."""

    def __init__(self, story: Story, part: Part) -> None:
        self._story = story
        self._part = part
        self._cast = Cast(story)
        self._rows = list(Fact.objects.filter(story=story))
        self._taken = {row.key for row in self._rows}
        self._by_reading = {row.read_as: row for row in self._rows if row.read_as}
        self._by_content = {_content(row): row for row in self._rows}
        self._made: set[int | None] = set()

    def add(self, proposals: Sequence[Proposal], reading: Reading) -> int:
        """Add those that are not there already; how many."""
        unknown = [proposal for proposal in proposals if not self._is_read(proposal, reading)]
        self._cast.make(actor for proposal in unknown for actor in named(proposal, reading))
        new = [fact for fact in (self._fact(proposal, reading) for proposal in unknown) if self._is_new(fact)]
        Fact.objects.bulk_create(new)
        return len(new)

    def _fact(self, proposal: Proposal, reading: Reading) -> Fact:
        fact = Fact(story=self._story, **columns(proposal, reading, self._cast))
        fact.start, fact.end = fact.start + self._part.start, fact.end + self._part.start
        return fact

    def _is_read(self, proposal: Proposal, reading: Reading) -> bool:
        row = self._by_reading.get(fingerprint(proposal, reading))
        self._made.add(row.pk if row else None)
        return row is not None

    def _is_new(self, fact: Fact) -> bool:
        row = self._by_reading.get(fact.read_as) or self._by_content.get(_content(fact))
        if row is not None:
            self._made.add(row.pk)
            return False
        fact.key = proposed_key(fact.statement, self._taken)
        self._taken.add(fact.key)
        self._by_reading[fact.read_as] = self._by_content[_content(fact)] = fact
        return True

    def withdraw_others(self) -> int:
        """Delete the app's own proposals in the part that it makes no longer; how many."""
        others = [row.pk for row in self._rows if row.pk not in self._made and self._part.holds(row.start)]
        rows = Fact.objects.undecided().filter(pk__in=others).exclude(confidence="")
        free = rows.filter(question_links__isnull=True, cards__isnull=True, merged__isnull=True)
        return Fact.objects.filter(pk__in=list(free.values_list("pk", flat=True))).delete()[0]


def _content(fact: Fact) -> tuple[Any, ...]:
    """What makes two facts of a story the same: kind, place and slots."""
    slots = SLOTS[FactKind(fact.kind)]
    names = (f"{slot.column}_id" if slot.type is SlotType.ACTOR else slot.column for slot in slots)
    return (fact.kind, fact.start, fact.end, *(getattr(fact, name) for name in names))
