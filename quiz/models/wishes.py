"""What may be chosen about scheduling, alike for a learner and for a class; empty where nothing is chosen."""

from __future__ import annotations

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from quiz.domain.plans import MOST_NEW_CARDS, RETENTION_BOUNDS


def retention_field() -> models.FloatField[Any, Any]:
    """The chance of recall, between 0 and 1, at which a fact comes back."""
    return models.FloatField(
        _("desired retention"),
        null=True,
        blank=True,
        validators=[MinValueValidator(RETENTION_BOUNDS[0]), MaxValueValidator(RETENTION_BOUNDS[1])],
    )


def new_cards_field() -> models.PositiveSmallIntegerField[Any, Any]:
    """How many facts a day may be met for the first time on a card."""
    return models.PositiveSmallIntegerField(
        _("new facts a day"), null=True, blank=True, validators=[MaxValueValidator(MOST_NEW_CARDS)]
    )


def exam_field() -> models.DateField[Any, Any]:
    """The day of an exam, which no interval passes."""
    return models.DateField(_("exam day"), null=True, blank=True, help_text=_("Every fact comes back before that day."))


def buttons_field() -> models.BooleanField[Any, Any]:
    """Whether a card is rated with four buttons or with two."""
    return models.BooleanField(
        _("four rating buttons"),
        null=True,
        blank=True,
        help_text=_("Rate cards with Again, Hard, Good and Easy instead of two buttons."),
    )


def retention_within_bounds(name: str) -> models.CheckConstraint:
    """The constraint that goes with ``retention_field``."""
    lowest, highest = RETENTION_BOUNDS
    within = models.Q(desired_retention__gte=lowest, desired_retention__lte=highest)
    return models.CheckConstraint(condition=models.Q(desired_retention__isnull=True) | within, name=name)
