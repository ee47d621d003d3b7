"""A question set: its rules, and starting it."""

from __future__ import annotations

import secrets

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from quiz.actions.attempts import NoAttemptLeft, start_attempt
from quiz.models import QuestionSet
from quiz.reports.attempts import open_numbers
from quiz.reports.sets import set_page
from quiz.views.requests import AnyRequest, LearnerRequest


def _published() -> QuerySet[QuestionSet]:
    return QuestionSet.objects.filter(current__isnull=False, story__status="published").select_related(
        "current", "story"
    )


@require_safe
def set_detail(request: AnyRequest, slug: str) -> HttpResponse:
    """Show a published set: its rules in words, and the learner's attempts."""
    question_set = get_object_or_404(_published(), slug=slug)
    context = {"page": set_page(question_set, request.user if request.user.is_authenticated else None)}
    return render(request, "quiz/set_detail.html", context)


@require_POST
@login_required
def attempt_start(request: LearnerRequest, slug: str) -> HttpResponseBase:
    """Go on with the learner's open attempt at a set, or start a new one."""
    question_set = get_object_or_404(_published(), slug=slug)
    try:
        attempt = start_attempt(
            learner=request.user, question_set=question_set, seed=secrets.randbits(62), now=timezone.now()
        )
    except NoAttemptLeft:
        messages.info(request, _("You have used every attempt at this set. Its results stay here for you."))
        return redirect("quiz:set_detail", slug)
    left = open_numbers(attempt)
    if not left:
        return redirect("quiz:attempt_result", attempt.pk)
    return redirect("quiz:attempt_question", attempt.pk, left[0])
