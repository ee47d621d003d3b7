"""Taking an answer as one would first write it: plain ORM, one row after the other, in one transaction."""

from __future__ import annotations

from datetime import date, datetime
from random import Random
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import F
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST
from django.views.decorators.vary import vary_on_headers

from benchmarks.naive_memory import add_to_day, add_to_kind, remember, reviewed
from quiz.domain.grading import Grade, Verdict
from quiz.domain.questions import Draft
from quiz.domain.scheduling import rating_for, study_day
from quiz.models import MAX_POINTS, Answer, Attempt, EditionItem, OptionTally, QuestionTally, Review, User
from quiz.models import Grade as GradeRow
from quiz.models.content import EvidenceView, PublishedQuestion
from quiz.reports.attempts import AnswerView, answered_view
from quiz.views.requests import LearnerRequest


@require_POST
@login_required
@vary_on_headers("HX-Request")
def attempt_question(request: LearnerRequest, attempt_id: int, number: int) -> HttpResponseBase:
    """Take the answer to one question of the learner's attempt and show what became of it."""
    now = timezone.now()
    given = {name: str(value) for name, value in request.POST.items() if name not in {"csrfmiddlewaretoken", "token"}}
    with transaction.atomic():
        attempts = Attempt.objects.select_for_update(of=("self",)).select_related("edition__question_set__story")
        attempt = get_object_or_404(attempts, pk=attempt_id, learner=request.user)
        if attempt.finished_at or (attempt.deadline_at and attempt.deadline_at <= now):
            return redirect("quiz:attempt_result", attempt.pk)
        question = _question(attempt, number)
        grade = question.rules.grade(question.draft, given)
        answer = Answer.objects.filter(attempt=attempt, position=question.position).first()
        if answer is None:
            answer = _save(
                attempt, question, given, UUID(request.POST["token"]), now, study_day(now, request.user.zone)
            )
            _record(request.user, attempt, answer, question, grade)
    view = answered_view(
        question,
        number,
        shown=answer.shown,
        response=answer.response,
        answered_at=answer.answered_at,
        verdict=grade.verdict,
        points=round(grade.score * MAX_POINTS),
        told=attempt.edition.feedback == "at once",
    )
    return _page(request, attempt, view)


def _question(attempt: Attempt, number: int) -> PublishedQuestion:
    if not 1 <= number <= attempt.length:
        raise Http404
    items = EditionItem.objects.select_related("question")
    item = get_object_or_404(items, edition=attempt.edition_id, position=attempt.places[number - 1])
    question, evidence = item.question, tuple(EvidenceView(**view) for view in item.evidence)
    keys = tuple(view.key for view in evidence)
    draft = Draft(question.kind, question.prompt, keys, question.payload, question.identity)
    return PublishedQuestion(question.pk, item.position, draft, evidence)


def _save(
    attempt: Attempt, question: PublishedQuestion, given: dict[str, str], token: UUID, now: datetime, day: date
) -> Answer:
    rng = Random(f"{attempt.seed}/{question.position}")
    return Answer.objects.create(
        attempt=attempt,
        question_id=question.question_id,
        position=question.position,
        token=token,
        response=given,
        shown=question.rules.present(question.draft, rng, shuffle=attempt.edition.shuffle_options),
        answered_at=now,
        study_day=day,
    )


def _record(learner: User, attempt: Attempt, answer: Answer, question: PublishedQuestion, grade: Grade) -> None:
    attempt.answered = F("answered") + 1
    attempt.save(update_fields=["answered"])
    points = round(grade.score * MAX_POINTS)
    GradeRow.objects.create(answer=answer, verdict=grade.verdict.value, points=points, graded_at=answer.answered_at)
    new = 0
    for place, verdict in grade.parts.items():
        fact, right = question.evidence[place], verdict is Verdict.RIGHT
        rating = rating_for(verdict, question.rules.format)
        new += remember(learner, fact.fact_id, rating, answer.study_day)
        columns = reviewed(rating, question.rules.format, answer.study_day, answer.answered_at, right=right)
        Review.objects.create(learner=learner, fact_id=fact.fact_id, answer=answer, **columns)
        add_to_kind(learner, fact.kind, answers=1, right_answers=int(right))
    right = grade.verdict is Verdict.RIGHT
    add_to_day(learner, answer.study_day, answers=1, right_answers=int(right), new_facts=new)
    if attempt.number == 1:
        _add_to_item(question.question_id, points, grade.chosen)


def _add_to_item(question: int, points: int, chosen: tuple[str, ...]) -> None:
    tally, _created = QuestionTally.objects.get_or_create(question_id=question)
    QuestionTally.objects.filter(pk=tally.pk).update(
        answers=F("answers") + 1, points=F("points") + points, points_squared=F("points_squared") + points * points
    )
    for key in sorted(set(chosen)):
        option, _created = OptionTally.objects.get_or_create(question_id=question, option=key)
        OptionTally.objects.filter(pk=option.pk).update(chosen=F("chosen") + 1)


def _page(request: LearnerRequest, attempt: Attempt, view: AnswerView) -> HttpResponse:
    feedback = view.feedback
    context = {
        "attempt_id": attempt.pk,
        "set_title": attempt.edition.title,
        "language": attempt.edition.question_set.story.language,
        "number": view.number,
        "total": attempt.length,
        "next_number": view.number + 1 if view.number < attempt.length else None,
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
    template = "quiz/_attempt_question.html" if request.htmx else "quiz/attempt_question.html"
    return render(request, template, context)
