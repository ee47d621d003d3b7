"""Learners and teachers. A pupil needs no e-mail; a guest needs no name."""

from __future__ import annotations

from typing import ClassVar
from zoneinfo import ZoneInfo, available_timezones

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


def validate_time_zone(value: str) -> None:
    """Raise ValidationError unless the name is in the time zone database."""
    if value not in available_timezones():
        raise ValidationError(_("“%(zone)s” is not a time zone. Write it like Europe/Kyiv."), params={"zone": value})


class User(AbstractUser):
    """A person who learns or teaches."""

    display_name = models.CharField(_("name to show"), max_length=80, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC", validators=[validate_time_zone])
    is_guest = models.BooleanField(_("guest"), default=False)
    four_buttons = models.BooleanField(
        _("four rating buttons"),
        default=False,
        help_text=_("Rate cards with Again, Hard, Good and Easy instead of two buttons."),
    )
    new_cards_per_day = models.PositiveSmallIntegerField(
        _("new facts a day"), default=10, validators=[MaxValueValidator(200)]
    )

    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_guest=False) | models.Q(is_staff=False, is_superuser=False),
                name="a_guest_is_never_staff",
            )
        ]

    def __str__(self) -> str:
        return self.display_name or self.username

    @property
    def zone(self) -> ZoneInfo:
        """The learner's time zone, in which study-days are counted."""
        return ZoneInfo(self.time_zone)
