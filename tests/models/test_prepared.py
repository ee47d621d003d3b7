"""A prepared queryset gives what the queryset gives, with the values of each run."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db.models import QuerySet

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Memory
from quiz.models.prepared import place, prepared
from quiz.models.reviews import STATE_FIELDS
from tests.factories import NOON, CardFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_every_run_has_its_own_values_and_the_rows_of_the_queryset() -> None:
    built: list[None] = []

    @prepared
    def due() -> QuerySet[Memory, tuple[Any, ...]]:
        built.append(None)
        found = Memory.objects.filter(learner=place("learner"), due_on__lte=place("today"))
        return found.order_by("pk").values_list("fact", *STATE_FIELDS)

    learners = UserFactory.create_batch(2)
    for card in CardFactory.create_batch(2):
        for ahead, learner in enumerate(learners):
            then = NOON + timedelta(days=ahead)
            rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=then)

    for learner in learners:
        for days in range(5):
            today = NOON.date() + timedelta(days=days)
            rows = Memory.objects.filter(learner=learner, due_on__lte=today).order_by("pk")
            assert due(learner=learner.pk, today=today) == list(rows.values_list("fact", *STATE_FIELDS))
    assert len(built) == 1


def test_a_place_without_its_value_is_an_error() -> None:
    @prepared
    def mine() -> QuerySet[Memory, tuple[Any, ...]]:
        return Memory.objects.filter(learner=place("learner")).values_list("pk")

    with pytest.raises(KeyError):
        mine()
