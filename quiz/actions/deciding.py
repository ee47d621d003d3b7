"""A teacher decides on what the app proposed; whoever comes second is told who was first, and overwrites nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from quiz.actions.questions import retire
from quiz.models import Fact, Question, Story, User

_STANDING = (Fact.Status.PROPOSED, Fact.Status.APPROVED)
_TO_TAKE_BACK = (Fact.Status.APPROVED, Fact.Status.REJECTED)
_NOTHING_STANDS_ON_IT = {
    "question_links__isnull": True,
    "cards__isnull": True,
    "memories__isnull": True,
    "supersedes__isnull": True,
}


class AlreadyDecided(Exception):
    """Somebody else was first; ``fact`` says who decided what, and when."""

    def __init__(self, fact: Fact) -> None:
        super().__init__(f"Fact {fact.pk} is {fact.status} already.")
        self.fact = fact


class NoDuplicate(Exception):
    """A proposal is merged into another fact of its story and kind that stands itself."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many decisions were taken back, and how many stay: something is built on them, or their words are gone."""

    facts: int
    stay: int


def accept_proposal(*, fact: Fact, by: User, now: datetime) -> Fact:
    """Say that a proposal is a fact of the story: it may be asked. Raises AlreadyDecided."""
    return _decide(fact, Fact.Status.APPROVED, by, now)


def reject_proposal(*, fact: Fact, by: User, now: datetime) -> Fact:
    """Say that a proposal is no fact of the story; what was written to ask it is retired. Raises AlreadyDecided."""
    return _decide(fact, Fact.Status.REJECTED, by, now)


@transaction.atomic
def merge_proposal(*, fact: Fact, into: Fact, by: User, now: datetime) -> Fact:
    """Say that a proposal is the same as another fact. Raises NoDuplicate or AlreadyDecided."""
    rows = {row.pk: row for row in Fact.objects.select_for_update().filter(pk__in=[fact.pk, into.pk]).order_by("pk")}
    other = rows[into.pk]
    same = (other.story_id, other.kind) == (fact.story_id, fact.kind)
    if not same or other.pk == fact.pk or other.status not in _STANDING:
        raise NoDuplicate
    return _decide(fact, Fact.Status.REJECTED, by, now, into=other)


@transaction.atomic
def _decide(fact: Fact, status: Fact.Status, by: User, now: datetime, into: Fact | None = None) -> Fact:
    waiting = Fact.objects.undecided().filter(pk=fact.pk)
    count = waiting.update(status=status, decided_by=by, decided_at=now, merged_into=into)
    row = Fact.objects.select_related("decided_by").get(pk=fact.pk)
    if not count:
        raise AlreadyDecided(row)
    if status == Fact.Status.REJECTED:
        retire(questions=list(Question.objects.filter(fact_links__fact=fact)))
    return row


def accept_proposals(*, story: Story, keys: Sequence[int], by: User, now: datetime) -> int:
    """Accept all of these proposals that nobody has decided on meanwhile; how many."""
    waiting = Fact.objects.undecided().filter(story=story, pk__in=keys)
    return waiting.update(status=Fact.Status.APPROVED, decided_by=by, decided_at=now)


def last_decision(*, story: Story, by: User) -> list[Fact]:
    """The facts of a story that this teacher decided on last: one, or all that were accepted together."""
    mine = Fact.objects.filter(story=story, decided_by=by, status__in=_TO_TAKE_BACK)
    last = mine.order_by("-decided_at").values_list("decided_at", flat=True).first()
    return list(mine.filter(decided_at=last).order_by("start", "pk"))


@transaction.atomic
def take_back(*, facts: Sequence[Fact]) -> TakenBack:
    """Let these facts wait for a decision again, less those on which something stands, or which stand in no text."""
    keys = [fact.pk for fact in facts]
    rows = Fact.objects.filter(pk__in=keys, decided_at__isnull=False, status__in=_TO_TAKE_BACK)
    decided = list(rows.select_for_update())
    texts = dict(Story.objects.filter(pk__in={fact.story_id for fact in decided}).values_list("pk", "text"))
    free = set(rows.filter(**_NOTHING_STANDS_ON_IT).values_list("pk", flat=True))
    anchored = [fact.pk for fact in decided if texts[fact.story_id][fact.start : fact.end] == fact.quote]
    waiting = Fact.objects.filter(pk__in=free.intersection(anchored))
    count = waiting.update(status=Fact.Status.PROPOSED, decided_by=None, decided_at=None, merged_into=None)
    return TakenBack(count, len(decided) - count)
