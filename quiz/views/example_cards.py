"""The card session and what a device keeps of it, made of values."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from quiz.domain.grading import Verdict
from quiz.domain.plans import Wishes, settle
from quiz.domain.questions import Part
from quiz.domain.scheduling import next_states
from quiz.reports.asides import AsideView
from quiz.reports.cards import BackView, CardView, Change
from quiz.reports.day_ends import DayEnd
from quiz.reports.turns import Queue
from quiz.reports.typed_recall import Comparison
from quiz.views.card_page import Typed, part_of, rating_buttons
from quiz.views.example_questions import EVIDENCE, STORY

TODAY = date(2026, 1, 12)
_FRONT = "When was the ferry pact signed?"
CARD_STATES = {
    "front": _("front"),
    "turned": _("turned"),
    "four": _("four buttons"),
    "typing": _("to be typed"),
    "unreadable": _("not readable"),
    "typed": _("typed and turned"),
    "changed": _("changed"),
    "missed": _("missed again and again"),
    "back": _("taken back"),
    "none": _("none due"),
}
OUTBOX_STATES = {
    "kept": _("kept"),
    "sent": _("sent"),
    "expired": _("log-in expired"),
    "other": _("of another learner"),
    "guest": _("of a guest"),
    "leeches": _("missed again and again"),
    "unknown": _("of cards that are gone"),
    "unkept": _("nothing can be kept"),
}


def card(_request: HttpRequest, state: str) -> dict[str, object]:
    """A card before and after it is turned, with all that may stand around it; or none."""
    change = Change("The pact was signed on 13 June.", "The paper corrected the day.") if state == "changed" else None
    why = str(_("You met it in a quiz three days ago."))
    shown = CardView(0, _FRONT, "event", EVIDENCE.story_slug, STORY, "en", None, why, change)
    back = _back(state) if state in {"turned", "four", "typed"} else None
    settings = settle(Wishes(four_buttons=state == "four"), [], TODAY)
    none = state == "none"
    taken_back = _("“%(label)s” is taken back. Rate this card again.") % {"label": _("I knew it")}
    return {
        "queue": Queue(0, 0, None) if none else Queue(7, 3, shown, 4),
        "card": None if none else shown,
        "back": back,
        "part": part_of(back),
        "buttons": rating_buttons(settings, back, TODAY) if back else (),
        "four_buttons": state == "four",
        "undoable": state in {"back", "none"},
        "said": taken_back if state == "back" else "",
        "leech": AsideView(_FRONT, "en", "leech", TODAY, None, 8, EVIDENCE) if state == "missed" else None,
        "asking": "date",
        "typing": state in {"typing", "unreadable"},
        "typed": Typed({"answer": "soon"}, str(_("What is not readable, and how to write it.")))
        if state == "unreadable"
        else None,
        "end": DayEnd(12, 10, 3, 0, TODAY + timedelta(days=1), 4) if none else None,
        "today": TODAY,
        "token": UUID(int=0),
    }


def _back(state: str) -> BackView:
    part = Part("", "13 June", "12 June", Verdict.NEAR, "On 13 June the boats were named.")
    due = {rating: found.due_on for rating, found in next_states(None, TODAY).items()}
    return BackView("12 June", EVIDENCE, due, Comparison("13 June", part) if state == "typed" else None)


def outbox(_request: HttpRequest, state: str) -> dict[str, object]:
    """What the page says of the ratings that the device keeps."""
    return {"kept_sign": state}
