"""The page on which a teacher decides on the facts that the app proposes for a story, and the pages beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.actors import facts_naming, mend_actor, merge_actors
from quiz.actions.deciding import last_decision
from quiz.admin.buttons import Link
from quiz.admin.decisions import Place, chosen_part, decide
from quiz.admin.steps import At, steps_of
from quiz.admin.story_work import takes_long_to_read
from quiz.domain.names import fold
from quiz.domain.reading.parts import parts_of
from quiz.models import Actor, Fact, Story, User
from quiz.reports.duplicates import likely_duplicates
from quiz.reports.proposals import ReviewPage, Wanted, actors_in, review_of
from quiz.reports.review_changes import changes_since
from quiz.reports.review_parts import first_unread, part_rows

_ALL = [("", _("all"))]


class ReviewFilter(forms.Form):
    """Which facts to show."""

    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[*_ALL, *Fact.Kind.choices])
    confidence = forms.ChoiceField(label=_("Confidence"), required=False, choices=[*_ALL, *Fact.Confidence.choices])
    decided = forms.ChoiceField(
        label=_("Decided"), required=False, choices=[*_ALL, ("no", _("not yet")), ("yes", _("yes"))]
    )

    def wanted(self) -> Wanted:
        """The choice; all where the address makes no sense."""
        return Wanted(**self.cleaned_data) if self.is_valid() else Wanted()


class ActorForm(forms.ModelForm[Actor]):
    """The name and the kind of an actor that was read wrongly."""

    class Meta:
        model = Actor
        fields = ("name", "kind")

    def clean_name(self) -> str:
        """Some letter or number must be left, so that learners can type it."""
        name: str = self.cleaned_data["name"]
        if not fold(name):
            raise forms.ValidationError(gettext("Write a name with at least one letter or number."))
        return name


class MergeActorForm(forms.Form):
    """Which other actor it is."""

    into = forms.ModelChoiceField(Actor.objects.none(), label=_("It is the same as"), empty_label=_("Choose an actor"))

    def __init__(self, actor: Actor, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = Actor.objects.exclude(pk=actor.pk).order_by("name", "pk")
        self.fields["into"].queryset = others  # type: ignore[attr-defined]


def review_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Show the story beside its facts; take a decision, and come back or send what it changed."""
    story = _story(request, pk)
    if request.method != "POST":
        context = _page(model_admin, request, story, gettext("Review")) | _shown(request, story)
        context["actors"] = actors_in(context["page"].facts)
        return TemplateResponse(request, "admin/quiz/story/review.html", context)
    place = decide(model_admin, request, story)
    if "HX-Request" in request.headers:
        return _changes(request, story, place)
    following = _shown(request, story)["page"].following if place.goes_on else {}
    return HttpResponseRedirect(f"{request.get_full_path()}#{place.anchor(following.get(place.fact or 0))}")


def _shown(request: HttpRequest, story: Story) -> dict[str, Any]:
    """The facts of a story as they are now, and how far the review of them is."""
    form, part = ReviewFilter(request.GET), chosen_part(request, story)
    wanted = form.wanted()
    page = review_of(story, replace(wanted, part=part))
    rows = part_rows(parts_of(story.text), page.facts)
    return {
        "original": story,
        "filter": form,
        "is_narrowed": wanted != Wanted(),
        "part": part,
        "is_long": takes_long_to_read(part),
        "first_unread": first_unread(rows),
        "parts": rows,
        "query": request.GET.urlencode(),
        "page": page,
        "last": last_decision(story=story, by=cast("User", request.user)),
        "kinds": Fact.Kind.choices,
    }


def _changes(request: HttpRequest, story: Story, place: Place) -> HttpResponse:
    """What the page of the browser does not show yet, or all of it where that page is of another shape."""
    context = {**_shown(request, story), "steps": steps_of(story, At.REVIEW)}
    page: ReviewPage = context["page"]
    anchor = place.anchor(page.following.get(place.fact or 0))
    context |= {"onwards": anchor, "changes": changes_since(page, _states(request))}
    if context["changes"]:
        return TemplateResponse(request, "admin/quiz/story/_review_changes.html", context)
    context["actors"] = actors_in(page.facts)
    whole = {"HX-Retarget": "#review", "HX-Reswap": "outerHTML"}
    return TemplateResponse(request, "admin/quiz/story/_review_changes.html", context, headers=whole)


