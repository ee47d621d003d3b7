"""Prompts and cards made from facts, written by a teacher, or imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Exists
from django.utils.translation import gettext_lazy as _

from quiz.domain.kinds import KINDS, choices
from quiz.domain.questions import Anatomy, Draft, Kind
from quiz.models.facts import Fact
from quiz.models.stories import Story
from quiz.models.wording import worded

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager


class QuestionQuerySet(models.QuerySet["Question"]):
    """Which questions."""

    def approved(self) -> QuestionQuerySet:
        """Those that may be put into a set."""
        return self.filter(status=Question.Status.APPROVED)

    def in_use(self) -> QuestionQuerySet:
        """Those that are not retired."""
        return self.exclude(status=Question.Status.RETIRED)

    def about_one_fact(self) -> QuestionQuerySet:
        """Those that ask one fact alone."""
        return self.filter(Exists(_link(0)), ~Exists(_link(1)))

    def about_several_facts(self) -> QuestionQuerySet:
        """Those that put facts together."""
        return self.filter(Exists(_link(1)))

    def about_no_fact(self) -> QuestionQuerySet:
        """Those that ask what is no fact of the story."""
        return self.filter(~Exists(_link(0)))


def _link(place: int) -> models.QuerySet[QuestionFact]:
    """The fact that a question asks in that place, counted from 0."""
    return QuestionFact.objects.filter(question=models.OuterRef("pk"), position=place)


class Question(models.Model):
    """A prompt of one kind. Once it stands in a published edition its text never changes: a revision is a new row."""

    if TYPE_CHECKING:
        fact_links: RelatedManager[QuestionFact]

    class Status(models.TextChoices):
        """How far a teacher has decided."""

        DRAFT = "draft", _("draft")
        APPROVED = "approved", _("approved")
        RETIRED = "retired", _("retired")

    class Origin(models.TextChoices):
        """Where it comes from."""

        BUILT = "built", _("built from facts")
        WRITTEN = "written", _("written by a teacher")

    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="questions", verbose_name=_("story"))
    kind = models.CharField(_("kind"), max_length=32, choices=choices)
    prompt = models.TextField(_("prompt"))
    payload = models.JSONField(_("answer"), help_text=_("Read and written by the question's kind only."))
    key_text = models.CharField(_("right answer"), max_length=600)
    identity = models.CharField(max_length=200, editable=False)
    origin = models.CharField(_("origin"), max_length=8, choices=Origin.choices, default=Origin.BUILT, editable=False)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    facts = models.ManyToManyField(Fact, through="QuestionFact", related_name="questions")
    revises = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="revised_by"
    )
    # True once a newer row revises this one; kept beside the link, since a unique index cannot look across rows.
    is_revised = models.BooleanField(default=False, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = [
            models.UniqueConstraint(
                fields=["story", "identity"],
                condition=models.Q(is_revised=False),
                name="a_question_is_built_once",
            ),
            models.CheckConstraint(condition=models.Q(prompt__length__gt=0), name="a_question_has_a_prompt"),
        ]

    def __str__(self) -> str:
        return self.prompt

    @property
    def rules(self) -> Kind:
        """The kind's behaviour."""
        return KINDS[self.kind]

    def get_kind_display(self) -> str:  # type: ignore[no-redef] # the plugin has seen the one that the column brings
        """The kind's name in the reader's language."""
        return worded(self.rules.label)

    def as_draft(self) -> Draft:
        """The question as a domain value; reads the keys of its facts."""
        keys = tuple(link.fact.key for link in self.fact_links.all())
        return Draft(self.kind, self.prompt, keys, self.payload, self.identity)

    def anatomy(self) -> Anatomy:
        """The question taken apart."""
        return self.rules.anatomy(self.as_draft())


class QuestionFact(models.Model):
    """Which facts a question asks, in the order in which grades number their parts."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="fact_links")
    fact = models.ForeignKey(Fact, on_delete=models.PROTECT, related_name="question_links")
    position = models.PositiveSmallIntegerField(_("place"))

    class Meta:
        verbose_name = _("fact of a question")
        verbose_name_plural = _("facts of questions")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["question", "fact"], name="a_question_asks_a_fact_once"),
            models.UniqueConstraint(fields=["question", "position"], name="a_place_in_a_question_holds_one_fact"),
        ]

    def __str__(self) -> str:
        return f"{self.question_id}.{self.position}: {self.fact}"


class CardQuerySet(models.QuerySet["Card"]):
    """Which cards."""

    def taught(self) -> CardQuerySet:
        """Cards of approved facts in published stories, less those that a teacher has retired."""
        return self.filter(retired=False, fact__status=Fact.Status.APPROVED, fact__story__status=Story.Status.PUBLISHED)


class Card(models.Model):
    """A front and a back for recalling a fact; several cards may show one fact."""

    fact = models.ForeignKey(Fact, on_delete=models.PROTECT, related_name="cards", verbose_name=_("fact"))
    face = models.SlugField(_("face"), max_length=32, help_text=_("What it asks for: when, who, what."))
    front = models.CharField(_("front"), max_length=600)
    back = models.CharField(_("back"), max_length=600)
    retired = models.BooleanField(_("retired"), default=False)

    objects = CardQuerySet.as_manager()

    class Meta:
        verbose_name = _("card")
        verbose_name_plural = _("cards")
        constraints = [
            models.UniqueConstraint(fields=["fact", "face"], name="a_fact_has_one_card_of_a_face"),
            models.CheckConstraint(
                condition=models.Q(front__length__gt=0, back__length__gt=0), name="a_card_has_two_sides"
            ),
        ]

    def __str__(self) -> str:
        return self.front
