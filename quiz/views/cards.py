"""Flashcards: what is due, one card at a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from quiz.actions.reviews import NothingToUndo, Undone, last_step, rate_card, undo_step
from quiz.domain.mastery import when
from quiz.domain.plans import Settings
from quiz.domain.scheduling import Rating, study_day
from quiz.models import Card, SetAside
from quiz.models.settings import settings_of
from quiz.models.wording import worded
from quiz.reports.cards import BackView, Queue, next_card, peek, turned_over
from quiz.views.requests import LearnerRequest


@require_safe
@login_required
@vary_on_headers("HX-Request")
def card_session(request: LearnerRequest) -> HttpResponse:
    """Show the learner's next card, its front only; ``?reveal=<card>`` shows both sides of that card."""
    now = timezone.now()
    today = study_day(now, request.user.zone)
    settings = settings_of(request.user, today)
    last = last_step(request.user, now=now)
    queue = next_card(request.user, today, settings, after=last.card.fact.story_id if last else 0)
    wanted = request.GET.get("reveal", "")
    if wanted.isdecimal() and (queue.card is None or wanted != str(queue.card.pk)):
        card = Card.objects.taught().select_related("fact__story").filter(pk=wanted).first()
        queue = replace(queue, card=peek(request.user, card, today, settings)) if card else queue
    return _page(request, queue, today, settings, undoable=last is not None)


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_rate(request: LearnerRequest, card_id: int) -> HttpResponseBase:
    """Take the learner's rating of a card and show the next one."""
    card = get_object_or_404(Card.objects.taught().select_related("fact"), pk=card_id)
    rating, token = _rating(request), _token(request)
    if rating is None or token is None:
        messages.error(request, _("That rating could not be read; nothing was saved. Please rate the card again."))
        return redirect("quiz:card_session")
    now = timezone.now()
    rated = rate_card(learner=request.user, card=card, rating=rating, token=token, now=now)
    if not request.htmx:
        return redirect("quiz:card_session")
    today = study_day(now, request.user.zone)
    queue = next_card(request.user, today, rated.settings, after=card.fact.story_id)
    return _page(request, queue, today, rated.settings, undoable=True)


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_undo(request: LearnerRequest) -> HttpResponseBase:
    """Take back the last rating of today; its card comes again."""
    now = timezone.now()
    try:
        undone = undo_step(learner=request.user, now=now)
    except NothingToUndo:
        messages.info(request, _("There is no rating of today to take back."))
        return redirect("quiz:card_session")
    today = study_day(now, request.user.zone)
    settings = settings_of(request.user, today)
    queue = next_card(request.user, today, settings)
    shown = peek(request.user, undone.card, today, settings)
    undoable = last_step(request.user, now=now) is not None
    taken_back = _taken_back(undone, settings)
    return _page(request, replace(queue, card=shown), today, settings, undoable=undoable, taken_back=taken_back)


def _taken_back(undone: Undone, settings: Settings) -> str:
    if undone.rating is None:
        return str(SetAside.Why(undone.why).label)
    return _labels(settings).get(undone.rating, undone.rating.name.capitalize())


def _rating(request: LearnerRequest) -> Rating | None:
    wanted = request.POST.get("rating", "")
    return next((rating for rating in Rating if str(rating.value) == wanted), None)


def _token(request: LearnerRequest) -> UUID | None:
    try:
        return UUID(request.POST.get("token", ""))
    except ValueError:
        return None


def _page(
    request: LearnerRequest, queue: Queue, today: date, settings: Settings, *, undoable: bool, taken_back: str = ""
) -> HttpResponse:
    card = queue.card
    revealed = card is not None and request.method == "GET" and request.GET.get("reveal") == str(card.pk)
    back = turned_over(card, today, settings) if card and revealed else None
    context = {
        "queue": queue,
        "card": card,
        "back": back,
        "undoable": undoable,
        "taken_back": taken_back,
        "token": uuid4(),
        "buttons": rating_buttons(settings, back, today) if back else (),
        "four_buttons": settings.four_buttons,
    }
    template = "quiz/_card.html" if request.htmx else "quiz/card_session.html"
    return render(request, template, context)


def _labels(settings: Settings) -> dict[Rating, str]:
    if settings.four_buttons:
        return {Rating.AGAIN: _("Again"), Rating.HARD: _("Hard"), Rating.GOOD: _("Good"), Rating.EASY: _("Easy")}
    return {Rating.AGAIN: _("Not yet"), Rating.GOOD: _("I knew it")}


def rating_buttons(settings: Settings, back: BackView, today: date) -> list[dict[str, object]]:
    """What the learner may say of the card, and when each brings it back."""
    return [
        {
            "value": rating.value,
            "name": rating.name.lower(),
            "label": label,
            "due_on": back.due_after[rating],
            "when": worded(when(back.due_after[rating], today)),
        }
        for rating, label in _labels(settings).items()
    ]
