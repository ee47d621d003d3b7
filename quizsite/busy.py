"""Say kindly that the database cannot answer now, instead of calling it a fault of the program."""

from __future__ import annotations

from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string

WAIT = 5
"""In how many seconds to ask again."""


class SayWhenBusy:
    """Middleware: answer 503 where the database is locked, full of connections or gone. Its page needs no database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Pass on."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page for what a database says when it cannot answer; anything else stays what it is."""
        if not isinstance(exception, OperationalError):
            return None
        return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": str(WAIT)})
