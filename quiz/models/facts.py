"""One statement that a story supports, its evidence, its attribution and its slots as columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from quiz.domain import facts as values
from quiz.domain.evidence import QuoteNotFound, find_quote
from quiz.domain.partial_dates import PartialDate, UnreadableDate, partial_date
from quiz.domain.wording import announced_once, told_by
from quiz.models.decisions import WithDecision, decision_constraints
from quiz.models.slots import SLOT_LABELS, required_slots_filled
from quiz.models.stories import Actor, Story
from quiz.models.versions import WithVersions, version_constraints
from quiz.models.wording import worded

ACTOR_COLUMNS = ("agent", "counterpart", "alliance", "said_by")
"""Where a fact names an actor."""


class FactQuerySet(models.QuerySet["Fact"]):
    """Which facts."""

    def approved(self) -> FactQuerySet:
        """Those that may be asked."""
        return self.filter(status=Fact.Status.APPROVED)

    def undecided(self) -> FactQuerySet:
        """Those that wait for a teacher's decision."""
        return self.filter(status=Fact.Status.PROPOSED)

    def taught(self) -> FactQuerySet:
        """Approved facts of published stories."""
        return self.approved().filter(story__status=Story.Status.PUBLISHED)


class Fact(WithDecision, WithVersions):
    """One statement a story supports. Each kind of fact fills the slot columns that ``domain.facts.SLOTS`` names."""

    class Kind(models.TextChoices):
        """The kinds of facts; the same values as in the domain."""

        EVENT = values.FactKind.EVENT.value, _("event")
        ROLE = values.FactKind.ROLE.value, _("role")
        TRANSFER = values.FactKind.TRANSFER.value, _("transfer")
        MEMBERSHIP = values.FactKind.MEMBERSHIP.value, _("membership")
        OBLIGATION = values.FactKind.OBLIGATION.value, _("obligation")
        CLAIM = values.FactKind.CLAIM.value, _("claim")

    class Mode(models.TextChoices):
        """Who stands behind the statement."""

        STORY = values.Mode.STORY.value, _("the story itself")
        REPORTED = values.Mode.REPORTED.value, _("reported by")
        CLAIMED = values.Mode.CLAIMED.value, _("claimed by")
        ANNOUNCED = values.Mode.ANNOUNCED.value, _("announced by")
        DENIED = values.Mode.DENIED.value, _("denied by")

    class Relation(models.TextChoices):
        """What a membership says."""

        MEMBER = values.Relation.MEMBER.value, _("is a member of")
        FOUNDED = values.Relation.FOUNDED.value, _("founded")
        JOINED = values.Relation.JOINED.value, _("joined")
        LEFT = values.Relation.LEFT.value, _("left")
        NOT_RENEWED = values.Relation.NOT_RENEWED.value, _("did not renew its membership of")
        ANNOUNCED_LEAVING = values.Relation.ANNOUNCED_LEAVING.value, _("announced that it would leave")

    class Kept(models.TextChoices):
        """Whether an obligation was kept."""

        YES = values.Kept.YES.value, _("yes")
        NO = values.Kept.NO.value, _("no")
        DISPUTED = values.Kept.DISPUTED.value, _("disputed")
        UNKNOWN = values.Kept.UNKNOWN.value, _("unknown")

    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="facts")
    key = models.SlugField(_("key"), max_length=80, help_text=_("Unique in its story and lasting: invasion-2022."))
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    statement = models.CharField(_("statement"), max_length=400, help_text=_("One full sentence in your own words."))

    quote = models.CharField(
        _("quote"),
        max_length=600,
        help_text=_("The shortest passage of the story that settles it, exactly as it stands."),
    )
    start = models.PositiveIntegerField(_("start"), editable=False)
    end = models.PositiveIntegerField(_("end"), editable=False)
    prefix = models.CharField(max_length=32, blank=True, editable=False)
    suffix = models.CharField(max_length=32, blank=True, editable=False)

    mode = models.CharField(_("who says so"), max_length=12, choices=Mode.choices, default=Mode.STORY)
    said_by = models.ForeignKey(
        Actor, verbose_name=_("said by"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    agent = models.ForeignKey(Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="facts_as_agent")
    counterpart = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="facts_as_counterpart"
    )
    alliance = models.ForeignKey(
        Actor, on_delete=models.PROTECT, null=True, blank=True, related_name="facts_as_alliance"
    )
    matter = models.CharField(max_length=300, blank=True)
    words = models.CharField(_("exact words"), max_length=300, blank=True)
    trigger = models.CharField(_("trigger"), max_length=300, blank=True)
    response = models.CharField(_("what was done"), max_length=300, blank=True)
    relation = models.CharField(_("relation"), max_length=32, choices=Relation.choices, blank=True)
    kept = models.CharField(_("kept"), max_length=8, choices=Kept.choices, blank=True)

    date_edtf = models.CharField(
        _("date"), max_length=40, blank=True, help_text=_("2024-06-12, 2022-09, 1994 or 2018/2022 (EDTF).")
    )
    date_stated = models.CharField(
        _("date as stated"),
        max_length=40,
        blank=True,
        help_text=_("With X for every part that the story does not give: XXXX-06-12. Empty: all of it is given."),
    )
    date_text = models.CharField(_("date in the story’s words"), max_length=80, blank=True)
    date_inferred_from = models.CharField(_("how the rest of the date is known"), max_length=200, blank=True)
    earliest_on = models.DateField(_("earliest day"), null=True, blank=True, editable=False)
    latest_on = models.DateField(_("latest day"), null=True, blank=True, editable=False)

    objects = FactQuerySet.as_manager()

    class Meta:
        verbose_name = _("fact")
        verbose_name_plural = _("facts")
        constraints = [
            models.UniqueConstraint(fields=["story", "key"], name="a_fact_key_is_unique_in_its_story"),
            models.CheckConstraint(
                condition=Q(kind__in=[kind.value for kind in values.FactKind]), name="a_fact_has_a_known_kind"
            ),
            models.CheckConstraint(
                condition=required_slots_filled(),
                name="a_fact_has_the_slots_of_its_kind",
                violation_error_message=_("A slot that this kind of fact needs is empty."),
            ),
            models.CheckConstraint(condition=Q(end__gt=models.F("start")), name="evidence_has_a_length"),
            models.CheckConstraint(
                condition=Q(mode=values.Mode.STORY.value, said_by__isnull=True)
                | (~Q(mode=values.Mode.STORY.value) & Q(said_by__isnull=False)),
                name="an_attribution_names_who_says_so",
                violation_error_message=_("Name who says so, or choose “the story itself” and name nobody."),
            ),
            models.CheckConstraint(
                condition=Q(date_edtf="", earliest_on__isnull=True, latest_on__isnull=True)
                | (~Q(date_edtf="") & Q(earliest_on__isnull=False, latest_on__gte=models.F("earliest_on"))),
                name="a_date_has_its_bounds",
            ),
            models.CheckConstraint(
                condition=Q(date_stated="") | Q(date_stated=models.F("date_edtf")) | ~Q(date_inferred_from=""),
                name="an_inferred_date_says_from_what",
                violation_error_message=_("Say how the part of the date that the story does not give is known."),
            ),
            *decision_constraints(),
            *version_constraints(),
        ]

    def __str__(self) -> str:
        return self.statement

    @property
    def date(self) -> PartialDate | None:
        """The date as a domain value, or None where the fact has none."""
        if not self.date_edtf:
            return None
        return partial_date(
            self.date_edtf, stated=self.date_stated, text=self.date_text, inferred_from=self.date_inferred_from
        )

    @property
    def speaker(self) -> Actor | None:
        """Who stands behind it: a claim's speaker, else whom the attribution names."""
        return self.agent if self.kind == self.Kind.CLAIM else self.said_by

    @property
    def attributed(self) -> str:
        """The statement with its speaker; a claim's own statement names the speaker already."""
        if self.kind == self.Kind.CLAIM:
            return self.statement
        by = self.said_by
        named = values.Actor(by.key, by.name, values.ActorKind(by.kind)) if by else None
        return told_by(announced_once(values.Mode(self.mode), self.relation), named, self.statement)

    def as_value(self, actors: Mapping[int, values.Actor]) -> values.Fact:
        """The fact as a domain value; ``actors`` holds every actor by primary key, so that nothing is queried."""
        slots: dict[str, values.Actor | str] = {}
        for slot in values.SLOTS[values.FactKind(self.kind)]:
            if slot.type is values.SlotType.ACTOR:
                pk = getattr(self, f"{slot.column}_id")
                if pk is not None:
                    slots[slot.name] = actors[pk]
            elif text := getattr(self, slot.column):
                slots[slot.name] = text
        return values.Fact(
            key=self.key,
            kind=values.FactKind(self.kind),
            statement=self.statement,
            evidence=values.Evidence(self.quote, self.start, self.end, self.prefix, self.suffix),
            attribution=values.Attribution(
                values.Mode(self.mode), actors[self.said_by_id] if self.said_by_id is not None else None
            ),
            slots=slots,
            date=self.date,
        )

    def anchor(self) -> None:
        """Find the quote in the story's text and keep its span and surroundings. Raises QuoteNotFound."""
        found = find_quote(self.story.text, self.quote)
        self.start, self.end, self.prefix, self.suffix = found.start, found.end, found.prefix, found.suffix

    def bound_date(self) -> None:
        """Keep the first and last day that the date can mean. Raises UnreadableDate."""
        date = self.date
        self.earliest_on = date.earliest if date else None
        self.latest_on = date.latest if date else None

    def clean(self) -> None:
        """Tell a teacher which field to mend, and how."""
        errors: dict[str, Any] = {}
        if self.story_id and self.quote and not self._quote_stands():
            try:
                self.anchor()
            except QuoteNotFound as error:
                errors["quote"] = worded(error)
        try:
            self.bound_date()
        except UnreadableDate as error:
            errors["date_edtf"] = worded(error)
        if self.kind:
            for slot in values.SLOTS[values.FactKind(self.kind)]:
                if slot.required and not getattr(self, slot.column):
                    errors[slot.column] = _("A fact of this kind needs “%(slot)s”: %(help)s.") % {
                        "slot": SLOT_LABELS[slot.name],
                        "help": worded(slot.help),
                    }
        if errors:
            raise ValidationError(errors)

    def _quote_stands(self) -> bool:
        """Whether the span already shows the quote, as where a second occurrence was picked."""
        return bool(self.end) and self.story.text[self.start : self.end] == self.quote
