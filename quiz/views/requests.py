"""What a request is once its learner is known to be logged in."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from quiz.models import User


class LearnerRequest(HttpRequest):
    """A request behind ``login_required``."""

    user: User
    htmx: HtmxDetails


class AnyRequest(HttpRequest):
    """A request of anybody."""

    user: User | AnonymousUser
    htmx: HtmxDetails
