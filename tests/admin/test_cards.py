"""A teacher rewords a card, takes it out of use and brings it back."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from quiz.models import Card
from tests.admin.browsing import fields_of
from tests.factories import CardFactory


def test_cards_are_retired_and_brought_back_in_the_list(desk: Client):
    card = CardFactory.create()
    url = reverse("admin:quiz_card_changelist")

    desk.post(url, {"action": "retire", "_selected_action": [card.pk]})
    assert not Card.objects.taught().exists()

    desk.post(url, {"action": "bring_back", "_selected_action": [card.pk]})
    assert list(Card.objects.taught()) == [card]


def test_a_card_is_reworded_and_keeps_its_fact(desk: Client):
    card = CardFactory.create()
    url = reverse("admin:quiz_card_change", args=[card.pk])

    desk.post(url, {**fields_of(desk.get(url)), "front": "On which day?", "fact": "99", "_save": "Save"})

    assert Card.objects.values_list("front", "fact").get() == ("On which day?", card.fact_id)
