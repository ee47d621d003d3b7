"""The results of a question set: each learner's attempts, and what the answers say of each question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean

from django.db.models import Count, Exists, F, OuterRef, QuerySet, Sum

from quiz.domain.item_analysis import (
    WEAK_BELOW,
    Marks,
    Sums,
    discrimination_index,
    discriminative_efficiency,
    facility,
)
from quiz.models import MAX_POINTS, Attempt, Edition, Enrolment, Grade, Question, QuestionSet, QuestionTally, User
from quiz.reports.classrooms import classes_of
from quiz.reports.roster import names_in

FEW = 5
"""Of more options than these, those that nobody chose are only counted."""


@dataclass(frozen=True, slots=True)
class LearnerResult:
    """One learner of the teacher's classes; scores are whole per cent, None before the first finished attempt."""

    learner: User
    name: str
    classes: str
    attempts: int = 0
    first_percent: int | None = None
    best_percent: int | None = None
    last_finished_at: datetime | None = None
    is_under_way: bool = False


@dataclass(frozen=True, slots=True)
class Others:
    """Learners of other teachers and of none, without their names; ``mean_percent`` is over finished attempts."""

    learners: int
    attempts: int
    mean_percent: int | None


@dataclass(frozen=True, slots=True)
class OptionResult:
    """One option and how many chose it; ``percent`` is their share of all answers."""

    text: str
    right: bool
    chosen: int
    percent: int


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """What first attempts say of a question, in per cent; None where too few answers say anything."""

    place: int
    question: Question
    answers: int
    facility: float | None
    discrimination: float | None
    efficiency: float | None
    options: Sequence[OptionResult]

    @property
    def is_weak(self) -> bool:
        """Whether those who know the rest do not get it right more often."""
        return self.efficiency is not None and self.efficiency < WEAK_BELOW

    @property
    def told(self) -> Sequence[OptionResult]:
        """All options where they are few; of many, such as sentences, the right one and those that were chosen, most often first."""
        if len(self.options) <= FEW:
            return self.options
        said = [option for option in self.options if option.right or option.chosen]
        return sorted(said, key=lambda option: -option.chosen)

    @property
    def untold(self) -> int:
        """How many options nobody chose and nobody needs to read."""
        return len(self.options) - len(self.told)


@dataclass(frozen=True, slots=True)
class SetResults:
    """The results of a set as one teacher may see them."""

    learners: Sequence[LearnerResult]
    others: Others
    mean_first: int | None
    questions: Sequence[QuestionResult]


def set_results(question_set: QuestionSet, teacher: User) -> SetResults:
    """The set's results: by name for learners of the teacher's classes, as sums for others; eight queries."""
    classes = _classes_by_learner(teacher)
    learners = _learner_results(question_set, classes)
    first = [row.first_percent for row in learners if row.first_percent is not None]
    return SetResults(
        learners=learners,
        others=_others(question_set, list(classes)),
        mean_first=round(fmean(first)) if first else None,
        questions=_question_results(question_set.current) if question_set.current else (),
    )


def _classes_by_learner(teacher: User) -> dict[User, list[str]]:
    enrolments = Enrolment.objects.filter(classroom__in=classes_of(teacher)).select_related("learner", "classroom")
    found: dict[User, list[str]] = {}
    for enrolment in enrolments.order_by("learner__display_name", "learner__username", "classroom__name"):
        found.setdefault(enrolment.learner, []).append(enrolment.classroom.name)
    return found


def _learner_results(question_set: QuestionSet, classes: Mapping[User, Sequence[str]]) -> list[LearnerResult]:
    """The learners of the classes, those who have not begun last."""
    counted = Attempt.objects.counted().filter(question_set=question_set, learner__in=list(classes))
    attempts: dict[int, list[Attempt]] = {}
    for attempt in counted.order_by("number"):
        attempts.setdefault(attempt.learner_id, []).append(attempt)
    called = names_in(list(classes))
    rows = [
        _learner_result(learner, called[learner.pk], ", ".join(names), attempts.get(learner.pk, []))
        for learner, names in classes.items()
    ]
    return sorted(rows, key=lambda row: not row.attempts)


