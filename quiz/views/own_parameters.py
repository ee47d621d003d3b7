"""A learner's own parameters of memory: fitting them, and going back to the usual ones."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from quiz.actions import fitting_run
from quiz.actions.own_parameters import back_to_usual, own_again, want_own
from quiz.domain.optimiser import is_installed
from quiz.models import User
from quiz.reports.own_parameters import own_parameters
from quiz.views.requests import LearnerRequest


def own_parameters_context(learner: User) -> dict[str, Any]:
    """What ``_own_parameters.html`` shows."""
    can_fit = is_installed()
    return {
        "own": own_parameters(learner),
        "can_fit": can_fit,
        "fitting": can_fit and fitting_run.is_under_way(),
    }


@require_POST
@login_required
def fit(request: LearnerRequest) -> HttpResponseBase:
    """Begin to fit the learner's own parameters, where that can be done and is worth it."""
    if not is_installed():
        messages.info(request, _("This site cannot fit parameters: the optimiser is not installed here."))
    elif not own_parameters(request.user).is_due:
        messages.info(request, _("There are too few new reviews to fit parameters."))
    elif _started(request.user):
        messages.success(
            request,
            _(
                "Your parameters are being fitted. It takes a minute or two: go on learning, and come back to this page."
            ),
        )
    else:
        messages.info(request, _("Parameters are being fitted at this moment. Try again in some minutes."))
    return redirect("quiz:settings")


def _started(learner: User) -> bool:
    want_own(learner=learner)
    return fitting_run.start(learner)


@require_POST
@login_required
def use_usual(request: LearnerRequest) -> HttpResponseBase:
    """Go back to the usual parameters, until the learner asks for own ones again."""
    moved = back_to_usual(learner=request.user, now=timezone.now())
    said = ngettext(
        "The usual parameters are in use again; %(n)s fact comes back on another day.",
        "The usual parameters are in use again; %(n)s facts come back on other days.",
        moved,
    )
    messages.success(request, said % {"n": moved})
    return redirect("quiz:settings")


@require_POST
@login_required
def use_own(request: LearnerRequest) -> HttpResponseBase:
    """Go back to the own parameters that the learner gave up, and let them be fitted again."""
    moved = own_again(learner=request.user, now=timezone.now())
    if request.user.parameters is None:
        messages.info(request, _("You have no parameters of your own yet."))
        return redirect("quiz:settings")
    said = ngettext(
        "Your own parameters are in use again; %(n)s fact comes back on another day.",
        "Your own parameters are in use again; %(n)s facts come back on other days.",
        moved,
    )
    messages.success(request, said % {"n": moved})
    return redirect("quiz:settings")
