"""A form that did not arrive whole is refused before anything reads it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.test import Client, RequestFactory

from quizsite.half_forms import FORM, refuse_half_forms

WHOLE = b"token=1&answer=Minsk"


def cut(length: int) -> dict[str, Any]:
    """What makes a request announce the whole form and bring its first bytes only."""
    return {"wsgi.input": BytesIO(WHOLE[:length]), "CONTENT_LENGTH": str(len(WHOLE))}


def answer(length: int) -> HttpResponseBase:
    return refuse_half_forms(seen)(RequestFactory().generic("POST", "/", WHOLE, FORM, **cut(length)))


def seen(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.POST.urlencode())


def test_a_whole_form_is_read() -> None:
    response = answer(len(WHOLE))

    assert isinstance(response, HttpResponse)
    assert QueryDict(response.text)["answer"] == "Minsk"


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_no_part_of_a_form_is_taken_for_the_whole(length: int) -> None:
    assert answer(length).status_code == 400


def test_a_page_without_a_form_is_shown() -> None:
    assert refuse_half_forms(seen)(RequestFactory().get("/")).status_code == 200


@pytest.mark.django_db
def test_the_site_refuses_half_a_form() -> None:
    assert Client().generic("POST", "/guest/", WHOLE, FORM, **cut(5)).status_code == 400
