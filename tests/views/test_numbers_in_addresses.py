"""A number that no row can have, in an address or behind it, finds nothing; it breaks nothing."""

from __future__ import annotations

import pytest
from django.urls import reverse

from quiz.models.keys import key_in
from quiz.urls import urlpatterns
from tests.factories import CardFactory, UserFactory
from tests.views.test_card_pages import SESSION, logged_in

pytestmark = pytest.mark.django_db

ENDLESS = "9" * 5_000
TOO_LARGE = ["9" * 20, ENDLESS]
NUMBERED = [pattern for pattern in urlpatterns if "<int:" in str(pattern.pattern) or "<key:" in str(pattern.pattern)]


@pytest.mark.parametrize("number", TOO_LARGE, ids=["twenty digits", "thousands of digits"])
@pytest.mark.parametrize("name", [pattern.name for pattern in NUMBERED])
def test_no_address_is_found_by_it(name: str, number: str) -> None:
    client = logged_in(UserFactory.create())
    numbers = [1] * next(len(it.pattern.converters) for it in NUMBERED if it.name == name)
    address = reverse(f"quiz:{name}", args=numbers).replace("1", number, 1)

    assert client.get(address).status_code == 404
    assert client.post(address).status_code == 404


@pytest.mark.parametrize("number", [*TOO_LARGE, "-1", "0", "²", "\x00", "one"])
@pytest.mark.parametrize("parameter", ["reveal", "type", "again", "missed"])
def test_the_cards_go_on_as_if_nothing_had_been_said(parameter: str, number: str) -> None:
    card = CardFactory.create()

    page = logged_in(UserFactory.create()).get(reverse(SESSION), {parameter: number})

    assert page.status_code == 200
    assert card.front in page.text


@pytest.mark.parametrize(("text", "key"), [("7", 7), ("٧", 7), ("", 0), ("-7", 0), ("7.0", 0), ("9" * 19, 0)])
def test_a_key_is_a_number_that_a_database_takes(text: str, key: int) -> None:
    assert key_in(text) == key
