"""Classes: learners with a teacher and a join code; sets given to a class with dates."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from quiz.models.sets import QuestionSet
from quiz.models.wishes import buttons_field, exam_field, new_cards_field, retention_field, retention_within_bounds

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without I, O, 0 and 1, which pupils misread on a board


def new_join_code() -> str:
    """Eight letters and digits that are hard to guess and easy to copy from a board."""
    return "".join(secrets.choice(_LETTERS) for _place in range(8))


class Classroom(models.Model):
    """Learners with a teacher."""

    name = models.CharField(_("name"), max_length=120)
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("teacher"), on_delete=models.PROTECT, related_name="classes_taught"
    )
    join_code = models.CharField(_("join code"), max_length=8, unique=True, default=new_join_code, editable=False)
    learners = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Enrolment", related_name="classrooms")
    desired_retention = retention_field()
    new_cards_per_day = new_cards_field()
    exam_on = exam_field()
    four_buttons = buttons_field()

    class Meta:
        verbose_name = _("class")
        verbose_name_plural = _("classes")
        constraints = [
            models.UniqueConstraint(fields=["teacher", "name"], name="a_teacher_names_a_class_once"),
            models.CheckConstraint(condition=Q(join_code__length=8), name="a_join_code_has_eight_places"),
            retention_within_bounds("a_class_wants_a_retention_within_bounds"),
        ]

    def __str__(self) -> str:
        return self.name


class Enrolment(models.Model):
    """A learner's place in a class."""

    classroom = models.ForeignKey(Classroom, on_delete=models.CASCADE, related_name="enrolments")
    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enrolments")
    joined_at = models.DateTimeField()

    class Meta:
        verbose_name = _("place in a class")
        verbose_name_plural = _("places in classes")
        constraints = [models.UniqueConstraint(fields=["classroom", "learner"], name="a_learner_joins_a_class_once")]

    def __str__(self) -> str:
        return f"{self.classroom_id}: {self.learner_id}"


class Assignment(models.Model):
    """A set given to a class, with dates."""

    classroom = models.ForeignKey(
        Classroom, verbose_name=_("class"), on_delete=models.CASCADE, related_name="assignments"
    )
    question_set = models.ForeignKey(
        QuestionSet, verbose_name=_("question set"), on_delete=models.PROTECT, related_name="assignments"
    )
    opens_at = models.DateTimeField(_("opens"))
    due_at = models.DateTimeField(_("due"), null=True, blank=True)

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        constraints = [
            models.UniqueConstraint(fields=["classroom", "question_set"], name="a_class_is_given_a_set_once"),
            models.CheckConstraint(condition=Q(due_at__gt=F("opens_at")), name="an_assignment_is_due_after_it_opens"),
        ]

    def __str__(self) -> str:
        return f"{self.question_set} → {self.classroom}"