def _states(request: HttpRequest) -> dict[int, str]:
    """The cards that the browser shows, each by its key with its state."""
    shown = (card.partition("-") for card in request.POST.get("shown", "").split())
    return {int(key): state for key, _dash, state in shown if key.isdecimal()}


def _story(request: HttpRequest, pk: int) -> Story:
    """The story to review. Raises PermissionDenied, or Http404."""
    if not request.user.has_perms(["quiz.view_story", "quiz.change_fact"]):
        raise PermissionDenied
    return get_object_or_404(Story, pk=pk)


def _page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, story: Story, title: str) -> dict[str, Any]:
    """What every page of the review needs."""
    return {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": story,
        "steps": steps_of(story, At.REVIEW),
        "title": title,
        "subtitle": story.title,
        "review_url": f"{review_address(story)}?{request.GET.urlencode()}",
    }


def merge_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int, fact: int) -> HttpResponse:
    """Choose the fact that a proposal repeats; the review page takes the decision."""
    context = _page(model_admin, request, _story(request, pk), gettext("Merge a duplicate"))
    facts = list(Fact.objects.filter(story_id=pk).order_by("start", "pk"))
    context["fact"] = proposal = get_object_or_404(Fact, pk=fact, story_id=pk)
    likely = {found.pk for found in likely_duplicates(facts).get(proposal.pk, ())}
    others = [row for row in facts if row.kind == proposal.kind and row.pk != proposal.pk]
    standing = [(row, row.pk in likely) for row in others if row.status in {Fact.Status.PROPOSED, Fact.Status.APPROVED}]
    context["others"] = sorted(standing, key=lambda pair: not pair[1])
    return TemplateResponse(request, "admin/quiz/story/merge.html", context)


def actor_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int, actor: int) -> HttpResponse:
    """Rename an actor, change its kind, or merge it into another one after asking once more."""
    context = _page(model_admin, request, _story(request, pk), gettext("Mend an actor"))
    if not request.user.has_perm("quiz.change_actor"):
        raise PermissionDenied
    row = get_object_or_404(Actor.objects.prefetch_related("aliases"), pk=actor)
    merging = request.method == "POST" and "into" in request.POST
    form = ActorForm(request.POST if request.method == "POST" and not merging else None, instance=row)
    merge = MergeActorForm(row, request.POST if merging else None)
    if form.is_bound and form.is_valid():
        mend_actor(actor=row, **form.cleaned_data)
        return _back(model_admin, request, context, gettext("“%(name)s” is mended.") % {"name": row.name})
    if merge.is_bound and merge.is_valid():
        context["into"] = into = merge.cleaned_data["into"]
        if "sure" in request.POST:
            merge_actors(actor=row, into=into)
            told = gettext("“%(name)s” is merged into “%(into)s”.") % {"name": row.name, "into": into.name}
            return _back(model_admin, request, context, told)
    context |= {"actor": row, "form": form, "merge": merge, "count": facts_naming(row)}
    return TemplateResponse(request, "admin/quiz/story/actor.html", context)


def _back(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, context: dict[str, Any], told: str
) -> HttpResponseRedirect:
    model_admin.message_user(request, told, messages.SUCCESS, extra_tags="of-actors")
    return HttpResponseRedirect(f"{context['review_url']}#actors")


def review_urls(model_admin: admin.ModelAdmin[Any]) -> list[URLPattern]:
    """The addresses of the review of one story."""
    view = model_admin.admin_site.admin_view
    pages = (
        ("review/", review_page, "quiz_story_review"),
        ("review/<int:fact>/merge/", merge_page, "quiz_story_review_merge"),
        ("review/actors/<int:actor>/", actor_page, "quiz_story_review_actor"),
    )
    return [path(f"<int:pk>/{route}", view(partial(page, model_admin)), name=name) for route, page, name in pages]


def review_link(story: Story) -> Link:
    """The way to the review, from the page of the story."""
    waiting = story.facts.undecided().count()
    label = ngettext("Review %(count)d proposal", "Review %(count)d proposals", waiting) % {"count": waiting}
    return Link(label if waiting else gettext("Review the facts"), review_address(story), is_main=True)


def review_address(story: Story) -> str:
    """Where the review of a story is."""
    return reverse("admin:quiz_story_review", args=[story.pk])
