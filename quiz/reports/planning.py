"""What a learner's settings mean in cards a day, and how the days up to an exam look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from quiz.domain.plans import Settings
from quiz.domain.scheduling import MemoryState
from quiz.domain.workload import foreseen
from quiz.models import Card, Classroom, Memory, User
from quiz.models.reviews import STATE_FIELDS, state_of

RETENTIONS = (0.80, 0.85, 0.90, 0.93, 0.95, 0.97)
"""The choices that are offered."""

DAYS = 30
LONGEST = 90
"""How many days of the way to an exam are shown at most."""


def percent(share: float) -> str:
    """A share in whole per cent, as the language writes it."""
    return _("%(n)s%%") % {"n": round(share * 100)}


def retention_choices(own: float | None, *, else_: float, source: str) -> list[tuple[str, str]]:
    """What may be chosen: nothing, which means ``else_`` as ``source`` says, the usual shares, and the ``own`` one."""
    offered = sorted({*RETENTIONS, *([own] if own else [])})
    return [("", f"{percent(else_)}, {source}"), *((str(share), percent(share)) for share in offered)]


def button_choices(*, else_: bool, source: str) -> list[tuple[str, str]]:
    """What may be chosen: nothing, which means ``else_`` as ``source`` says, two buttons or four."""
    two_or_four = [("false", _("two (Not yet, I knew it)")), ("true", _("four (Again, Hard, Good, Easy)"))]
    so_many = pgettext("rating buttons", "four") if else_ else pgettext("rating buttons", "two")
    return [("", f"{so_many}, {source}"), *two_or_four]


@dataclass(frozen=True, slots=True)
class Workload:
    """What a retention means: the mean number of cards a day over the next ``DAYS`` days."""

    retention: float
    cards_a_day: float

    @property
    def percent(self) -> int:
        """The retention in per cent."""
        return round(100 * self.retention)


@dataclass(frozen=True, slots=True)
class Course:
    """What a simulation starts from: the memories of a learner, and how many facts are left to meet."""

    states: tuple[MemoryState, ...]
    unmet: int


def course_of(learner: User) -> Course:
    """All that a card can ask the learner for; two queries."""
    rows = Memory.objects.recallable().filter(learner=learner).values(*STATE_FIELDS)
    met = Memory.objects.filter(learner=learner).values("fact")
    unmet = Card.objects.taught().exclude(fact__in=met).values("fact").distinct().count()
    return Course(tuple(state_of(row) for row in rows), unmet)


def workloads(course: Course, settings: Settings, today: date) -> list[Workload]:
    """What each retention that is offered would mean with the other settings as they are."""
    found = []
    for retention in RETENTIONS:
        plan = replace(settings.plan, retention=retention)
        cards = foreseen(
            course.states, plan=plan, today=today, days=DAYS, unmet=course.unmet, new_a_day=settings.new_cards
        )
        found.append(Workload(retention, sum(cards) / DAYS))
    return found


def until_exam(course: Course, settings: Settings, today: date) -> list[tuple[date, int]]:
    """The expected number of cards on each study-day before the exam; empty where there is none ahead."""
    exam = settings.plan.exam_on
    if exam is None or exam <= today:
        return []
    days = min((exam - today).days, LONGEST)
    cards = foreseen(
        course.states, plan=settings.plan, today=today, days=days, unmet=course.unmet, new_a_day=settings.new_cards
    )
    return [(today + timedelta(days=ahead), round(count)) for ahead, count in enumerate(cards)]


@dataclass(frozen=True, slots=True)
class PastExam:
    """An exam that is over and still stands in somebody's settings: those of a class, or the learner's own."""

    exam_on: date
    classroom: str | None


def past_exams(learner: User, today: date) -> list[PastExam]:
    """The exams that are over, the learner's own first; one query."""
    own = learner.exam_on
    mine = [PastExam(own, None)] if own and own < today else []
    classes = Classroom.objects.filter(enrolments__learner=learner, exam_on__lt=today).order_by("-exam_on", "name")
    return [*mine, *(PastExam(on, name) for on, name in classes.values_list("exam_on", "name") if on)]
