"""An attempt: one question at a time, its feedback, the result, and what was missed once more."""

from __future__ import annotations

import secrets
from itertools import islice
from uuid import UUID, uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import HttpResponseClientRedirect

from quiz.actions import answers
from quiz.actions import attempts as actions
from quiz.domain.grading import AmbiguousAnswer, UnreadableAnswer
from quiz.models import MAX_POINTS, Attempt
from quiz.models.content import EditionContent, edition_content
from quiz.models.wording import worded
from quiz.reports import attempts as reports
from quiz.views.requests import LearnerRequest, short_text

MOST_FIELDS = 100


@require_http_methods(["GET", "POST"])
@login_required
@vary_on_headers("HX-Request")
def attempt_question(request: LearnerRequest, attempt_id: int, number: int) -> HttpResponseBase:
    """Show one question of the learner's attempt, or take the answer to it."""
    if request.method == "POST":
        return _take_answer(request, attempt_id, number)
    attempt = _mine(request, attempt_id)
    if _over(attempt):
        return redirect("quiz:attempt_result", attempt.pk)
    try:
        saved = answers.saved_answer(learner=request.user, attempt=attempt.pk, number=number)
    except answers.NoSuchQuestion as error:
        raise Http404 from error
    if saved is not None:
        return _page(request, attempt_id, _answered(saved, number), saved.content, len(attempt.places))
    content = edition_content(attempt.edition_id)
    question = content.questions[attempt.places[number - 1]]
    shown = answers.presented(question, attempt.seed, shuffle=content.shuffle_options)
    view = reports.unanswered_view(question, number, shown)
    return _page(request, attempt_id, view, content, len(attempt.places), token=uuid4(), deadline=attempt.deadline_at)


def _take_answer(request: LearnerRequest, attempt_id: int, number: int) -> HttpResponseBase:
    response = _response(request)
    token = _token(request)
    try:
        saved = answers.submit_answer(
            learner=request.user,
            attempt=attempt_id,
            number=number,
            response=response,
            token=token,
            now=timezone.now(),
        )
    except answers.NoSuchQuestion as error:
        raise Http404 from error
    except answers.AttemptClosed:
        return _go(request, reverse("quiz:attempt_result", args=[attempt_id]))
    except UnreadableAnswer as error:
        return _ask_again(request, attempt_id, number, token, response, error=worded(error))
    except AmbiguousAnswer as error:
        return _ask_again(request, attempt_id, number, token, response, error=worded(error), readings=error.readings)
    earlier = _told_earlier() if saved.again and saved.response != response else ""
    if not request.htmx:
        if earlier:
            messages.info(request, earlier)
        return redirect("quiz:attempt_question", attempt_id, number)
    return _page(request, attempt_id, _answered(saved, number), saved.content, len(saved.places), earlier=earlier)


def _told_earlier() -> str:
    return _("You had answered this question already, in another tab or on another device. That answer counts.")


def _response(request: LearnerRequest) -> dict[str, str]:
    """What the fields of the question sent. No question has as many as are read; what is beyond was never on a page."""
    sent = ((name, str(value)) for name, value in request.POST.items() if name not in {"csrfmiddlewaretoken", "token"})
    return {short_text(name): short_text(value) for name, value in islice(sent, MOST_FIELDS)}


def _token(request: LearnerRequest) -> UUID:
    try:
        return UUID(request.POST.get("token", ""))
    except ValueError:
        return uuid4()


def _answered(saved: answers.Submitted, number: int) -> reports.AnswerView:
    return reports.answered_view(
        saved.question,
        number,
        shown=saved.shown,
        response=saved.response,
        answered_at=saved.answered_at,
        verdict=saved.grade.verdict,
        points=round(saved.grade.score * MAX_POINTS),
        told=saved.content.feedback_at_once,
    )


