"""What a learner's pages count."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating, study_day
from quiz.models import Card, Fact, Story, User
from quiz.reports.learners import coming, due_count
from quiz.reports.turns import next_card
from tests.factories import CardFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_what_is_counted_as_due_is_what_the_cards_will_ask() -> None:
    learner = UserFactory.create()
    for _card in range(4):
        learned(learner)
    retired, disputed, hidden = (learned(learner) for _card in range(3))
    retired.retired = True
    retired.save()
    Fact.objects.filter(pk=disputed.fact_id).update(status=Fact.Status.REJECTED)
    Story.objects.filter(pk=hidden.fact.story_id).update(status=Story.Status.DRAFT)
    today = study_day(timezone.now(), learner.zone)

    assert next_card(learner, today).due == 4
    assert due_count(learner, today) == 4
    assert coming(learner, today).overdue == 4


def learned(learner: User) -> Card:
    card = CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now() - timedelta(days=9))
    return card
