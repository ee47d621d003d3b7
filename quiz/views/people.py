"""Coming in as a guest, signing up, joining a class, and one's own settings."""

from __future__ import annotations

from typing import Any, cast
from zoneinfo import available_timezones

from django import forms
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import UsernameField
from django.contrib.auth.password_validation import validate_password
from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from quiz.actions.accounts import sign_up as sign_up_action
from quiz.actions.accounts import start_as_guest
from quiz.actions.classrooms import UnknownJoinCode, join_class
from quiz.models import User
from quiz.views.requests import AnyRequest, LearnerRequest, next_address, short_text
from quiz.views.sets import attempt_start

BACKEND = "django.contrib.auth.backends.ModelBackend"


def zone_choices() -> list[tuple[str, str]]:
    """Every time zone that has a place in its name, and UTC."""
    names = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    return [("UTC", "UTC"), *((name, name.replace("_", " ")) for name in names)]


class SignUpForm(forms.ModelForm[User]):
    """A name to log in with and a password; nothing else is asked."""

    password = forms.CharField(
        label=gettext_lazy("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=gettext_lazy("At least 8 characters. A few words in a row make a good one."),
    )
    time_zone = forms.ChoiceField(
        label=gettext_lazy("Time zone"),
        choices=lazy(zone_choices, list),
        help_text=gettext_lazy("Your study-day ends at four in the morning there."),
    )

    class Meta:
        model = User
        fields = ("username", "display_name", "password", "time_zone")
        field_classes = {"username": UsernameField}
        labels = {
            "username": gettext_lazy("Log-in name"),
            "display_name": gettext_lazy("Name that your teacher sees"),
        }
        help_texts = {"username": gettext_lazy("Letters, digits and @ . + - _")}
        error_messages = {
            "username": {
                "unique": gettext_lazy("Somebody has this log-in name already. Choose another, perhaps with a number."),
                "invalid": gettext_lazy("A log-in name has only letters, digits and @ . + - _, and no spaces."),
            }
        }

    def clean(self) -> dict[str, Any]:
        """Refuse a password that is easily guessed, with the reason."""
        cleaned = super().clean() or {}
        if password := cleaned.get("password"):
            try:
                validate_password(password, User(username=cleaned.get("username", "")))
            except forms.ValidationError as error:
                too_similar = forms.ValidationError(_("The password is too much like the log-in name."))
                refused = error.error_list
                self.add_error("password", [too_similar if it.code == "password_too_similar" else it for it in refused])
        return cleaned


class JoinForm(forms.Form):
    """The code that a teacher wrote on the board."""

    code = forms.CharField(
        label=gettext_lazy("Join code"),
        max_length=20,
        help_text=gettext_lazy("Eight letters and digits from your teacher. Small letters and spaces do not matter."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters"}),
    )


@require_POST
def guest_start(request: AnyRequest) -> HttpResponseBase:
    """Let a stranger begin at once, with the first question of a set where one was named."""
    if not request.user.is_authenticated:
        wanted = request.POST.get("time_zone", "")
        guest = start_as_guest(time_zone=wanted if wanted in available_timezones() else "UTC")
        login(request, guest, backend=BACKEND)
    if "set" in request.POST:
        return attempt_start(cast("LearnerRequest", request), short_text(request.POST["set"]))
    return redirect(next_address(request))


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_up(request: AnyRequest) -> HttpResponseBase:
    """Give a stranger, or a guest with all progress, a name and a password."""
    guest = request.user if request.user.is_authenticated else None
    if guest and not guest.is_guest:
        return redirect("quiz:home")
    zone = guest.time_zone if guest else "UTC"
    form = SignUpForm(request.POST or None, initial={"time_zone": zone})
    if request.method == "POST" and form.is_valid():
        learner = sign_up_action(guest=guest, **form.cleaned_data)
        login(request, learner, backend=BACKEND)
        messages.success(request, _("Welcome, %(name)s. Everything you learn is kept.") % {"name": learner})
        return redirect(next_address(request))
    onwards = request.POST.get("next") or request.GET.get("next") or ""
    return render(request, "quiz/sign_up.html", {"form": form, "next": onwards})


@require_http_methods(["GET", "POST"])
@login_required
def class_join(request: LearnerRequest) -> HttpResponseBase:
    """Put the learner into the class with the code from the board."""
    form = JoinForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            classroom = join_class(learner=request.user, code=form.cleaned_data["code"], now=timezone.now())
        except UnknownJoinCode:
            form.add_error(
                "code", _("No class has this code. Compare it with the board: there is no I, O, 0 or 1 in it.")
            )
        else:
            messages.success(request, _("You are now in %(name)s.") % {"name": classroom})
            return redirect("quiz:home")
    return render(request, "quiz/class_join.html", {"form": form})
