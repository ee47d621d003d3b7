"""The long work on a story, told while it goes: reading it part by part, building its questions kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import cache, partial
from typing import Any, cast

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, ngettext

from quiz.actions.building import CARDS, PORTIONS, Built, building
from quiz.actions.proposing import ReadElsewhere, proposing
from quiz.admin.decisions import told_of_reading
from quiz.admin.long_work import Portion, Step, Work, work_page
from quiz.admin.places import workshop_address
from quiz.admin.steps import At, steps_of
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Material
from quiz.domain.reading.parts import Part, parts_of
from quiz.domain.reading.stages import STAGES
from quiz.models import Fact, Story, User
from quiz.models.content import material_of
from quiz.models.wording import worded

Admin = admin.ModelAdmin[Any]

LONG_TEXT = 12_000
"""From how many characters on reading a text may take longer than a moment."""

MANY_FACTS = 25
"""From how many facts on building their questions may take longer than a moment."""


def takes_long_to_read(part: Part) -> bool:
    """Whether a teacher should see how far the reading of it is."""
    return part.end - part.start >= LONG_TEXT


def takes_long_to_build(story: Story) -> bool:
    """Whether a teacher should see how far the building is."""
    return Fact.objects.approved().filter(story=story).count() >= MANY_FACTS


def address_of_reading(story: Story) -> str:
    """Where a story begins to be read as soon as the page is there."""
    return reverse("admin:quiz_story_reading", args=[story.pk], query={"go": 1})


def address_of_building(story: Story) -> str:
    """Where building begins as soon as the page is there."""
    return reverse("admin:quiz_story_building", args=[story.pk], query={"go": 1})


def reading_page(model_admin: Admin, request: HttpRequest, pk: int) -> HttpResponseBase:
    """Read a story before the teacher's eyes, from the part on that the form names."""
    if not request.user.has_perms(["quiz.view_story", "quiz.change_fact"]):
        raise PermissionDenied
    story, by = get_object_or_404(Story, pk=pk), cast("User", request.user)
    parts = parts_of(story.text)
    number, starts = request.POST.get("portion", "1"), list(story.facts.values_list("start", flat=True))
    portions = [
        Portion(
            name := str(part.number),
            _label(part, len(parts)),
            partial(_read, story, by, part, len(parts))
            if name == number or not any(map(part.holds, starts))
            else partial(_leave, part),
        )
        for part in parts
    ]
    onwards = reverse("admin:quiz_story_review", args=[pk], query={"part": number} if "only" in request.POST else {})
    work = Work(portions, onwards, gettext("Review the facts"))
    context = _context(model_admin, request, story, At.REVIEW, gettext("Reading the story"))
    context |= {"note": _how_it_is_read(len(parts)), "start_label": gettext("Read the story")}
    return work_page(request, work, context)


def building_page(model_admin: Admin, request: HttpRequest, pk: int) -> HttpResponseBase:
    """Build questions and cards before the teacher's eyes, from the kind on that the form names."""
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    story = get_object_or_404(Story, pk=pk)
    material = cache(partial(material_of, story))
    portions = [Portion(name, _kind(name), partial(_build, story, name, material)) for name in PORTIONS]
    work = Work(portions, workshop_address(pk), gettext("Look at the questions"))
    context = _context(model_admin, request, story, At.QUESTIONS, gettext("Building questions and cards"))
    note = gettext(
        "The app makes every question and card that the approved facts support. What is there stays as it is."
    )
    context |= {"note": note, "start_label": gettext("Build questions and cards")}
    return work_page(request, work, context)


def _context(model_admin: Admin, request: HttpRequest, story: Story, at: At, title: str) -> dict[str, Any]:
    return {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": story,
        "title": title,
        "subtitle": story.title,
        "steps": steps_of(story, at),
    }


def _label(part: Part, count: int) -> str:
    if count == 1:
        return gettext("The story")
    return gettext("Part %(number)d of %(count)d") % {"number": part.number, "count": count}


def _how_it_is_read(parts: int) -> str:
    if parts == 1:
        return gettext("The app reads the story and proposes the facts that it finds.")
    return ngettext(
        "The app reads the story in %(count)d part and proposes the facts that it finds.",
        "The app reads the story in %(count)d parts and proposes the facts that it finds.",
        parts,
    ) % {"count": parts}


def _read(story: Story, by: User, part: Part, count: int) -> Generator[Step, None, str]:
    what = gettext("part %(number)d of %(count)d") % {"number": part.number, "count": count}
    stages = proposing(story=story, by=by, part=part)
    place = 0
    try:
        while True:
            yield Step(worded(next(stages)), place / STAGES)
            place += 1
    except StopIteration as end:
        return told_of_reading(end.value, what if count > 1 else gettext("the story"))
    except ReadElsewhere:
        return gettext("Somebody changed the text while the app read it. Read the story again.")


def _leave(part: Part) -> Generator[Step, None, str]:
    """Pass over a part that was read before: its own button reads it again."""
    yield Step(gettext("read already"), 0)
    return gettext("Part %(number)d was read already.") % {"number": part.number}


def _kind(name: str) -> str:
    return gettext("Cards") if name == CARDS else worded(KINDS[name].label)


def _build(story: Story, name: str, material: Callable[[], Material]) -> Generator[Step, None, str]:
    yield Step(gettext("looking at the facts"), 0)
    facts = max(1, len(material().facts))
    drafts = building(story=story, portion=name, material=material())
    try:
        while True:
            count = next(drafts)
            words = ngettext("%(count)d question so far", "%(count)d questions so far", count) % {"count": count}
            yield Step(words, min(0.9, count / (2 * facts)))
    except StopIteration as end:
        return _told(end.value)


def _told(built: Built) -> str:
    counts = {"questions": built.questions.total(), "cards": built.cards.total()}
    text = gettext("New: %(questions)d questions and %(cards)d cards. What was there stays as it is.")
    return text % counts


def work_urls(model_admin: Admin) -> list[URLPattern]:
    """The addresses of the long work on one story."""
    view = model_admin.admin_site.admin_view
    return [
        path("<int:pk>/reading/", view(partial(reading_page, model_admin)), name="quiz_story_reading"),
        path("<int:pk>/building/", view(partial(building_page, model_admin)), name="quiz_story_building"),
    ]
