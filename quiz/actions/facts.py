"""A teacher decides on facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.text import slugify

from quiz.actions.exchanging import Exchanged, exchange_in_sets
from quiz.actions.questions import retire
from quiz.models import Fact, Question, User

_KEY_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Rejected:
    """How many facts were rejected, how many questions that ask them retired, and what became of published sets."""

    facts: int
    questions: int
    sets: Exchanged


def approve_facts(*, facts: Sequence[Fact], by: User | None, now: datetime) -> int:
    """Let these facts be asked, less those that a newer version supersedes; how many could not be before."""
    rows = Fact.objects.filter(pk__in=[fact.pk for fact in facts]).exclude(status=Fact.Status.SUPERSEDED)
    approved = {"status": Fact.Status.APPROVED, "merged_into": None}
    return rows.exclude(status=Fact.Status.APPROVED).update(**approved, decided_by=by, decided_at=now)


@transaction.atomic
def reject_facts(*, facts: Sequence[Fact], by: User | None, now: datetime) -> Rejected:
    """Say that these are no facts of the story: they are asked no more, and questions about them leave every set."""
    keys = [fact.pk for fact in facts]
    decided = [Fact.Status.REJECTED, Fact.Status.SUPERSEDED]
    rejected = Fact.objects.filter(pk__in=keys).exclude(status__in=decided)
    count = rejected.update(status=Fact.Status.REJECTED, decided_by=by, decided_at=now)
    asking = Question.objects.filter(fact_links__fact_id__in=keys).distinct()
    retired = retire(questions=list(asking))
    return Rejected(count, retired, exchange_in_sets(swaps=dict.fromkeys([row.pk for row in asking]), by=by, now=now))


def proposed_key(statement: str, taken: Collection[str]) -> str:
    """A short key for a fact from the words of its statement that is not taken yet."""
    words = slugify(statement)[: _KEY_LENGTH + 1]
    key = re.sub(r"-[^-]*$", "", words) if len(words) > _KEY_LENGTH else words
    key = key.strip("-") or "fact"
    number, free = 1, key
    while free in taken:
        number += 1
        free = f"{key}-{number}"
    return free
