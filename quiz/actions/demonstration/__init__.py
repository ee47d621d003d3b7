"""A class in mid-course to look at: its month of history is made through the same actions as a real one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction

from quiz.actions.classrooms import join_class
from quiz.actions.demonstration.people import DAYS, LEARNERS, TEACHER, ZONE, Persona
from quiz.actions.demonstration.sets import PLANS, give_set
from quiz.actions.demonstration.study import study
from quiz.domain.scheduling import day_bounds, study_day
from quiz.models import Classroom, Story, User

__all__ = ["LEARNERS", "TEACHER", "make_demonstration"]


@transaction.atomic
def make_demonstration(*, stories: Sequence[Story], password: str, now: datetime, seed: int = 1) -> Classroom:
    """Make a teacher, sets for the stories, a class of learners and their last month, all or nothing.

    The stories have their approved questions and cards already.
    """
    hashed = make_password(password)
    teacher = _person(TEACHER, hashed, is_staff=True)
    teacher.groups.add(Group.objects.get(name="Teachers"))
    zone = ZoneInfo(ZONE)
    began, _end = day_bounds(study_day(now, zone) - timedelta(days=DAYS), zone)
    classroom = Classroom.objects.create(name="History 9b", teacher=teacher)
    for story in stories:
        for plan in PLANS:
            give_set(classroom, story, plan, teacher, began, now)
    for persona in LEARNERS:
        learner = _person(persona, hashed)
        join_class(learner=learner, code=classroom.join_code, now=began)
        study(learner, persona, classroom, now, Random(f"{seed}/{persona.username}"))
    return classroom


def _person(persona: Persona, hashed: str, *, is_staff: bool = False) -> User:
    return User.objects.create(
        username=persona.username,
        display_name=persona.name,
        password=hashed,
        is_staff=is_staff,
        time_zone=ZONE,
    )
