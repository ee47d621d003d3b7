"""Cards that learners doubt, as far as a teacher may see who doubts them."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q, QuerySet

from quiz.models import Flag, User
from quiz.models.classrooms import Enrolment
from quiz.reports.classrooms import classes_of


def doubts_before(teacher: User) -> QuerySet[Flag]:
    """Doubts of learners in the teacher's own classes, and of those who are in no class; all for a superuser."""
    if teacher.is_superuser:
        return Flag.objects.all()
    joined = Enrolment.objects.filter(learner=OuterRef("learner"))
    return Flag.objects.filter(Exists(joined.filter(classroom__in=classes_of(teacher))) | ~Q(Exists(joined)))


def open_doubts(teacher: User) -> list[Flag]:
    """Those that nobody has settled, the longest waiting first; one query."""
    waiting = doubts_before(teacher).filter(settled_at=None)
    return list(waiting.select_related("card__fact__story").order_by("raised_at", "pk"))
