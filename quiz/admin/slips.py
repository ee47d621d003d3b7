"""Log-in slips of a class: accounts from a list of names, new passwords, and slips with the join code."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from quiz.actions.pupils import Slip, add_pupils, pupils_of, renew_passwords
from quiz.models import Classroom, User
from quiz.reports.classrooms import classes_of

MOST, LONGEST, CODE_SLIPS = 100, 80, 10


class NamesForm(forms.Form):
    """The names of new pupils, one a line."""

    names = forms.CharField(
        label=_("Names, one a line"),
        widget=forms.Textarea(attrs={"rows": 8, "cols": 40}),
        help_text=_("Each gets a log-in name and a password; no e-mail is needed. Who is in the class already stays."),
    )

    def clean_names(self) -> list[str]:
        """The names without what surrounds them."""
        names = [" ".join(line.split()) for line in self.cleaned_data["names"].splitlines() if line.strip()]
        if len(names) > MOST:
            raise forms.ValidationError(gettext("At most %(most)d names at once.") % {"most": MOST})
        long = next((name for name in names if len(name) > LONGEST), None)
        if long:
            raise forms.ValidationError(gettext("This name is too long: %(name)s") % {"name": long})
        return names


def slips_page(model_admin: admin.ModelAdmin[Any], request: HttpRequest, pk: int) -> HttpResponse:
    """Add pupils or renew passwords and show the slips, this once; a GET shows the forms, or slips with the join code."""
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    teacher = cast("User", request.user)
    classroom = get_object_or_404(classes_of(teacher), pk=pk)
    form = NamesForm(request.POST if "names" in request.POST else None)
    if "codes" in request.GET:
        return _printed(request, classroom, ())
    if request.method == "POST" and "renew" in request.POST:
        chosen = [int(key) for key in request.POST.getlist("learner") if key.isdecimal()]
        slips = renew_passwords(classroom=classroom, learners=chosen)
        return _told(model_admin, request, classroom, slips, gettext("Tick those who need a new password first."))
    if request.method == "POST" and form.is_valid():
        slips = add_pupils(
            classroom=classroom, names=form.cleaned_data["names"], time_zone=teacher.time_zone, now=timezone.now()
        )
        nobody = gettext("All of them are in the class already. Whoever has no slip can get a new password below.")
        return _told(model_admin, request, classroom, slips, nobody)
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": classroom,
        "title": gettext("Log-in slips"),
        "subtitle": classroom.name,
        "form": form,
        "pupils": pupils_of(classroom),
    }
    return TemplateResponse(request, "admin/quiz/classroom/slips.html", context)


def _told(
    model_admin: admin.ModelAdmin[Any], request: HttpRequest, classroom: Classroom, slips: list[Slip], nobody: str
) -> HttpResponse:
    if not slips:
        model_admin.message_user(request, nobody)
        return redirect("admin:quiz_classroom_slips", classroom.pk)
    for slip in slips:
        model_admin.log_change(request, slip.learner, [{"changed": {"fields": ["password"]}}])
    return _printed(request, classroom, slips)


def _printed(request: HttpRequest, classroom: Classroom, slips: list[Slip] | tuple[()]) -> HttpResponse:
    context = {
        "classroom": classroom,
        "slips": slips,
        "codes": () if slips else range(CODE_SLIPS),
        "code": f"{classroom.join_code[:4]} {classroom.join_code[4:]}",
        "log_in": f"{request.get_host()}{reverse('login')}",
        "join": f"{request.get_host()}{reverse('quiz:class_join')}",
        "back_url": reverse("admin:quiz_classroom_slips", args=[classroom.pk]),
    }
    return render(request, "quiz/print/slips.html", context)
