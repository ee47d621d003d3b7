"""Sittings of a learner with a set. Answers and grades are appended, never edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from quiz.domain.grading import Verdict
from quiz.models.questions import Question
from quiz.models.sets import Edition, QuestionSet

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

MAX_POINTS = 1000  # a fully right answer, in thousandths, so that sums are whole numbers and never drift


class AttemptQuerySet(models.QuerySet["Attempt"]):
    """Which attempts."""

    def counted(self) -> AttemptQuerySet:
        """Those that a teacher counts: neither previews nor repeats of what was missed."""
        return self.filter(is_preview=False, repeats__isnull=True)


class Attempt(models.Model):
    """One sitting of a learner with an edition of a set.

    ``places`` lists the positions of the edition that are asked, in the order asked: the seed has been applied.
    """

    if TYPE_CHECKING:
        answers: RelatedManager[Answer]

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attempts")
    question_set = models.ForeignKey(
        QuestionSet, on_delete=models.PROTECT, related_name="attempts", verbose_name=_("question set")
    )
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="attempts")
    number = models.PositiveIntegerField(_("number"))
    seed = models.BigIntegerField()
    places = models.JSONField()
    length = models.PositiveSmallIntegerField(_("questions"))
    is_preview = models.BooleanField(default=False)
    repeats = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="repeated_by")
    started_at = models.DateTimeField(_("started"))
    deadline_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)
    answered = models.PositiveSmallIntegerField(_("answered"), default=0)
    points = models.PositiveIntegerField(_("points"), null=True, blank=True, help_text=_("Thousandths; once finished."))

    objects = AttemptQuerySet.as_manager()

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "question_set", "number"],
                name="an_attempt_number_is_used_once_by_a_learner_in_a_set",
            ),
            models.UniqueConstraint(
                fields=["learner", "question_set", "is_preview"],
                condition=Q(finished_at__isnull=True),
                name="a_learner_has_one_open_attempt_at_a_set",
            ),
            models.CheckConstraint(condition=Q(answered__lte=F("length")), name="no_more_answers_than_questions"),
            models.CheckConstraint(condition=Q(length__gt=0), name="an_attempt_has_a_question"),
            models.CheckConstraint(
                condition=Q(finished_at__isnull=True, points__isnull=True)
                | Q(finished_at__isnull=False, points__isnull=False),
                name="a_finished_attempt_has_its_points",
            ),
            models.CheckConstraint(
                condition=Q(points__lte=F("length") * MAX_POINTS), name="no_more_points_than_there_are"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.question_set_id}/{self.number}"

    @property
    def percent(self) -> int | None:
        """The score in whole per cent of all questions, or None while the attempt is open."""
        return None if self.points is None else round(100 * self.points / (self.length * MAX_POINTS))

    @property
    def ran_out_of_time(self) -> bool:
        """Whether the clock ended it, and not its learner."""
        return self.finished_at is not None and self.finished_at == self.deadline_at


class Answer(models.Model):
    """What a learner gave, and what was shown; saved at the moment it is given.

    ``shown`` is what the question's kind presented, so that the page of years ago can be drawn again.
    """

    if TYPE_CHECKING:
        grades: RelatedManager[Grade]

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="answers")
    position = models.PositiveSmallIntegerField(_("place"))
    token = models.UUIDField(unique=True)
    response = models.JSONField()
    shown = models.JSONField()
    answered_at = models.DateTimeField(_("answered at"))
    study_day = models.DateField(help_text=_("The day in the learner’s zone; days begin at 04:00."))

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = [
            models.UniqueConstraint(fields=["attempt", "position"], name="a_question_is_answered_once_in_an_attempt")
        ]

    def __str__(self) -> str:
        return f"{self.attempt_id}.{self.position}"


class Grade(models.Model):
    """A grade of an answer; a regrade appends another, and the last one counts."""

    class Why(models.TextChoices):
        """What made this grade."""

        ANSWERED = "answered", _("answered")
        REGRADED = "regraded", _("regraded")

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="grades")
    verdict = models.CharField(
        _("verdict"), max_length=8, choices=[(verdict.value, verdict.value) for verdict in Verdict]
    )
    points = models.PositiveSmallIntegerField(_("points"), help_text=_("Thousandths of a fully right answer."))
    why = models.CharField(max_length=8, choices=Why.choices, default=Why.ANSWERED)
    graded_at = models.DateTimeField()

    class Meta:
        verbose_name = _("grade")
        verbose_name_plural = _("grades")
        constraints = [
            models.CheckConstraint(condition=Q(points__lte=MAX_POINTS), name="no_more_points_than_an_answer_can_have"),
            models.CheckConstraint(
                condition=Q(verdict__in=[verdict.value for verdict in Verdict]), name="a_grade_has_a_known_verdict"
            ),
            models.UniqueConstraint(
                fields=["answer"], condition=Q(why="answered"), name="an_answer_is_graded_once_when_given"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.answer_id}: {self.verdict}"
