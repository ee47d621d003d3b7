"""Which card a learner sees next, and what each rating would bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery, Window
from django.db.models.functions import Coalesce
from django_stubs_ext import WithAnnotations

from quiz.domain.mastery import why_now
from quiz.domain.scheduling import MemoryState, Rating, next_states, retrievability
from quiz.models import Card, DayTally, Fact, Memory, User
from quiz.models.content import EvidenceView, evidence_view


class _Total(TypedDict):
    total: int


class _Fresh(TypedDict):
    total: int
    met_today: int
    story_begun: bool


@dataclass(frozen=True, slots=True)
class CardView:
    """One card as its learner sees it; ``due_after`` gives the study-day that each rating would bring it back on."""

    card: Card
    fact: Fact
    evidence: EvidenceView
    why: str
    due_after: Mapping[Rating, date]


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left today: facts that are due, facts that may still be met for the first time, and the next card."""

    due: int
    new: int
    card: CardView | None


def next_card(learner: User, today: date) -> Queue:
    """The learner's next card: what is due first, the longest overdue before all, then new facts up to the day's cap."""
    memory = _due(learner, today)
    fresh = _fresh(learner, today)
    due = memory.total if memory else 0
    room = max(0, learner.new_cards_per_day - fresh.met_today) if fresh else 0
    new = min(room, fresh.total) if fresh else 0
    if memory:
        return Queue(due, new, _view(memory.fact, memory.as_state(), today))
    return Queue(due, new, _view(fresh, None, today) if fresh and new else None)


def peek(learner: User, card: Card, today: date) -> CardView:
    """A card out of turn, as after an undo."""
    memory = Memory.objects.filter(learner=learner, fact=card.fact_id).first()
    return _view_of(card, card.fact, memory.as_state() if memory else None, today)


def _with_cards(facts: QuerySet[Fact]) -> QuerySet[Fact]:
    return facts.filter(Exists(Card.objects.filter(fact=OuterRef("pk"), retired=False)))


def _due(learner: User, today: date) -> WithAnnotations[Memory, _Total] | None:
    shown = Exists(Card.objects.taught().filter(fact=OuterRef("fact")))
    return (
        Memory.objects.filter(shown, learner=learner, due_on__lte=today)
        .select_related("fact__story", "fact__said_by", "fact__agent")
        .annotate(total=Window(Count("pk")))
        .order_by("due_on", "stability", "pk")
        .first()
    )


def _fresh(learner: User, today: date) -> WithAnnotations[Fact, _Fresh] | None:
    met_today = DayTally.objects.filter(learner=learner, day=today).values("new_by_card")
    begun = Memory.objects.filter(learner=learner, fact__story=OuterRef("story"))
    return (
        _with_cards(Fact.objects.taught())
        .exclude(Exists(Memory.objects.filter(learner=learner, fact=OuterRef("pk"))))
        .select_related("story", "said_by", "agent")
        .annotate(total=Window(Count("pk")), met_today=Coalesce(Subquery(met_today), 0), story_begun=Exists(begun))
        .order_by("-story_begun", "story", "start", "pk")
        .first()
    )


def _view(fact: Fact, state: MemoryState | None, today: date) -> CardView:
    """Another face of the fact each time."""
    cards: Sequence[Card] = list(fact.cards.filter(retired=False).order_by("pk"))
    return _view_of(cards[(state.reviews if state else 0) % len(cards)], fact, state, today)


def _view_of(card: Card, fact: Fact, state: MemoryState | None, today: date) -> CardView:
    after = next_states(state, today)
    return CardView(
        card=card,
        fact=fact,
        evidence=evidence_view(fact),
        why=why_now(
            today,
            last_day=state.last_day if state else None,
            due_on=state.due_on if state else None,
            missed=state is not None and state.last_rating is Rating.AGAIN,
            retrievability=retrievability(state, today) if state else None,
        ),
        due_after={rating: found.due_on for rating, found in after.items()},
    )
