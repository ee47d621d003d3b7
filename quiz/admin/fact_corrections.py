"""Changing a fact that learners may know: it is corrected, so that they are told, unless it was only a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.corrections import AlreadySuperseded, Corrected, may_be_known, says_something_else, supersede_fact
from quiz.admin.buttons import Link
from quiz.models import Fact, QuestionSet, User
from quiz.models.keys import key_in

if TYPE_CHECKING:
    Admin = admin.ModelAdmin[Fact]
else:
    Admin = object

CORRECTION_FIELDS = ("what_changed", "slip")


def what_changed_field() -> forms.CharField:
    """What learners who knew the old version read."""
    return forms.CharField(
        label=_("What changed"),
        max_length=300,
        required=False,
        help_text=_("A sentence for the learners who knew it: “The paper corrected the day.” It may stay empty."),
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )


def slip_field() -> forms.BooleanField:
    """That nothing of what is asked has changed."""
    return forms.BooleanField(
        label=_("It was only a slip of the pen"),
        required=False,
        help_text=_("Then nobody is told, and the questions stay as they are."),
    )


class CorrectsKnownFacts(Admin):
    """Supersedes a fact that learners may know when what it says is changed; what was superseded is only looked at."""

    def has_change_permission(self, request: HttpRequest, obj: Fact | None = None) -> bool:
        """Only the version that holds may be changed."""
        return super().has_change_permission(request, obj) and (obj is None or obj.status != Fact.Status.SUPERSEDED)

    def correcting(self, fact: Fact | None) -> tuple[Any, ...]:
        """The part of the form that asks what changed, where learners may know the fact."""
        if fact is None or fact.status != Fact.Status.APPROVED or not may_be_known(fact):
            return ()
        text = _(
            "Learners may know this fact already. When you change what it states, its date or who says so, the old version "
            "is kept, questions about it are exchanged for new ones, and these learners meet “This changed”."
        )
        return ((_("Correcting it"), {"fields": CORRECTION_FIELDS, "description": text}),)

    def save_model(self, request: HttpRequest, obj: Fact, form: forms.ModelForm[Fact], change: bool) -> None:  # noqa: FBT001
        """Correct it, or save it."""
        if not change or form.cleaned_data["slip"] or not _is_correction(obj):
            super().save_model(request, obj, form, change)
            return
        done = supersede_fact(
            fact=obj,
            correction=form.cleaned_data["what_changed"],
            by=cast("User", request.user),
            now=timezone.now(),
        )
        self.message_user(request, told(done))

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Where another teacher corrected the fact in the meantime, show the version that holds."""
        newer = Fact.objects.filter(supersedes=key_in(object_id))
        if request.method == "POST" and newer.exists():
            return self._too_late(request, newer.get())
        try:
            return super().change_view(request, object_id, form_url, extra_context)
        except AlreadySuperseded:
            return self._too_late(request, newer.get())

    def _too_late(self, request: HttpRequest, newer: Fact) -> HttpResponse:
        text = gettext(
            "Somebody corrected this fact while you did; nothing was saved. This is the version that holds now."
        )
        self.message_user(request, text, messages.WARNING)
        return HttpResponseRedirect(_page(newer))

    def response_change(self, request: HttpRequest, obj: Fact) -> HttpResponse:
        """Go on with the version that holds."""
        response = super().response_change(request, obj)
        corrected = request.path != _page(obj) and response.get("Location") == request.path
        return HttpResponseRedirect(_page(obj)) if corrected else response

    def version_links(self, row: Fact) -> tuple[Link, ...]:
        """The version before and the one after."""
        newer = Fact.objects.filter(supersedes=row).first()
        older = (Link(gettext("The version before"), _page(row.supersedes)),) if row.supersedes else ()
        return (*older, *((Link(gettext("The version that holds now"), _page(newer)),) if newer else ()))


def _page(fact: Fact) -> str:
    return reverse("admin:quiz_fact_change", args=[fact.pk])


def _is_correction(changed: Fact) -> bool:
    stored = Fact.objects.get(pk=changed.pk)
    if stored.status == Fact.Status.SUPERSEDED:
        raise AlreadySuperseded
    return stored.status == Fact.Status.APPROVED and says_something_else(stored, changed) and may_be_known(stored)


def told(done: Corrected) -> SafeString:
    """What a correction did, in sentences."""
    sentences: list[str] = [
        gettext("The fact was corrected; the old version is kept, and learners who knew it are told what changed."),
        _questions(done),
        _sets(gettext("Published anew: %(sets)s."), (edition.question_set for edition in done.sets.editions)),
        _sets(gettext("Taken from learners, since nothing is left of it: %(sets)s."), done.sets.emptied),
    ]
    return format_html_join(" ", "{}", ((sentence,) for sentence in sentences if sentence))


def _questions(done: Corrected) -> str:
    if not done.retired:
        return ""
    return ngettext(
        "%(retired)d question about the old version was retired; new ones that stand in: %(replaced)d.",
        "%(retired)d questions about the old version were retired; new ones that stand in: %(replaced)d.",
        done.retired,
    ) % {"retired": done.retired, "replaced": done.replaced}


def _sets(sentence: str, sets: Iterable[QuestionSet]) -> SafeString | str:
    links = format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        ((reverse("admin:quiz_questionset_change", args=[row.pk]), row.title) for row in sets),
    )
    return format_html(sentence.replace("%(sets)s", "{}"), links) if links else ""
