"""Two pages beside the form of a question set: adding many questions at once, and the students' results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.sets import add_questions
from quiz.admin.languages import SelectByStory
from quiz.domain.kinds import choices
from quiz.models import Fact, Question, QuestionSet, Story, User
from quiz.models.wording import worded
from quiz.reports.results import set_results

_ANY = [("", _("any"))]
_PER_PAGE = 50


class QuestionFilter(forms.Form):
    """Which approved questions to show."""

    q = forms.CharField(label=_("Search"), required=False, strip=True)
    story = forms.ModelChoiceField(
        Story.objects.order_by("-pk"), label=_("Story"), required=False, empty_label=_("any"), widget=SelectByStory
    )
    kind = forms.ChoiceField(
        label=_("Kind of question"),
        required=False,
        choices=lambda: [*_ANY, *((kind, worded(label)) for kind, label in choices())],
    )
    fact_kind = forms.ChoiceField(label=_("Kind of fact"), required=False, choices=[*_ANY, *Fact.Kind.choices])

    def narrow(self, questions: QuerySet[Question]) -> QuerySet[Question]:
        """The questions that fit; all of them where the form makes no sense."""
        if not self.is_valid():
            return questions
        wanted = self.cleaned_data
        for word in wanted["q"].split():
            in_facts = Q(pk__in=Question.objects.filter(facts__statement__icontains=word))
            questions = questions.filter(Q(prompt__icontains=word) | Q(key_text__icontains=word) | in_facts)
        if wanted["story"]:
            questions = questions.filter(story=wanted["story"])
        if wanted["kind"]:
            questions = questions.filter(kind=wanted["kind"])
        if wanted["fact_kind"]:
            questions = questions.filter(pk__in=Question.objects.filter(facts__kind=wanted["fact_kind"]))
        return questions


def _page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int, title: str) -> dict[str, Any]:
    """What every page about a set needs. Raises PermissionDenied, or Http404."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    question_set = get_object_or_404(QuestionSet.objects.select_related("story", "current"), pk=pk)
    return {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": question_set,
        "title": title,
        "subtitle": question_set.title,
    }


def add_questions_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Find approved questions that the set does not have, and add those chosen or all that were found."""
    context = _page(model_admin, request, pk, gettext("Add questions"))
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    question_set: QuestionSet = context["original"]
    form = QuestionFilter(request.GET if "q" in request.GET else {"story": question_set.story_id})
    found = form.narrow(Question.objects.approved().exclude(set_items__question_set=question_set))
    found = found.select_related("story").order_by("story", "kind", "pk")
    if request.method == "POST":
        return _add(model_admin, request, question_set, found)
    page = Paginator(found, _PER_PAGE).get_page(request.GET.get("page"))
    query = request.GET.copy()
    query.pop("page", None)
    one_story = form.is_valid() and form.cleaned_data["story"] is not None
    context |= {"form": form, "page": page, "query": query.urlencode(), "one_story": one_story}
    return TemplateResponse(request, "admin/quiz/questionset/add_questions.html", context)


def _add(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, question_set: QuestionSet, found: QuerySet[Question]
) -> HttpResponse:
    chosen: Sequence[Question] = list(found if "all" in request.POST else found.filter(pk__in=_keys(request)))
    if not chosen:
        model_admin.message_user(request, gettext("Tick the questions to add first."))
        return HttpResponseRedirect(request.get_full_path())
    count = add_questions(question_set=question_set, questions=chosen)
    text = ngettext("%(count)d question added.", "%(count)d questions added.", count)
    model_admin.message_user(request, text % {"count": count})
    return HttpResponseRedirect(reverse("admin:quiz_questionset_change", args=[question_set.pk]))


def _keys(request: HttpRequest) -> list[int]:
    return [int(key) for key in request.POST.getlist("question") if key.isdecimal()]


def results_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Show the students' results, and what their answers say of the questions."""
    context = _page(model_admin, request, pk, gettext("Results"))
    context["results"] = set_results(context["original"], cast("User", request.user))
    return TemplateResponse(request, "admin/quiz/questionset/results.html", context)
