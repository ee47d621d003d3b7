"""When the log-in expires in the middle of the cards, no rating is lost, and none counts twice."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from quiz.domain.scheduling import Rating
from quiz.models import Card, Review, User
from tests.factories import CardFactory, UserFactory

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true", "HX-Current-URL": "http://testserver/cards/"}
CARDS = reverse("quiz:card_session")
LOG_IN = f"{reverse('login')}?next=/cards/"


def rate(client: Client, card: Card, learner: User, token: str = "", **headers: str) -> Any:
    form = {"rating": "3", "token": token or str(uuid4()), "learner": learner.pk}
    return client.post(reverse("quiz:card_rate", args=[card.pk]), form, headers=headers)


def log_in(client: Client, learner: User) -> str:
    client.force_login(learner)
    return client.get(CARDS).text


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["a page", "htmx"])
def test_a_rating_waits_until_its_learner_has_logged_in_and_counts_once(headers: dict[str, str]) -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    client, token = Client(), str(uuid4())

    sent = rate(client, card, learner, token, **headers)
    rate(client, card, learner, token, **headers)

    assert (sent.headers.get("HX-Redirect") or sent["Location"]) == CARDS
    assert client.get(CARDS)["Location"] == LOG_IN
    assert "Your rating is kept, and counts as soon as you have logged in again." in client.get(LOG_IN).text
    assert not Review.objects.exists()
    assert "Your rating from before is saved." in log_in(client, learner)
    assert [(review.card, review.rating) for review in Review.objects.all()] == [(card, Rating.GOOD)]
    assert "from before" not in client.get(CARDS).text
    rate(client, card, learner, token)
    assert Review.objects.count() == 1
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_several_ratings_that_were_on_their_way_are_all_kept() -> None:
    learner, client = UserFactory.create(), Client()
    for _number in range(3):
        rate(client, CardFactory.create(), learner, **HTMX)

    assert "Your 3 ratings from before are saved." in log_in(client, learner)
    assert Review.objects.filter(learner=learner).count() == 3


def test_what_one_learner_rated_is_never_counted_for_another() -> None:
    learner, client = UserFactory.create(), Client()
    rate(client, CardFactory.create(), learner)

    assert "from before" not in log_in(client, UserFactory.create())
    assert not Review.objects.exists()


def test_a_form_that_cannot_be_read_keeps_nothing_and_says_so() -> None:
    learner, card, client = UserFactory.create(), CardFactory.create(), Client()

    client.post(reverse("quiz:card_rate", args=[card.pk]), {"rating": "9", "token": "x", "learner": "y"})

    assert "What you sent last was not saved." in client.get(LOG_IN).text
    assert "from before" not in log_in(client, learner)
