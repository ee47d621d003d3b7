"""What the app proposed, and what a teacher decided on it: columns of a fact that learners never see."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from quiz.domain.reading import annotations as reading
from quiz.models.message_field import MessageField


class WithDecision(models.Model):
    """A row that the app may have proposed and that a teacher decides on."""

    class Status(models.TextChoices):
        """How far a teacher has decided."""

        PROPOSED = "proposed", _("proposed")
        APPROVED = "approved", _("approved")
        REJECTED = "rejected", _("rejected")
        SUPERSEDED = "superseded", _("superseded")

    class Confidence(models.TextChoices):
        """How sure the app is of what it proposes; the same values as in the domain."""

        HIGH = reading.Confidence.HIGH.value, _("high")
        MEDIUM = reading.Confidence.MEDIUM.value, _("medium")
        LOW = reading.Confidence.LOW.value, _("low")

    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.PROPOSED)
    # Empty where a person wrote the row, loaded it, or changed what was proposed.
    confidence = models.CharField(
        _("confidence"), max_length=6, choices=Confidence.choices, blank=True, default="", editable=False
    )
    why = MessageField(_("why it is proposed"), blank=True, default="", editable=False)
    # Tells one proposal from another as the app read it, whatever a teacher has mended since.
    read_as = models.CharField(max_length=32, blank=True, default="", editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("the same as"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
    )

    class Meta:
        abstract = True


def decision_constraints() -> list[models.BaseConstraint]:
    """What must hold of every decision."""
    return [
        models.CheckConstraint(
            condition=Q(confidence__in=["", *(band.value for band in reading.Confidence)]), name="a_confidence_is_known"
        ),
        models.CheckConstraint(
            condition=Q(decided_at__isnull=True) | ~Q(status=WithDecision.Status.PROPOSED.value),
            name="a_proposed_fact_is_undecided",
        ),
        models.CheckConstraint(
            condition=Q(decided_by__isnull=True) | Q(decided_at__isnull=False), name="who_decided_did_so_at_a_time"
        ),
        models.CheckConstraint(
            condition=Q(merged_into__isnull=True) | Q(status=WithDecision.Status.REJECTED.value),
            name="a_merged_fact_is_rejected",
        ),
        models.CheckConstraint(
            condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")), name="a_fact_is_never_merged_into_itself"
        ),
    ]
