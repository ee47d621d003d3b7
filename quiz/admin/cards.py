"""Cards: their two sides, and taking one out of use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.admin.buttons import Link, WithButtons
from quiz.admin.languages import WithStoryWords
from quiz.admin.lists import FirstStep, WithFirstStep
from quiz.admin.places import workshop_address
from quiz.admin.previews import card_preview
from quiz.models import Card


@admin.register(Card)
class CardAdmin(WithStoryWords, WithFirstStep, WithButtons, admin.ModelAdmin[Card]):
    """Cards are built from facts; a teacher may reword one, or retire it."""

    first_step = FirstStep(
        _("Cards are built from approved facts, together with the questions of a story."),
        _("Stories"),
        "admin:quiz_story_changelist",
    )
    list_display = ("front", "back", "face", "story", "out_of_use")
    story_words, story_at = ("front", "back", "story"), ("fact", "story")
    story_fields = ("front", "back")
    list_filter = (("fact__story", admin.RelatedOnlyFieldListFilter), "retired", "face")
    list_select_related = ("fact__story",)
    list_per_page = 50
    search_fields = ("front", "back", "fact__statement")
    search_help_text = _("Words of either side or of the fact")
    ordering = ("-pk",)
    actions = ("retire", "bring_back")
    fields = ("fact", "face", "front", "back", "retired")
    readonly_fields = ("fact", "face")

    def has_add_permission(self, request: HttpRequest, obj: Card | None = None) -> bool:
        """Cards come from facts."""
        return False

    @admin.display(description=_("story"), ordering="fact__story")
    def story(self, card: Card) -> str:
        """Where its fact stands."""
        return card.fact.story.title

    @admin.display(description=_("state"), ordering="retired")
    def out_of_use(self, card: Card) -> str:
        """A word only where there is something to say."""
        return gettext("retired") if card.retired else ""

    def links(self, request: HttpRequest, row: Card) -> Sequence[Link]:
        """How it looks, and what else asks its fact."""
        return (
            Link(gettext("As a learner sees it"), reverse("admin:quiz_card_preview", args=[row.pk])),
            Link(gettext("Questions and cards"), workshop_address(row.fact.story_id, f"fact-{row.fact_id}")),
        )

    def get_urls(self) -> list[URLPattern]:
        """The page beside the form."""
        view = self.admin_site.admin_view(partial(card_preview, self))
        return [path("<int:pk>/preview/", view, name="quiz_card_preview"), *super().get_urls()]

    @admin.action(description=_("Retire the chosen cards"), permissions=["change"])
    def retire(self, request: HttpRequest, cards: QuerySet[Card]) -> None:
        """Show them no more."""
        count = cards.filter(retired=False).update(retired=True)
        text = ngettext("%(count)d card retired.", "%(count)d cards retired.", count)
        self.message_user(request, text % {"count": count})

    @admin.action(description=_("Bring the chosen cards back"), permissions=["change"])
    def bring_back(self, request: HttpRequest, cards: QuerySet[Card]) -> None:
        """Show them again."""
        count = cards.filter(retired=True).update(retired=False)
        text = ngettext("%(count)d card is in use again.", "%(count)d cards are in use again.", count)
        self.message_user(request, text % {"count": count})
