"""A clock time on a page is the learner's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import Answer
from tests.actions.test_attempts import begin, give
from tests.factories import UserFactory, publish_asking


@pytest.mark.django_db
@pytest.mark.parametrize(("zone", "clock"), [("Asia/Yerevan", "16:30"), ("America/Lima", "07:30"), ("UTC", "12:30")])
def test_the_time_of_saving_is_told_in_the_learners_zone(zone: str, clock: str) -> None:
    attempt = begin(UserFactory.create(time_zone=zone), publish_asking(1))
    give(attempt, now=datetime(2026, 3, 2, 12, 30, tzinfo=UTC))
    client = Client()
    client.force_login(attempt.learner)

    page = client.get(reverse("quiz:attempt_question", args=[attempt.pk, 1])).text

    assert clock in page
    assert Answer.objects.count() == 1
