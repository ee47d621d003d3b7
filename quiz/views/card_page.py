"""The page of the card session: a card with one or both sides, what was just done, and the next front for at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from quiz.actions.reviews import Undone
from quiz.domain.grading import AmbiguousAnswer, Reading, UnreadableAnswer
from quiz.domain.mastery import when
from quiz.domain.plans import Settings
from quiz.domain.questions import Part
from quiz.domain.scheduling import Rating
from quiz.domain.typed_recall import CHOSEN_READING, FIELD, asking, suggested
from quiz.models import SetAside
from quiz.models.wording import worded
from quiz.reports.asides import AsideView
from quiz.reports.cards import BackView, turned_over
from quiz.reports.day_ends import day_end
from quiz.reports.turns import Queue, next_card
from quiz.views.requests import LearnerRequest


@dataclass(frozen=True, slots=True)
class Shown:
    """What a session page shows besides its card; ``said`` tells what was just done."""

    queue: Queue
    today: date
    settings: Settings
    undoable: bool
    said: str = ""
    leech: AsideView | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """What the learner typed, and what is to be mended in it before it can be compared."""

    response: Mapping[str, str] = field(default_factory=dict)
    error: str = ""
    readings: tuple[Reading, ...] = ()

    @property
    def answer(self) -> str:
        """What stands in the field."""
        return self.response.get(FIELD, "")


def card_page(request: LearnerRequest, shown: Shown) -> HttpResponse:
    """The session's page, or the part of it that htmx asks for; three queries more where no card is left."""
    card = shown.queue.card
    back, typed = _turned(request, shown)
    coming = _coming(request, shown) if back else None
    context: dict[str, Any] = {
        "queue": shown.queue,
        "card": card,
        "back": back,
        "part": part_of(back),
        "asking": asking(card.face) if card else "",
        "typing": request.user.typed_cards or (card is not None and request.GET.get("type") == str(card.pk)),
        "typed": typed,
        "undoable": shown.undoable,
        "said": shown.said,
        "leech": shown.leech,
        "token": uuid4(),
        "buttons": rating_buttons(shown.settings, back, shown.today) if back else (),
        "four_buttons": shown.settings.four_buttons,
        "coming": coming,
        "coming_asking": asking(coming.card.face) if coming and coming.card else "",
        "end": day_end(request.user, shown.today, shown.settings) if card is None else None,
        "today": shown.today,
    }
    template = "quiz/_card.html" if request.htmx else "quiz/card_session.html"
    return render(request, template, context)


def _turned(request: LearnerRequest, shown: Shown) -> tuple[BackView | None, Typed]:
    """The other side where it is asked for, unless what was typed must be mended first."""
    card = shown.queue.card
    response = {name: request.GET.get(name, "")[:200] for name in (FIELD, CHOSEN_READING)}
    if card is None or request.method != "GET" or request.GET.get("reveal") != str(card.pk):
        return None, Typed()
    try:
        return turned_over(card, shown.today, shown.settings, response), Typed(response)
    except UnreadableAnswer as error:
        return None, Typed(response, worded(error))
    except AmbiguousAnswer as error:
        return None, Typed(response, worded(error), error.readings)


def _coming(request: LearnerRequest, shown: Shown) -> Queue | None:
    """What comes once the card is rated: sent with its back, so that the next front is there at once."""
    card = shown.queue.card
    return next_card(request.user, shown.today, shown.settings, after=card.turn, rated=card) if card else None


def labels(settings: Settings) -> dict[Rating, str]:
    """What the learner may say of a card, two or four things."""
    if settings.four_buttons:
        return {Rating.AGAIN: _("Again"), Rating.HARD: _("Hard"), Rating.GOOD: _("Good"), Rating.EASY: _("Easy")}
    return {Rating.AGAIN: _("Not yet"), Rating.GOOD: _("I knew it")}


def rating_buttons(settings: Settings, back: BackView, today: date) -> list[dict[str, object]]:
    """What the learner may say of the card, when each brings it back, and which one fits what was typed."""
    offered = labels(settings)
    part = part_of(back)
    fitting = suggested(part.verdict, offered) if part else None
    return [
        {
            "value": rating.value,
            "name": rating.name.lower(),
            "label": label,
            "due_on": back.due_after[rating],
            "when": worded(when(back.due_after[rating], today)),
            "fits": rating is fitting,
        }
        for rating, label in offered.items()
    ]


def part_of(back: BackView | None) -> Part | None:
    """The feedback on what was typed, where there is any."""
    return back.comparison.part if back and back.comparison else None


def taken_back(undone: Undone, settings: Settings) -> str:
    """What an undo did, in a sentence."""
    if undone.rating is not None:
        label = labels(settings).get(undone.rating, undone.rating.name.capitalize())
        return _("“%(label)s” is taken back. Rate this card again.") % {"label": label}
    if undone.doubted:
        return _("Your word to the teacher is taken back. Here is the card again.")
    if undone.why == SetAside.Why.BURIED:
        return _("The card is no longer put off. Here it is again.")
    return _("The card is no longer suspended. Here it is again.")
