"""Stories to read, with their facts marked."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.domain.facts import FactKind
from quiz.domain.scheduling import study_day
from quiz.models import Story
from quiz.reports.stories import story_page, story_rows
from quiz.views.requests import AnyRequest


@require_safe
def story_list(request: AnyRequest) -> HttpResponse:
    """List the published stories and how the learner stands with each."""
    learner = request.user if request.user.is_authenticated else None
    today = study_day(timezone.now(), learner.zone) if learner else None
    return render(request, "quiz/story_list.html", {"stories": story_rows(learner, today)})


@require_safe
def story_detail(request: AnyRequest, slug: str) -> HttpResponse:
    """Show a story with its facts marked in the text and listed beside it; ``?kind=`` marks one kind only."""
    story = get_object_or_404(Story.objects.published(), slug=slug)
    learner = request.user if request.user.is_authenticated else None
    today = study_day(timezone.now(), learner.zone) if learner else None
    wanted = request.GET.get("kind", "")
    kind = FactKind(wanted) if wanted in set(FactKind) else None
    page = story_page(story, learner, today, kind=kind)
    return render(request, "quiz/story_detail.html", {"page": page, "story": story, "kind": kind})
