"""The rows within the page of a class: its learners, and the sets that it was given."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import DateTimeField, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.admin.fields import Moment, NamedFormSet, Shown, without_icons
from quiz.admin.languages import SelectByStory, in_language
from quiz.models import Assignment, Classroom, Enrolment, QuestionSet


class EnrolmentInline(admin.TabularInline[Enrolment, Classroom]):
    """The learners of a class; they join by themselves, with the code."""

    model = Enrolment
    formset = NamedFormSet
    fields = readonly_fields = ("learner_name", "log_in_name", "joined")
    extra = 0
    verbose_name_plural = _("Learners: a tick at the end takes one out of the class, and leaves the account as it is")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Enrolment]:
        """By name."""
        enrolments = super().get_queryset(request).select_related("learner", "classroom")
        return enrolments.order_by("learner__display_name", "learner__username")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody is put into a class without knowing."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A place in a class is left, not edited."""
        return False

    @admin.display(description=_("joined"))
    def joined(self, enrolment: Enrolment) -> str:
        """The day."""
        return date_format(timezone.localtime(enrolment.joined_at), "j E Y")

    @admin.display(description=_("learner"))
    def learner_name(self, enrolment: Enrolment) -> str:
        """The name to show."""
        return gettext("Guest") if enrolment.learner.is_guest else str(enrolment.learner)

    @admin.display(description=_("log-in name"))
    def log_in_name(self, enrolment: Enrolment) -> str:
        """What a learner who forgot it asks for, and what tells two of one name apart; a guest has none."""
        return "" if enrolment.learner.is_guest else enrolment.learner.username


class AssignmentForm(forms.ModelForm[Assignment]):
    """A set given to the class; an opening time left empty means now."""

    class Meta:
        model = Assignment
        fields = ("question_set", "opens_at", "due_at")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["opens_at"].required = False
        self.fields["opens_at"].help_text = _("Empty: at once.")
        field = self.fields["question_set"]
        without_icons(field)
        if not self.instance._state.adding:
            question_set = self.instance.question_set
            shown = in_language(question_set, question_set.story.language)
            field.disabled, field.widget = True, Shown(shown)

    def clean(self) -> dict[str, Any]:
        """It is due after it opens."""
        cleaned = super().clean() or self.cleaned_data
        if "opens_at" in cleaned and cleaned["opens_at"] is None:
            cleaned["opens_at"] = timezone.now()
        opens_at, due_at = cleaned.get("opens_at"), cleaned.get("due_at")
        if opens_at and due_at and due_at <= opens_at:
            self.add_error("due_at", gettext("It must be due after it opens."))
        return cleaned


class AssignmentInline(admin.TabularInline[Assignment, Classroom]):
    """What the class was given."""

    model = Assignment
    form = AssignmentForm
    formset = NamedFormSet
    fields = ("question_set", "opens_at", "due_at")
    formfield_overrides = {DateTimeField: {"form_class": Moment}}
    extra = 1
    verbose_name = _("set")
    verbose_name_plural = _("Sets given to the class")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assignment]:
        """With the sets."""
        return (
            super().get_queryset(request).select_related("question_set__story", "classroom").order_by("opens_at", "pk")
        )

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Published sets only, read once for all rows."""
        if db_field.name == "question_set":
            kwargs["widget"] = SelectByStory()
        field = super().formfield_for_foreignkey(db_field, request, **kwargs)
        if db_field.name == "question_set" and field is not None:
            published = QuestionSet.objects.filter(current__isnull=False).select_related("story").order_by("-pk")
            field.choices = [("", "—"), *((row.pk, row.title) for row in published)]
            field.widget.languages = {row.pk: row.story.language for row in published}
        return field
