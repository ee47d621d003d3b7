"""Question sets as a teacher arranges them, and editions: sets as they were published, which never change."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.models.questions import Question
from quiz.models.stories import Story

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager


class Feedback(models.TextChoices):
    """When a learner is told what was right."""

    AT_ONCE = "at once", _("after each answer")
    AT_END = "at the end", _("when the attempt is finished")


class SetRules(models.Model):
    """The rules under which a set is taken; an edition copies them."""

    feedback = models.CharField(_("feedback"), max_length=10, choices=Feedback.choices, default=Feedback.AT_ONCE)
    shuffle_questions = models.BooleanField(_("shuffle the questions"), default=False)
    shuffle_options = models.BooleanField(_("shuffle the options"), default=True)
    attempts_allowed = models.PositiveSmallIntegerField(
        _("attempts allowed"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty: as many as they like."),
    )
    pass_percent = models.PositiveSmallIntegerField(
        _("pass mark in per cent"), null=True, blank=True, validators=[MaxValueValidator(100)]
    )
    minutes = models.PositiveSmallIntegerField(
        _("time limit in minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty: no limit."),
    )

    class Meta:
        abstract = True


class QuestionSet(SetRules):
    """Questions in an order, with the rules under which they are taken."""

    if TYPE_CHECKING:
        items: RelatedManager[SetItem]
        editions: RelatedManager[Edition]

    slug = models.SlugField(_("short name in addresses"), max_length=80, unique=True)
    title = models.CharField(_("title"), max_length=200)
    description = models.CharField(_("description"), max_length=400, blank=True)
    story = models.ForeignKey(Story, verbose_name=_("story"), on_delete=models.PROTECT, related_name="sets")
    questions = models.ManyToManyField(Question, through="SetItem", related_name="sets")
    current = models.OneToOneField(
        "Edition",
        verbose_name=_("published edition"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )

    class Meta:
        verbose_name = _("question set")
        verbose_name_plural = _("question sets")
        constraints = [
            models.CheckConstraint(condition=Q(attempts_allowed__gt=0), name="a_set_allows_an_attempt"),
            models.CheckConstraint(condition=Q(pass_percent__lte=100), name="a_pass_mark_is_at_most_100_per_cent"),
            models.CheckConstraint(condition=Q(minutes__gt=0), name="a_time_limit_is_at_least_a_minute"),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The page on which learners start it."""
        return reverse("quiz:set_detail", args=[self.slug])


class SetItem(models.Model):
    """A question's place in a set that a teacher arranges."""

    question_set = models.ForeignKey(QuestionSet, on_delete=models.CASCADE, related_name="items")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="set_items")
    position = models.PositiveSmallIntegerField(_("place"), default=0)

    class Meta:
        verbose_name = _("question of the set")
        verbose_name_plural = _("questions of the set")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["question_set", "question"],
                name="a_set_holds_a_question_once",
                violation_error_message=_("This set has that question already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.position}. {self.question}"


class Edition(SetRules):
    """A set as it was published, or as a teacher previewed it (then without a number). Never changed afterwards.

    Its key is random, so that a process may cache an edition's content by key for ever.
    """

    if TYPE_CHECKING:
        items: RelatedManager[EditionItem]

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    question_set = models.ForeignKey(
        QuestionSet, on_delete=models.PROTECT, related_name="editions", verbose_name=_("question set")
    )
    number = models.PositiveIntegerField(_("number"), null=True)
    title = models.CharField(_("title"), max_length=200)
    created_at = models.DateTimeField(_("published at"))
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        constraints = [
            models.UniqueConstraint(fields=["question_set", "number"], name="an_edition_number_is_used_once_in_a_set")
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.number or gettext('preview')})"

    @property
    def is_preview(self) -> bool:
        """Whether only its teacher may take it."""
        return self.number is None


class EditionItem(models.Model):
    """A question's place in an edition, with its evidence as it stood in the story at that moment.

    ``evidence`` is a list with one object per fact of the question, in order; see ``models.content.EvidenceView``.
    """

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="items")
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="edition_items")
    position = models.PositiveSmallIntegerField(_("place"))
    evidence = models.JSONField()

    class Meta:
        verbose_name = _("question of an edition")
        verbose_name_plural = _("questions of editions")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["edition", "position"], name="a_place_in_an_edition_holds_one_question"),
            models.UniqueConstraint(fields=["edition", "question"], name="an_edition_holds_a_question_once"),
        ]

    def __str__(self) -> str:
        return f"{self.position}. {self.question_id}"
