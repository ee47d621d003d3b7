"""What was reported, and the actors that stories are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models.functions import Length
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from quiz.domain import facts as values
from quiz.domain.names import fold

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

models.TextField.register_lookup(Length)
models.CharField.register_lookup(Length)


class StoryQuerySet(models.QuerySet["Story"]):
    """Which stories."""

    def published(self) -> StoryQuerySet:
        """Those that learners may read."""
        return self.filter(status=Story.Status.PUBLISHED)


class Story(models.Model):
    """A text with publisher, date and language."""

    class Status(models.TextChoices):
        """Whether learners may read it."""

        DRAFT = "draft", _("draft")
        PUBLISHED = "published", _("published")

    slug = models.SlugField(_("short name in addresses"), max_length=80, unique=True)
    title = models.CharField(_("title"), max_length=200)
    summary = models.CharField(_("summary"), max_length=400, blank=True)
    publisher = models.CharField(_("publisher"), max_length=120)
    published_on = models.DateField(
        _("date of publication"), null=True, blank=True, help_text=_("Leave it empty where it is not known.")
    )
    language = models.CharField(_("language of the text"), max_length=12, default="en")
    text = models.TextField(
        _("text"), help_text=_("Exactly as it is to be read; leave a blank line between paragraphs.")
    )
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = StoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        constraints = [
            models.CheckConstraint(condition=models.Q(text__length__gt=0), name="a_story_has_a_text"),
            models.CheckConstraint(condition=models.Q(title__length__gt=0), name="a_story_has_a_title"),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The page on which learners read it."""
        return reverse("quiz:story_detail", args=[self.slug])


class ActorQuerySet(models.QuerySet["Actor"]):
    """Actors as rows and as values."""

    def as_values(self) -> Mapping[int, values.Actor]:
        """Each actor with its aliases as a domain value, by primary key; two queries."""
        return {actor.pk: actor.as_value() for actor in self.prefetch_related("aliases").order_by("key")}


class Actor(models.Model):
    """A person, country, organisation, alliance or publication; the same row in every story."""

    if TYPE_CHECKING:
        aliases: RelatedManager[Alias]

    class ActorKind(models.TextChoices):
        """What an actor can be; the same values as in the domain."""

        PERSON = values.ActorKind.PERSON.value, _("person")
        COUNTRY = values.ActorKind.COUNTRY.value, _("country")
        ORGANISATION = values.ActorKind.ORGANISATION.value, _("organisation")
        ALLIANCE = values.ActorKind.ALLIANCE.value, _("alliance")
        PUBLICATION = values.ActorKind.PUBLICATION.value, _("publication")

    key = models.SlugField(_("key"), max_length=80, unique=True, help_text=_("Short and lasting: nikol-pashinyan."))
    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=12, choices=ActorKind.choices)
    is_proposed = models.BooleanField(_("only read by the app"), default=False, editable=False)

    objects = ActorQuerySet.as_manager()

    class Meta:
        verbose_name = _("actor")
        verbose_name_plural = _("actors")
        constraints = [
            models.CheckConstraint(condition=models.Q(name__length__gt=0), name="an_actor_has_a_name"),
            models.CheckConstraint(
                condition=models.Q(kind__in=[kind.value for kind in values.ActorKind]), name="an_actor_has_a_known_kind"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def as_value(self) -> values.Actor:
        """The actor as a domain value; reads its aliases."""
        aliases = tuple(alias.text for alias in self.aliases.all())
        return values.Actor(self.key, self.name, values.ActorKind(self.kind), aliases)


class Alias(models.Model):
    """Another name that stands for an actor: Minsk for Belarus."""

    actor = models.ForeignKey(Actor, on_delete=models.CASCADE, related_name="aliases")
    text = models.CharField(_("other name"), max_length=120)
    folded = models.CharField(max_length=120, editable=False)

    class Meta:
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["actor", "folded"],
                name="an_alias_stands_once_for_an_actor",
                violation_error_message=_("This actor has that other name already."),
            ),
            models.CheckConstraint(condition=models.Q(text__length__gt=0), name="an_alias_is_not_blank"),
        ]

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        """Keep the comparable form beside the text."""
        self.folded = fold(self.text)
