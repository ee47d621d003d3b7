"""Error pages say what happened, what was saved and what to do now, and need no database."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.views import defaults

from quizsite.busy import SayWhenBusy


def seen(request: HttpRequest) -> HttpResponse:
    return HttpResponse("seen")


@pytest.mark.parametrize("page", ["400", "500", "503"])
def test_a_page_without_a_database_says_what_was_saved_and_leads_on(page: str) -> None:
    html = render_to_string(f"{page}.html")

    assert "saved" in html
    assert 'href="/"' in html
    assert "<h1>" in html


def test_what_breaks_answers_without_a_database() -> None:
    answer = defaults.server_error(RequestFactory().get("/"))

    assert answer.status_code == 500
    assert "Something broke on our side" in answer.content.decode()


def test_a_busy_database_is_said_to_be_busy_and_when_to_come_back() -> None:
    answer = SayWhenBusy(seen).process_exception(RequestFactory().get("/"), OperationalError("database is locked"))

    assert answer is not None
    assert answer.status_code == 503
    assert answer["Retry-After"] == "5"
    assert "One moment, please" in answer.content.decode()


def test_the_log_says_what_the_database_said(caplog: pytest.LogCaptureFixture) -> None:
    SayWhenBusy(seen).process_exception(RequestFactory().post("/cards/"), OperationalError("disk I/O error"))

    assert "POST /cards/: disk I/O error" in caplog.text


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL says this with another exception")
def test_a_table_that_is_missing_is_no_busy_database(db: None) -> None:
    with pytest.raises(OperationalError) as caught, connection.cursor() as cursor:
        cursor.execute("SELECT * FROM no_such_table")

    assert SayWhenBusy(seen).process_exception(RequestFactory().get("/"), caught.value) is None


def test_a_fault_of_the_program_stays_one() -> None:
    assert SayWhenBusy(seen).process_exception(RequestFactory().get("/"), IntegrityError()) is None


def test_what_goes_well_passes_through() -> None:
    assert SayWhenBusy(seen)(RequestFactory().get("/")).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/cards/undo/", "/cards/1/rate/", "/accounts/logout/", "/settings/parameters/fit/"]
)
def test_whoever_opens_the_address_of_a_button_is_told_and_led_on(client: Client, address: str) -> None:
    page = client.get(address)

    assert page.status_code == 405
    assert "POST" in page["Allow"]
    assert "There is no page here" in page.text
    assert "saved" in page.text


def test_a_program_that_uses_the_wrong_method_gets_no_page(client: Client) -> None:
    assert client.put("/cards/deck/").content == b""
