"""What a learner does not want to be shown for a while, and what a learner doubts."""

from __future__ import annotations

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext_lazy as _

from quiz.models.facts import Fact
from quiz.models.questions import Card


class SetAsideQuerySet(models.QuerySet["SetAside"]):
    """Which facts are set aside."""

    def holding(self, today: date | RawSQL) -> SetAsideQuerySet:
        """Those that are not shown on that study-day."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=today))


class SetAside(models.Model):
    """A fact that a learner is not shown for a while: its memory stays and grows older.

    It comes back on the study-day ``until``; without one, when the learner brings it back.
    """

    class Why(models.TextChoices):
        """What set it aside."""

        BURIED = "buried", _("set aside for today")
        SUSPENDED = "suspended", _("suspended")
        LEECH = "leech", _("missed again and again")

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="set_aside")
    fact = models.ForeignKey(Fact, on_delete=models.PROTECT, related_name="set_aside")
    card = models.ForeignKey(Card, on_delete=models.PROTECT, related_name="set_aside")
    why = models.CharField(max_length=9, choices=Why.choices)
    until = models.DateField(null=True, blank=True)
    study_day = models.DateField()
    set_aside_at = models.DateTimeField()

    objects = SetAsideQuerySet.as_manager()

    class Meta:
        verbose_name = _("fact set aside")
        verbose_name_plural = _("facts set aside")
        constraints = [
            models.UniqueConstraint(fields=["learner", "fact"], name="a_learner_sets_a_fact_aside_once"),
            models.CheckConstraint(
                condition=Q(why="buried", until__isnull=False) | (~Q(why="buried") & Q(until__isnull=True)),
                name="only_a_buried_fact_comes_back_by_itself",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id}, {self.fact_id}: {self.why}"


class Flag(models.Model):
    """A learner's word to the teacher that a card is wrong; settled by a teacher."""

    card = models.ForeignKey(Card, verbose_name=_("card"), on_delete=models.CASCADE, related_name="flags")
    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("learner"), on_delete=models.CASCADE, related_name="flags"
    )
    note = models.CharField(_("what is wrong"), max_length=300, blank=True)
    raised_at = models.DateTimeField(_("raised"))
    settled_at = models.DateTimeField(_("settled"), null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("settled by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    answer = models.CharField(_("answer to the learner"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("doubted card")
        verbose_name_plural = _("doubted cards")
        constraints = [
            models.UniqueConstraint(
                fields=["card", "learner"],
                condition=Q(settled_at__isnull=True),
                name="a_learner_flags_a_card_once_until_it_is_settled",
            )
        ]

    def __str__(self) -> str:
        return str(self.card)
