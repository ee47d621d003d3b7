"""Parameters of the scheduler that were fitted to one learner's reviews; written once, never changed."""

from __future__ import annotations

from functools import lru_cache
from secrets import token_hex
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from quiz.domain.plans import PARAMETERS_VERSION, RETENTION, engine


def new_version() -> str:
    """A name that no other parameters have, on any site."""
    return f"fsrs6-{token_hex(8)}"


def validate_parameters(values: Any) -> None:
    """Raise ValidationError unless the engine takes the values."""
    try:
        engine(RETENTION, tuple(values))
    except (TypeError, ValueError) as error:
        raise ValidationError(str(error)) from error


class ParameterSet(models.Model):
    """The engine's parameters for one learner.

    ``values`` are the 21 of the engine. They were fitted on ``reviews`` reviews; on the ``held_out`` later ones their
    log loss was ``loss``, and that of the parameters used until then ``loss_before``. ``adopted`` tells whether they
    were better.
    """

    learner = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("learner"), on_delete=models.CASCADE, related_name="parameter_sets"
    )
    version = models.CharField(_("version"), max_length=32, unique=True, default=new_version, editable=False)
    values = models.JSONField(_("parameters"), validators=[validate_parameters])
    reviews = models.PositiveIntegerField(_("fitted on reviews"))
    held_out = models.PositiveIntegerField(_("tried on reviews"))
    loss = models.FloatField(_("log loss"))
    loss_before = models.FloatField(_("log loss before"))
    adopted = models.BooleanField(_("adopted"))
    fitted_at = models.DateTimeField(_("fitted"))

    class Meta:
        verbose_name = _("parameters of memory")
        verbose_name_plural = _("parameters of memory")
        constraints = [
            models.CheckConstraint(
                condition=Q(adopted=False) | Q(loss__lt=F("loss_before")),
                name="parameters_are_adopted_only_when_better",
            ),
            models.CheckConstraint(condition=~Q(version=PARAMETERS_VERSION), name="the_default_is_nobodys_own"),
        ]

    def __str__(self) -> str:
        return self.version


@lru_cache(maxsize=1024)
def values_of(version: str) -> tuple[float, ...]:
    """The parameters of that version, kept in the process since they never change."""
    return tuple(ParameterSet.objects.values_list("values", flat=True).get(version=version))


def parameters_in(version: str) -> tuple[float, ...] | None:
    """The engine's parameters of a version; None for its defaults."""
    return None if version == PARAMETERS_VERSION else values_of(version)
