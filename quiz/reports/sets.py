"""What the page of a question set shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, F, Max, OuterRef

from quiz.models import MAX_POINTS, Attempt, Edition, QuestionSet, Story, User
from quiz.models.attempts import AttemptQuerySet


@dataclass(frozen=True, slots=True)
class SetPage:
    """A published set with the learner's attempts, the newest first; ``attempts_left`` is None without a limit."""

    question_set: QuestionSet
    edition: Edition
    questions: int
    attempts: Sequence[Attempt]
    open_attempt: Attempt | None
    attempts_left: int | None
    best_percent: int | None


def set_page(question_set: QuestionSet, learner: User | None) -> SetPage:
    """The page for one learner, or for somebody who is not logged in; two queries."""
    edition = question_set.current
    if edition is None:
        msg = "Only a published set has a page."
        raise ValueError(msg)
    mine = Attempt.objects.filter(question_set=question_set, learner=learner, is_preview=False).order_by("-number")
    attempts = list(mine) if learner else []
    counted = [attempt for attempt in attempts if attempt.repeats_id is None]
    percents = [attempt.percent for attempt in counted if attempt.percent is not None]
    allowed = edition.attempts_allowed
    return SetPage(
        question_set=question_set,
        edition=edition,
        questions=edition.items.count(),
        attempts=attempts,
        open_attempt=next((attempt for attempt in attempts if attempt.finished_at is None), None),
        attempts_left=None if allowed is None else max(0, allowed - len(counted)),
        best_percent=max(percents, default=None),
    )


def best_percents(attempts: AttemptQuerySet) -> dict[int, int]:
    """The best score in whole per cent by set, over the finished attempts that count; one query."""
    share = F("points") * 100.0 / (F("length") * MAX_POINTS)
    rows = attempts.counted().filter(points__isnull=False).order_by().values("question_set").annotate(best=Max(share))
    return {row["question_set"]: round(row["best"]) for row in rows}


def new_set(learner: User | None) -> QuestionSet | None:
    """The first published set of the newest story that the learner has not begun; one query."""
    published = QuestionSet.objects.filter(current__isnull=False, story__status=Story.Status.PUBLISHED)
    begun = Attempt.objects.filter(learner=learner, is_preview=False, question_set=OuterRef("pk"))
    unknown = published.exclude(Exists(begun)) if learner else published
    return unknown.order_by("-story", "pk").first()
