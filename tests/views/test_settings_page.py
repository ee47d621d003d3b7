"""A learner chooses how much to keep, sees what it means, and is asked before facts move to other days."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.plans import Wishes
from quiz.domain.scheduling import Rating, study_day
from quiz.models import Memory
from tests.factories import CardFactory, ClassroomFactory, EnrolmentFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_a_learner_sees_in_which_classes_they_are_and_in_no_other() -> None:
    learner = UserFactory.create()
    EnrolmentFactory.create(learner=learner, classroom__name="9c & Co")
    ClassroomFactory.create(name="Another class")
    client = Client()
    client.force_login(learner)

    page = client.get(reverse("quiz:settings")).text

    assert "<li>9c &amp; Co</li>" in page
    assert "Another class" not in page


def test_settings_are_kept() -> None:
    learner = UserFactory.create()
    client = Client()
    client.force_login(learner)

    client.post(
        reverse("quiz:settings"),
        {
            "display_name": "Ana",
            "time_zone": "America/Lima",
            "new_cards_per_day": 3,
            "reviews_per_day": 60,
            "desired_retention": "0.93",
            "exam_on": "",
            "four_buttons": "true",
        },
    )

    learner.refresh_from_db()
    assert (str(learner), learner.time_zone, learner.reviews_per_day, learner.wishes) == (
        "Ana",
        "America/Lima",
        60,
        Wishes(retention=0.93, new_cards=3, four_buttons=True),
    )


def test_settings_that_move_facts_say_so_before_they_are_saved() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.EASY, token=uuid4(), now=timezone.now())
    client = Client()
    client.force_login(learner)
    chosen = {"time_zone": "UTC", "reviews_per_day": 200, "desired_retention": "0.97", "exam_on": ""}
    before = Memory.objects.get().due_on

    page = client.post(reverse("quiz:settings"), chosen)

    assert "1 fact comes back on another day. Nothing is saved yet." in page.text
    assert Memory.objects.get().due_on == before
    client.post(reverse("quiz:settings"), {**chosen, "sure": "yes"})
    assert Memory.objects.get().due_on < before
    client.post(reverse("quiz:settings"), {**chosen, "desired_retention": "", "sure": "yes"})
    assert Memory.objects.get().due_on == before


def test_each_retention_is_shown_with_the_work_that_it_means_and_the_way_to_an_exam_day_by_day() -> None:
    learner, card = (
        UserFactory.create(exam_on=study_day(timezone.now(), ZoneInfo("UTC")) + timedelta(days=20)),
        CardFactory.create(),
    )
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now())
    client = Client()
    client.force_login(learner)

    page = client.get(reverse("quiz:settings")).text

    assert all(f"{share}%" in page for share in (80, 85, 90, 93, 95, 97))
    assert "Until the exam on" in page


def test_what_the_class_proposes_is_named_where_the_learner_chose_nothing() -> None:
    learner = UserFactory.create()
    EnrolmentFactory.create(
        learner=learner, classroom=ClassroomFactory.create(desired_retention=0.85, new_cards_per_day=4)
    )
    client = Client()
    client.force_login(learner)

    page = client.get(reverse("quiz:settings")).text

    assert "85%, as your class does" in page
    assert 'placeholder="4, as your class does"' in page


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("desired_retention", "0.5", "Select a valid choice"),
        ("reviews_per_day", "-1", "Write 0 or a higher number."),
        ("new_cards_per_day", "many", "Write a whole number in digits."),
        ("exam_on", "soon", "Enter a valid date."),
    ],
)
def test_settings_that_cannot_be_are_refused_and_nothing_is_saved(field: str, value: str, told: str) -> None:
    learner = UserFactory.create(display_name="Ana")
    client = Client()
    client.force_login(learner)

    page = client.post(
        reverse("quiz:settings"), {"display_name": "Bea", "time_zone": "UTC", "reviews_per_day": 200, field: value}
    )

    assert told in page.text
    learner.refresh_from_db()
    assert learner.display_name == "Ana"
