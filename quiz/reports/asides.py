"""What a learner has set aside, and what became of the learner's doubts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict, cast

from django.db.models import OuterRef, QuerySet, Subquery
from django_stubs_ext import WithAnnotations

from quiz.models import Flag, Memory, SetAside, User
from quiz.models.content import EvidenceView, evidence_view


@dataclass(frozen=True, slots=True)
class AsideView:
    """A fact that its learner is not shown: why, since when and until when, and the sentence that settles it.

    ``missed`` counts the study-days on which it was missed.
    """

    front: str
    language: str
    why: str
    since: date
    until: date | None
    missed: int
    evidence: EvidenceView


class _Missed(TypedDict):
    missed: int | None


def asides_of(learner: User, today: date) -> list[AsideView]:
    """What the learner has set aside, the latest first; one query."""
    rows = _with_misses(SetAside.objects.holding(today).filter(learner=learner)).order_by("-set_aside_at", "-pk")
    return [_view(row) for row in rows]


def leech_of(learner: User, card: int) -> AsideView | None:
    """The card's fact, where it was set aside because it is missed again and again; one query."""
    row = _with_misses(SetAside.objects.filter(learner=learner, card=card, why=SetAside.Why.LEECH)).first()
    return _view(row) if row else None


def doubts_of(learner: User) -> list[Flag]:
    """The cards that the learner doubts or doubted, the latest first; one query."""
    return list(Flag.objects.filter(learner=learner).select_related("card__fact__story").order_by("-raised_at", "-pk"))


def _with_misses(rows: QuerySet[SetAside]) -> QuerySet[WithAnnotations[SetAside, _Missed]]:
    misses = Memory.objects.filter(learner=OuterRef("learner"), fact=OuterRef("fact")).values("lapses")
    found = rows.select_related("card", "fact__story", "fact__said_by", "fact__agent").annotate(missed=Subquery(misses))
    return cast("QuerySet[WithAnnotations[SetAside, _Missed]]", found)


def _view(row: WithAnnotations[SetAside, _Missed]) -> AsideView:
    language = row.fact.story.language
    evidence = evidence_view(row.fact)
    return AsideView(row.card.front, language, row.why, row.study_day, row.until, row.missed or 0, evidence)
