"""A teacher corrects a fact that learners may know: the old version is superseded, never overwritten."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from quiz.actions.building import build_questions
from quiz.actions.exchanging import Exchanged, exchange_in_sets
from quiz.actions.facts import proposed_key
from quiz.actions.questions import approve, retire
from quiz.domain.facts import SLOTS, FactKind
from quiz.models import EditionItem, Fact, Question, Review, User

_ASKED = ("mode", "said_by_id", "date_edtf", "date_stated")


class AlreadySuperseded(Exception):
    """A newer version has taken this fact's place; correct that one."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a correction did.

    ``fact`` is the version that holds now; ``retired`` counts the questions that asked the old one, and ``replaced``
    those of them for which a new one stands in; ``sets`` is what became of the sets that asked them.
    """

    fact: Fact
    retired: int
    replaced: int
    sets: Exchanged


def may_be_known(fact: Fact) -> bool:
    """Whether a learner may have learned the fact: by a review of it, or from a published question that asks it."""
    asked = EditionItem.objects.filter(question__fact_links__fact=fact, edition__number__isnull=False)
    return Review.objects.filter(fact=fact).exists() or asked.exists()


def says_something_else(old: Fact, new: Fact) -> bool:
    """Whether the two differ in what may be asked: a slot, the date, or who says so."""
    columns = [
        f"{slot.column}_id" if hasattr(old, f"{slot.column}_id") else slot.column for slot in SLOTS[FactKind(old.kind)]
    ]
    return any(getattr(old, column) != getattr(new, column) for column in (*columns, *_ASKED))


@transaction.atomic
def supersede_fact(*, fact: Fact, correction: str, by: User | None, now: datetime) -> Corrected:
    """Keep the changed fact as a new version that takes the place of the stored one; learners are told what changed.

    ``fact`` is the row with its new values, not yet saved. Attempts that are open keep what they showed. Questions
    about the old version are retired; where a set asked it, a question of the same kind about the new version takes
    that place, if one can be built, and a published set is published anew with no other change. Raises
    AlreadySuperseded.
    """
    old = Fact.objects.select_for_update().get(pk=fact.pk)
    if old.status == Fact.Status.SUPERSEDED:
        raise AlreadySuperseded
    Fact.objects.filter(pk=old.pk).update(status=Fact.Status.SUPERSEDED)
    new = _as_new_version(fact, old, correction, by, now)
    asking = list(Question.objects.filter(fact_links__fact=old).exclude(status=Question.Status.RETIRED).distinct())
    retire(questions=asking)
    build_questions(story=new.story)
    swaps = _swaps(asking, new)
    sets = exchange_in_sets(swaps=swaps, by=by, now=now)
    replaced = sum(1 for key in swaps.values() if key is not None)
    return Corrected(new, len(asking), replaced, sets)


def _as_new_version(fact: Fact, old: Fact, correction: str, by: User | None, now: datetime) -> Fact:
    taken = set(Fact.objects.filter(story=old.story_id).values_list("key", flat=True))
    fact.pk, fact._state.adding = None, True
    fact.key = proposed_key(fact.statement, taken)
    fact.supersedes, fact.first_id, fact.correction = old, old.first_id or old.pk, correction
    fact.status, fact.confidence, fact.why, fact.read_as = Fact.Status.APPROVED, "", "", ""
    fact.decided_by, fact.decided_at = by, now
    fact.save()
    return fact


def _swaps(asking: Sequence[Question], new: Fact) -> dict[int, int | None]:
    """For each retired question the one that takes its place, if any, both by primary key; each is used once."""
    free = list(
        Question.objects.filter(fact_links__fact=new)
        .exclude(status=Question.Status.RETIRED)
        .distinct()
        .prefetch_related("facts")
        .order_by("pk")
    )
    swaps: dict[int, int | None] = {}
    for question in asking:
        found = _likest(question, free) if question.status == Question.Status.APPROVED else None
        fit = found is not None and not approve(questions=[found]).refused
        swaps[question.pk] = found.pk if found is not None and fit else None
        if found is not None:
            free.remove(found)
    return swaps


def _likest(question: Question, free: Collection[Question]) -> Question | None:
    """Of the same kind, the one that shares the most other facts."""
    facts = {fact.pk for fact in question.facts.all()}
    alike = [other for other in free if other.kind == question.kind]
    return max(alike, key=lambda other: len(facts & {fact.pk for fact in other.facts.all()}), default=None)
