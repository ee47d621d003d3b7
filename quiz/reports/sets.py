"""What the page of a question set shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, F, Max, OuterRef, Q

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


@dataclass(frozen=True, slots=True)
class Taken:
    """What a learner has made of a set: the best score in whole per cent, and how far the open attempt is, if any.

    ``attempts`` counts those that count, the open one among them.
    """

    attempts: int = 0
    best_percent: int | None = None
    answered: int | None = None
    length: int | None = None


NOT_TAKEN = Taken()


def taken_by(learner: User, attempts: AttemptQuerySet) -> dict[int, Taken]:
    """What the learner has made of each set that these attempts are about; one query.

    Only finished attempts that count have a score; a repeat of what was missed may be open, too.
    """
    share = F("points") * 100.0 / (F("length") * MAX_POINTS)
    is_open = Q(finished_at__isnull=True)
    rows = (
        attempts.filter(learner=learner, is_preview=False)
        .order_by()
        .values("question_set")
        .annotate(
            counted=Count("pk", filter=Q(repeats__isnull=True)),
            best=Max(share, filter=Q(repeats__isnull=True, points__isnull=False)),
            done=Max("answered", filter=is_open),
            size=Max("length", filter=is_open),
        )
    )
    return {
        row["question_set"]: Taken(
            row["counted"], None if row["best"] is None else round(row["best"]), row["done"], row["size"]
        )
        for row in rows
    }


def new_set(learner: User | None) -> QuestionSet | None:
    """The first published set of the newest story that the learner has not begun; one query."""
    published = QuestionSet.objects.filter(current__isnull=False, story__status=Story.Status.PUBLISHED)
    begun = Attempt.objects.filter(learner=learner, is_preview=False, question_set=OuterRef("pk"))
    unknown = published.exclude(Exists(begun)) if learner else published
    return unknown.order_by("-story", "pk").first()
