"""Taking a card's rating as one would first write it: plain ORM, one row after the other, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import OuterRef, Q, Subquery
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.decorators.vary import vary_on_headers

from benchmarks.naive_memory import add_to_day, add_to_kind, remember, reviewed
from quiz.domain.mastery import why_now
from quiz.domain.questions import Format
from quiz.domain.scheduling import MemoryState, Rating, retrievability, study_day
from quiz.models import Card, DayTally, Fact, Memory, Review, User
from quiz.models.settings import settings_of
from quiz.reports.cards import CardView, Change, Queue
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
    queue = _queue(request.user, today)
    return card_page(request, Shown(queue, today, settings_of(request.user, today), undoable=True))


def _queue(learner: User, today: date) -> Queue:
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
    first = changed.select_related("story").order_by("story", "start", "pk").first()
    if first is not None:
        change = Change(first.known_as, first.correction)  # type: ignore[attr-defined] # annotated above
        return Queue(due_count, new_count, replace(_view(first, None, today), change=change), done)
    memory = due.select_related("fact__story").order_by("due_on", "stability", "pk").first()
    if memory is not None:
        return Queue(due_count, new_count, _view(memory.fact, memory.as_state(), today), done)
    fact = unmet.select_related("story").order_by("story", "start", "pk").first() if room else None
    return Queue(due_count, new_count, _view(fact, None, today) if fact else None, done)


def _view(fact: Fact, state: MemoryState | None, today: date) -> CardView:
    cards = list(fact.cards.filter(retired=False).order_by("pk"))
    card = cards[(state.reviews if state else 0) % len(cards)]
    return CardView(
        pk=card.pk,
        front=card.front,
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
