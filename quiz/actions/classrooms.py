"""Learners join and leave classes."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from quiz.actions.planning import replan_all
from quiz.models import Classroom, Enrolment, User
from quiz.models.classrooms import new_join_code


class UnknownJoinCode(Exception):
    """No class has this join code."""


@transaction.atomic
def join_class(*, learner: User, code: str, now: datetime) -> Classroom:
    """Put the learner into the class with that code; joining twice changes nothing.

    What the class proposes holds from then on for what the learner left open. Raises UnknownJoinCode.
    """
    wanted = "".join(code.split()).upper().replace("-", "")
    classroom = Classroom.objects.filter(join_code=wanted).first()
    if classroom is None:
        raise UnknownJoinCode
    _place, joined = Enrolment.objects.get_or_create(classroom=classroom, learner=learner, defaults={"joined_at": now})
    if joined:
        replan_all([learner], now=now)
    return classroom


def renew_join_code(*, classroom: Classroom) -> Classroom:
    """Give a class a new join code; the old one lets nobody in any more, and those who joined stay."""
    classroom.join_code = new_join_code()
    classroom.save(update_fields=["join_code"])
    return classroom
