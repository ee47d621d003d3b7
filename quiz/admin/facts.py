"""Facts: added by hand beside the story's text, approved and rejected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.facts import approve_facts, reject_facts
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.deleting import SaysWhatGoes
from quiz.admin.fact_corrections import CorrectsKnownFacts
from quiz.admin.fact_form import DATE_FIELDS, FactForm
from quiz.admin.first_step import chosen, first_step_page
from quiz.admin.languages import WithStoryWords
from quiz.admin.lists import FactAsked, FirstStep, WithFirstStep
from quiz.admin.reviewed_facts import ReviewedFacts, review_url
from quiz.admin.steps import At, steps_of
from quiz.domain.facts import SLOTS, FactKind
from quiz.domain.partial_dates import display_full
from quiz.domain.reading.marking import Span, paragraphs
from quiz.models import Fact, Story, User
from quiz.models.wording import worded

KINDS = (
    (FactKind.EVENT, _("What happened: who did what to whom, and when.")),
    (FactKind.ROLE, _("Who somebody or something is: “the Prime Minister of Armenia”.")),
    (FactKind.TRANSFER, _("Who supplied what to whom.")),
    (FactKind.MEMBERSHIP, _("Who belongs to an alliance, joined it or left it.")),
    (FactKind.OBLIGATION, _("Who owes what to whom under an alliance, and whether it was kept.")),
    (FactKind.CLAIM, _("Who said what. It is never asked without its speaker.")),
)


def _kinds() -> list[tuple[str, str, str]]:
    return [(kind.value, str(Fact.Kind(kind.value).label), str(text)) for kind, text in KINDS]


@admin.register(Fact)
class FactAdmin(
    WithStoryWords,
    SaysWhatGoes,
    WithFirstStep,
    CorrectsKnownFacts,
    ReviewedFacts,
    WithButtons,
    admin.ModelAdmin[Fact],
):
    """What stories state."""

    form = FactForm
    step = At.REVIEW
    instead = _("Reject the fact instead: it is asked no more, and what learners answered stays.")
    first_step = FirstStep(
        _(
            "A fact is one statement that a story supports, with the words that settle it. Paste a story, and the app proposes its facts."
        ),
        _("Add a fact"),
        "admin:quiz_fact_add",
    )
    list_display = ("statement", "kind_tag", "story", "who_says_so", "date_shown", "status")
    story_words = ("statement", "story")
    story_fields = ("statement", "seen", "quote", "date_text")
    list_filter = (
        ("story", admin.RelatedOnlyFieldListFilter),
        "kind",
        "status",
        FactAsked,
        "mode",
        ("said_by", admin.RelatedOnlyFieldListFilter),
    )
    list_select_related = ("story", "said_by", "agent")
    list_per_page = 50
    search_fields = ("statement", "quote", "key", "story__title")
    search_help_text = _("Words of the statement or the quote, or a story’s title")
    ordering = ("story", "start", "pk")
    actions = ("approve", "reject")
    autocomplete_fields = ("agent", "counterpart", "alliance", "said_by")

    @admin.display(description=_("kind"), ordering="kind")
    def kind_tag(self, fact: Fact) -> SafeString:
        """In its colour, with its sign and in a word, as learners see it."""
        tag = '<span class="tag kind-{0}"><svg class="icon" aria-hidden="true"><use href="#icon-{0}"/></svg>{1}</span>'
        return format_html(tag, fact.kind, fact.get_kind_display())

    @admin.display(description=_("who says so"), ordering="mode")
    def who_says_so(self, fact: Fact) -> str:
        """The speaker and how it was said; empty where the story itself says so."""
        if fact.kind == Fact.Kind.CLAIM:
            return str(fact.agent)
        return f"{fact.get_mode_display()} {fact.said_by}" if fact.said_by else ""

    @admin.display(description=_("date"), ordering="earliest_on")
    def date_shown(self, fact: Fact) -> str:
        """The date in words, with what is inferred in brackets."""
        return worded(display_full(fact.date)) if fact.date else ""

    def get_fieldsets(self, request: HttpRequest, obj: Fact | None = None) -> Any:
        """The slots of this fact's kind, in their order."""
        kind = FactKind(obj.kind) if obj else _chosen(request)[1]
        columns = [slot.column for slot in SLOTS[kind]]
        return (
            (None, {"fields": ("story", "kind", "statement", "seen")}),
            (_("Evidence"), {"fields": ("quote", "occurrence")}),
            (_("What it states"), {"fields": columns}),
            (_("Who says so"), {"fields": ("mode", "said_by")}),
            (_("When"), {"fields": DATE_FIELDS}),
            (None, {"fields": ("key", "status") if obj else ("key",)}),
            *self.correcting(obj),
        )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Story and kind were chosen first; the key lasts, since questions name it; approving has its button."""
        return ("story", "kind", "key", "status") if obj else ("story", "kind")

    def get_form(
        self,
        request: HttpRequest,
        obj: Fact | None = None,
        change: bool = False,  # noqa: FBT001, FBT002 (Django's own signature)
        **kwargs: Any,
    ) -> type[forms.ModelForm[Fact]]:
        """The form of this fact's kind, beside its story."""
        form = cast("type[FactForm]", super().get_form(request, obj, change=change, **kwargs))
        form.story, form.kind = (obj.story, FactKind(obj.kind)) if obj else _chosen(request)
        return form

    def save_model(self, request: HttpRequest, obj: Fact, form: forms.ModelForm[Fact], change: bool) -> None:  # noqa: FBT001
        """What a teacher writes by hand is approved by that."""
        if not change:
            obj.status, obj.decided_at = Fact.Status.APPROVED, timezone.now()
            obj.decided_by = cast("User", request.user)
        super().save_model(request, obj, form, change)

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Choose story and kind first, then fill in exactly the slots of that kind."""
        first = chosen(request, _kinds())
        if first is None:
            return first_step_page(self, request, _kinds())
        context = {
            "story_text": paragraphs(first[0].text, []),
            "story_language": first[0].language,
            "steps": steps_of(first[0], At.REVIEW),
        }
        return super().add_view(request, form_url, {**context, **(extra_context or {})})

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the story's text beside the form, the evidence marked."""
        context: dict[str, Any] = {}
        fact = self.get_object(request, object_id)
        if fact is not None:
            context["story_text"] = paragraphs(fact.story.text, [Span(fact.pk, fact.start, fact.end)])
            context["story_language"] = fact.story.language
        return super().change_view(request, object_id, form_url, {**context, **(extra_context or {})})

    def buttons(self, request: HttpRequest, row: Fact) -> Sequence[Button]:
        """Approve or reject it."""
        approve = Button("_approve", gettext("Save and approve"), lambda asked, fact: self._approve(asked, [fact]))
        reject = Button("_reject", gettext("Save and reject"), lambda asked, fact: self._reject(asked, [fact]))
        choices = {Fact.Status.APPROVED: (reject,), Fact.Status.REJECTED: (approve,)}
        return choices.get(Fact.Status(row.status), (approve, reject))

    def links(self, request: HttpRequest, row: Fact) -> Sequence[Link]:
        """Its story, its questions, and the next fact."""
        return (
            Link(gettext("Story"), reverse("admin:quiz_story_change", args=[row.story_id])),
            Link(gettext("Review"), review_url(row, request.GET.get("review", ""))),
            Link(
                gettext("Questions about it"), f"{reverse('admin:quiz_question_changelist')}?facts__id__exact={row.pk}"
            ),
            Link(gettext("Add another fact"), f"{reverse('admin:quiz_fact_add')}?story={row.story_id}"),
            *self.version_links(row),
        )

    @admin.action(description=_("Approve the chosen facts"), permissions=["change"])
    def approve(self, request: HttpRequest, facts: QuerySet[Fact]) -> None:
        """Let them be asked."""
        self._approve(request, list(facts))

    @admin.action(description=_("Reject the chosen facts"), permissions=["change"])
    def reject(self, request: HttpRequest, facts: QuerySet[Fact]) -> None:
        """Ask them no more."""
        self._reject(request, list(facts))

    def _approve(self, request: HttpRequest, facts: Sequence[Fact]) -> None:
        count = approve_facts(facts=facts, by=cast("User", request.user), now=timezone.now())
        text = ngettext("%(count)d fact approved.", "%(count)d facts approved.", count)
        self.message_user(request, text % {"count": count})

    def _reject(self, request: HttpRequest, facts: Sequence[Fact]) -> None:
        rejected = reject_facts(facts=facts, by=cast("User", request.user), now=timezone.now())
        text = gettext("Facts rejected: %(facts)d. Questions about them that were retired: %(questions)d.")
        self.message_user(request, text % {"facts": rejected.facts, "questions": rejected.questions})


def _chosen(request: HttpRequest) -> tuple[Story, FactKind]:
    """What the first step chose; the page with the form is only ever shown after it."""
    first = chosen(request, _kinds())
    if first is None:
        msg = "The form was asked for before story and kind were chosen."
        raise ValueError(msg)
    return first[0], FactKind(first[1])
