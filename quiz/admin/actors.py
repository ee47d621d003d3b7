"""Actors and the names that stand for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from quiz.admin.deleting import SaysWhatGoes
from quiz.admin.fields import NamedFormSet
from quiz.admin.lists import FirstStep, WithFirstStep
from quiz.domain.names import fold
from quiz.models import Actor, Alias


class AliasFormSet(NamedFormSet):
    """The other names of one actor."""

    def clean(self) -> None:
        """Refuse a name that is there already, however it is written."""
        super().clean()
        taken = {fold(self.instance.name): self.instance.name}
        for form in self.forms:
            text = form.cleaned_data.get("text", "") if hasattr(form, "cleaned_data") else ""
            if not text or form in self.deleted_forms:
                continue
            if fold(text) in taken:
                message = _("“%(other)s” is there already, and counts as the same name.")
                form.add_error("text", message % {"other": taken[fold(text)]})
            taken[fold(text)] = text


class AliasInline(admin.TabularInline[Alias, Actor]):
    """Other names beside an actor."""

    model = Alias
    formset = AliasFormSet
    fields = ("text",)
    extra = 1


@admin.register(Actor)
class ActorAdmin(SaysWhatGoes, WithFirstStep, admin.ModelAdmin[Actor]):
    """Actors: the same row in every story."""

    instead = _("Merge the actor into another one instead, beside the review of a story that names it.")
    first_step = FirstStep(
        _("Actors are the people, countries and organisations of all stories. Reading a story finds them."),
        _("Add an actor"),
        "admin:quiz_actor_add",
    )
    list_display = ("name", "kind", "other_names")
    list_filter = ("kind",)
    search_fields = ("name", "aliases__text")
    search_help_text = _("Name, or another name for it")
    ordering = ("name",)
    inlines = (AliasInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Actor]:
        """With the other names."""
        return super().get_queryset(request).prefetch_related("aliases")

    def get_prepopulated_fields(self, request: HttpRequest, obj: Actor | None = None) -> dict[str, Sequence[str]]:
        """Propose a key while there is none."""
        return {} if obj else {"key": ("name",)}

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The key lasts: stories and questions refer to it."""
        return ("key",) if obj else ()

    def save_model(self, request: HttpRequest, obj: Actor, form: forms.ModelForm[Actor], change: bool) -> None:  # noqa: FBT001
        """What a teacher saves is no mere proposal any more."""
        obj.is_proposed = False
        super().save_model(request, obj, form, change)

    @admin.display(description=_("other names"))
    def other_names(self, actor: Actor) -> str:
        """All of them in one line."""
        return ", ".join(alias.text for alias in actor.aliases.all())
