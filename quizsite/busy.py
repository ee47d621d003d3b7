"""Say kindly that the database cannot answer now, instead of calling it a fault of the program."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string

_log = logging.getLogger("quiz.database")
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
        if not isinstance(exception, OperationalError) or _is_wrong_sql(exception):
            return None
        _log.warning("The database cannot answer %s %s: %s", request.method, request.path, exception)
        return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": str(WAIT)})


def _is_wrong_sql(exception: OperationalError) -> bool:
    """Whether it was the statement that SQLite refused: a table that is not there is called operational, too."""
    cause = exception.__cause__
    return isinstance(cause, sqlite3.Error) and cause.sqlite_errorcode == sqlite3.SQLITE_ERROR
