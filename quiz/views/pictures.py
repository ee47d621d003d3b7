"""A story's dates as a timeline, and its memberships and obligations as a map of alliances."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.domain.scheduling import study_day
from quiz.models import Story
from quiz.reports.alliances import across, alliance_rows
from quiz.reports.pictured import PicturedStory, pictured_story
from quiz.reports.timelines import timeline_page
from quiz.views.requests import AnyRequest


def _pictured(request: AnyRequest, slug: str) -> tuple[Story, PicturedStory]:
    story = get_object_or_404(Story.objects.published(), slug=slug)
    learner = request.user if request.user.is_authenticated else None
    today = study_day(timezone.now(), learner.zone) if learner else None
    return story, pictured_story(story, learner, today)


@require_safe
def story_timeline(request: AnyRequest, slug: str) -> HttpResponse:
    """Show what the story dates, in the order of time and as exactly as it says."""
    story, pictured = _pictured(request, slug)
    parts = {"story": story, "nav": pictured.nav, "page": timeline_page(pictured)}
    return render(request, "quiz/story_timeline.html", parts)


@require_safe
def story_alliances(request: AnyRequest, slug: str) -> HttpResponse:
    """Show who belongs to which alliance of the story, and who owes whom what under it, as a picture and as tables."""
    story, pictured = _pictured(request, slug)
    rows = alliance_rows(pictured)
    parts = {"story": story, "nav": pictured.nav, "alliances": rows, "across": across(rows)}
    return render(request, "quiz/story_alliances.html", parts)
