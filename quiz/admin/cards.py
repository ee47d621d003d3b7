"""Cards: their two sides, and taking one out of use."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from quiz.models import Card


@admin.register(Card)
class CardAdmin(admin.ModelAdmin[Card]):
    """Cards are built from facts; a teacher may reword one, or retire it."""

    list_display = ("front", "back", "face", "story", "retired")
    list_filter = (("fact__story", admin.RelatedOnlyFieldListFilter), "retired", "face")
    list_select_related = ("fact__story",)
    list_per_page = 50
    search_fields = ("front", "back", "fact__statement")
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

    @admin.action(description=_("Retire the chosen cards"), permissions=["change"])
    def retire(self, request: HttpRequest, cards: QuerySet[Card]) -> None:
        """Show them no more."""
        cards.update(retired=True)

    @admin.action(description=_("Bring the chosen cards back"), permissions=["change"])
    def bring_back(self, request: HttpRequest, cards: QuerySet[Card]) -> None:
        """Show them again."""
        cards.update(retired=False)
