"""Question sets: assembled, previewed as a student sees them, published, and their results."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any, cast

from django.contrib import admin, messages
from django.db.models import Count, PositiveSmallIntegerField, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.attempts import start_preview
from quiz.actions.publishing import NotPublishable, preview_set, publish_set
from quiz.actions.sets import arrange, withdraw_set
from quiz.admin.buttons import Button, Link, WithButtons
from quiz.admin.deleting import SaysWhatGoes
from quiz.admin.fields import without_icons
from quiz.admin.languages import SelectByStory, WithStoryWords
from quiz.admin.lists import FirstStep, SetState, WithFirstStep
from quiz.admin.printing import printing_urls
from quiz.admin.set_items import QuestionSearch, SetItemInline
from quiz.admin.set_pages import add_questions_page, results_page
from quiz.admin.steps import At, steps_of
from quiz.models import QuestionSet, SetItem, Story, User
from quiz.models.keys import key_in
from quiz.models.wording import WRONG_NUMBER, worded
from quiz.reports.questions import findings_of_set, is_changed

_AT_THE_END = 10_000


@admin.register(QuestionSet)
class QuestionSetAdmin(WithStoryWords, SaysWhatGoes, WithFirstStep, WithButtons, admin.ModelAdmin[QuestionSet]):
    """Questions in an order, with the rules under which they are taken."""

    formfield_overrides = {PositiveSmallIntegerField: {"error_messages": WRONG_NUMBER}}

    instead = _("Withdraw the set instead: nobody can start it any more, and the results stay.")
    first_step = FirstStep(
        _(
            "A set holds questions in an order; learners take it once it is published. The app also proposes one beside the questions of each story."
        ),
        _("New set"),
        "admin:quiz_questionset_add",
    )
    list_display = ("title", "story", "questions_held", "edition", "feedback")
    story_words = ("title", "story")
    story_fields = ("title", "description")
    list_filter = (SetState, ("story", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("story", "current")
    search_fields = ("title", "description", "story__title")
    search_help_text = _("Title, description or story")
    ordering = ("-pk",)
    inlines = (SetItemInline,)
    fieldsets = (
        (None, {"fields": ("title", "slug", "story", "description")}),
        (
            _("How it is taken"),
            {
                "fields": (
                    "feedback",
                    ("shuffle_questions", "shuffle_options"),
                    ("attempts_allowed", "pass_percent", "minutes"),
                )
            },
        ),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[QuestionSet]:
        """With the number of questions."""
        counted: QuerySet[QuestionSet] = super().get_queryset(request).annotate(item_count=Count("items"))
        return counted

    def get_prepopulated_fields(self, request: HttpRequest, obj: QuestionSet | None = None) -> dict[str, Sequence[str]]:
        """Propose the short name while there is none."""
        return {} if obj else {"slug": ("title",)}

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """The short name lasts, since addresses hold it."""
        return ("slug", "edition", "set_findings") if obj else ()

    def get_fieldsets(self, request: HttpRequest, obj: QuestionSet | None = None) -> Any:
        """What is published and what the item rules say, once there is something."""
        sets = list(self.fieldsets)
        return [*sets, (_("State"), {"fields": ("edition", "set_findings")})] if obj else sets

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        """Questions are added once the set is there."""
        return self.inlines if obj else ()

    @admin.display(description=_("questions"), ordering="item_count")
    def questions_held(self, question_set: Any) -> int:
        """How many questions stand in it."""
        return int(question_set.item_count)

    @admin.display(description=_("published"))
    def edition(self, question_set: QuestionSet) -> str:
        """The edition that learners take."""
        current = question_set.current
        if current is None:
            return gettext("not published")
        parts = {"number": current.number, "day": date_format(timezone.localtime(current.created_at), "j E Y")}
        return gettext("edition %(number)s, %(day)s") % parts

    @admin.display(description=_("to be looked at"))
    def set_findings(self, question_set: QuestionSet) -> SafeString | str:
        """Changes that are not published, and what the item rules say of the questions together."""
        lines = [worded(finding.message) for finding in findings_of_set(question_set)]
        if question_set.current is not None and is_changed(question_set, question_set.current):
            lines.insert(0, gettext("The set was changed after it was published; learners see the published edition."))
        if not lines:
            return gettext("Nothing.")
        return format_html(
            '<ul class="findings">{}</ul>', format_html_join("", "<li>{}</li>", ([line] for line in lines))
        )

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """The story is chosen, not edited from here."""
        if db_field.name == "story":
            kwargs["widget"] = SelectByStory()
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "story":
            without_icons(field)
        return field

    def save_model(self, request: HttpRequest, obj: QuestionSet, form: Any, change: bool) -> None:  # noqa: FBT001
        """Keep who made it."""
        if not change:
            obj.created_by = _teacher(request)
        super().save_model(request, obj, form, change)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:  # noqa: FBT001
        """Save the questions and number them anew, each moved one in the place that was typed."""
        super().save_formset(request, form, formset, change)
        if formset.model is SetItem:
            arrange(question_set=form.instance, wanted=_wanted(formset))

    def buttons(self, request: HttpRequest, row: QuestionSet) -> Sequence[Button]:
        """Add, preview, publish, withdraw."""
        add = Button("_add", gettext("Save and add questions"), _to_adding)
        preview = Button("_preview", gettext("Save and preview"), self._preview)
        publish = Button("_publish", gettext("Save and publish"), self._publish)
        withdraw = Button("_withdraw", gettext("Save and withdraw"), self._withdraw)
        return (add, preview, publish, withdraw) if row.current_id else (add, preview, publish)

    def links(self, request: HttpRequest, row: QuestionSet) -> Sequence[Link]:
        """Its story, its results, and what can be printed."""
        return (
            Link(gettext("Story"), reverse("admin:quiz_story_change", args=[row.story_id])),
            Link(gettext("Results"), reverse("admin:quiz_questionset_results", args=[row.pk])),
            Link(gettext("Print a paper"), reverse("admin:quiz_questionset_paper", args=[row.pk])),
            Link(gettext("Print cards"), reverse("admin:quiz_questionset_cards", args=[row.pk])),
        )

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the steps of its story above the set."""
        row = QuestionSet.objects.select_related("story").filter(pk=key_in(object_id)).first()
        context = {"steps": steps_of(row.story, At.PUBLISH)} if row else {}
        return super().change_view(request, object_id, form_url, {**context, **(extra_context or {})})

    def view_on_site(self, obj: QuestionSet) -> str | None:
        """Only a published set of a published story has a page."""
        is_open = obj.current_id and obj.story.status == Story.Status.PUBLISHED
        return obj.get_absolute_url() if is_open else None

    def get_urls(self) -> list[URLPattern]:
        """The pages beside the form."""
        view = self.admin_site.admin_view
        return [
            path(
                "question-search/",
                view(QuestionSearch.as_view(admin_site=self.admin_site)),
                name="quiz_questionset_question_search",
            ),
            path("<int:pk>/add-questions/", view(self._add_questions), name="quiz_questionset_add_questions"),
            path("<int:pk>/results/", view(self._results), name="quiz_questionset_results"),
            *printing_urls(self),
            *super().get_urls(),
        ]

    def _add_questions(self, request: HttpRequest, pk: int) -> HttpResponse:
        return add_questions_page(self, request, pk)

    def _results(self, request: HttpRequest, pk: int) -> HttpResponse:
        return results_page(self, request, pk)

    def _preview(self, request: HttpRequest, question_set: QuestionSet) -> HttpResponse | None:
        teacher, now = _teacher(request), timezone.now()
        try:
            edition = preview_set(question_set=question_set, by=teacher, now=now)
        except NotPublishable as error:
            self.message_user(request, str(error), messages.ERROR)
            return None
        attempt = start_preview(learner=teacher, edition=edition, seed=secrets.randbits(62), now=now)
        return redirect("quiz:attempt_question", attempt.pk, 1)

    def _publish(self, request: HttpRequest, question_set: QuestionSet) -> None:
        try:
            edition = publish_set(question_set=question_set, by=_teacher(request), now=timezone.now())
        except NotPublishable as error:
            self.message_user(request, str(error), messages.ERROR)
            return
        text = gettext(
            "Edition {} is published. <a href='{}'>Learners start it here</a>; give it to a class to set dates."
        )
        self.message_user(request, format_html(text, edition.number, question_set.get_absolute_url()))

    def _withdraw(self, request: HttpRequest, question_set: QuestionSet) -> None:
        withdraw_set(question_set=question_set)
        self.message_user(request, gettext("Nobody can start the set now. Attempts that are open go on; results stay."))


def _teacher(request: HttpRequest) -> User:
    return cast("User", request.user)


def _to_adding(request: HttpRequest, question_set: QuestionSet) -> HttpResponse:
    return HttpResponseRedirect(reverse("admin:quiz_questionset_add_questions", args=[question_set.pk]))


def _wanted(formset: Any) -> dict[int, int]:
    """The place that was typed for each item, by its key; new ones without a place come last."""
    new = {item.pk for item in formset.new_objects}
    rows = [form for form in formset.forms if form.instance.pk is not None]
    return {
        form.instance.pk: form.cleaned_data.get("position") or _AT_THE_END
        for form in rows
        if form.instance.pk in new or "position" in form.changed_data
    }
