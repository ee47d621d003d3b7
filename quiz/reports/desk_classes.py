"""The classes of a teacher that need something: who has not begun what is due, and classes without learners or sets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from django.db.models import Count, Max

from quiz.models import Assignment, Attempt, Classroom, Enrolment, User
from quiz.reports.classrooms import classes_of
from quiz.reports.roster import names_in

_AHEAD = timedelta(days=7)
_BEHIND = timedelta(days=7)


class ClassStep(StrEnum):
    """What a class waits for."""

    INVITE = "invite"
    GIVE = "give"
    REMIND = "remind"


@dataclass(frozen=True, slots=True)
class ClassNeed:
    """A class and what it waits for; with ``REMIND``, what is due and who has not begun or not finished it."""

    classroom: Classroom
    step: ClassStep
    assignment: Assignment | None = None
    is_late: bool = False
    learners: int = 0
    done: int = 0
    not_begun: Sequence[str] = ()


def class_needs(teacher: User, now: datetime) -> list[ClassNeed]:
    """What is due in the teacher's own classes in a week or was within the last, and classes with nobody or nothing."""
    classes = list(
        classes_of(teacher)
        .annotate(learner_count=Count("learners", distinct=True), set_count=Count("assignments", distinct=True))
        .order_by("name", "pk")
    )
    due = _due(classes, now)
    needs: list[ClassNeed] = []
    for classroom in classes:
        if not classroom.learner_count:
            needs.append(ClassNeed(classroom, ClassStep.INVITE))
        elif not classroom.set_count:
            needs.append(ClassNeed(classroom, ClassStep.GIVE, learners=classroom.learner_count))
    return [*due, *needs]


def _due(classes: Sequence[Classroom], now: datetime) -> list[ClassNeed]:
    """What is due, the soonest first, less what everybody has finished."""
    assignments = list(
        Assignment.objects.filter(
            classroom__in=classes, opens_at__lte=now, due_at__gt=now - _BEHIND, due_at__lte=now + _AHEAD
        )
        .select_related("question_set__story", "classroom")
        .order_by("due_at", "pk")
    )
    if not assignments:
        return []
    learners: dict[int, list[User]] = {}
    enrolled = Enrolment.objects.filter(classroom__in={row.classroom_id for row in assignments})
    for row in enrolled.select_related("learner").order_by("learner__display_name", "learner__username"):
        learners.setdefault(row.classroom_id, []).append(row.learner)
    finished = _finished(assignments, learners)
    needs = (_reminder(row, learners.get(row.classroom_id, []), finished, now) for row in assignments)
    return [need for need in needs if need.done < need.learners]


def _finished(
    assignments: Sequence[Assignment], learners: Mapping[int, Sequence[User]]
) -> Mapping[tuple[int, int], bool]:
    """Whether each learner who began a set has finished it once."""
    attempts = Attempt.objects.counted().filter(
        question_set__in={row.question_set_id for row in assignments},
        learner__in={learner.pk for group in learners.values() for learner in group},
    )
    rows = attempts.order_by().values_list("question_set", "learner").annotate(Max("finished_at"))
    return {(question_set, learner): finished_at is not None for question_set, learner, finished_at in rows}


def _reminder(
    assignment: Assignment, learners: Sequence[User], finished: Mapping[tuple[int, int], bool], now: datetime
) -> ClassNeed:
    names = names_in(learners)
    keys = {learner.pk: (assignment.question_set_id, learner.pk) for learner in learners}
    return ClassNeed(
        assignment.classroom,
        ClassStep.REMIND,
        assignment,
        is_late=assignment.due_at is not None and assignment.due_at <= now,
        learners=len(learners),
        done=sum(finished.get(key, False) for key in keys.values()),
        not_begun=[names[learner.pk] for learner in learners if keys[learner.pk] not in finished],
    )
