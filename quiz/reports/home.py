"""What a learner should do now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from quiz.models import Assignment, Attempt, User
from quiz.reports.cards import changed_count
from quiz.reports.learners import due_count
from quiz.reports.sets import best_percents


@dataclass(frozen=True, slots=True)
class Task:
    """A set that a class was given; ``percent`` is the learner's best score, None before the first finished attempt."""

    assignment: Assignment
    percent: int | None
    late: bool


@dataclass(frozen=True, slots=True)
class Todo:
    """What is due, what changed, what was begun, and what the learner's classes were given, not done yet first."""

    due_count: int
    changed_count: int
    open_attempts: Sequence[Attempt]
    tasks: Sequence[Task]

    @property
    def open_tasks(self) -> Sequence[Task]:
        """Tasks that the learner has not finished once."""
        return [task for task in self.tasks if task.percent is None]


def todo_of(learner: User, today: date, now: datetime) -> Todo:
    """What to do now; five queries."""
    best = best_percents(
        Attempt.objects.filter(learner=learner, question_set__assignments__classroom__learners=learner)
    )
    unfinished = Attempt.objects.filter(learner=learner, is_preview=False, finished_at__isnull=True)
    assignments = (
        Assignment.objects.filter(classroom__learners=learner, opens_at__lte=now, question_set__current__isnull=False)
        .select_related("question_set", "classroom")
        .order_by("due_at", "pk")
    )
    tasks = [
        Task(
            assignment,
            best.get(assignment.question_set_id),
            late=assignment.due_at is not None and assignment.due_at < now,
        )
        for assignment in assignments
    ]
    tasks.sort(key=lambda task: task.percent is not None)
    return Todo(
        due_count(learner, today),
        changed_count(learner),
        list(unfinished.select_related("question_set").order_by("-started_at")),
        tasks,
    )
