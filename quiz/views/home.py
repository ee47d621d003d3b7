"""The start page: what to do now; and the page that tells a monitor that the site answers."""

from __future__ import annotations

from django.db import connection
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from quiz.actions.attempts import finish_overdue
from quiz.domain.scheduling import study_day
from quiz.models import Attempt
from quiz.reports.day_deck import deck_mark
from quiz.reports.desk import desk_of
from quiz.reports.home import todo_of
from quiz.reports.sets import new_set
from quiz.reports.stories import story_rows
from quiz.views.requests import AnyRequest


@require_safe
def home(request: AnyRequest) -> HttpResponse:
    """Show a stranger what this is, a learner what to do now, and a teacher first what teaching asks for."""
    now = timezone.now()
    learner = request.user if request.user.is_authenticated else None
    today = study_day(now, learner.zone) if learner else None
    if learner:
        finish_overdue(attempts=Attempt.objects.filter(learner=learner), now=now)
    context = {
        "first_quiz": None if learner else new_set(None),
        "stories": story_rows(learner, today),
        "todo": todo_of(learner, today, now) if learner and today else None,
        "deck_mark": deck_mark(learner, now) if learner else "",
        "desk": desk_of(learner, now) if learner and learner.is_staff else None,
    }
    return render(request, "quiz/home.html", context)


@require_safe
def healthz(request: AnyRequest) -> HttpResponse:
    """Answer 200 when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
