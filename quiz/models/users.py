"""Learners and teachers. A pupil needs no e-mail; a guest needs no name."""

from __future__ import annotations

from typing import ClassVar
from zoneinfo import ZoneInfo, available_timezones

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from quiz.domain.plans import MOST_REVIEWS, REVIEWS, Wishes
from quiz.models.wishes import buttons_field, exam_field, new_cards_field, retention_field, retention_within_bounds


def validate_time_zone(value: str) -> None:
    """Raise ValidationError unless the name is in the time zone database."""
    if value not in available_timezones():
        raise ValidationError(_("“%(zone)s” is not a time zone. Write it like Europe/Kyiv."), params={"zone": value})


class User(AbstractUser):
    """A person who learns or teaches."""

    display_name = models.CharField(_("name to show"), max_length=80, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC", validators=[validate_time_zone])
    is_guest = models.BooleanField(_("guest"), default=False)
    desired_retention = retention_field()
    new_cards_per_day = new_cards_field()
    reviews_per_day = models.PositiveSmallIntegerField(
        _("cards to repeat a day, at most"), default=REVIEWS, validators=[MaxValueValidator(MOST_REVIEWS)]
    )
    exam_on = exam_field()
    four_buttons = buttons_field()
    typed_cards = models.BooleanField(
        _("type the answer of a card"),
        default=False,
        help_text=_("Where a card asks for a name, a date or a word, what you type is compared with the answer."),
    )
    parameters = models.ForeignKey(
        "quiz.ParameterSet",
        verbose_name=_("parameters of memory"),
        on_delete=models.RESTRICT,
        to_field="version",
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    keeps_usual_parameters = models.BooleanField(_("keeps the usual parameters"), default=False, editable=False)

    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_guest=False) | models.Q(is_staff=False, is_superuser=False),
                name="a_guest_is_never_staff",
            ),
            retention_within_bounds("a_learner_wants_a_retention_within_bounds"),
            models.CheckConstraint(
                condition=models.Q(keeps_usual_parameters=False) | models.Q(parameters__isnull=True),
                name="who_keeps_the_usual_parameters_has_no_own_in_use",
            ),
        ]

    def __str__(self) -> str:
        return self.display_name or self.username

    @property
    def zone(self) -> ZoneInfo:
        """The learner's time zone, in which study-days are counted."""
        return ZoneInfo(self.time_zone)

    @property
    def wishes(self) -> Wishes:
        """What the learner chose about scheduling."""
        return Wishes(self.desired_retention, self.new_cards_per_day, self.exam_on, self.four_buttons)
