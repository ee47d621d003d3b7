"""What the buttons of the review page do: each takes one decision, says so, and names the place to go on at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext

from quiz.actions.deciding import (
    AlreadyDecided,
    NoDuplicate,
    TakenBack,
    accept_proposal,
    accept_proposals,
    last_decision,
    merge_proposal,
    reject_proposal,
    take_back,
)
from quiz.actions.proposing import Kept, ReadElsewhere, propose_for
from quiz.domain.reading.parts import Part, parts_of
from quiz.models import Fact, Story, User

Admin = admin.ModelAdmin[Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go on: at a fact, or with what follows it; without one, above all of them."""

    fact: int | None = None
    goes_on: bool = False

    def anchor(self, following: int | None) -> str:
        """The place on the page; ``following`` is the fact to decide on after this one."""
        key = following if self.goes_on else self.fact
        return "review-heading" if key is None else f"fact-{key}"


class Withdrawn(Exception):
    """The proposal is not there any more."""


def decide(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    """Take the decision of the button that was pressed, and say so; where to go on."""
    press = _BUTTONS.get(request.POST.get("decision", ""))
    if press is None:
        return Place()
    try:
        return press(model_admin, request, story)
    except AlreadyDecided as error:
        model_admin.message_user(request, _already(error.fact, request.user.pk), messages.WARNING)
    except NoDuplicate:
        told = gettext("It cannot be merged into that fact any more; choose another. Nothing was changed.")
        model_admin.message_user(request, told, messages.WARNING)
    except Withdrawn:
        told = gettext("That proposal is not there any more: the story was read again meanwhile. Nothing was changed.")
        model_admin.message_user(request, told, messages.WARNING)
    key = request.POST.get("fact", "")
    return Place(int(key)) if key.isdecimal() else Place()


def _fact(request: HttpRequest, story: Story, name: str = "fact") -> Fact:
    key = request.POST.get(name, "")
    fact = Fact.objects.filter(pk=int(key), story=story).first() if key.isdecimal() else None
    if fact is None:
        raise Withdrawn
    return fact


def _by_now(request: HttpRequest) -> dict[str, Any]:
    return {"by": cast("User", request.user), "now": timezone.now()}


def _already(fact: Fact, asking: int | None) -> str:
    """Who was first, in a sentence."""
    if fact.decided_by_id == asking:
        return gettext("You decided on “%(statement)s” already.") % {"statement": fact.statement}
    words = {
        "who": str(fact.decided_by or gettext("Somebody")),
        "when": date_format(timezone.localtime(fact.decided_at), "j E, H:i") if fact.decided_at else "",
        "statement": fact.statement,
    }
    if fact.status == Fact.Status.APPROVED:
        text = gettext("%(who)s accepted “%(statement)s” before you (%(when)s). That decision stands.")
    else:
        text = gettext("%(who)s rejected “%(statement)s” before you (%(when)s). That decision stands.")
    return text % words


def _told(model_admin: Admin, request: HttpRequest, text: str) -> None:
    model_admin.message_user(request, text, messages.SUCCESS)


def _accept(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    fact = accept_proposal(fact=_fact(request, story), **_by_now(request))
    _told(model_admin, request, gettext("Accepted: “%(statement)s”") % {"statement": fact.statement})
    return Place(fact.pk, goes_on=True)


def _reject(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    fact = reject_proposal(fact=_fact(request, story), **_by_now(request))
    _told(model_admin, request, gettext("Rejected: “%(statement)s”") % {"statement": fact.statement})
    return Place(fact.pk, goes_on=True)


def _merge(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    into = _fact(request, story, "into")
    fact = merge_proposal(fact=_fact(request, story), into=into, **_by_now(request))
    _told(model_admin, request, gettext("Merged into “%(statement)s”") % {"statement": into.statement})
    return Place(fact.pk, goes_on=True)


def _accept_all(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    keys = [int(key) for key in request.POST.get("facts", "").split(",") if key.isdecimal()]
    count = accept_proposals(story=story, keys=keys, **_by_now(request))
    if count or not keys:
        _told(model_admin, request, _accepted(count))
    if count < len(keys):
        text = gettext("Decided by somebody else meanwhile, and left as they are: %(count)d.")
        model_admin.message_user(request, text % {"count": len(keys) - count}, messages.WARNING)
    return Place()


def _accepted(count: int) -> str:
    return ngettext("%(count)d fact accepted.", "%(count)d facts accepted.", count) % {"count": count}


def _take_back(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    fact = _fact(request, story)
    _tell_taken_back(model_admin, request, take_back(facts=[fact]))
    return Place(fact.pk)


def _undo(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    facts: Sequence[Fact] = last_decision(story=story, by=cast("User", request.user))
    _tell_taken_back(model_admin, request, take_back(facts=facts))
    return Place(facts[0].pk if facts else None)


def _tell_taken_back(model_admin: Admin, request: HttpRequest, done: TakenBack) -> None:
    if done.stay:
        text = ngettext(
            "%(count)d decision stays: something is built on the fact, or the story has its words no more.",
            "%(count)d decisions stay: something is built on the facts, or the story has their words no more.",
            done.stay,
        )
        model_admin.message_user(request, text % {"count": done.stay}, messages.WARNING)
    if done.facts or not done.stay:
        text = ngettext(
            "%(count)d fact waits for a decision again.", "%(count)d facts wait for a decision again.", done.facts
        )
        _told(model_admin, request, text % {"count": done.facts})


def _read(model_admin: Admin, request: HttpRequest, story: Story) -> Place:
    level, told = read_and_tell(story, cast("User", request.user), chosen_part(request, story))
    model_admin.message_user(request, told, level)
    return Place()


def chosen_part(request: HttpRequest, story: Story) -> Part:
    """The part of the story that the address names, or that holds the fact which it names; else the first."""
    parts, number, fact = parts_of(story.text), request.GET.get("part", ""), request.GET.get("fact", "")
    if len(parts) > 1 and not number and fact.isdecimal():
        starts = story.facts.filter(pk=fact).values_list("start", flat=True)
        return next((part for start in starts for part in parts if part.holds(start)), parts[0])
    return next((part for part in parts if str(part.number) == number), parts[0])


def read_and_tell(story: Story, by: User, part: Part) -> tuple[int, str]:
    """Let the app read a part of a story, mostly all of it; what to say of it, and how loud."""
    count = len(parts_of(story.text))
    what = gettext("part %(number)d of %(count)d") % {"number": part.number, "count": count}
    try:
        done = propose_for(story=story, by=by, part=part)
        return messages.SUCCESS, told_of_reading(done, what if count > 1 else gettext("the story"))
    except ReadElsewhere:
        text = gettext("Somebody changed the text while the app read it. Read the story again.")
        return messages.WARNING, text


def told_of_reading(done: Kept, what: str) -> str:
    """What reading a story or a part of it found, in a sentence or two."""
    if not (done.added or done.kept or done.left_out):
        return gettext("The app found nothing in %(what)s that it could propose.") % {"what": what}
    found = ngettext(
        "The app read %(what)s: %(count)d new proposal.",
        "The app read %(what)s: %(count)d new proposals.",
        done.added,
    )
    parts = [found % {"what": what, "count": done.added}]
    if done.kept:
        parts.append(gettext("There already: %(count)d.") % {"count": done.kept})
    if done.withdrawn:
        parts.append(gettext("Withdrawn, since the app makes them no longer: %(count)d.") % {"count": done.withdrawn})
    if done.left_out:
        parts.append(gettext("Left out, since something is missing or too long: %(count)d.") % {"count": done.left_out})
    return " ".join(parts)


_BUTTONS: Mapping[str, Callable[[Admin, HttpRequest, Story], Place]] = {
    "accept": _accept,
    "reject": _reject,
    "merge": _merge,
    "accept_all": _accept_all,
    "take_back": _take_back,
    "undo": _undo,
    "read": _read,
}
