"""Lead whoever must log in first to the whole page for that, and afterwards to a page that can be opened.

Django remembers the address that was asked for. That of a button opens nothing, and to a part of a page htmx would
bring the log-in page into the middle of the page that is open.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails


class _Request(HttpRequest):
    htmx: HtmxDetails


def lead_to_log_in(get_response: Callable[[_Request], HttpResponseBase]) -> Callable[[_Request], HttpResponseBase]:
    """Middleware: after a form the log-in goes on where the form stood, and says that nothing of it was saved."""

    def led(request: _Request) -> HttpResponseBase:
        response = get_response(request)
        page = urlsplit(response.get("Location", "")).path
        posted, of_a_part = request.method == "POST", request.htmx.current_url is not None
        if page not in {reverse("login"), reverse("admin:login")} or not (posted or of_a_part):
            return response
        if posted:
            messages.info(request, _("Please log in first. What you sent last was not saved."))
        address = f"{page}?{urlencode({'next': _open_page(request)})}"
        return HttpResponseClientRedirect(address) if of_a_part else redirect(address)

    return led


def _open_page(request: _Request) -> str:
    """The page that was open in the browser; the start page if it was none of this site."""
    address = request.htmx.current_url or request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(address, {request.get_host()}, require_https=request.is_secure()):
        return reverse("quiz:home")
    return urlsplit(address)._replace(scheme="", netloc="").geturl()
