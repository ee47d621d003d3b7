"""The first step of adding a fact or a question: of which story, and of what kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from quiz.admin.languages import SelectByStory
from quiz.models import Story

Choice = tuple[str, str, str]  # value, label, explanation


class FirstStep(forms.Form):
    """Which story, and which kind of thing to add to it."""

    story = forms.ModelChoiceField(
        Story.objects.order_by("-pk"), label=_("Story"), empty_label=_("Choose a story"), widget=SelectByStory
    )
    kind = forms.ChoiceField(widget=forms.RadioSelect, label=_("Kind"))

    def __init__(self, choices: Sequence[Choice], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [(value, _explained(label, text)) for value, label, text in choices]  # type: ignore[attr-defined]


def _explained(label: str, text: str) -> SafeString:
    return format_html('<strong>{}</strong> <span class="help">{}</span>', capfirst(label), text)


def chosen(request: HttpRequest, choices: Sequence[Choice]) -> tuple[Story, str] | None:
    """The story and the kind that the address names, or None while one of them is not chosen yet."""
    step = FirstStep(choices, request.GET)
    return (step.cleaned_data["story"], step.cleaned_data["kind"]) if step.is_valid() else None


def first_step_page(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, choices: Sequence[Choice]
) -> TemplateResponse:
    """The page on which story and kind are chosen; it comes back to the same address with them."""
    if not model_admin.has_add_permission(request):
        raise PermissionDenied
    bound = request.GET if {"story", "kind"} <= set(request.GET) else None
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "title": _("Add %s") % model_admin.opts.verbose_name,
        "form": FirstStep(choices, bound, initial=request.GET.dict()),
        "carried": {name: value for name, value in request.GET.items() if name not in {"story", "kind"}},
    }
    return TemplateResponse(request, "admin/quiz/first_step.html", context)
