"""Nothing of what a learner saw is left in a browser that others use, too."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("address", ["/", "/cards/", "/progress/", "/settings/", "/stories/", "/nowhere/"])
def test_no_page_of_a_learner_is_kept_for_whoever_comes_next(address: str) -> None:
    client = Client()
    client.force_login(UserFactory.create())

    assert "no-store" in client.get(address)["Cache-Control"]


@pytest.mark.parametrize("address", ["/", "/stories/"])
def test_a_page_that_is_the_same_for_every_stranger_may_be_kept(address: str) -> None:
    assert "no-store" not in Client().get(address).get("Cache-Control", "")
