"""A learner starts a set, answers its questions one by one, finishes, and repeats what was missed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Max

from quiz.actions.recording import points_of, record_answer, record_item
from quiz.domain.grading import Grade, Verdict
from quiz.domain.questions import Json, Response
from quiz.domain.scheduling import study_day
from quiz.models import MAX_POINTS, Answer, Attempt, Edition, QuestionSet, QuestionTally, User
from quiz.models import Grade as GradeRow
from quiz.models import statements as sql
from quiz.models.content import EditionContent, PublishedQuestion, edition_content


class NoAttemptLeft(Exception):
    """The learner has used every attempt that the set allows."""


class NotPublished(Exception):
    """The set has no published edition."""


class NothingMissed(Exception):
    """Every answer was fully right, so there is nothing to repeat."""


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


def start_attempt(*, learner: User, question_set: QuestionSet, seed: int, now: datetime) -> Attempt:
    """Go on with the learner's open attempt at the set, or start a new one on the published edition.

    Raises NotPublished, or NoAttemptLeft.
    """
    running = _open_attempt(learner, question_set, preview=False, now=now)
    if running:
        return running
    edition = question_set.current
    if edition is None:
        raise NotPublished
    return _begin(learner=learner, edition=edition, seed=seed, now=now)


def start_preview(*, learner: User, edition: Edition, seed: int, now: datetime) -> Attempt:
    """Start a teacher's attempt at a preview; an open one at an older preview ends."""
    running = _open_attempt(learner, edition.question_set, preview=True, now=now)
    if running:
        finish_attempt(attempt=running, now=now)
    return _begin(learner=learner, edition=edition, seed=seed, now=now)


def repeat_missed(*, attempt: Attempt, seed: int, now: datetime) -> Attempt:
    """Start an attempt at what was not fully right in a finished one. Raises NothingMissed."""
    running = _open_attempt(attempt.learner, attempt.question_set, preview=attempt.is_preview, now=now)
    if running:
        return running
    right = {position for position, points in _points_by_position(attempt).items() if points == MAX_POINTS}
    missed = [position for position in attempt.places if position not in right]
    if not missed:
        raise NothingMissed
    return _begin(learner=attempt.learner, edition=attempt.edition, seed=seed, now=now, places=missed, repeats=attempt)


def _open_attempt(learner: User, question_set: QuestionSet, *, preview: bool, now: datetime) -> Attempt | None:
    attempt = Attempt.objects.filter(
        learner=learner, question_set=question_set, is_preview=preview, finished_at__isnull=True
    ).first()
    if attempt is not None and attempt.deadline_at is not None and attempt.deadline_at <= now:
        finish_attempt(attempt=attempt, now=now)
        return None
    return attempt


def _begin(
    *,
    learner: User,
    edition: Edition,
    seed: int,
    now: datetime,
    places: Sequence[int] | None = None,
    repeats: Attempt | None = None,
) -> Attempt:
    chosen = list(edition_content(edition.pk).questions) if places is None else list(places)
    if edition.shuffle_questions:
        Random(seed).shuffle(chosen)
    try:
        with transaction.atomic():
            sql.lock_learner(learner.pk)
            mine = Attempt.objects.filter(learner=learner, question_set=edition.question_set)
            counts = repeats is None and not edition.is_preview and edition.attempts_allowed is not None
            if counts and mine.counted().count() >= (edition.attempts_allowed or 0):
                raise NoAttemptLeft
            return Attempt.objects.create(
                learner=learner,
                question_set=edition.question_set,
                edition=edition,
                number=(mine.aggregate(last=Max("number"))["last"] or 0) + 1,
                seed=seed,
                places=chosen,
                length=len(chosen),
                is_preview=edition.is_preview,
                repeats=repeats,
                started_at=now,
                deadline_at=now + timedelta(minutes=edition.minutes) if edition.minutes else None,
            )
    except IntegrityError:
        # Another tab started one between our look and our write.
        running = _open_attempt(learner, edition.question_set, preview=edition.is_preview, now=now)
        if running is None:
            raise
        return running


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


@transaction.atomic
def finish_attempt(*, attempt: Attempt, now: datetime) -> Attempt:
    """End an attempt and keep its points; what was saved before the end counts. Finishing twice changes nothing."""
    row = Attempt.objects.select_for_update().get(pk=attempt.pk)
    if row.finished_at is not None:
        return row
    points = _points_by_position(row)
    row.points = sum(points.values())
    row.finished_at = min(now, row.deadline_at) if row.deadline_at else now
    row.save(update_fields=["points", "finished_at"])
    if row.number == 1 and not row.is_preview and points:
        _add_item_sums(row, points)
    return row


def _points_by_position(attempt: Attempt) -> dict[int, int]:
    grades = GradeRow.objects.filter(answer__attempt=attempt).order_by("pk")
    return dict(grades.values_list("answer__position", "points"))


def _add_item_sums(attempt: Attempt, points: Mapping[int, int]) -> None:
    questions = edition_content(attempt.edition_id).questions
    total = sum(points.values())
    rows = [item_sums(questions[position].question_id, mine, total - mine) for position, mine in points.items()]
    sql.add(QuestionTally, ("question",), rows)


def item_sums(question: int, points: int, rest: int) -> dict[str, int]:
    """What one finished first attempt adds to a question's sums: its points there and in the rest of the attempt."""
    return {
        "question": question,
        "finished": 1,
        "finished_points": points,
        "finished_points_squared": points * points,
        "rest": rest,
        "rest_squared": rest * rest,
        "points_times_rest": points * rest,
    }


def finish_overdue(*, learner: User, now: datetime) -> int:
    """End every attempt of the learner whose time is over; how many there were."""
    overdue = Attempt.objects.filter(learner=learner, finished_at__isnull=True, deadline_at__lte=now)
    ended = [finish_attempt(attempt=attempt, now=now) for attempt in overdue]
    return len(ended)
