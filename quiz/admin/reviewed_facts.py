"""The form of a fact as a part of the review: it overwrites no decision, and leads back to where it was opened."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.translation import gettext

from quiz.admin.places import FROM_WORKSHOP, workshop_address
from quiz.models import Fact

if TYPE_CHECKING:
    Admin = admin.ModelAdmin[Fact]
else:
    Admin = object

_DECISION = {"id", "status", "decided_by", "decided_at", "merged_into"}
_FROM_REVIEW = "review"  # holds what the review was narrowed to


class ReviewedFacts(Admin):
    """Goes back to the review or the workshop where the teacher came from there."""

    def save_model(self, request: HttpRequest, obj: Fact, form: forms.ModelForm[Fact], change: bool) -> None:  # noqa: FBT001
        """Save it; a proposal that a teacher changes is hers from then on.

        Who decided what is not written here, since it may have been decided after the row was read.
        """
        if not change:
            super().save_model(request, obj, form, change)
            return
        if obj.status == Fact.Status.PROPOSED and form.has_changed():
            obj.confidence = ""
        obj.save(update_fields=[field.name for field in obj._meta.concrete_fields if field.name not in _DECISION])

    def response_add(self, request: HttpRequest, obj: Fact, post_url_continue: str | None = None) -> HttpResponse:
        """Show it among the others."""
        answer = super().response_add(request, obj, post_url_continue)
        return answer if "_addanother" in request.POST else _back(request, obj) or answer

    def response_change(self, request: HttpRequest, obj: Fact) -> HttpResponse:
        """Do what the button says first."""
        answer = super().response_change(request, obj)
        return answer if "_continue" in request.POST else _back(request, obj) or answer


def review_url(fact: Fact, narrowed_to: str = "") -> str:
    """The card of a fact in the review of its story."""
    query = QueryDict(narrowed_to).urlencode()
    address = reverse("admin:quiz_story_review", args=[fact.story_id])
    return f"{address}{'?' if query else ''}{query}#fact-{fact.pk}"


def _back(request: HttpRequest, fact: Fact) -> HttpResponseRedirect | None:
    if FROM_WORKSHOP in request.GET:
        return HttpResponseRedirect(workshop_address(fact.story_id, f"fact-{fact.pk}"))
    narrowed_to = request.GET.get(_FROM_REVIEW)
    return None if narrowed_to is None else HttpResponseRedirect(review_url(fact, narrowed_to))


def state_of(fact: Fact) -> str:
    """Changes whenever something about the stored fact does."""
    values = "\n".join(str(getattr(fact, field.attname)) for field in fact._meta.concrete_fields)
    return sha256(values.encode()).hexdigest()[:16]


def happened_meanwhile(fact: Fact) -> str:
    """What somebody did with the fact while a teacher had its form open."""
    names = {"who": fact.decided_by, "statement": fact.statement}
    if fact.decided_by and fact.status == Fact.Status.APPROVED:
        text = gettext("%(who)s has approved this fact while you had it open: “%(statement)s”")
    elif fact.decided_by:
        text = gettext("%(who)s has rejected this fact while you had it open: “%(statement)s”")
    else:
        text = gettext("This fact was changed while you had it open; it says “%(statement)s” now.")
    return f"{text % names} {gettext('Nothing was saved. What you typed is below; save again to put it in its place.')}"
