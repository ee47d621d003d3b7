"""Cards for a device that may lose its connection, and what it sends of them when the connection is back."""

from __future__ import annotations

import json
import logging
import math
from datetime import date, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, JsonResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.http import parse_etags
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from quiz.actions.arriving import LateBurial, arrive
from quiz.actions.reviews import LateRating, last_step
from quiz.domain.plans import Settings
from quiz.domain.scheduling import Rating, day_bounds, study_day
from quiz.models import User
from quiz.models.settings import settings_of
from quiz.reports.cards import turn_of
from quiz.reports.day_deck import DayCard, day_deck, deck_mark
from quiz.views.card_page import rating_buttons
from quiz.views.log_in import guests_before
from quiz.views.requests import AnyRequest

MOST_AT_ONCE = 50

logger = logging.getLogger(__name__)


class NotReadable(Exception):
    """What was sent is not what a device sends; the message says what, and where."""


@require_safe
@never_cache
def card_deck(request: AnyRequest) -> HttpResponse:
    """Give the learner's cards of today, both sides, as the parts of a page that the device can show.

    A device that has them as they are is told so, and nothing else.
    """
    learner = request.user
    if not isinstance(learner, User):
        return _logged_out()
    now = timezone.now()
    today = study_day(now, learner.zone)
    settings, last = settings_of(learner, today), last_step(learner, now=now)
    cards = day_deck(learner, today, settings, after=turn_of(last.card) if last else None)
    version = _version(cards, learner, settings, today)
    if version in parse_etags(request.headers.get("If-None-Match", "")):
        return HttpResponseNotModified()
    deck = {
        "learner": learner.pk,
        "version": version,
        "mark": deck_mark(learner, now),
        "day": today.isoformat(),
        "ends": day_bounds(today, learner.zone)[1].timestamp() * 1000,
        "language": get_language(),
        "cards": [{"id": card.pk, "html": _sides(card, learner, settings, today)} for card in cards],
    }
    return JsonResponse(deck)


def _version(cards: list[DayCard], learner: User, settings: Settings, today: date) -> str:
    """Names all that the parts of the page are made of; one of them stands for how they are made."""
    one = [_sides(card, learner, settings, today) for card in cards[:1]]
    made_of = (learner.pk, today, get_language(), learner.typed_cards, settings.four_buttons, cards, one)
    return f'"{sha256(repr(made_of).encode()).hexdigest()[:32]}"'


def _sides(card: DayCard, learner: User, settings: Settings, today: date) -> str:
    buttons = rating_buttons(settings, card.back, today)
    context = {"card": card, "buttons": buttons, "typing": learner.typed_cards}
    return render_to_string("quiz/_deck_card.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def card_late(request: AnyRequest) -> JsonResponse:
    """Tell a device who is logged in, with which secret it may send, and who was a guest here before; take what it sends.

    The answer to what was sent names the tokens of all that is in the log now, and of what cannot be counted, and the
    cards whose facts were set aside by it.
    """
    learner = request.user
    if not isinstance(learner, User):
        return _logged_out()
    if request.method != "POST":
        return JsonResponse({"learner": learner.pk, "secret": get_token(request), **guests_before(request)})
    try:
        sender, ratings, burials = _read(request)
    except NotReadable as trouble:
        logger.warning("Late ratings of learner %s refused: %s", learner.pk, trouble)
        return JsonResponse({"error": str(trouble)}, status=400)
    if sender != learner.pk:
        logger.warning("Late ratings of learner %s refused: learner %s is logged in", sender, learner.pk)
        return JsonResponse({"error": _("Another learner is logged in; nothing was saved.")}, status=409)
    arrived = arrive(learner=learner, ratings=ratings, burials=burials, now=timezone.now())
    sent: list[LateRating | LateBurial] = [*ratings, *burials]
    unknown = [late for late in sent if late.token not in arrived.tokens]
    if unknown:
        logger.warning("Late ratings of learner %s left out: no cards %s", learner.pk, [late.card for late in unknown])
    told = {"taken": sorted(map(str, arrived.tokens)), "unknown": [str(late.token) for late in unknown]}
    return JsonResponse({**told, "leeches": arrived.leeches})


def _logged_out() -> JsonResponse:
    return JsonResponse({"error": _("Nobody is logged in; nothing was saved.")}, status=401)


def _read(request: HttpRequest) -> tuple[int, list[LateRating], list[LateBurial]]:
    try:
        sent = json.loads(request.body)
    except (ValueError, RecursionError) as trouble:
        msg = f"The body is not JSON: {trouble}"
        raise NotReadable(msg) from trouble
    if not isinstance(sent, dict) or not isinstance(sent.get("late"), list):
        msg = "The body is not an object with “learner” and a list “late”."
        raise NotReadable(msg)
    if len(sent["late"]) > MOST_AT_ONCE:
        msg = f"{len(sent['late'])} ratings came at once; send at most {MOST_AT_ONCE}."
        raise NotReadable(msg)
    read = [_read_one(place, one) for place, one in enumerate(sent["late"])]
    ratings = [one for one in read if isinstance(one, LateRating)]
    return _whole(sent, "learner"), ratings, [one for one in read if isinstance(one, LateBurial)]


def _read_one(place: int, one: Any) -> LateRating | LateBurial:
    if not isinstance(one, dict):
        msg = f"Rating {place} is not an object."
        raise NotReadable(msg)
    try:
        card, token, ago = _whole(one, "card"), _token(one), _seconds(one)
        if one.get("buried") is True:
            return LateBurial(card, token, ago)
        return LateRating(card, _rating(one), token, ago)
    except NotReadable as trouble:
        msg = f"Rating {place}: {trouble}"
        raise NotReadable(msg) from trouble


def _whole(one: dict[str, Any], name: str) -> int:
    value = one.get(name)
    if type(value) is not int or not 0 < value < 2**63:
        msg = f"“{name}” is no key: {str(value)[:40]!r}."
        raise NotReadable(msg)
    return value


def _rating(one: dict[str, Any]) -> Rating:
    value = one.get("rating")
    if type(value) is not int or value not in set(Rating):
        msg = f"“rating” is none of 1 to 4: {str(value)[:40]!r}."
        raise NotReadable(msg)
    return Rating(value)


def _token(one: dict[str, Any]) -> UUID:
    try:
        return UUID(str(one.get("token")))
    except ValueError as trouble:
        msg = f"“token” is no UUID: {str(one.get('token'))[:40]!r}."
        raise NotReadable(msg) from trouble


def _seconds(one: dict[str, Any]) -> timedelta:
    value = one.get("ago")
    if type(value) not in {int, float} or not math.isfinite(value) or abs(value) > 1e9:  # type: ignore[arg-type]
        msg = f"“ago” is no number of seconds: {str(value)[:40]!r}."
        raise NotReadable(msg)
    return timedelta(seconds=float(value))  # type: ignore[arg-type]
