"""Refuse a form that did not arrive whole.

When a connection breaks while a form is on its way, the server hands over what has come as if it were all: half of a
typed name would be saved and graded as the answer.
"""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBadRequest, HttpResponseBase

FORM = "application/x-www-form-urlencoded"


def refuse_half_forms(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: answer 400 where fewer bytes came than were announced. (Multipart forms have an end of their own.)"""

    def whole_forms_only(request: HttpRequest) -> HttpResponseBase:
        announced = request.META.get("CONTENT_LENGTH") or "0"
        if request.content_type == FORM and announced.isdecimal() and len(request.body) < int(announced):
            return HttpResponseBadRequest(
                "The form did not arrive whole; nothing was saved.", content_type="text/plain"
            )
        return get_response(request)

    return whole_forms_only
