"""How the learner stands."""

from __future__ import annotations

from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.domain.scheduling import study_day
from quiz.reports import learners
from quiz.reports.memory_plots import forecast_plot
from quiz.reports.study_years import study_year
from quiz.views.requests import LearnerRequest

_YEAR = timedelta(days=371)


@require_safe
@login_required
def progress(request: LearnerRequest) -> HttpResponse:
    """Show what the learner knows, what comes back when, what was done each day, and the streak."""
    today = study_day(timezone.now(), request.user.zone)
    ahead = learners.coming(request.user, today)
    days = learners.studied_days(request.user, today - _YEAR, today)
    context = {
        "today": today,
        "standings": learners.standings(request.user, today),
        "year": study_year({day.day: day.done for day in days}, today),
        "days": days,
        "ahead": ahead,
        "due": ahead.overdue + ahead.days[0],
        "days_ahead": learners.dated(ahead, today),
        "forecast": forecast_plot(ahead, today),
        "streak": learners.streak_of(request.user, today),
    }
    return render(request, "quiz/progress.html", context)
