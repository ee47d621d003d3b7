"""The workshop of a story: its questions and cards beside their facts, mended where they stand, and published as a set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.at_once import PublishedMeanwhile, publish_at_once
from quiz.actions.building import build_questions
from quiz.actions.publishing import NotPublishable
from quiz.admin.mending import ChangedMeanwhile, mend, question_of
from quiz.admin.shelves import shelves_of
from quiz.admin.steps import At, steps_of
from quiz.admin.story_work import address_of_building, takes_long_to_build
from quiz.models import Question, Story, User
from quiz.reports.coverage import coverage_of
from quiz.reports.workshop import workshop_of

Admin = admin.ModelAdmin[Story]


class TitleForm(forms.Form):
    """What the set is called that is published."""

    title = forms.CharField(label=_("Title of the set"), max_length=200)


def urls(model_admin: Admin) -> list[URLPattern]:
    """The pages beside the form of a story."""

    def page(view: Callable[[Admin, HttpRequest, Story], HttpResponse]) -> Callable[..., HttpResponse]:
        def shown(request: HttpRequest, pk: int) -> HttpResponse:
            if not model_admin.has_change_permission(request):
                raise PermissionDenied
            return view(model_admin, request, get_object_or_404(Story, pk=pk))

        return model_admin.admin_site.admin_view(shown)

    return [
        path("<int:pk>/workshop/", page(workshop), name="quiz_story_workshop"),
        path("<int:pk>/coverage/", page(coverage), name="quiz_story_coverage"),
    ]


def _context(model_admin: Admin, request: HttpRequest, story: Story, title: str) -> dict[str, Any]:
    return {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": story,
        "title": title,
        "subtitle": story.title,
    }


def coverage(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Show how far each sentence of the story has come."""
    context = _context(model_admin, request, story, gettext("Coverage"))
    context |= {"coverage": coverage_of(story), "steps": steps_of(story, None)}
    return TemplateResponse(request, "admin/quiz/story/coverage.html", context)


def workshop(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Show the questions and cards of the story beside their facts; do what a button says."""
    if request.method == "POST":
        return _press(model_admin, request, story)
    shop = workshop_of(story)
    ticked = _ticked(request) if "ticked" in request.GET else shop.suggested
    form = TitleForm(initial={"title": request.GET.get("title", story.title)})
    context = _context(model_admin, request, story, gettext("Questions and cards"))
    at = int(request.GET["at"]) if request.GET.get("at", "").isdecimal() else None
    context |= {"shop": shop, "ticked": ticked, "form": form, "at": at, "shelves": shelves_of(shop, {*ticked, at})}
    context |= {"steps": steps_of(story, At.QUESTIONS), "sets": story.sets.count()}
    return TemplateResponse(request, "admin/quiz/story/workshop.html", context)


def _ticked(request: HttpRequest) -> frozenset[int]:
    return frozenset(int(key) for key in request.GET["ticked"].split(".") if key.isdecimal())


def _press(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Do what the button says, and show the page again as it was: the same ticks, the same title, at the same place."""
    if "publish" in request.POST:
        published = _publish(model_admin, request, story)
        if published is not None:
            return published
    elif "swap" in request.POST:
        return _swap(model_admin, request, story)
    elif "build" in request.POST:
        if takes_long_to_build(story):
            return HttpResponseRedirect(address_of_building(story, **_as_it_was(request, "")))
        _build(model_admin, request, story)
    place = mend(model_admin, request, story)
    here = reverse("admin:quiz_story_workshop", args=[story.pk], query=_as_it_was(request, place))
    return HttpResponseRedirect(f"{here}{place}")


def _swap(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Go to the page on which options are swapped, or say why there is nothing to swap any more."""
    try:
        asked = question_of(request, story, "swap")
    except ChangedMeanwhile as error:
        model_admin.message_user(request, str(error), messages.WARNING)
        here = reverse("admin:quiz_story_workshop", args=[story.pk], query=_as_it_was(request, error.place))
        return HttpResponseRedirect(f"{here}{error.place}")
    page = reverse("admin:quiz_question_options", args=[asked.pk], query=_as_it_was(request, ""))
    return HttpResponseRedirect(page)


def _as_it_was(request: HttpRequest, place: str) -> dict[str, str]:
    """The ticks and the title of the page, if it had any; where there were no questions yet, a good set is proposed."""
    if "title" not in request.POST:
        return {}
    ticked = ".".join(map(str, _still_ticked(request)))
    return {"at": place.rpartition("-")[2], "ticked": ticked, "title": _title(request)}


def _still_ticked(request: HttpRequest) -> list[int]:
    """The ticked questions, a newer version in the place of each that was just built again."""
    keys = _posted(request)
    newer = dict(Question.objects.filter(revises__in=keys).values_list("revises", "pk"))
    return [newer.get(key, key) for key in keys]


def _posted(request: HttpRequest) -> list[int]:
    return [int(key) for key in request.POST.getlist("question") if key.isdecimal()]


def _title(request: HttpRequest) -> str:
    return request.POST.get("title", "")[:200]


def _build(model_admin: Admin, request: HttpRequest, story: Story) -> None:
    built = build_questions(story=story)
    counts = {"questions": built.questions.total(), "cards": built.cards.total()}
    text = gettext("New: %(questions)d questions and %(cards)d cards. What was there stays as it is.")
    model_admin.message_user(request, text % counts)


def _publish(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse | None:
    keys = _posted(request)
    rows = Question.objects.filter(story=story).exclude(status=Question.Status.RETIRED).in_bulk(keys)
    title, known = _title(request).strip() or story.title, request.POST.get("sets", "")
    try:
        edition = publish_at_once(
            story=story,
            title=title,
            questions=[rows[key] for key in keys if key in rows],
            by=cast("User", request.user),
            now=timezone.now(),
            known=int(known) if known.isdecimal() else None,
        )
    except PublishedMeanwhile as error:
        text = gettext("“%(title)s” is published already. Nothing was published twice.")
        model_admin.message_user(request, text % {"title": error.question_set.title}, messages.WARNING)
        return HttpResponseRedirect(reverse("admin:quiz_questionset_change", args=[error.question_set.pk]))
    except NotPublishable as error:
        model_admin.message_user(request, str(error), messages.ERROR)
        return None
    question_set = edition.question_set
    text = format_html(
        gettext("“{}” is published. <a href='{}'>Learners start it here</a>; give it to a class to set dates."),
        question_set.title,
        question_set.get_absolute_url(),
    )
    model_admin.message_user(request, text)
    return HttpResponseRedirect(reverse("admin:quiz_questionset_change", args=[question_set.pk]))
