"""What a class remembers, for its teacher: what is left on a chosen day, and the pictures that its learners have of themselves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.planning import plan_past_exams
from quiz.admin.fields import day_input
from quiz.domain.plans import RETENTION
from quiz.domain.scheduling import study_day
from quiz.models import Classroom, User
from quiz.reports.class_memory import class_memory
from quiz.reports.classrooms import classes_of
from quiz.reports.learners import dated
from quiz.reports.memory_plots import (
    chance_classes,
    chances_plot,
    forecast_plot,
    retention_plot,
    stabilities_plot,
    stability_classes,
)

_FORTNIGHT = timedelta(days=14)
_FURTHEST = timedelta(days=3 * 365)


class DayForm(forms.Form):
    """The day to look at, as that of a test."""

    on = forms.DateField(label=_("Day"), widget=day_input())

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def clean_on(self) -> date:
        """Today or later, and not so far ahead that no estimate means anything."""
        on: date = self.cleaned_data["on"]
        if on < self.today:
            raise forms.ValidationError(gettext("Choose today or a later day."))
        if on > self.today + _FURTHEST:
            raise forms.ValidationError(gettext("Choose a day within three years."))
        return on


def told_over(classroom: Classroom, teacher: User) -> str:
    """That the exam of the class is over, and what the plan is now; "" where it is ahead or there is none."""
    exam_on = classroom.exam_on
    if exam_on is None or exam_on >= study_day(timezone.now(), teacher.zone):
        return ""
    told = gettext("The exam on %(day)s is over and plans nothing any more: facts come back in their own rhythm.")
    return told % {"day": date_format(exam_on, "j E Y")}


def memory_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Show what the class would still know on a day, per story, fact and learner."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    teacher = cast("User", request.user)
    classroom = get_object_or_404(classes_of(teacher), pk=pk)
    now = timezone.now()
    plan_past_exams(classroom.learners.all(), now=now)
    today = study_day(now, teacher.zone)
    exam_on = classroom.exam_on
    usual = exam_on if exam_on and exam_on >= today else today + _FORTNIGHT
    form = DayForm(request.GET if "on" in request.GET else None, initial={"on": usual}, today=today)
    on = form.cleaned_data["on"] if form.is_valid() else usual
    report = class_memory(classroom, on=on, today=today)
    wanted = classroom.desired_retention or RETENTION
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": classroom,
        "title": gettext("What the class remembers"),
        "subtitle": classroom.name,
        "form": form,
        "on": on,
        "today": today,
        "is_exam": on == exam_on,
        "over": told_over(classroom, teacher),
        "report": report,
        "wanted": wanted,
        "ahead": report.ahead,
        "days_ahead": dated(report.ahead, today),
        "forecast": forecast_plot(report.ahead, today),
        "chances": chances_plot(report.chances),
        "chance_rows": list(zip(chance_classes(), report.chances, strict=True)),
        "stabilities": stabilities_plot(report.stabilities),
        "stability_rows": list(zip(stability_classes(), report.stabilities, strict=True)),
        "retention": retention_plot(report.retention.by_month, today, wanted),
    }
    return TemplateResponse(request, "admin/quiz/classroom/memory.html", context)
