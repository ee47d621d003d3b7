"""Flashcards: what is due, one card at a time."""

from __future__ import annotations

from dataclasses import replace

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from quiz.actions.reviews import NothingToUndo, last_step, rate_card, undo_step
from quiz.domain.scheduling import study_day
from quiz.models import Card
from quiz.models.keys import key_in
from quiz.models.reviews import cards_shown_to
from quiz.models.settings import settings_of
from quiz.reports.asides import leech_of
from quiz.reports.cards import peek, turn_of
from quiz.reports.turns import next_card
from quiz.views.card_page import Shown, card_page, taken_back
from quiz.views.kept_ratings import count_kept, kept_until_log_in, rating_in, token_in
from quiz.views.requests import LearnerRequest


@require_safe
@login_required
@vary_on_headers("HX-Request")
def card_session(request: LearnerRequest) -> HttpResponse:
    """Show the learner's next card, its front only.

    ``?reveal=<card>`` shows both sides of that card, with what was typed beside them; ``?type=<card>`` has a field to
    type into; ``?again=<card>`` shows its front, though another is due before it; ``?missed=<card>`` tells that its
    fact was set aside because it is missed again and again.
    """
    now = timezone.now()
    leeches = count_kept(request, request.user, now)
    today = study_day(now, request.user.zone)
    settings = settings_of(request.user, today)
    last = last_step(request.user, now=now)
    queue = next_card(request.user, today, settings, after=turn_of(last.card) if last else None)
    wanted = key_in(request.GET.get("reveal") or request.GET.get("type") or request.GET.get("again") or "")
    if wanted and (queue.card is None or wanted != queue.card.pk):
        card = Card.objects.taught().select_related("fact__story").filter(pk=wanted).first()
        queue = replace(queue, card=peek(request.user, card, today, settings)) if card else queue
    missed = leeches[-1] if leeches else key_in(request.GET.get("missed", ""))
    leech = leech_of(request.user, missed) if missed else None
    return card_page(request, Shown(queue, today, settings, undoable=last is not None, leech=leech))


@require_POST
@kept_until_log_in
@vary_on_headers("HX-Request")
def card_rate(request: LearnerRequest, card_id: int) -> HttpResponseBase:
    """Take the learner's rating of a card, also of one that a teacher has retired or corrected since, and show the next."""
    card = get_object_or_404(cards_shown_to(request.user), pk=card_id)
    rating, token = rating_in(request), token_in(request)
    if rating is None or token is None:
        messages.error(request, _("That rating could not be read; nothing was saved. Please rate the card again."))
        return redirect("quiz:card_session")
    now = timezone.now()
    rated = rate_card(learner=request.user, card=card, rating=rating, token=token, now=now)
    if not request.htmx:
        return HttpResponseRedirect(reverse("quiz:card_session") + (f"?missed={card.pk}" if rated.leech else ""))
    today = study_day(now, request.user.zone)
    queue = next_card(request.user, today, rated.settings, after=turn_of(card))
    leech = leech_of(request.user, card.pk) if rated.leech else None
    return card_page(request, Shown(queue, today, rated.settings, undoable=True, leech=leech))


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_undo(request: LearnerRequest) -> HttpResponseBase:
    """Take back the learner's last step of today; its card comes again."""
    now = timezone.now()
    try:
        undone = undo_step(learner=request.user, now=now)
    except NothingToUndo:
        messages.info(request, _("There is nothing of today to take back."))
        return redirect("quiz:card_session")
    today = study_day(now, request.user.zone)
    settings = settings_of(request.user, today)
    said = taken_back(undone, settings)
    if not request.htmx:
        messages.success(request, said)
        return HttpResponseRedirect(f"{reverse('quiz:card_session')}?again={undone.card.pk}")
    queue = replace(next_card(request.user, today, settings), card=peek(request.user, undone.card, today, settings))
    undoable = last_step(request.user, now=now) is not None
    return card_page(request, Shown(queue, today, settings, undoable, said))
