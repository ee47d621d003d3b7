"""A rating that arrives when the log-in has expired: the browser's session keeps it until its learner has logged in again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import TypeVar, cast
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_htmx.http import HttpResponseClientRedirect

from quiz.actions.arriving import arrive
from quiz.actions.reviews import LateRating
from quiz.domain.scheduling import Rating
from quiz.models import User
from quiz.views.requests import AnyRequest

View = TypeVar("View", bound=Callable[..., HttpResponseBase])

MOST = 50
_KEPT = "ratings_kept_until_log_in"


def kept_until_log_in(view: View) -> View:
    """Let the view take the rating of who is logged in, and keep that of anybody else until they are."""

    @wraps(view)
    def answer(request: AnyRequest, card_id: int) -> HttpResponseBase:
        if request.user.is_authenticated:
            return view(request, card_id)
        _keep(request, card_id)
        cards = reverse("quiz:card_session")  # which sends to the log-in, and is where that leads back to
        return HttpResponseClientRedirect(cards) if request.htmx else redirect(cards)

    return cast("View", answer)


def _keep(request: HttpRequest, card: int) -> None:
    rating, token, learner = rating_in(request), token_in(request), request.POST.get("learner", "")
    kept = request.session.get(_KEPT, [])
    if rating is None or token is None or not learner.isdecimal() or len(kept) >= MOST:
        messages.error(request, _("Please log in first. What you sent last was not saved."))
        return
    if not kept:
        messages.info(
            request, _("Your log-in has expired. Your rating is kept, and counts as soon as you have logged in again.")
        )
    request.session[_KEPT] = [*kept, [int(learner), card, rating.value, str(token), timezone.now().timestamp()]]


def count_kept(request: HttpRequest, learner: User, now: datetime) -> list[int]:
    """Count what was kept of this learner's ratings, each once and at its time, and say so; those of others are given up.

    The cards whose facts were set aside by it.
    """
    kept = request.session.pop(_KEPT, [])
    ratings = [
        LateRating(card, Rating(rating), UUID(token), now - datetime.fromtimestamp(made, UTC))
        for whose, card, rating, token, made in kept
        if whose == learner.pk
    ]
    if not ratings:
        return []
    arrived = arrive(learner=learner, ratings=ratings, burials=[], now=now)
    if counted := len(arrived.tokens):
        said = ngettext("Your rating from before is saved.", "Your %(n)s ratings from before are saved.", counted)
        messages.success(request, said % {"n": counted})
    return arrived.leeches


def rating_in(request: HttpRequest) -> Rating | None:
    """The rating that a form sends, if it is one."""
    wanted = request.POST.get("rating", "")
    return next((rating for rating in Rating if str(rating.value) == wanted), None)


def token_in(request: HttpRequest) -> UUID | None:
    """The token by which a form counts once."""
    try:
        return UUID(request.POST.get("token", ""))
    except ValueError:
        return None
