"""The form of a class: its name, and what it proposes to its learners about memory."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.admin.fields import day_input
from quiz.domain.plans import RETENTION, exam_trouble
from quiz.domain.scheduling import study_day
from quiz.models import Classroom, User
from quiz.models.wording import WRONG_NUMBER, worded
from quiz.reports.planning import button_choices, retention_choices


class ClassroomForm(forms.ModelForm[Classroom]):
    """A class of the teacher who is logged in."""

    teacher: User
    desired_retention = forms.TypedChoiceField(
        label=_("How much is to be kept"),
        coerce=float,
        empty_value=None,
        required=False,
        help_text=_("A fact comes back when the chance that it is still known has fallen to this."),
    )
    four_buttons = forms.TypedChoiceField(
        label=_("Buttons to rate a card"), coerce=lambda value: value == "true", empty_value=None, required=False
    )

    class Meta:
        model = Classroom
        fields = ("name", "desired_retention", "new_cards_per_day", "exam_on", "four_buttons")
        widgets = {"exam_on": day_input()}
        error_messages = {"new_cards_per_day": WRONG_NUMBER}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance._state.adding:
            self.instance.teacher = self.teacher
        own, source = self.instance.desired_retention, gettext("as usual")
        for name, choices in (
            ("desired_retention", retention_choices(own, else_=RETENTION, source=source)),
            ("four_buttons", button_choices(else_=False, source=source)),
        ):
            cast("forms.TypedChoiceField", self.fields[name]).choices = choices
        if isinstance(self.initial.get("four_buttons"), bool):
            self.initial["four_buttons"] = str(self.initial["four_buttons"]).lower()

    def clean_exam_on(self) -> date | None:
        """Not over yet, unless it was named when it was still ahead."""
        exam_on: date | None = self.cleaned_data["exam_on"]
        if exam_on is None or "exam_on" not in self.changed_data:
            return exam_on
        if trouble := exam_trouble(exam_on, study_day(timezone.now(), self.teacher.zone)):
            raise forms.ValidationError(worded(trouble))
        return exam_on

    def clean_name(self) -> str:
        """A teacher names a class once."""
        name: str = self.cleaned_data["name"]
        others = Classroom.objects.filter(teacher=self.instance.teacher, name=name).exclude(pk=self.instance.pk)
        if others.exists():
            raise forms.ValidationError(gettext("You have a class with this name already."))
        return name
