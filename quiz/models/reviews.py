"""Recalls, appended and never edited, and the scheduler's memo of them, which a command can rebuild."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext_lazy as _

from quiz.domain.plans import PARAMETERS_VERSION, RETENTION, Plan
from quiz.domain.questions import Format
from quiz.domain.scheduling import MemoryState, Rating
from quiz.models.attempts import Answer
from quiz.models.facts import Fact
from quiz.models.parameters import parameters_in
from quiz.models.questions import Card, CardQuerySet
from quiz.models.set_aside import SetAside
from quiz.models.stories import Story
from quiz.models.users import User


class ReviewQuerySet(models.QuerySet["Review"]):
    """Which reviews."""

    def standing(self) -> ReviewQuerySet:
        """Those that were not taken back."""
        return self.filter(undo__isnull=True)

    def in_order(self) -> ReviewQuerySet:
        """As they were given, in whatever order they arrived; as they arrived where that was at one moment."""
        return self.order_by("reviewed_at", "pk")


class Review(models.Model):
    """One recall of a fact by a learner, from a card or from a quiz answer.

    ``study_day`` is the day in the learner's zone at that moment (days begin at 04:00), so that moving to another
    zone later changes nothing. Reviews count in the order in which they were given, see ``in_order``: one that was made
    without a connection has a ``received_at``, the moment at which it arrived.

    ``stability`` is a memo beside the log, which ``rebuild_memory`` can make anew: how many days the memory was to last
    when this answer put it to the test, by the parameters in use then; empty where the answer proves nothing.
    """

    class Format(models.TextChoices):
        """How it was recalled; the same values as in the domain."""

        RECOGNITION = Format.RECOGNITION.value, _("recognition")
        RECALL = Format.RECALL.value, _("recall")

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reviews")
    fact = models.ForeignKey(Fact, on_delete=models.PROTECT, related_name="reviews", verbose_name=_("fact"))
    card = models.ForeignKey(Card, on_delete=models.PROTECT, null=True, blank=True, related_name="reviews")
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, null=True, blank=True, related_name="reviews")
    token = models.UUIDField(null=True, blank=True, unique=True)
    rating = models.PositiveSmallIntegerField()
    right = models.BooleanField(_("right"), help_text=_("Fully right in a quiz, or recalled on a card."))
    format = models.CharField(_("way of answering"), max_length=12, choices=Format.choices)
    study_day = models.DateField(_("study day"))
    parameters = models.CharField(max_length=32)
    stability = models.FloatField(null=True, blank=True)
    reviewed_at = models.DateTimeField(_("reviewed at"))
    received_at = models.DateTimeField(null=True, blank=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        indexes = [models.Index(fields=["learner", "fact"], name="review_by_learner_and_fact")]
        constraints = [
            models.UniqueConstraint(fields=["answer", "fact"], name="an_answer_is_one_review_of_a_fact"),
            models.CheckConstraint(
                condition=Q(card__isnull=False, answer__isnull=True, token__isnull=False)
                | Q(card__isnull=True, answer__isnull=False, token__isnull=True),
                name="a_review_comes_from_a_card_or_an_answer",
            ),
            models.CheckConstraint(
                condition=Q(rating__in=[rating.value for rating in Rating]), name="a_review_has_a_known_rating"
            ),
            models.CheckConstraint(
                condition=Q(received_at__isnull=True) | Q(received_at__gte=F("reviewed_at")),
                name="a_review_arrives_after_it_was_made",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id}, {self.fact_id}: {self.rating}"


class Undo(models.Model):
    """A card review that its learner took back: the review stays in the log and no longer counts."""

    review = models.OneToOneField(Review, on_delete=models.CASCADE, related_name="undo")
    undone_at = models.DateTimeField()

    class Meta:
        verbose_name = _("review taken back")
        verbose_name_plural = _("reviews taken back")

    def __str__(self) -> str:
        return str(self.review_id)


class MemoryQuerySet(models.QuerySet["Memory"]):
    """Which memories."""

    def recallable(self) -> MemoryQuerySet:
        """Those of taught facts that a card can still ask for."""
        shown = Exists(Card.objects.filter(fact=OuterRef("fact"), retired=False))
        return self.filter(shown, fact__status=Fact.Status.APPROVED, fact__story__status=Story.Status.PUBLISHED)

    def not_set_aside(self, today: date | RawSQL) -> MemoryQuerySet:
        """Those whose fact the learner has not set aside for that study-day."""
        aside = SetAside.objects.holding(today).filter(learner=OuterRef("learner"), fact=OuterRef("fact"))
        return self.exclude(Exists(aside))


class Memory(models.Model):
    """What the scheduler knows about one learner and one fact.

    ``retention``, ``exam_on`` and ``parameters`` are those of the plan under which ``due_on`` was found.
    """

    learner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memories")
    fact = models.ForeignKey(Fact, on_delete=models.PROTECT, related_name="memories")
    stability = models.FloatField(help_text=_("Days until the chance of recall falls to 90 %."))
    difficulty = models.FloatField()
    last_day = models.DateField()
    due_on = models.DateField()
    reviews = models.PositiveIntegerField()
    lapses = models.PositiveIntegerField()
    last_rating = models.PositiveSmallIntegerField()
    retention = models.FloatField(default=RETENTION, db_default=RETENTION)
    exam_on = models.DateField(null=True, blank=True)
    parameters = models.CharField(max_length=32, default=PARAMETERS_VERSION, db_default=PARAMETERS_VERSION)

    objects = MemoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("memory")
        verbose_name_plural = _("memories")
        indexes = [models.Index(fields=["learner", "due_on"], name="memory_by_learner_and_due_day")]
        constraints = [
            models.UniqueConstraint(fields=["learner", "fact"], name="a_learner_has_one_memory_of_a_fact"),
            models.CheckConstraint(condition=Q(stability__gt=0), name="a_memory_is_stable_for_some_time"),
            models.CheckConstraint(condition=Q(due_on__gt=F("last_day")), name="a_fact_is_due_on_a_later_day"),
        ]

    def __str__(self) -> str:
        return f"{self.learner_id}, {self.fact_id}: {self.due_on}"

    @property
    def plan(self) -> Plan:
        """The plan under which ``due_on`` was found; a query where its parameters are not in the process yet."""
        return Plan(self.retention, self.exam_on, self.parameters, parameters_in(self.parameters))

    def as_state(self) -> MemoryState:
        """The memory as the scheduler's value."""
        return state_of({name: getattr(self, name) for name in STATE_FIELDS})


def plan_row(plan: Plan) -> dict[str, Any]:
    """A plan as the columns of a memory."""
    return {"retention": plan.retention, "exam_on": plan.exam_on, "parameters": plan.version}


STATE_FIELDS = ("stability", "difficulty", "last_day", "due_on", "reviews", "lapses", "last_rating")


def state_of(row: dict[str, Any]) -> MemoryState:
    """The scheduler's value from the columns named in STATE_FIELDS."""
    return MemoryState(**{**row, "last_rating": Rating(row["last_rating"])})


def cards_shown_to(learner: User) -> CardQuerySet:
    """All that the learner can have on the screen, also what was retired or corrected meanwhile: cards of published
    stories, and of facts that the learner has met.
    """
    met = Review.objects.filter(learner=learner, fact=OuterRef("fact"))
    return Card.objects.filter(Q(fact__story__status=Story.Status.PUBLISHED) | Exists(met)).select_related("fact")
