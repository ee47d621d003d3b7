"""One class: who knows what, and who has done what the class was given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db.models import Max, Min, QuerySet, TextChoices
from django.utils.translation import gettext_lazy as _

from quiz.domain.mastery import Mastery, standing
from quiz.domain.scheduling import study_day
from quiz.models import MAX_POINTS, Assignment, Attempt, Classroom, Fact, Memory, User
from quiz.reports.roster import names_in


class Grouping(StrEnum):
    """What the columns of the report stand for."""

    STORY = "story"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Standing:
    """How many facts of one column a learner has not met, is learning, knows, or should recall now."""

    new: int = 0
    learning: int = 0
    known: int = 0
    due: int = 0

    @property
    def total(self) -> int:
        """All facts of the column."""
        return self.new + self.learning + self.known + self.due

    @property
    def bars(self) -> list[tuple[str, float, float]]:
        """Shares of a bar that is 100 wide: standing, where it begins, and how wide it is."""
        bars: list[tuple[str, float, float]] = []
        x = 0.0
        for name in ("known", "due", "learning", "new"):
            width = round(100 * getattr(self, name) / self.total, 2) if self.total else 0.0
            bars.append((name, round(x, 2), width))
            x += width
        return bars


class Done(TextChoices):
    """How a learner stands with an assignment."""

    DONE = "done", _("done")
    DONE_LATE = "done late", _("done late")
    LATE = "not done, late", _("not done, late")
    OPEN = "not done yet", _("not done yet")
    NOT_OPEN = "not open yet", _("not open yet")


@dataclass(frozen=True, slots=True)
class Task:
    """What one learner made of one assignment; ``percent`` is the best score, None before the first finished attempt."""

    done: Done
    percent: int | None


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """One learner of the class: a standing per column, all of them together, and a task per assignment."""

    learner: User
    name: str
    standings: Sequence[Standing]
    total: Standing
    tasks: Sequence[Task]


@dataclass(frozen=True, slots=True)
class ClassReport:
    """Who knows what in a class. ``columns`` are stories or kinds of facts."""

    columns: Sequence[str]
    assignments: Sequence[Assignment]
    rows: Sequence[LearnerRow]


@dataclass(frozen=True, slots=True)
class _Best:
    percent: int
    first_finished_at: datetime


def classes_of(teacher: User) -> QuerySet[Classroom]:
    """The classes that a person may look into: their own, or all for a superuser."""
    classes = Classroom.objects.all()
    return classes if teacher.is_superuser else classes.filter(teacher=teacher)


def class_report(classroom: Classroom, *, by: Grouping, now: datetime) -> ClassReport:
    """The class in the facts of the stories that it was given, or of all where it was given none; five queries."""
    enrolments = classroom.enrolments.select_related("learner").order_by("learner__display_name", "learner__username")
    learners = [enrolment.learner for enrolment in enrolments]
    assignments = list(classroom.assignments.select_related("question_set__story").order_by("due_at", "pk"))
    columns, column_of = _columns([assignment.question_set.story_id for assignment in assignments], by)
    standings = _standings(learners, column_of, now)
    best, names = _best(learners, assignments), names_in(learners)
    rows = [
        _row(
            learner,
            names[learner.pk],
            columns,
            column_of,
            standings,
            [_task(task, best, learner, now) for task in assignments],
        )
        for learner in learners
    ]
    return ClassReport(list(columns.values()), assignments, rows)


def _columns(stories: Sequence[int], by: Grouping) -> tuple[dict[str, str], dict[int, str]]:
    """The label of each column by its key, and the column of each fact."""
    facts = Fact.objects.taught().order_by("story", "pk")
    if stories:
        facts = facts.filter(story__in=set(stories))
    columns: dict[str, str] = {}
    column_of: dict[int, str] = {}
    for fact, kind, story, title in facts.values_list("pk", "kind", "story", "story__title"):
        key = kind if by is Grouping.KIND else str(story)
        columns[key] = str(Fact.Kind(kind).label) if by is Grouping.KIND else title
        column_of[fact] = key
    return columns, column_of


def _standings(
    learners: Sequence[User], column_of: Mapping[int, str], now: datetime
) -> Mapping[tuple[int, str], Counter[Mastery]]:
    """How often each learner stands how with the facts of each column that they have met."""
    today = {learner.pk: study_day(now, learner.zone) for learner in learners}
    found: dict[tuple[int, str], Counter[Mastery]] = {}
    memories = Memory.objects.filter(learner__in=list(today), fact__in=Fact.objects.taught())
    for learner, fact, stability, due_on in memories.values_list("learner", "fact", "stability", "due_on"):
        if fact in column_of:
            counts = found.setdefault((learner, column_of[fact]), Counter())
            counts[standing(stability, due_on, today[learner])] += 1
    return found


def _row(
    learner: User,
    name: str,
    columns: Mapping[str, str],
    column_of: Mapping[int, str],
    standings: Mapping[tuple[int, str], Counter[Mastery]],
    tasks: Sequence[Task],
) -> LearnerRow:
    sizes = Counter(column_of.values())
    counts = {key: standings.get((learner.pk, key), Counter()) for key in columns}
    total = sum(counts.values(), Counter())
    return LearnerRow(
        learner, name, [_standing(counts[key], sizes[key]) for key in columns], _standing(total, len(column_of)), tasks
    )


def _standing(counts: Counter[Mastery], size: int) -> Standing:
    return Standing(
        new=size - counts.total(),
        learning=counts[Mastery.LEARNING],
        known=counts[Mastery.KNOWN],
        due=counts[Mastery.DUE],
    )


def _best(learners: Sequence[User], assignments: Sequence[Assignment]) -> Mapping[tuple[int, int], _Best]:
    """The best score and the first finish of each learner at each set."""
    finished = Attempt.objects.counted().filter(
        learner__in=learners, question_set__in=[task.question_set_id for task in assignments], points__isnull=False
    )
    best: dict[tuple[int, int], _Best] = {}
    rows = finished.values_list("learner", "question_set", "length").annotate(Max("points"), Min("finished_at"))
    for learner, question_set, length, points, finished_at in rows.order_by():
        percent = round(100 * points / (length * MAX_POINTS))
        other = best.get((learner, question_set), _Best(percent, finished_at))
        best[learner, question_set] = _Best(max(percent, other.percent), min(finished_at, other.first_finished_at))
    return best


def _task(assignment: Assignment, best: Mapping[tuple[int, int], _Best], learner: User, now: datetime) -> Task:
    found = best.get((learner.pk, assignment.question_set_id))
    due_at = assignment.due_at
    if found is not None:
        late = due_at is not None and found.first_finished_at > due_at
        return Task(Done.DONE_LATE if late else Done.DONE, found.percent)
    if assignment.opens_at > now:
        return Task(Done.NOT_OPEN, None)
    return Task(Done.LATE if due_at is not None and due_at <= now else Done.OPEN, None)
