"""A learner answers a question of an attempt: graded and saved at that moment, once, with all that follows from it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from uuid import UUID

from django.db import IntegrityError, transaction

from quiz.actions.recording import points_of, record_answer, record_item
from quiz.domain.grading import Grade, Verdict
from quiz.domain.questions import Json, Response
from quiz.domain.scheduling import study_day
from quiz.models import MAX_POINTS, Answer, Attempt, User
from quiz.models import Grade as GradeRow
from quiz.models import statements as sql
from quiz.models.content import EditionContent, PublishedQuestion, edition_content


class AttemptClosed(Exception):
    """The attempt is finished or its time is over, so it takes no more answers."""


class NoSuchQuestion(Exception):
    """The attempt does not ask that question, or does not belong to this learner."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """What became of an answer; ``again`` where it had been saved before and this was a repeated form."""

    answer: int
    question: PublishedQuestion
    response: Response
    shown: Json
    grade: Grade
    answered_at: datetime
    places: Sequence[int]
    content: EditionContent
    again: bool


def submit_answer(
    *, learner: User, attempt: int, number: int, response: Response, token: UUID, now: datetime
) -> Submitted:
    """Grade and save an answer to the attempt's question at that number (from 1), with all that follows from it.

    A form sent twice, from another tab or by going back, changes nothing and gives what was saved first. Raises
    UnreadableAnswer or AmbiguousAnswer (nothing is saved), AttemptClosed, or NoSuchQuestion.
    """
    try:
        with transaction.atomic():
            return _submit(learner, attempt, number, response, token, now)
    except (IntegrityError, AttemptClosed) as error:
        saved = saved_answer(learner=learner, attempt=attempt, number=number)
        if saved is None:
            if isinstance(error, AttemptClosed):
                raise
            raise NoSuchQuestion from error
        return saved


def _submit(learner: User, attempt: int, number: int, response: Response, token: UUID, now: datetime) -> Submitted:
    row = sql.claim_place(attempt=attempt, learner=learner.pk, now=now)
    if row is None:
        raise AttemptClosed
    places = _places(row["places"])
    content = edition_content(row["edition_id"])
    question = _question(content, places, number)
    grade = question.rules.grade(question.draft, response)
    shown = presented(question, row["seed"], shuffle=content.shuffle_options)
    day = study_day(now, learner.zone)
    key = sql.insert_returning(
        Answer,
        {
            "attempt": attempt,
            "question": question.question_id,
            "position": question.position,
            "token": token,
            "response": dict(response),
            "shown": dict(shown),
            "answered_at": now,
            "study_day": day,
        },
    )
    sql.insert(GradeRow, _grade_row(key, grade, now))
    if not row["is_preview"]:
        record_answer(learner=learner, answer=key, question=question, grade=grade, day=day, now=now)
        if row["number"] == 1:
            record_item(question=question, grade=grade)
    return Submitted(key, question, response, shown, grade, now, places, content, again=False)


def _grade_row(answer: int, grade: Grade, now: datetime) -> dict[str, object]:
    return {
        "answer": answer,
        "verdict": grade.verdict.value,
        "points": points_of(grade),
        "why": GradeRow.Why.ANSWERED,
        "graded_at": now,
    }


def presented(question: PublishedQuestion, seed: int, *, shuffle: bool) -> Json:
    """What the learner sees of a question before answering: the same at every look within an attempt."""
    return question.rules.present(question.draft, Random(f"{seed}/{question.position}"), shuffle=shuffle)


def saved_answer(*, learner: User, attempt: int, number: int) -> Submitted | None:
    """What the learner answered at that number of the attempt, or None. Raises NoSuchQuestion."""
    row = Attempt.objects.filter(pk=attempt, learner=learner).first()
    if row is None:
        raise NoSuchQuestion
    content = edition_content(row.edition_id)
    question = _question(content, row.places, number)
    answer = Answer.objects.filter(attempt=row, position=question.position).first()
    return None if answer is None else as_submitted(row, answer, content, question)


def as_submitted(attempt: Attempt, answer: Answer, content: EditionContent, question: PublishedQuestion) -> Submitted:
    """A saved answer as it was when it was given, with the grade that counts now."""
    row = GradeRow.objects.filter(answer=answer).order_by("-pk")[0]
    grade = Grade(Verdict(row.verdict), row.points / MAX_POINTS)
    return Submitted(
        answer.pk,
        question,
        answer.response,
        answer.shown,
        grade,
        answer.answered_at,
        attempt.places,
        content,
        again=True,
    )


def _places(value: object) -> list[int]:
    # A raw row gives JSON as text, whatever the database.
    return list(json.loads(value)) if isinstance(value, str) else list(value)  # type: ignore[call-overload]


def _question(content: EditionContent, places: Sequence[int], number: int) -> PublishedQuestion:
    if not 1 <= number <= len(places):
        raise NoSuchQuestion
    return content.questions[places[number - 1]]
