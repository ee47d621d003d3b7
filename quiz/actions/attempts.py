"""A learner starts a set, finishes it, and repeats what was missed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from random import Random

from django.db import IntegrityError, transaction
from django.db.models import Max

from quiz.models import MAX_POINTS, Attempt, Edition, QuestionSet, QuestionTally, User
from quiz.models import Grade as GradeRow
from quiz.models import statements as sql
from quiz.models.attempts import AttemptQuerySet
from quiz.models.content import edition_content


class NoAttemptLeft(Exception):
    """The learner has used every attempt that the set allows."""


class NotPublished(Exception):
    """The set has no published edition."""


class NothingMissed(Exception):
    """Every answer was fully right, so there is nothing to repeat."""


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


def finish_overdue(*, attempts: AttemptQuerySet, now: datetime) -> int:
    """End every attempt among these whose time is over; how many there were."""
    overdue = attempts.filter(finished_at__isnull=True, deadline_at__lte=now)
    return len([finish_attempt(attempt=attempt, now=now) for attempt in overdue])
