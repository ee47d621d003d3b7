"""Accounts for pupils, made by their teacher, and new passwords for those who lost theirs."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.db.models import Q, QuerySet
from django.views.decorators.debug import sensitive_variables

from quiz.domain.passphrases import log_in_name, passphrase, stem_of
from quiz.models import Classroom, Enrolment, User


@dataclass(frozen=True, slots=True)
class Slip:
    """What a pupil needs to come in. The password is nowhere else: only its hash is kept."""

    learner: User
    password: str


@transaction.atomic
@sensitive_variables()
def add_pupils(*, classroom: Classroom, names: Sequence[str], time_zone: str, now: datetime) -> list[Slip]:
    """Make an account in the class for each name that it does not have yet, so that a list sent twice adds nobody."""
    locked = Classroom.objects.select_for_update().get(pk=classroom.pk)
    there = Counter(locked.learners.values_list("display_name", flat=True))
    new = []
    for name in names:
        if there[name]:
            there[name] -= 1
        else:
            new.append(name)
    taken = _taken(new)
    slips = []
    for name in new:
        password = passphrase(secrets.choice)
        username = log_in_name(name, taken)
        taken.add(username)
        hashed = make_password(password)
        slips.append(Slip(User(username=username, display_name=name, password=hashed, time_zone=time_zone), password))
    User.objects.bulk_create(slip.learner for slip in slips)
    Enrolment.objects.bulk_create(Enrolment(classroom=locked, learner=slip.learner, joined_at=now) for slip in slips)
    return slips


def _taken(names: Iterable[str]) -> set[str]:
    """The log-in names that begin like those of these people."""
    wanted = Q(pk__in=())
    for name in names:
        wanted |= Q(username__istartswith=stem_of(name))
    return {username.lower() for username in User.objects.filter(wanted).values_list("username", flat=True)}


def pupils_of(classroom: Classroom) -> QuerySet[User]:
    """Learners of the class to whom its teacher may give a new password: neither guests, who have none, nor staff."""
    mine = classroom.learners.filter(is_staff=False, is_superuser=False, is_guest=False, is_active=True)
    return mine.order_by("display_name", "username")


@transaction.atomic
@sensitive_variables()
def renew_passwords(*, classroom: Classroom, learners: Sequence[int]) -> list[Slip]:
    """Give these pupils of the class, by primary key, new passwords; the old ones open nothing any more."""
    slips = []
    for learner in pupils_of(classroom).filter(pk__in=learners):
        password = passphrase(secrets.choice)
        learner.password = make_password(password)
        slips.append(Slip(learner, password))
    User.objects.bulk_update([slip.learner for slip in slips], ["password"])
    return slips
