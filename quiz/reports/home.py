"""What a learner should do now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import F

from quiz.domain.next_step import Step, is_urgent, next_step
from quiz.models import Assignment, Attempt, QuestionSet, User
from quiz.reports.cards import changed_count
from quiz.reports.learners import due_count
from quiz.reports.sets import NOT_TAKEN, new_set, taken_by


@dataclass(frozen=True, slots=True)
class Task:
    """A set that a class was given; ``percent`` is the learner's best score, None before the first finished attempt."""

    assignment: Assignment
    percent: int | None
    late: bool


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do now, and what else waits: open tasks by their time, those without a day last; then what is done."""

    step: Step
    due_count: int
    changed_count: int
    open_attempts: Sequence[Attempt]
    open_tasks: Sequence[Task]
    done_tasks: Sequence[Task]
    new_set: QuestionSet | None

    @property
    def more_attempts(self) -> Sequence[Attempt]:
        """Those that the one thing to do is not."""
        return self.open_attempts[1:] if self.step is Step.CONTINUE else self.open_attempts

    @property
    def more_tasks(self) -> Sequence[Task]:
        """Those that the one thing to do is not."""
        begun = {attempt.question_set_id for attempt in self.open_attempts}
        rest = self.open_tasks[1:] if self.step is Step.ASSIGNED else self.open_tasks
        return [task for task in rest if task.assignment.question_set_id not in begun]

    @property
    def has_more(self) -> bool:
        """Whether anything else waits."""
        cards = (self.changed_count and self.step is not Step.CHANGED) or (
            self.due_count and self.step is not Step.RECALL
        )
        return bool(cards or self.more_attempts or self.more_tasks)


def todo_of(learner: User, today: date, now: datetime) -> Todo:
    """What to do now; five queries, and one more where nothing is due."""
    taken = taken_by(learner, Attempt.objects.filter(question_set__assignments__classroom__learners=learner))
    unfinished = Attempt.objects.filter(learner=learner, is_preview=False, finished_at__isnull=True)
    assignments = (
        Assignment.objects.filter(classroom__learners=learner, opens_at__lte=now, question_set__current__isnull=False)
        .select_related("question_set", "classroom")
        .order_by(F("due_at").asc(nulls_last=True), "pk")
    )
    tasks = [
        Task(
            assignment,
            taken.get(assignment.question_set_id, NOT_TAKEN).best_percent,
            late=assignment.due_at is not None and assignment.due_at < now,
        )
        for assignment in assignments
    ]
    open_tasks = sorted(
        (task for task in tasks if task.percent is None),
        key=lambda task: not is_urgent(task.assignment.due_at, now),
    )
    due, changed = due_count(learner, today), changed_count(learner)
    attempts = list(unfinished.select_related("question_set").order_by("-started_at"))
    step = next_step(
        begun=bool(attempts),
        assigned=[task.assignment.due_at for task in open_tasks],
        changed=bool(changed),
        due=bool(due),
        now=now,
    )
    fresh = new_set(learner) if step is Step.QUIZ else None
    if step is Step.QUIZ and fresh is None:
        step = Step.READ
    done = [task for task in tasks if task.percent is not None]
    return Todo(step, due, changed, attempts, open_tasks, done, fresh)
