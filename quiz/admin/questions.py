"""Questions: found, edited, approved, retired, and written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.questions import approve, retire, revise_question, write_question
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.deleting import SaysWhatGoes
from quiz.admin.first_step import chosen, first_step_page
from quiz.admin.languages import WithStoryWords
from quiz.admin.lists import (
    FactKindFilter,
    FirstStep,
    QuestionDifficulty,
    QuestionKindFilter,
    QuestionUse,
    WithFirstStep,
    kind_name,
)
from quiz.admin.option_page import options_page
from quiz.admin.places import FROM_WORKSHOP, workshop_address
from quiz.admin.previews import question_preview
from quiz.admin.question_form import FACT_FIELDS, QuestionForm
from quiz.admin.question_list import QuestionList, findings_shown, linked_facts
from quiz.admin.steps import At, steps_of
from quiz.domain.item_analysis import facility
from quiz.domain.kinds import KINDS
from quiz.models import MAX_POINTS, Question, Story
from quiz.models.wording import worded
from quiz.reports.questions import findings_by_question

_SHOWN_AT_FIRST = 3


def _kinds() -> list[tuple[str, str, str]]:
    return [(slug, worded(kind.label), worded(kind.writing_help)) for slug, kind in KINDS.items()]


@admin.register(Question)
class QuestionAdmin(WithStoryWords, SaysWhatGoes, WithFirstStep, WithButtons, admin.ModelAdmin[Question]):
    """Questions of all stories; those that a newer version has replaced are left out."""

    form = QuestionForm
    step = At.QUESTIONS
    instead = _("Retire the question instead: it goes into no new edition, and what learners answered stays.")
    first_step = FirstStep(
        _("Questions are built from approved facts, beside each story, or written by you."),
        _("Write a question"),
        "admin:quiz_question_add",
    )
    list_display = ("prompt", "right_answer", "status", "rules_broken", kind_name, "share_right", "story")
    story_words = ("prompt", "right_answer", "story")
    story_fields = ("prompt", "notation", "fact")
    list_filter = (
        ("story", admin.RelatedOnlyFieldListFilter),
        ("kind", QuestionKindFilter),
        "status",
        QuestionUse,
        QuestionDifficulty,
        "origin",
        ("facts__kind", FactKindFilter),
    )
    list_select_related = ("story", "tally")
    list_per_page = 50
    search_fields = ("prompt", "key_text", "facts__statement", "story__title")
    search_help_text = _("Words of the question, its answer or its fact, or a story’s title")
    ordering = ("-pk",)
    actions = ("approve", "retire")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Question]:
        """The newest version of each, with its facts."""
        return super().get_queryset(request).filter(is_revised=False).prefetch_related("fact_links__fact")

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        """The list that checks the rules."""
        return QuestionList

    @admin.display(description=_("right answer"), ordering="key_text")
    def right_answer(self, question: Question) -> str:
        """The beginning of it."""
        return Truncator(question.key_text).chars(80)

    @admin.display(description=_("item rules"))
    def rules_broken(self, question: Any) -> SafeString | str:
        """The findings, what blocks first."""
        return findings_shown(question.findings)

    @admin.display(description=_("right at first"))
    def share_right(self, question: Question) -> str:
        """The share of points in first attempts."""
        tally = getattr(question, "tally", None)
        share = facility(tally.points, tally.answers, MAX_POINTS) if tally else None
        return "" if share is None else f"{round(100 * share)}\u00a0%"

    def get_fieldsets(self, request: HttpRequest, obj: Question | None = None) -> Any:
        """As many fact fields as this question needs; the others are folded away."""
        count = max(_SHOWN_AT_FIRST, len(obj.fact_links.all()) + 1) if obj else _SHOWN_AT_FIRST
        shown, folded = FACT_FIELDS[:count], FACT_FIELDS[count:]
        facts = gettext("In the order in which the answer names them, where it names several.")
        sets: list[Any] = [
            (None, {"fields": ("story", kind_name, "status", "origin") if obj else ("story", kind_name)}),
            (None, {"fields": ("prompt", "notation")}),
            (_("The facts that it asks"), {"fields": shown, "description": facts}),
        ]
        if folded:
            sets.append((_("More facts"), {"fields": folded, "classes": ("collapse",)}))
        if obj:
            sets.append((_("Beside it"), {"fields": (linked_facts, "findings_now", "earlier_version")}))
        return sets

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[Any, ...]:
        """Story and kind were chosen first; approving and retiring have their buttons."""
        beside = ("status", "origin", linked_facts, "findings_now", "earlier_version")
        return ("story", kind_name, *beside) if obj else ("story", kind_name)

    @admin.display(description=_("item rules"))
    def findings_now(self, question: Question) -> SafeString | str:
        """What the rules say of the question as it is saved."""
        return findings_shown(findings_by_question([question]).get(question.pk, ())) or gettext("Nothing against it.")

    @admin.display(description=_("earlier version"))
    def earlier_version(self, question: Question) -> str:
        """What it replaced."""
        return str(question.revises or gettext("None."))

    def get_form(
        self,
        request: HttpRequest,
        obj: Question | None = None,
        change: bool = False,  # noqa: FBT001, FBT002 (Django's own signature)
        **kwargs: Any,
    ) -> type[forms.ModelForm[Question]]:
        """The form of this question's kind, with its story's facts."""
        form = cast("type[QuestionForm]", super().get_form(request, obj, change=change, **kwargs))
        form.story, form.kind = (obj.story, obj.kind) if obj else _chosen(request)
        return form

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Choose story and kind first, then write in that kind's notation."""
        first = chosen(request, _kinds())
        if first is None:
            return first_step_page(self, request, _kinds())
        steps = steps_of(first[0], At.QUESTIONS)
        return super().add_view(request, form_url, {"steps": steps, **(extra_context or {})})

    def save_form(self, request: HttpRequest, form: Any, change: bool) -> Question:  # noqa: FBT001
        """Write the question, or revise it; the row that now stands for it goes on."""
        by = cast("Any", request.user)
        if not change:
            return write_question(story=form.story, draft=form.draft, by=by)
        return revise_question(question=form.instance, draft=form.draft, by=by)

    def save_model(self, request: HttpRequest, obj: Question, form: Any, change: bool) -> None:  # noqa: FBT001
        """Nothing more to save; tell what the rules say."""
        if change and obj.pk != form.instance.pk:
            text = _(
                "Learners may have met the published version, so it stays as it was. This new version takes its place."
            )
            self.message_user(request, text)
        for finding in form.findings:
            self.message_user(request, worded(finding.message), messages.WARNING)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        """The facts were saved with the question."""

    def response_change(self, request: HttpRequest, obj: Question) -> HttpResponse:
        """Go on at the version that now stands for the question, or in the workshop where the teacher came from there."""
        answer = super().response_change(request, obj)
        if FROM_WORKSHOP in request.GET and "_continue" not in request.POST:
            return HttpResponseRedirect(workshop_address(obj.story_id, f"question-{obj.pk}"))
        here = reverse("admin:quiz_question_change", args=[obj.pk])
        moved = (
            isinstance(answer, HttpResponseRedirect) and answer.url.startswith(request.path) and here != request.path
        )
        return HttpResponseRedirect(here) if moved else answer

    def buttons(self, request: HttpRequest, row: Question) -> Sequence[Button]:
        """Approve or retire it."""
        up = Button("_approve", gettext("Save and approve"), lambda asked, question: self._approve(asked, [question]))
        down = Button("_retire", gettext("Save and retire"), lambda asked, question: self._retire(asked, [question]))
        choices = {Question.Status.APPROVED: (down,), Question.Status.RETIRED: (up,)}
        return choices.get(Question.Status(row.status), (up, down))

    def links(self, request: HttpRequest, row: Question) -> Sequence[Link]:
        """How it looks, its story, and the other questions beside their facts."""
        return (
            Link(gettext("As a learner sees it"), reverse("admin:quiz_question_preview", args=[row.pk])),
            Link(gettext("Story"), reverse("admin:quiz_story_change", args=[row.story_id])),
            Link(gettext("Questions and cards"), workshop_address(row.story_id, f"question-{row.pk}")),
        )

    def get_urls(self) -> list[URLPattern]:
        """The pages beside the form."""
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/options/", view(partial(options_page, self)), name="quiz_question_options"),
            path("<int:pk>/preview/", view(partial(question_preview, self)), name="quiz_question_preview"),
            *super().get_urls(),
        ]

    @admin.action(description=_("Approve the chosen questions"), permissions=["change"])
    def approve(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        """Let them be put into sets."""
        self._approve(request, list(questions))

    @admin.action(description=_("Retire the chosen questions"), permissions=["change"])
    def retire(self, request: HttpRequest, questions: QuerySet[Question]) -> None:
        """Ask them no more."""
        self._retire(request, list(questions))

    def _approve(self, request: HttpRequest, questions: Sequence[Question]) -> None:
        done = approve(questions=questions)
        if done.approved:
            text = ngettext("%(count)d question approved.", "%(count)d questions approved.", done.approved)
            self.message_user(request, text % {"count": done.approved})
        for refusal in done.refused:
            text = gettext("Not approved: “%(prompt)s” %(reasons)s")
            parts = {"prompt": refusal.question.prompt, "reasons": " ".join(refusal.reasons)}
            self.message_user(request, text % parts, messages.ERROR)

    def _retire(self, request: HttpRequest, questions: Sequence[Question]) -> None:
        count = retire(questions=questions)
        text = ngettext("%(count)d question retired.", "%(count)d questions retired.", count)
        self.message_user(request, text % {"count": count})


def _chosen(request: HttpRequest) -> tuple[Story, str]:
    first = chosen(request, _kinds())
    if first is None:
        msg = "The form was asked for before story and kind were chosen."
        raise ValueError(msg)
    return first
