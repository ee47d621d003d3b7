"""What a request is once its learner is known to be logged in."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
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


def short_text(value: str, longest: int = 200) -> str:
    """What a short field sent, no longer than the field lets anybody type.

    Without the character NUL, which nobody types and PostgreSQL does not store.
    """
    return value.replace("\x00", "")[:longest]


def next_address(request: HttpRequest) -> str:
    """Where to go on, if the request names a place on this site; else the start page."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe else reverse("quiz:home")
