"""What a learner does not want to be shown: a card put off, suspended or doubted, and the list to bring it back from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from quiz.actions.setting_aside import bring_back, bury, doubt, suspend
from quiz.domain.scheduling import study_day
from quiz.models import Card
from quiz.models.reviews import cards_shown_to
from quiz.models.settings import settings_of
from quiz.reports.asides import asides_of, doubts_of
from quiz.reports.cards import turn_of
from quiz.reports.turns import next_card
from quiz.views.card_page import Shown, card_page
from quiz.views.requests import LearnerRequest, short_text


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_bury(request: LearnerRequest, card_id: int) -> HttpResponseBase:
    """Put a card off until tomorrow and show the next one."""
    said = _("The card is put off until tomorrow.")
    return _step(request, card_id, said, lambda card, now: bury(learner=request.user, card=card, now=now))


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_suspend(request: LearnerRequest, card_id: int) -> HttpResponseBase:
    """Show a card no more until its learner brings it back, and show the next one."""
    said = _("The card is suspended: it stays away until you bring it back.")
    return _step(request, card_id, said, lambda card, now: suspend(learner=request.user, card=card, now=now))


@require_POST
@login_required
@vary_on_headers("HX-Request")
def card_doubt(request: LearnerRequest, card_id: int) -> HttpResponseBase:
    """Tell the teacher that a card is wrong, put it off until tomorrow and show the next one."""
    said = _("A teacher is told. The card is put off until tomorrow.")
    note = short_text(request.POST.get("note", ""), 300)
    return _step(request, card_id, said, lambda card, now: doubt(learner=request.user, card=card, note=note, now=now))


def _step(
    request: LearnerRequest, card_id: int, said: str, act: Callable[[Card, datetime], object]
) -> HttpResponseBase:
    card = get_object_or_404(cards_shown_to(request.user), pk=card_id)
    now = timezone.now()
    act(card, now)
    if not request.htmx:
        messages.success(request, said)
        return redirect("quiz:card_session")
    today = study_day(now, request.user.zone)
    settings = settings_of(request.user, today)
    queue = next_card(request.user, today, settings, after=turn_of(card))
    return card_page(request, Shown(queue, today, settings, undoable=True, said=said))


@require_safe
@login_required
def card_asides(request: LearnerRequest) -> HttpResponse:
    """List what the learner has set aside, and what became of the learner's doubts."""
    today = study_day(timezone.now(), request.user.zone)
    context = {"asides": asides_of(request.user, today), "doubts": doubts_of(request.user), "today": today}
    return render(request, "quiz/card_asides.html", context)


@require_POST
@login_required
def card_bring_back(request: LearnerRequest, fact_id: int) -> HttpResponseBase:
    """Show the cards of a fact again."""
    if bring_back(learner=request.user, fact=fact_id):
        messages.success(request, _("The card is back: it comes when it is due."))
    return redirect("quiz:card_session" if "session" in request.POST else "quiz:card_asides")
