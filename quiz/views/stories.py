"""Stories to read, with their facts marked."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from quiz.domain.scheduling import study_day
from quiz.models import Story
from quiz.reports.card_sheets import sheets_of_story
from quiz.reports.stories import StoryPage, story_page, story_rows
from quiz.views.requests import AnyRequest

ALL, NONE = "all", "none"
MARKS_COOKIE = "marks"
"""Set by the page's own script where somebody reads without marks."""


@require_safe
def story_list(request: AnyRequest) -> HttpResponse:
    """List the published stories and how the learner stands with each."""
    learner = request.user if request.user.is_authenticated else None
    today = study_day(timezone.now(), learner.zone) if learner else None
    return render(request, "quiz/story_list.html", {"stories": story_rows(learner, today)})


@require_safe
def story_detail(request: AnyRequest, slug: str) -> HttpResponse:
    """Show a story with its facts marked in the text and listed beside it; ``?kind=`` marks one kind, all or none."""
    story = get_object_or_404(Story.objects.published(), slug=slug)
    learner = request.user if request.user.is_authenticated else None
    today = study_day(timezone.now(), learner.zone) if learner else None
    page = story_page(story, learner, today)
    return render(request, "quiz/story_detail.html", {"page": page, "story": story, "marked": _marked(request, page)})


def _marked(request: AnyRequest, page: StoryPage) -> str:
    """Which facts to mark: those of a kind, all or none, as asked for, else as this device remembers it."""
    wanted = request.GET.get("kind", request.COOKIES.get(MARKS_COOKIE, ALL))
    return wanted if wanted in {NONE, *(kind for kind, _label, _count in page.kinds)} else ALL


@require_safe
def story_cards(request: AnyRequest, slug: str) -> HttpResponse:
    """Lay the cards of a story out to be printed and cut; ``?fold=1`` for printers that print on one side."""
    story = get_object_or_404(Story.objects.published(), slug=slug)
    context = {
        "heading": story.title,
        "language": story.language,
        "sheets": sheets_of_story(story),
        "fold": "fold" in request.GET,
        "back_url": reverse("quiz:story_detail", args=[slug]),
        "back_label": _("Back to the story"),
    }
    return render(request, "quiz/print/cards.html", context)
