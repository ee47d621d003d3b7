"""What holds for a learner: own wishes, those of the classes joined, and the parameters in use."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import QuerySet

from quiz.domain.plans import Settings, Wishes, settle
from quiz.models.classrooms import Classroom
from quiz.models.parameters import values_of
from quiz.models.prepared import place, prepared
from quiz.models.users import User


@prepared
def _proposed() -> QuerySet[Classroom, tuple[Any, ...]]:
    return Classroom.objects.filter(enrolments__learner=place("learner")).values_list(
        "desired_retention", "new_cards_per_day", "exam_on", "four_buttons"
    )


def proposed_to(learner: User) -> list[Wishes]:
    """What the classes that the learner joined propose; one query."""
    return [_wishes(*row) for row in _proposed(learner=learner.pk)]


def settings_of(learner: User, today: date) -> Settings:
    """What holds for the learner on that study-day; one query, and one more in a process that meets own parameters."""
    classes = proposed_to(learner)
    version = learner.parameters_id
    if version is None:
        return settle(learner.wishes, classes, today)
    return settle(learner.wishes, classes, today, version=version, parameters=values_of(version))


def _wishes(retention: float | None, new_cards: int | None, exam_on: Any, four_buttons: Any) -> Wishes:
    """The columns as the driver gives them: SQLite has neither dates nor booleans of its own."""
    exam = date.fromisoformat(exam_on) if isinstance(exam_on, str) else exam_on
    return Wishes(retention, new_cards, exam, None if four_buttons is None else bool(four_buttons))
