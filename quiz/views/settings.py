"""One's own settings, and what they mean before they are chosen."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from quiz.actions.planning import choose, moved_by
from quiz.domain.plans import NEW_CARDS, RETENTION, Wishes, exam_trouble
from quiz.domain.remembering.ahead import Ahead
from quiz.domain.scheduling import study_day
from quiz.models import User
from quiz.models.settings import proposed_to, settings_of
from quiz.models.wording import WRONG_NUMBER, worded
from quiz.reports.memory_plots import forecast_plot
from quiz.reports.planning import button_choices, course_of, past_exams, retention_choices, until_exam, workloads
from quiz.views.own_parameters import own_parameters_context
from quiz.views.people import zone_choices
from quiz.views.requests import LearnerRequest


class SettingsForm(forms.ModelForm[User]):
    """What a learner decides about learning; what is left open is as the class proposes, or as usual."""

    time_zone = forms.ChoiceField(
        label=gettext_lazy("Time zone"),
        choices=lazy(zone_choices, list),
        help_text=gettext_lazy("Your study-day ends at four in the morning there. Past days stay as they were."),
    )
    desired_retention = forms.TypedChoiceField(
        label=gettext_lazy("How much you want to keep"),
        coerce=float,
        empty_value=None,
        required=False,
        help_text=gettext_lazy(
            "A fact comes back when the chance that you still know it has fallen to this. More means more cards a day."
        ),
    )
    four_buttons = forms.TypedChoiceField(
        label=gettext_lazy("Buttons to rate a card"),
        coerce=lambda value: value == "true",
        empty_value=None,
        required=False,
    )

    class Meta:
        model = User
        fields = (
            "display_name",
            "time_zone",
            "new_cards_per_day",
            "reviews_per_day",
            "desired_retention",
            "exam_on",
            "four_buttons",
            "typed_cards",
        )
        widgets = {"exam_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}
        error_messages = {"new_cards_per_day": WRONG_NUMBER, "reviews_per_day": WRONG_NUMBER}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        proposed = proposed_to(self.instance)
        retention = max((wish.retention for wish in proposed if wish.retention), default=RETENTION)
        new_cards = max((wish.new_cards for wish in proposed if wish.new_cards is not None), default=NEW_CARDS)
        four = any(wish.four_buttons for wish in proposed)
        source = _("as your class does") if any(wish != Wishes() for wish in proposed) else _("as usual")
        for name, choices in (
            ("desired_retention", retention_choices(self.instance.desired_retention, else_=retention, source=source)),
            ("four_buttons", button_choices(else_=four, source=source)),
        ):
            cast("forms.TypedChoiceField", self.fields[name]).choices = choices
        if isinstance(self.initial.get("four_buttons"), bool):
            self.initial["four_buttons"] = str(self.initial["four_buttons"]).lower()
        self.fields["new_cards_per_day"].widget.attrs["placeholder"] = f"{new_cards}, {source}"

    def clean_exam_on(self) -> date | None:
        """Not over yet, unless it was named when it was still ahead."""
        exam_on: date | None = self.cleaned_data["exam_on"]
        if exam_on is None or "exam_on" not in self.changed_data:
            return exam_on
        if trouble := exam_trouble(exam_on, study_day(timezone.now(), self.instance.zone)):
            raise forms.ValidationError(worded(trouble))
        return exam_on


@require_http_methods(["GET", "POST"])
@login_required
def settings(request: LearnerRequest) -> HttpResponseBase:
    """Let a learner change the own settings; where facts would come back on other days, say so first."""
    now = timezone.now()
    today = study_day(now, request.user.zone)
    if "without_exam" in request.POST:
        request.user.exam_on = None
        messages.success(request, _saved(choose(learner=request.user, changed=["exam_on"], now=now)))
        return redirect("quiz:settings")
    form = SettingsForm(request.POST or None, instance=request.user)
    moved = 0
    if request.method == "POST" and form.is_valid():
        learner = form.save(commit=False)
        moved = moved_by(learner, today)
        if not moved or "sure" in request.POST:
            messages.success(request, _saved(choose(learner=learner, changed=form.changed_data, now=now)))
            return redirect("quiz:settings")
    learner = User.objects.get(pk=request.user.pk) if form.errors else request.user
    in_force, course = settings_of(learner, today), course_of(learner)
    ahead = until_exam(course, in_force, today)
    context = {
        "form": form,
        "moved": moved,
        "retention": in_force.plan.retention,
        "classes": learner.classrooms.order_by("name"),
        "workloads": workloads(course, in_force, today),
        "exam_on": in_force.plan.exam_on,
        "until_exam": ahead,
        "past_exams": past_exams(learner, today),
        **own_parameters_context(learner),
        "exam_plot": forecast_plot(Ahead(0, tuple(cards for _day, cards in ahead), 0), today) if ahead else None,
    }
    return render(request, "quiz/settings.html", context)


def _saved(moved: int) -> str:
    if not moved:
        return _("Saved.")
    return ngettext(
        "Saved. %(n)s fact comes back on another day; with the earlier settings it would go back to the earlier one.",
        "Saved. %(n)s facts come back on other days; with the earlier settings they would go back to the earlier ones.",
        moved,
    ) % {"n": moved}
