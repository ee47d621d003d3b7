"""The cards of a learner's study-day all at once, both sides, for a device that may lose its connection."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import islice

from django.db.models import Max

from quiz.domain.messages import Message
from quiz.domain.names import folded
from quiz.domain.plans import Settings
from quiz.domain.remembering.why import why_shown
from quiz.domain.scheduling import MemoryState, next_states
from quiz.domain.turns import HAND, Face, Picked, Turn, Waiting, faces_from, in_turn, opening
from quiz.models import Card, DayTally, Fact, Review, User
from quiz.models.content import evidence_view
from quiz.reports.cards import BackView, Change
from quiz.reports.turns import due_facts, new_facts

_ABOUT = ("story", "said_by", "agent")


@dataclass(frozen=True, slots=True)
class DayCard:
    """A card with both sides."""

    pk: int
    kind: str
    front: str
    back: BackView
    language: str
    why: Message
    change: Change | None


def deck_mark(learner: User, now: datetime) -> str:
    """Another one whenever the learner's log or own settings have changed, so that a page can tell a device; one query.

    What teachers change is in too many tables to be asked each time: with each hour the mark is another one, too.
    """
    rows = Review.objects.filter(learner=learner).aggregate(review=Max("pk"), undo=Max("undo"))
    chosen = (learner.time_zone, learner.reviews_per_day, learner.typed_cards, learner.wishes)
    hour = int(now.timestamp()) // 3600
    return sha256(repr((rows, chosen, hour)).encode()).hexdigest()[:12]


def day_deck(learner: User, today: date, settings: Settings, *, after: Turn | None = None) -> list[DayCard]:
    """The learner's cards of that study-day in the order in which a session asks them ``after`` a card; five queries."""
    tally = DayTally.objects.filter(learner=learner, day=today).first()
    done, met_today = (tally.cards, tally.new_by_card) if tally else (0, 0)
    memories = list(due_facts(learner, today).select_related(*(f"fact__{name}" for name in _ABOUT)))
    fresh = list(new_facts(learner, today).select_related(*_ABOUT))
    changed = [fact for fact in fresh if fact.known_as]
    new = fresh[len(changed) :][: max(0, settings.new_cards - met_today)]
    befores = {fact.pk: Change(fact.known_as, fact.correction) for fact in changed if fact.known_as}
    states = {memory.fact_id: memory.as_state() for memory in memories}
    due = [memory.fact for memory in memories]
    room = max(0, learner.reviews_per_day - (done - met_today))
    facts = {fact.pk: fact for fact in [*changed, *due, *new]}
    waiting = _waiting(facts, states)
    order: list[Picked[Card]] = []
    whole: list[tuple[Sequence[Fact], int]] = [(changed, len(changed)), (due, room), (new, len(new))]
    parts = [([waiting[fact.pk] for fact in part if fact.pk in waiting], part, most) for part, most in whole if most]
    for place, (these, part, most) in enumerate(parts):
        following, _part, asked = parts[place + 1] if place + 1 < len(parts) else ([], [], 0)
        then = opening(following) if len(these) <= most and len(following) <= min(asked, HAND) else ""
        begun = order[-1].turn if order else after
        order += islice(in_turn(these, begun, then, seek_stories=part is due), most)
    return [
        _card(facts[fact], picked.face.card, states.get(fact), befores.get(fact), today, settings)
        for picked in order
        for fact in [picked.waiting.fact]
    ]


def _waiting(facts: Mapping[int, Fact], states: Mapping[int, MemoryState]) -> Mapping[int, Waiting[Card]]:
    faces: dict[int, list[Face[Card]]] = defaultdict(list)
    for card in Card.objects.filter(fact__in=facts, retired=False).order_by("pk"):
        faces[card.fact_id].append(Face(card, folded(card.back)))
    reviews = {fact: state.reviews for fact, state in states.items()}
    return {
        fact: Waiting(fact, facts[fact].story_id, faces_from(found, fact, reviews.get(fact, 0)))
        for fact, found in faces.items()
    }


def _card(
    fact: Fact, card: Card, state: MemoryState | None, change: Change | None, today: date, settings: Settings
) -> DayCard:
    after = next_states(state, today, plan=settings.plan)
    return DayCard(
        pk=card.pk,
        kind=fact.kind,
        front=card.front,
        back=BackView(card.back, evidence_view(fact), {rating: found.due_on for rating, found in after.items()}),
        language=fact.story.language,
        why=why_shown(state, today, settings.plan),
        change=change,
    )
