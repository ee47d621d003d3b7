"""Cards that learners doubt: read what is said against a card, mend or retire it, and settle it with a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, cast

from django.contrib import admin
from django.db.models import F, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.setting_aside import settle_flag
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.lists import ByState, FirstStep, WithFirstStep
from quiz.models import Flag, User
from quiz.models.content import evidence_view
from quiz.reports.doubts import doubts_before


class DoubtState(ByState):
    """Whether a teacher has settled it."""

    title = _("state")
    parameter_name = "state"
    states: ClassVar = {
        "open": (_("waits for you"), lambda flags: flags.filter(settled_at=None)),
        "settled": (_("settled"), lambda flags: flags.exclude(settled_at=None)),
    }


@admin.register(Flag)
class FlagAdmin(WithFirstStep, WithButtons, admin.ModelAdmin[Flag]):
    """Learners raise them; whoever may change a card settles those of the own learners."""

    first_step = FirstStep(
        _("When a learner says that a card is wrong, it waits here with the learner’s words."),
        _("Cards"),
        "admin:quiz_card_changelist",
    )
    list_display = ("card", "note", "learner_name", "raised_at", "state")
    list_filter = (DoubtState,)
    list_select_related = ("card", "learner")
    list_per_page = 50
    search_fields = ("card__front", "card__back", "note")
    search_help_text = _("Words of the card or of what is said against it")
    fields = ("front", "back", "sentence", "learner_name", "note", "raised_at", "answer")
    readonly_fields = ("front", "back", "sentence", "learner_name", "note", "raised_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Flag]:
        """Those before this teacher, the open ones first."""
        mine = doubts_before(cast("User", request.user)).select_related("card__fact__story", "learner")
        return mine.order_by(F("settled_at").desc(nulls_first=True), "-raised_at", "-pk")

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Whoever may change cards."""
        return request.user.has_perm("quiz.change_card")

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may change cards."""
        return self.has_module_permission(request)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whoever may change cards."""
        return self.has_module_permission(request)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Learners raise doubts."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A doubt is settled, never thrown away."""
        return False

    @admin.display(description=_("learner"))
    def learner_name(self, flag: Flag) -> str:
        """A guest has no name to show."""
        return gettext("Guest") if flag.learner.is_guest else str(flag.learner)

    @admin.display(description=_("state"), ordering="settled_at")
    def state(self, flag: Flag) -> str:
        """Open or settled."""
        return gettext("settled") if flag.settled_at else gettext("waits for you")

    @admin.display(description=_("front"))
    def front(self, flag: Flag) -> str:
        """What the card asks."""
        return flag.card.front

    @admin.display(description=_("back"))
    def back(self, flag: Flag) -> str:
        """What the card says is right."""
        return flag.card.back

    @admin.display(description=_("sentence of the story"))
    def sentence(self, flag: Flag) -> str:
        """The sentence that settles the fact, with its words marked."""
        view = evidence_view(flag.card.fact)
        return format_html("{}<mark>{}</mark>{}", view.before, view.quote, view.after)

    def links(self, request: HttpRequest, row: Flag) -> Sequence[Link]:
        """Where the card and its fact are mended."""
        return (
            Link(gettext("Reword or retire the card"), reverse("admin:quiz_card_change", args=[row.card_id])),
            Link(gettext("Correct the fact"), reverse("admin:quiz_fact_change", args=[row.card.fact_id])),
            Link(gettext("As a learner sees it"), reverse("admin:quiz_card_preview", args=[row.card_id])),
        )

    def buttons(self, request: HttpRequest, row: Flag) -> Sequence[Button]:
        """What is open can be settled."""
        return () if row.settled_at else (Button("_settle", gettext("Save and settle"), self._settle),)

    def _settle(self, request: HttpRequest, flag: Flag) -> HttpResponse:
        settle_flag(flag=flag, by=cast("User", request.user), answer=flag.answer, now=timezone.now())
        self.message_user(request, gettext("Settled. The learner reads your answer among the cards set aside."))
        return HttpResponseRedirect(reverse("admin:quiz_flag_changelist"))
