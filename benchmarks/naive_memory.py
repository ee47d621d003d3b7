"""What an answer and a rating leave behind, kept row by row with the ORM."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from django.db.models import F

from quiz.domain.plans import PARAMETERS_VERSION
from quiz.domain.questions import Format
from quiz.domain.scheduling import Rating, review
from quiz.models import DayTally, KindTally, Memory, User


def remember(learner: User, fact: int, rating: Rating, day: date) -> bool:
    """Move the learner's memory of a fact; whether it was new."""
    memory = Memory.objects.filter(learner=learner, fact_id=fact).first()
    if memory is None:
        Memory.objects.create(learner=learner, fact_id=fact, **asdict(review(None, rating, day)))
        return True
    for name, value in asdict(review(memory.as_state(), rating, day)).items():
        setattr(memory, name, value)
    memory.save()
    return False


def reviewed(rating: Rating, format: Format, day: date, now: datetime, *, right: bool) -> dict[str, Any]:
    """What every review row holds."""
    return {
        "rating": rating,
        "right": right,
        "format": format.value,
        "study_day": day,
        "parameters": PARAMETERS_VERSION,
        "reviewed_at": now,
    }


def add_to_kind(learner: User, kind: str, **sums: int) -> None:
    """Add to the learner's sums for a kind of fact."""
    tally, _created = KindTally.objects.get_or_create(learner=learner, kind=kind)
    KindTally.objects.filter(pk=tally.pk).update(**{name: F(name) + value for name, value in sums.items()})


def add_to_day(learner: User, day: date, **sums: int) -> None:
    """Add to the learner's sums for a study-day."""
    tally, _created = DayTally.objects.get_or_create(learner=learner, day=day)
    DayTally.objects.filter(pk=tally.pk).update(**{name: F(name) + value for name, value in sums.items()})
