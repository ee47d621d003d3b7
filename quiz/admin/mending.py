"""What the buttons beside a question or card of the workshop do; what is gone or was changed meanwhile is said, not hidden."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from django.contrib import admin, messages
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from quiz.actions.questions import AlreadyRevised, approve, bring_back, retire
from quiz.actions.variants import NoOtherVersion, regenerate_question
from quiz.models import Card, Question, Story, User
from quiz.models.keys import key_in

Admin = admin.ModelAdmin[Story]


class ChangedMeanwhile(Exception):
    """The page was older than the question or card that its button meant; says what happened and where it is now."""

    def __init__(self, told: str, place: str = "") -> None:
        super().__init__(told)
        self.place = place


def mend(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    """Press the button that was used, if it was one of these; the place on the page to go on at."""
    for name, press in _BUTTONS.items():
        if name in request.POST:
            try:
                return press(model_admin, request, story)
            except ChangedMeanwhile as error:
                model_admin.message_user(request, str(error), messages.WARNING)
                return error.place
    return ""


def question_of(request: HttpRequest, story: Story, name: str) -> Question:
    """The question that a button names, as it stands now. Raises ChangedMeanwhile."""
    question = Question.objects.filter(story=story, pk=_key(request, name)).first()
    if question is None:
        raise ChangedMeanwhile(gettext("That question is not there any more. Nothing was changed."))
    newest = Question.objects.filter(story=story, identity=question.identity, is_revised=False).first()
    if question.is_revised and newest is not None:
        text = gettext("That question was changed meanwhile; it reads “%(prompt)s” now. Nothing was done.")
        raise ChangedMeanwhile(text % {"prompt": newest.prompt}, _at(newest))
    if question.status == Question.Status.RETIRED and name != "restore":
        text = gettext("That question was retired meanwhile: “%(prompt)s” Nothing was done.")
        raise ChangedMeanwhile(text % {"prompt": question.prompt})
    return question


def _key(request: HttpRequest, name: str) -> int:
    """The key that a button names; 0, which no row has, where it is none."""
    return key_in(request.POST[name].partition(".")[0])


def _at(question: Question) -> str:
    return f"question-{question.pk}"


def _with_undo(text: str, name: str, value: str) -> SafeString:
    """A message with a button of the workshop's form, so that ticks and title stay."""
    undo = '<button type="submit" form="workshop-form" name="{}" value="{}">{}</button>'
    return format_html("{} {}", text, format_html(undo, name, value, gettext("Undo")))


def _regenerate(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    question = question_of(request, story, "regenerate")
    try:
        question = regenerate_question(question=question, by=cast("User", request.user))
        model_admin.message_user(request, gettext("Built again: “%(prompt)s”") % {"prompt": question.prompt})
    except NoOtherVersion:
        text = gettext("The facts support no other version of “%(prompt)s” Reword it, or retire it.")
        model_admin.message_user(request, text % {"prompt": question.prompt}, messages.WARNING)
    except AlreadyRevised:
        model_admin.message_user(request, gettext("Somebody has just changed this question."), messages.WARNING)
    return _at(question)


def _approve(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    question = question_of(request, story, "approve")
    _tell_refused(model_admin, request, question)
    return _at(question)


def _tell_refused(model_admin: Admin, request: HttpRequest, question: Question) -> None:
    for refusal in approve(questions=[question]).refused:
        text = gettext("Not approved: “%(prompt)s” %(reasons)s")
        parts = {"prompt": refusal.question.prompt, "reasons": " ".join(refusal.reasons)}
        model_admin.message_user(request, text % parts, messages.ERROR)


def _retire(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    question = question_of(request, story, "retire")
    retire(questions=[question])
    fact = question.facts.first()
    text = gettext("Retired: “%(prompt)s”") % {"prompt": question.prompt}
    model_admin.message_user(request, _with_undo(text, "restore", f"{question.pk}.{question.status}"))
    return f"fact-{fact.pk}" if fact else ""


def _restore(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    question = question_of(request, story, "restore")
    if bring_back(question=question):
        text = gettext("In use again: “%(prompt)s”") % {"prompt": question.prompt}
        model_admin.message_user(request, text, messages.SUCCESS)
        if request.POST["restore"].endswith(f".{Question.Status.APPROVED}"):
            _tell_refused(model_admin, request, question)
    return _at(question)


def _card(request: HttpRequest, story: Story, name: str) -> Card:
    card = Card.objects.filter(pk=_key(request, name), fact__story=story).first()
    if card is None:
        raise ChangedMeanwhile(gettext("That card is not there any more. Nothing was changed."))
    return card


def _retire_card(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    card = _card(request, story, "retire_card")
    Card.objects.filter(pk=card.pk).update(retired=True)
    text = gettext("Retired: the card “%(front)s”") % {"front": card.front}
    model_admin.message_user(request, _with_undo(text, "restore_card", str(card.pk)))
    return f"fact-{card.fact_id}"


def _restore_card(model_admin: Admin, request: HttpRequest, story: Story) -> str:
    card = _card(request, story, "restore_card")
    Card.objects.filter(pk=card.pk).update(retired=False)
    text = gettext("In use again: the card “%(front)s”") % {"front": card.front}
    model_admin.message_user(request, text, messages.SUCCESS)
    return f"fact-{card.fact_id}"


_BUTTONS: Mapping[str, Callable[[Any, HttpRequest, Story], str]] = {
    "regenerate": _regenerate,
    "approve": _approve,
    "retire": _retire,
    "restore": _restore,
    "retire_card": _retire_card,
    "restore_card": _restore_card,
}