def _ask_again(
    request: LearnerRequest, attempt_id: int, number: int, token: UUID, response: object, **problem: object
) -> HttpResponse:
    attempt = _mine(request, attempt_id)
    content = edition_content(attempt.edition_id)
    question = content.questions[attempt.places[number - 1]]
    shown = answers.presented(question, attempt.seed, shuffle=content.shuffle_options)
    view = reports.unanswered_view(question, number, shown)
    return _page(request, attempt_id, view, content, len(attempt.places), token=token, response=response, **problem)


def _page(
    request: LearnerRequest,
    attempt_id: int,
    view: reports.AnswerView,
    content: EditionContent,
    total: int,
    **more: object,
) -> HttpResponse:
    template = "quiz/_attempt_question.html" if request.htmx else "quiz/attempt_question.html"
    return render(request, template, question_context(attempt_id, view, content, total) | more)


def question_context(
    attempt_id: int, view: reports.AnswerView, content: EditionContent, total: int
) -> dict[str, object]:
    """All that the page of one question shows, before and after its answer."""
    feedback = view.feedback
    return {
        "attempt_id": attempt_id,
        "set_title": content.title,
        "previewed_set": content.set_id if content.is_preview else None,
        "language": content.language,
        "number": view.number,
        "total": total,
        "next_number": view.number + 1 if view.number < total else None,
        "question": view,
        "prompt": view.prompt,
        "shown": view.shown,
        "response": view.response,
        "graded": feedback is not None,
        "feedback": feedback,
        "parts": feedback.parts if feedback else (),
        "right_keys": feedback.right_keys if feedback else frozenset(),
        "prefix": f"q{view.number}",
        "saved_at": view.answered_at,
    }


@require_POST
@login_required
def attempt_finish(request: LearnerRequest, attempt_id: int) -> HttpResponseBase:
    """End the attempt."""
    actions.finish_attempt(attempt=_mine(request, attempt_id), now=timezone.now())
    return _go(request, reverse("quiz:attempt_result", args=[attempt_id]))


@require_safe
@login_required
def attempt_result(request: LearnerRequest, attempt_id: int) -> HttpResponse:
    """Show the result; of an attempt that is still open, what is left to answer."""
    attempt = _mine(request, attempt_id)
    if attempt.finished_at is None and _over(attempt):
        attempt = actions.finish_attempt(attempt=attempt, now=timezone.now())
    if attempt.finished_at is None:
        previewed = attempt.question_set_id if attempt.is_preview else None
        context = {"attempt": attempt, "open_numbers": reports.open_numbers(attempt), "previewed_set": previewed}
        return render(request, "quiz/attempt_open.html", context)
    edition = attempt.edition
    result = reports.result_of(attempt, pass_percent=edition.pass_percent)
    context = {
        "result": result,
        "attempt": attempt,
        "edition": edition,
        "previewed_set": attempt.question_set_id if edition.is_preview else None,
    }
    return render(request, "quiz/attempt_result.html", context)


@require_POST
@login_required
def attempt_repeat(request: LearnerRequest, attempt_id: int) -> HttpResponseBase:
    """Start again with what was missed in a finished attempt."""
    attempt = _mine(request, attempt_id)
    if attempt.finished_at is None:
        return redirect("quiz:attempt_result", attempt.pk)
    try:
        again = actions.repeat_missed(attempt=attempt, seed=secrets.randbits(62), now=timezone.now())
    except actions.NothingMissed:
        return redirect("quiz:attempt_result", attempt.pk)
    return redirect("quiz:attempt_question", again.pk, 1)


def _mine(request: LearnerRequest, attempt_id: int) -> Attempt:
    mine = Attempt.objects.filter(learner=request.user).select_related("edition", "question_set", "learner")
    return get_object_or_404(mine, pk=attempt_id)


def _over(attempt: Attempt) -> bool:
    timed_out = attempt.deadline_at is not None and attempt.deadline_at <= timezone.now()
    return attempt.finished_at is not None or timed_out


def _go(request: LearnerRequest, url: str) -> HttpResponseBase:
    return HttpResponseClientRedirect(url) if request.htmx else redirect(url)
