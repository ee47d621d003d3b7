"""What the learner's memory looks like as a whole, and one fact in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.domain.scheduling import study_day
from quiz.models import Fact, Memory
from quiz.models.settings import settings_of
from quiz.reports import remembering
from quiz.reports.memory_plots import (
    chance_classes,
    chances_plot,
    curve_plot,
    retention_plot,
    stabilities_plot,
    stability_classes,
)
from quiz.views.requests import LearnerRequest

FACTS_PER_PAGE = 20


@require_safe
@login_required
def memory(request: LearnerRequest) -> HttpResponse:
    """Show how sure and how lasting the learner's memories are, how true their forecasts were, and every fact by chance.

    ``?story=`` and ``?kind=`` show those of one story or of one kind; what names none is passed over.
    """
    today = study_day(timezone.now(), request.user.zone)
    stories = remembering.stories_met(request.user)
    part = _part(request, [slug for slug, _title, _language in stories])
    report = remembering.memory_report(request.user, settings_of(request.user, today).plan, today, part)
    page = Paginator(report.facts, FACTS_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        **pictures_of(report, today),
        "part": part,
        "stories": stories,
        "kinds": Fact.Kind.choices,
        "kept": urlencode([(name, value) for name, value in asdict(part).items() if value]),
        "page": page,
        "facts": remembering.told(page.object_list, request.user, today),
    }
    return render(request, "quiz/memory.html", context)


def _part(request: LearnerRequest, stories: Sequence[str]) -> remembering.Part:
    story, kind = request.GET.get("story", ""), request.GET.get("kind", "")
    return remembering.Part(story if story in stories else "", kind if kind in Fact.Kind.values else "")


def pictures_of(report: remembering.MemoryReport, today: date) -> dict[str, Any]:
    """What the page draws of a report, and the same as rows of tables."""
    return {
        "today": today,
        "report": report,
        "chances": chances_plot(report.chances),
        "chance_rows": list(zip(chance_classes(), report.chances, strict=True)),
        "stabilities": stabilities_plot(report.stabilities),
        "stability_rows": list(zip(stability_classes(), report.stabilities, strict=True)),
        "retention": retention_plot(report.retention.by_month, today, report.wanted),
    }


@require_safe
@login_required
def memory_fact(request: LearnerRequest, fact_id: int) -> HttpResponse:
    """Show how the learner forgot and recalled one fact, and what is left of it today."""
    today = study_day(timezone.now(), request.user.zone)
    taught = Fact.objects.taught()
    remembered = Memory.objects.filter(learner=request.user, fact__in=taught).select_related("fact__story")
    history = remembering.fact_memory(get_object_or_404(remembered, fact=fact_id), today)
    context = {
        "today": today,
        "history": history,
        "curve": curve_plot(history.days, history.memory.due_on, today, history.plan),
    }
    return render(request, "quiz/memory_fact.html", context)