def _learner_result(learner: User, name: str, classes: str, attempts: Sequence[Attempt]) -> LearnerResult:
    finished = [attempt for attempt in attempts if attempt.finished_at is not None]
    percents = [attempt.percent for attempt in finished if attempt.percent is not None]
    return LearnerResult(
        learner=learner,
        name=name,
        classes=classes,
        attempts=len(attempts),
        first_percent=attempts[0].percent if attempts else None,
        best_percent=max(percents, default=None),
        last_finished_at=finished[-1].finished_at if finished else None,
        is_under_way=any(attempt.finished_at is None for attempt in attempts),
    )


def _others(question_set: QuestionSet, known: Sequence[User]) -> Others:
    counted = Attempt.objects.counted().filter(question_set=question_set, points__isnull=False)
    sums = counted.exclude(learner__in=known).aggregate(
        learners=Count("learner", distinct=True), attempts=Count("pk"), points=Sum("points"), length=Sum("length")
    )
    mean = round(100 * sums["points"] / (sums["length"] * MAX_POINTS)) if sums["length"] else None
    return Others(sums["learners"], sums["attempts"], mean)


def _question_results(edition: Edition) -> list[QuestionResult]:
    items = edition.items.select_related("question__tally").prefetch_related(
        "question__option_tallies", "question__fact_links__fact"
    )
    rows = list(items.order_by("position"))
    marks = _marks([item.question_id for item in rows])
    return [_question_result(item.position, item.question, marks.get(item.question_id, [])) for item in rows]


def _marks(questions: Sequence[int]) -> dict[int, list[Marks]]:
    """The marks of finished first attempts with how often they occur, by question; as few rows as there are marks."""
    rows = (
        _first_grades()
        .filter(answer__question__in=questions)
        .annotate(rest=F("answer__attempt__points") - F("points"))
        .values_list("answer__question", "points", "rest")
        .annotate(times=Count("pk"))
        .order_by()
    )
    marks: dict[int, list[Marks]] = {}
    for question, item, rest, times in rows:
        marks.setdefault(question, []).append(Marks(item, rest, times))
    return marks


def _first_grades() -> QuerySet[Grade]:
    later = Grade.objects.filter(answer=OuterRef("answer"), pk__gt=OuterRef("pk"))
    return Grade.objects.filter(
        ~Exists(later),
        answer__attempt__number=1,
        answer__attempt__is_preview=False,
        answer__attempt__points__isnull=False,
    )


def _question_result(place: int, question: Question, marks: Sequence[Marks]) -> QuestionResult:
    tally = getattr(question, "tally", None) or QuestionTally(question=question)
    share = facility(tally.points, tally.answers, MAX_POINTS)
    return QuestionResult(
        place=place,
        question=question,
        answers=tally.answers,
        facility=None if share is None else 100 * share,
        discrimination=discrimination_index(_sums(tally)),
        efficiency=discriminative_efficiency(marks),
        options=_options(question, tally.answers),
    )


def _sums(tally: QuestionTally) -> Sums:
    return Sums(
        attempts=tally.finished,
        item=tally.finished_points,
        item_squared=tally.finished_points_squared,
        rest=tally.rest,
        rest_squared=tally.rest_squared,
        item_times_rest=tally.points_times_rest,
    )


def _options(question: Question, answers: int) -> list[OptionResult]:
    """The options that were chosen and those beside them; none for kinds whose learner does not choose one."""
    chosen = {tally.option: tally.chosen for tally in question.option_tallies.all()}
    if not chosen:
        return []
    return [
        OptionResult(
            option.text,
            option.right,
            chosen.get(option.key, 0),
            round(100 * chosen.get(option.key, 0) / answers) if answers else 0,
        )
        for option in question.anatomy().options
    ]
