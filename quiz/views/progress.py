"""How the learner stands."""

from __future__ import annotations

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.domain.scheduling import study_day
from quiz.reports import learners
from quiz.views.charts import bar_chart
from quiz.views.requests import LearnerRequest


@require_safe
@login_required
def progress(request: LearnerRequest) -> HttpResponse:
    """Show what the learner knows, what comes back when, what was done each day, and the streak."""
    today = study_day(timezone.now(), request.user.zone)
    days = learners.recent_days(request.user, today)
    ahead = learners.coming(request.user, today)
    context = {
        "today": today,
        "standings": learners.standings(request.user, today),
        "days": days,
        "day_bars": bar_chart([(day.day, day.done) for day in days]),
        "forecast": bar_chart(learners.dated(ahead, today)),
        "streak": learners.streak_of(request.user, today),
    }
    return render(request, "quiz/progress.html", context)
