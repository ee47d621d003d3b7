"""A corrected fact is a new row that supersedes the old one: the columns that tie the versions together."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class WithVersions(models.Model):
    """A row that may take the place of an older one, which stays."""

    supersedes = models.OneToOneField(
        "quiz.Fact",
        verbose_name=_("supersedes"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="superseded_by",
    )
    # The oldest version, kept beside the link, so that one look finds every version that a learner may have learned.
    first = models.ForeignKey(
        "quiz.Fact", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="later_versions"
    )
    correction = models.CharField(_("what changed"), max_length=300, blank=True, editable=False)

    class Meta:
        abstract = True


def version_constraints() -> list[models.BaseConstraint]:
    """What must hold of every version."""
    return [
        models.CheckConstraint(
            condition=Q(supersedes__isnull=True, first__isnull=True, correction="")
            | Q(supersedes__isnull=False, first__isnull=False),
            name="a_correction_names_what_it_supersedes",
        ),
        models.CheckConstraint(
            condition=~Q(supersedes=F("id")) & ~Q(first=F("id")), name="a_fact_does_not_supersede_itself"
        ),
    ]
