"""What is printed of a question set: a paper with its key, and the cards of its facts."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.models import QuestionSet
from quiz.reports.card_sheets import sheets_of_set
from quiz.reports.papers import numbered_story, paper_versions
from quiz.reports.questions import is_changed


class PaperForm(forms.Form):
    """What to print; what is not said, or makes no sense, is as first shown."""

    story = forms.ChoiceField(label=_("Story"), choices=[("with", _("with the story")), ("without", _("without"))])
    key = forms.ChoiceField(label=_("Key"), choices=[("with", _("with the key")), ("without", _("without"))])
    versions = forms.ChoiceField(label=_("Versions"), choices=[("1", _("one")), ("2", _("A and B"))])

    def chosen(self, name: str) -> str:
        """The choice of that field, else its first one."""
        first = {"story": "with", "key": "with", "versions": "1"}[name]
        return str(self.cleaned_data.get(name) or first) if self.is_bound else first

    @property
    def names(self) -> tuple[str, ...]:
        """What the versions are called."""
        return ("A", "B") if self.chosen("versions") == "2" else ("",)


def printing_urls(model_admin: admin.ModelAdmin[Any]) -> list[URLPattern]:
    """The pages of a set that are printed."""

    def paper(request: HttpRequest, pk: int) -> HttpResponse:
        return _paper(request, _set(model_admin, request, pk))

    def cards(request: HttpRequest, pk: int) -> HttpResponse:
        return _cards(request, _set(model_admin, request, pk))

    view = model_admin.admin_site.admin_view
    return [
        path("<int:pk>/paper/", view(paper), name="quiz_questionset_paper"),
        path("<int:pk>/cards/", view(cards), name="quiz_questionset_cards"),
    ]


def _set(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> QuestionSet:
    """Raises PermissionDenied, or Http404."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    return get_object_or_404(QuestionSet.objects.select_related("story", "current"), pk=pk)


def _paper(request: HttpRequest, question_set: QuestionSet) -> HttpResponse:
    form = PaperForm(request.GET or None)
    form.is_valid()
    with_story = form.chosen("story") == "with"
    context = {
        "question_set": question_set,
        "form": form,
        "with_key": form.chosen("key") == "with",
        "versions": paper_versions(question_set, with_story=with_story, names=form.names),
        "story": numbered_story(question_set.story) if with_story else None,
        "is_changed": question_set.current is not None and is_changed(question_set, question_set.current),
        "back_url": reverse("admin:quiz_questionset_change", args=[question_set.pk]),
    }
    return render(request, "quiz/print/paper.html", context)


def _cards(request: HttpRequest, question_set: QuestionSet) -> HttpResponse:
    context = {
        "heading": question_set.title,
        "language": question_set.story.language,
        "sheets": sheets_of_set(question_set),
        "fold": "fold" in request.GET,
        "back_url": reverse("admin:quiz_questionset_change", args=[question_set.pk]),
        "back_label": gettext("Back to the set"),
    }
    return render(request, "quiz/print/cards.html", context)
