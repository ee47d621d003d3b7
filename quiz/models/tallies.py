"""Sums that are written with the event, so that no page adds up a history. ``rebuild_tallies`` recounts them all."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from quiz.models.facts import Fact
from quiz.models.questions import Question


class KindTally(models.Model):
    """What a learner did with one kind of fact."""

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="kind_tallies")
    kind = models.CharField(max_length=12, choices=Fact.Kind.choices)
    answers = models.PositiveIntegerField(_("facts asked in quizzes"), default=0, db_default=0)
    right_answers = models.PositiveIntegerField(_("of these right"), default=0, db_default=0)
    cards = models.PositiveIntegerField(_("cards rated"), default=0, db_default=0)
    cards_recalled = models.PositiveIntegerField(_("of these recalled"), default=0, db_default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["learner", "kind"], name="one_tally_for_a_learner_and_kind"),
            models.CheckConstraint(
                condition=models.Q(right_answers__lte=models.F("answers"), cards_recalled__lte=models.F("cards")),
                name="no_more_right_than_asked_of_a_kind",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id}, {self.kind}"


class DayTally(models.Model):
    """What a learner did on one study-day."""

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="day_tallies")
    day = models.DateField()
    answers = models.PositiveIntegerField(_("questions answered"), default=0, db_default=0)
    right_answers = models.PositiveIntegerField(_("of these right"), default=0, db_default=0)
    cards = models.PositiveIntegerField(_("cards rated"), default=0, db_default=0)
    cards_recalled = models.PositiveIntegerField(_("of these recalled"), default=0, db_default=0)
    new_facts = models.PositiveIntegerField(_("facts met for the first time"), default=0, db_default=0)
    new_by_card = models.PositiveIntegerField(_("of these on a card"), default=0, db_default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["learner", "day"], name="one_tally_for_a_learner_and_day"),
            models.CheckConstraint(
                condition=models.Q(
                    right_answers__lte=models.F("answers"),
                    cards_recalled__lte=models.F("cards"),
                    new_by_card__lte=models.F("new_facts"),
                ),
                name="no_more_right_than_asked_on_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id}, {self.day}"


class QuestionTally(models.Model):
    """The sums that item analysis needs of one question, over first attempts, in thousandths of a point.

    ``rest`` is the attempt's points without this question, per finished first attempt in which it was answered.
    """

    question = models.OneToOneField(Question, on_delete=models.CASCADE, related_name="tally")
    answers = models.PositiveIntegerField(default=0, db_default=0)
    points = models.PositiveBigIntegerField(default=0, db_default=0)
    points_squared = models.PositiveBigIntegerField(default=0, db_default=0)
    finished = models.PositiveIntegerField(default=0, db_default=0)
    finished_points = models.PositiveBigIntegerField(default=0, db_default=0)
    finished_points_squared = models.PositiveBigIntegerField(default=0, db_default=0)
    rest = models.PositiveBigIntegerField(default=0, db_default=0)
    rest_squared = models.PositiveBigIntegerField(default=0, db_default=0)
    points_times_rest = models.PositiveBigIntegerField(default=0, db_default=0)

    def __str__(self) -> str:
        return str(self.question_id)


class OptionTally(models.Model):
    """How often one option of a question was chosen in first attempts."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="option_tallies")
    option = models.CharField(max_length=40)
    chosen = models.PositiveIntegerField(default=0, db_default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["question", "option"], name="one_tally_for_a_question_and_option")
        ]

    def __str__(self) -> str:
        return f"{self.question_id}, {self.option}"
