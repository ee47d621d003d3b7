"""A card as its learner sees it: what stands on its sides, and what each rating would bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict, cast

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.expressions import RawSQL
from django_stubs_ext import WithAnnotations

from quiz.domain.names import folded
from quiz.domain.plans import Settings
from quiz.domain.questions import Response
from quiz.domain.remembering.why import why_shown
from quiz.domain.scheduling import MemoryState, Rating, next_states
from quiz.domain.turns import Turn
from quiz.models import Card, Fact, Memory, User
from quiz.models.content import EvidenceView, evidence_view
from quiz.reports.typed_recall import Comparison, compare


@dataclass(frozen=True, slots=True)
class Change:
    """That a fact was corrected since the learner learned it: what it said ``before``, and why it changed, if told."""

    before: str
    note: str


@dataclass(frozen=True, slots=True)
class CardView:
    """One card as its learner sees it before turning it over; ``state`` is None for a fact not met yet."""

    pk: int
    front: str
    kind: str
    story_slug: str
    story_title: str
    language: str
    state: MemoryState | None
    why: str
    change: Change | None = None
    face: str = ""
    fact: int = 0
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class BackView:
    """The other side of a card; ``due_after`` gives the study-day that each rating would bring the fact back on."""

    text: str
    evidence: EvidenceView
    due_after: Mapping[Rating, date]
    comparison: Comparison | None = None


def peek(learner: User, card: Card, today: date, settings: Settings) -> CardView:
    """A card out of turn, as after an undo."""
    memory = Memory.objects.filter(learner=learner, fact=card.fact_id).first()
    story = card.fact.story
    about = (card.fact.kind, story.slug, story.title, story.language, story.pk)
    before = learned_before(learner).filter(pk=card.fact_id).values_list("known_as", flat=True).first()
    change = Change(before, card.fact.correction) if before and memory is None else None
    shown, state = (card.fact_id, card.pk, card.front, card.face), memory.as_state() if memory else None
    return shown_card(shown, about, state, today, settings, turn=turn_of(card), change=change)


def turn_of(card: Card) -> Turn:
    """What a card is about, for what comes after it; its fact must have been loaded with it."""
    return Turn(card.fact.story_id, folded(card.back))


class KnownAs(TypedDict):
    """What ``learned_before`` adds to a fact."""

    known_as: str | None


def learned_before(learner: User | RawSQL) -> QuerySet[WithAnnotations[Fact, KnownAs]]:
    """Taught facts with ``known_as``: the statement of the last older version that the learner has met, else None."""
    older = Q(fact=OuterRef("first")) | Q(fact__first=OuterRef("first"))
    met = Memory.objects.filter(older, learner=learner).exclude(fact=OuterRef("pk"))
    statement = Subquery(met.order_by("-fact").values("fact__statement")[:1])
    # Only of a fact that has older versions: the others are many.
    rows = Fact.objects.taught().annotate(known_as=Case(When(supersedes__isnull=False, then=statement)))
    return cast("QuerySet[WithAnnotations[Fact, KnownAs]]", rows)


def changed_count(learner: User) -> int:
    """How many facts were corrected since the learner learned them, and not met again; one query."""
    mine = Memory.objects.filter(learner=learner, fact=OuterRef("pk"))
    return learned_before(learner).filter(known_as__isnull=False).exclude(Exists(mine)).count()


def turned_over(card: CardView, today: date, settings: Settings, typed: Response | None = None) -> BackView:
    """The other side of a card, and what was ``typed`` beside it; one query, and one more where something was typed.

    Raises UnreadableAnswer and AmbiguousAnswer where that cannot be compared yet.
    """
    row = Card.objects.select_related("fact__story", "fact__said_by", "fact__agent").get(pk=card.pk)
    after = next_states(card.state, today, plan=settings.plan)
    comparison = compare(row, typed) if typed else None
    due_after = {rating: found.due_on for rating, found in after.items()}
    return BackView(row.back, evidence_view(row.fact), due_after, comparison)


def shown_card(
    shown: tuple[Any, ...],
    about: Sequence[Any],
    state: MemoryState | None,
    today: date,
    settings: Settings,
    *,
    turn: Turn,
    change: Change | None,
) -> CardView:
    """A card as it is seen: ``shown`` has its fact, key, front and face, ``about`` what is told of its story."""
    why = why_shown(state, today, settings.plan)
    (fact, card, front, face), (kind, slug, title, language, _story) = shown, about
    return CardView(card, front, kind, slug, title, language, state, why, change, face, fact, turn)
