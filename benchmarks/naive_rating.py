"""Taking a card's rating as one would first write it: plain ORM, one row after the other, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import OuterRef, Prefetch, Q, Subquery
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.decorators.vary import vary_on_headers

from benchmarks.naive_memory import add_to_day, add_to_kind, remember, reviewed
from quiz.domain.mastery import why_now
from quiz.domain.names import folded
from quiz.domain.questions import Format
from quiz.domain.scheduling import MemoryState, Rating, retrievability, study_day
from quiz.domain.turns import HAND, Face, Turn, Waiting, faces_from, pick
from quiz.models import Card, DayTally, Fact, Memory, Review, User
from quiz.models.settings import settings_of
from quiz.reports.cards import CardView, Change, turn_of
from quiz.reports.turns import Queue
from quiz.views.card_page import Shown, card_page
from quiz.views.requests import LearnerRequest


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_rate(request: LearnerRequest, card_id: int) -> HttpResponse:
    """Take the learner's rating of a card and show the next one."""
    card = get_object_or_404(Card.objects.taught().select_related("fact"), pk=card_id)
    rating, now = Rating(int(request.POST["rating"])), timezone.now()
    today, recalled = study_day(now, request.user.zone), rating is not Rating.AGAIN
    with transaction.atomic():
        columns = reviewed(rating, Format.RECALL, today, now, right=recalled)
        _review, created = Review.objects.get_or_create(
            token=UUID(request.POST["token"]),
            defaults={"learner": request.user, "fact": card.fact, "card": card, **columns},
        )
        if created:
            new = remember(request.user, card.fact_id, rating, today)
            add_to_kind(request.user, card.fact.kind, cards=1, cards_recalled=int(recalled))
            sums = {"cards": 1, "cards_recalled": int(recalled), "new_facts": int(new), "new_by_card": int(new)}
            add_to_day(request.user, today, **sums)
    queue = _queue(request.user, today, turn_of(card))
    return card_page(request, Shown(queue, today, settings_of(request.user, today), undoable=True))


def _queue(learner: User, today: date, after: Turn) -> Queue:
    cards = Card.objects.taught().values("fact")
    due = Memory.objects.filter(learner=learner, due_on__lte=today, fact__in=cards)
    unmet = Fact.objects.filter(pk__in=cards).exclude(pk__in=Memory.objects.filter(learner=learner).values("fact"))
    met = Fact.objects.filter(memories__learner=learner)
    older = met.filter(Q(pk=OuterRef("first")) | Q(first=OuterRef("first"))).order_by("-pk").values("statement")
    changed = unmet.annotate(known_as=Subquery(older[:1])).filter(known_as__isnull=False)
    tally = DayTally.objects.filter(learner=learner, day=today).first()
    done = tally.cards if tally else 0
    room = max(0, settings_of(learner, today).new_cards - (tally.new_by_card if tally else 0))
    changed_count = changed.count()
    due_count, new_count = due.count(), changed_count + min(room, unmet.count() - changed_count)
    if changed_count:
        facts = list(
            changed.select_related("story").prefetch_related(_shown("cards")).order_by("story", "start", "pk")[:HAND]
        )
        first = _next(facts, {}, today, after)
        known_as = next(fact for fact in facts if fact.pk == first.fact)
        change = Change(known_as.known_as, known_as.correction)  # type: ignore[attr-defined] # annotated above
        return Queue(due_count, new_count, replace(first, change=change), done)
    due = due.select_related("fact__story").prefetch_related(_shown("fact__cards"))
    memories = list(due.order_by("due_on", "stability", "pk")[:HAND])
    states = {memory.fact_id: memory.as_state() for memory in memories}
    facts = [memory.fact for memory in memories]
    unmet = unmet.select_related("story").prefetch_related(_shown("cards")).order_by("story", "start", "pk")
    facts = facts or list(unmet[: min(room, HAND)])
    return Queue(due_count, new_count, _next(facts, states, today, after) if facts else None, done)


def _shown(cards: str) -> Prefetch[str]:
    return Prefetch(cards, Card.objects.filter(retired=False).order_by("pk"))


def _next(facts: Sequence[Fact], states: Mapping[int, MemoryState], today: date, after: Turn) -> CardView:
    hand = []
    for fact in facts:
        cards = [Face(card, folded(card.back)) for card in fact.cards.all()]
        reviews = states[fact.pk].reviews if fact.pk in states else 0
        hand.append(Waiting(fact.pk, fact.story_id, faces_from(cards, fact.pk, reviews)))
    picked = pick(hand, after)
    fact = next(fact for fact in facts if fact.pk == picked.waiting.fact)
    return _view(fact, picked.face.card, states.get(fact.pk), today)


def _view(fact: Fact, card: Card, state: MemoryState | None, today: date) -> CardView:
    return CardView(
        pk=card.pk,
        front=card.front,
        fact=fact.pk,
        kind=fact.kind,
        story_slug=fact.story.slug,
        story_title=fact.story.title,
        language=fact.story.language,
        state=state,
        why=why_now(
            today,
            last_day=state.last_day if state else None,
            due_on=state.due_on if state else None,
            missed=state is not None and state.last_rating is Rating.AGAIN,
            retrievability=retrievability(state, today) if state else None,
        ),
    )
