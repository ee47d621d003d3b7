"""How many statements a request takes, session, user, BEGIN and COMMIT included, for those that ask."""

from __future__ import annotations

from collections.abc import Callable

from django.db import connection
from django.http import HttpRequest, HttpResponseBase
from django.test.utils import CaptureQueriesContext

ASKED = "Count-Statements"
COUNTED = "Statements"


def count_statements(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: answer a request that has the header ``Count-Statements`` with their number in ``Statements``."""

    def counting(request: HttpRequest) -> HttpResponseBase:
        if ASKED not in request.headers:
            return get_response(request)
        with CaptureQueriesContext(connection) as captured:
            response = get_response(request)
        response.headers[COUNTED] = str(len(captured.captured_queries))
        return response

    return counting
