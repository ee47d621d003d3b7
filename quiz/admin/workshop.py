"""The workshop of a story: its questions and cards beside their facts, mended where they stand, and published as a set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.at_once import PublishedMeanwhile, QuestionsRefused, publish_at_once
from quiz.actions.building import build_questions
from quiz.actions.publishing import NotPublishable
from quiz.admin.mending import ChangedMeanwhile, mend, question_of
from quiz.admin.places import workshop_address
from quiz.admin.shelves import shelves_of
from quiz.admin.steps import At, steps_of
from quiz.admin.story_work import address_of_building, takes_long_to_build
from quiz.admin.ticks import Begun, begun, forget, keep, newest, ticked
from quiz.models import Story, User
from quiz.models.content import material_of
from quiz.models.keys import key_in
from quiz.reports.coverage import coverage_of
from quiz.reports.first_sets import in_order, suggested
from quiz.reports.preparation import preparation_of
from quiz.reports.workshop import Wanted, workshop_of

Admin = admin.ModelAdmin[Story]


class TitleForm(forms.Form):
    """What the set is called that is published."""

    title = forms.CharField(label=_("Title of the set"), max_length=200)


class NarrowForm(forms.Form):
    """Which facts to show."""

    show = forms.ChoiceField(
        label=_("Show"),
        required=False,
        choices=[("", _("all facts")), ("ticked", _("what is ticked")), ("unasked", _("facts that nothing asks"))],
    )
    words = forms.CharField(label=_("With the words"), required=False, max_length=80)

    def wanted(self, page: str, at: str) -> Wanted:
        """The choice; all where the address makes no sense."""
        return Wanted(**self.cleaned_data, page=page, at=at) if self.is_valid() else Wanted(page=page, at=at)


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
    """Show a page of the story's questions and cards beside their facts; do what a button says."""
    if request.method == "POST":
        return _press(model_admin, request, story)
    material, kept = material_of(story), begun(request, story)
    ticks = ticked(story, kept.keys) if kept else suggested(story, material)
    narrow, at = NarrowForm(request.GET), request.GET.get("at", "")
    shop = workshop_of(story, narrow.wanted(request.GET.get("page", ""), at), ticks, material)
    opened = key_in(at.removeprefix("question-"))
    context = _context(model_admin, request, story, gettext("Questions and cards"))
    context |= {"shop": shop, "shelves": shelves_of(shop, {*ticks, opened}), "at": opened, "narrow": narrow}
    context |= {"ticked": ticks, "form": TitleForm(initial={"title": kept.title if kept else story.title})}
    context |= {"is_chosen": kept is not None, "counts": preparation_of(story), "sets": story.sets.count()}
    context |= {"steps": steps_of(story, At.QUESTIONS)}
    return TemplateResponse(request, "admin/quiz/story/workshop.html", context)


def _press(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Keep the ticks and the title, do what the button says, and show the page again at the same place."""
    if "shown" in request.POST:
        _keep(request, story)
    if "HX-Request" in request.headers:
        return _told_how_many(request, story)
    for name, press in _BUTTONS.items():
        if name in request.POST:
            return press(model_admin, request, story)
    return _shown_again(request, story, mend(model_admin, request, story))


def _shown_again(request: HttpRequest, story: Story, place: str = "") -> HttpResponse:
    """The page as it was, another one, or with other facts; at the place, if there is one."""
    is_narrowed_anew = "narrow" in request.POST
    here = "" if is_narrowed_anew else request.POST.get("page", request.POST.get("here", ""))
    words = {name: request.POST.get(name, "") for name in ("show", "words")}
    address = workshop_address(story.pk, place, page=here, **words)
    return HttpResponseRedirect(f"{address}#narrow" if is_narrowed_anew or "page" in request.POST else address)


def _keep(request: HttpRequest, story: Story) -> None:
    """Keep the ticks of the page in the place of those that it showed, and the title."""
    kept = begun(request, story)
    before = newest(story, kept.keys) if kept else suggested(story, material_of(story))
    shown = {key_in(key) for key in request.POST["shown"].split(".")}
    posted = {key_in(key) for key in request.POST.getlist("question")}
    keep(request, story, Begun(frozenset(before) - shown | posted, request.POST.get("title", "")[:200]))


def _told_how_many(request: HttpRequest, story: Story) -> HttpResponse:
    kept = begun(request, story)
    context = {"ticked": ticked(story, kept.keys if kept else ()), "counts": preparation_of(story)}
    return TemplateResponse(request, "admin/quiz/story/_ticked.html", context)


def _swap(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Go to the page on which options are swapped, or say why there is nothing to swap any more."""
    try:
        asked = question_of(request, story, "swap")
    except ChangedMeanwhile as error:
        model_admin.message_user(request, str(error), messages.WARNING)
        return _shown_again(request, story, error.place)
    return HttpResponseRedirect(reverse("admin:quiz_question_options", args=[asked.pk]))


def _build(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    if takes_long_to_build(story):
        return HttpResponseRedirect(address_of_building(story))
    built = build_questions(story=story)
    counts = {"questions": built.questions.total(), "cards": built.cards.total()}
    text = gettext("New: %(questions)d questions and %(cards)d cards. What was there stays as it is.")
    model_admin.message_user(request, text % counts)
    return _shown_again(request, story)


def _propose(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Tick what makes a good set, whatever was ticked before."""
    forget(request, story)
    return _shown_again(request, story)


def _publish(model_admin: Admin, request: HttpRequest, story: Story) -> HttpResponse:
    """Publish what is ticked; where that is not possible say why, and show where to mend it."""
    kept, known = begun(request, story), request.POST.get("sets", "")
    try:
        edition = publish_at_once(
            story=story,
            title=(kept.title.strip() if kept else "") or story.title,
            questions=in_order(story, ticked(story, kept.keys if kept else ())),
            by=cast("User", request.user),
            now=timezone.now(),
            known=int(known) if known.isdecimal() else None,
        )
    except PublishedMeanwhile as error:
        forget(request, story)
        text = gettext("“%(title)s” is published already. Nothing was published twice.")
        model_admin.message_user(request, text % {"title": error.question_set.title}, messages.WARNING)
        return HttpResponseRedirect(reverse("admin:quiz_questionset_change", args=[error.question_set.pk]))
    except QuestionsRefused as error:
        model_admin.message_user(request, _refused(story, error), messages.ERROR)
        return _shown_again(request, story, f"question-{error.refused[0].question.pk}")
    except NotPublishable as error:
        model_admin.message_user(request, str(error), messages.ERROR)
        return _shown_again(request, story)
    forget(request, story)
    question_set = edition.question_set
    text = format_html(
        gettext("“{}” is published. <a href='{}'>Learners start it here</a>; give it to a class to set dates."),
        question_set.title,
        question_set.get_absolute_url(),
    )
    model_admin.message_user(request, text)
    return HttpResponseRedirect(reverse("admin:quiz_questionset_change", args=[question_set.pk]))


def _refused(story: Story, error: QuestionsRefused) -> SafeString:
    """Why nothing is published, with the way to each question that must be mended."""
    asked = (
        (workshop_address(story.pk, f"question-{row.question.pk}"), row.question.prompt, " ".join(row.reasons))
        for row in error.refused
    )
    return format_html("{} {}", str(error), format_html_join(" ", '<a href="{}">“{}”</a> {}', asked))


_BUTTONS: Mapping[str, Callable[[Any, HttpRequest, Story], HttpResponse]] = {
    "publish": _publish,
    "swap": _swap,
    "build": _build,
    "propose": _propose,
}
