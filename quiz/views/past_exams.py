"""An exam that is over plans nothing any more, and its learner is told so."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from quiz.actions.planning import ExamOver, plan_past_exam
from quiz.domain.scheduling import study_day
from quiz.models import User

_LOOKED_ON = "looked_for_past_exams_on"


class PlansPastExams:
    """Middleware: on the first page of a study-day, bring facts that were planned for an exam back to their own rhythm."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Look once a day, and answer the request."""
        if (
            request.method == "GET"
            and settings.SESSION_COOKIE_NAME in request.COOKIES
            and isinstance(request.user, User)
        ):
            _look(request, request.user)
        return self._get_response(request)


def _look(request: HttpRequest, learner: User) -> None:
    now = timezone.now()
    today = study_day(now, learner.zone).isoformat()
    if request.session.get(_LOOKED_ON) == today:
        return
    over = plan_past_exam(learner=learner, now=now)
    request.session[_LOOKED_ON] = today
    if over:
        messages.info(request, _told(over))


def _told(over: ExamOver) -> str:
    days = {"day": date_format(over.exam_on, "j F"), "next": over.next_on and date_format(over.next_on, "j F")}
    if over.next_on:
        told = _("The exam on %(day)s is over; the plan leads to the one on %(next)s now.") % days
    else:
        told = (
            _("The exam on %(day)s is over; the plan is without it now, and facts come back in their own rhythm.")
            % days
        )
    if not over.moved:
        return told
    moved = ngettext("%(n)s fact comes back on another day.", "%(n)s facts come back on other days.", over.moved)
    return f"{told} {moved % {'n': over.moved}}"
