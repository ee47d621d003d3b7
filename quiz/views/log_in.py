"""Logging in, also for somebody who has begun as a guest: what was done then can come along."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm, UsernameField
from django.contrib.auth.views import LoginView
from django.forms import TextInput
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from quiz.actions.merging import merge_guest
from quiz.models import User
from quiz.reports.learners import done_by
from quiz.views.requests import LearnerRequest, next_address

_GUEST = "guest_before"
_MERGED = "guests_merged"
_OTHERS = "guests_who_were_others"


class LogInForm(AuthenticationForm):
    """The log-in name of the slip, and its password."""

    username = UsernameField(label=gettext_lazy("Log-in name"), widget=TextInput(attrs={"autofocus": True}))

    error_messages = {
        **AuthenticationForm.error_messages,
        "invalid_login": gettext_lazy(
            "No account has this log-in name and this password. Look at each letter: small and capital letters count."
        ),
    }


class TeachersLogInForm(AdminAuthenticationForm):
    """The same for the teachers’ pages."""

    username = LogInForm.base_fields["username"]

    error_messages = {
        **AdminAuthenticationForm.error_messages,
        "invalid_login": gettext_lazy(
            "No teacher has this log-in name and this password. Look at each letter: small and capital letters count."
        ),
    }


class LogIn(LoginView):
    """Log in. Whoever is logged in already goes on, but for a guest, who may have an account."""

    form_class = LogInForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Send on whoever needs no log-in."""
        if isinstance(request.user, User) and not request.user.is_guest:
            return HttpResponseRedirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """Log in, and ask what is to become of a guest's progress in this browser."""
        guest = self.request.user if isinstance(self.request.user, User) else None
        response = super().form_valid(form)
        if guest is None:
            return response
        self.request.session[_GUEST] = guest.pk
        if not any(done_by(guest)):
            return response  # what is still on the device asks by itself, see ``guests_before``
        return redirect(f"{reverse('quiz:guest_merge')}?{urlencode({'next': response['Location']})}")


@require_http_methods(["GET", "POST"])
@login_required
def guest_merge(request: LearnerRequest) -> HttpResponseBase:
    """Ask whether what was done as a guest in this browser belongs to the account, and add it if so."""
    guest = User.objects.filter(pk=request.session.get(_GUEST, 0), is_guest=True).first()
    if guest is None or request.user.is_guest:
        return redirect(next_address(request))
    if request.method == "POST":
        key = request.session.pop(_GUEST)
        if "mine" in request.POST:
            merge_guest(guest=guest, into=request.user, now=timezone.now())
            request.session[_MERGED] = [*request.session.get(_MERGED, []), key]
            messages.success(request, _("Added. What you did as a guest is part of your progress now."))
        else:
            request.session[_OTHERS] = [*request.session.get(_OTHERS, []), key]
        return redirect(next_address(request))
    answers, cards = done_by(guest)
    return render(request, "quiz/guest_merge.html", {"answers": answers, "cards": cards, "next": next_address(request)})


def guests_before(request: HttpRequest) -> dict[str, Any]:
    """Whose ratings, kept on this device, are those of who is logged in now; whose are another person's, who can never
    log in as that guest again; and of which guest nobody has said either yet.
    """
    session = request.session
    return {"merged": session.get(_MERGED, []), "others": session.get(_OTHERS, []), "guest": session.get(_GUEST)}
