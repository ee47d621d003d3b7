"""The questions of a set: found by search, in an order that a teacher types."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.admin.fields import NamedFormSet, Shown, without_icons
from quiz.admin.languages import in_language
from quiz.models import Question, QuestionSet, SetItem


class QuestionSelect(AutocompleteSelect):
    """Searches the approved questions of all stories by prompt, answer, fact and story."""

    def get_url(self) -> str:
        """Where the search answers."""
        return reverse("admin:quiz_questionset_question_search")


class QuestionSearch(AutocompleteJsonView):
    """What the search finds."""

    def get_queryset(self) -> QuerySet[Question]:
        """Approved questions only."""
        return super().get_queryset().filter(status=Question.Status.APPROVED).select_related("story")

    def serialize_result(self, obj: Model, to_field_name: str) -> dict[str, str]:
        """With the answer, the kind and the story, since prompts alone can look alike."""
        return {"id": str(obj.pk), "text": question_line(cast("Question", obj))}


def question_line(question: Question) -> str:
    """A question in one line that tells it from others."""
    return f"{question.prompt} → {question.key_text} ({question.get_kind_display()}, {question.story.title})"


class SetItemForm(forms.ModelForm[SetItem]):
    """A question's place; which question it is does not change once it is there."""

    position = forms.IntegerField(
        label=_("Place"), required=False, min_value=1, widget=forms.NumberInput(attrs={"class": "place"})
    )

    class Meta:
        model = SetItem
        fields = ("position", "question")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["question"]
        if self.instance._state.adding:
            self.initial["position"] = None
            without_icons(field)
        else:
            field.disabled = True
            field.queryset = Question.objects.all()  # type: ignore[attr-defined]
            field.widget = Shown(_question_shown(self.instance.question))

    def clean_position(self) -> int:
        """A place left empty is the last one; all are numbered anew after saving."""
        given: int | None = self.cleaned_data["position"]
        return given or self.instance.position


def _question_shown(question: Question) -> SafeString:
    return format_html(
        '<a href="{}">{}</a><br><span class="help">{} · {} · {} · {}</span>',
        reverse("admin:quiz_question_change", args=[question.pk]),
        in_language(question.prompt, question.story.language),
        in_language(question.key_text, question.story.language),
        question.get_kind_display(),
        in_language(question.story.title, question.story.language),
        question.get_status_display(),
    )


class SetItemInline(admin.TabularInline[SetItem, QuestionSet]):
    """The questions of a set in their order."""

    model = SetItem
    form = SetItemForm
    formset = NamedFormSet
    fields = ("position", "question")
    extra = 1
    verbose_name = _("question")
    verbose_name_plural = _("Questions, in order: type a new place to move one")

    def get_queryset(self, request: HttpRequest) -> QuerySet[SetItem]:
        """With all that a line shows."""
        return super().get_queryset(request).select_related("question__story")

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Search for the question instead of listing them all."""
        if db_field.name == "question":
            kwargs["label"] = capfirst(gettext("question"))
            kwargs["widget"] = QuestionSelect(db_field, self.admin_site)
            kwargs["queryset"] = Question.objects.approved().select_related("story")
        field: Any = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "question" and field is not None:
            field.label_from_instance = question_line
        return field
