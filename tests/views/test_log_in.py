"""Whoever began as a guest and has an account logs in and takes along what is theirs, and nobody else's."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from quiz.models import Answer, User
from tests.actions.test_attempts import begin, give
from tests.factories import UserFactory, publish_asking

pytestmark = pytest.mark.django_db

LOG_IN, MERGE = reverse("login"), reverse("quiz:guest_merge")
WORDS = "four calm words here"


def account() -> User:
    learner = UserFactory.create(username="mira")
    learner.set_password(WORDS)
    learner.save()
    return learner


def a_guest(client: Client, *, answers: int = 1) -> User:
    client.post(reverse("quiz:guest_start"), {"time_zone": "Asia/Yerevan"})
    guest = User.objects.get(is_guest=True)
    for number in range(answers):
        give(begin(guest, publish_asking(1)), number + 1)
    return guest


def log_in(client: Client, **more: str) -> str:
    return str(client.post(LOG_IN, {"username": "mira", "password": WORDS, **more})["Location"])


def test_a_guest_who_logs_in_is_asked_and_what_was_done_comes_along() -> None:
    learner, client = account(), Client()
    a_guest(client)

    asked = log_in(client, next="/progress/")
    page = client.get(asked).text
    response = client.post(MERGE, {"mine": "yes", "next": "/progress/"})

    assert "1 question answered" in page
    assert response["Location"] == "/progress/"
    assert Answer.objects.get().attempt.learner == learner
    assert list(User.objects.all()) == [learner]
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_what_another_person_did_is_left_to_the_guest_and_not_asked_again() -> None:
    account()
    client = Client()
    guest = a_guest(client)

    log_in(client)
    client.post(MERGE, {"other": "yes"})
    client.post(MERGE, {"mine": "yes"})

    assert Answer.objects.get().attempt.learner == guest


def test_a_guest_who_did_nothing_is_not_asked() -> None:
    account()
    client = Client()
    a_guest(client, answers=0)

    assert log_in(client, next="/progress/") == "/progress/"


def test_a_device_is_told_whose_ratings_it_keeps_before_and_after_the_guest_has_become_part_of_the_account() -> None:
    learner, client, late = account(), Client(), reverse("quiz:card_late")
    guest = a_guest(client, answers=0)
    log_in(client)

    before = client.get(late).json()
    page = client.get(MERGE).text
    client.post(MERGE, {"mine": "yes"})
    after = client.get(late).json()

    assert (before["learner"], before["guest"], before["merged"]) == (learner.pk, guest.pk, [])
    assert "which are still kept in this browser" in page
    assert (after["learner"], after["guest"], after["merged"], after["others"]) == (learner.pk, None, [guest.pk], [])


def test_a_device_is_told_which_guest_was_somebody_else() -> None:
    account()
    client = Client()
    guest = a_guest(client)
    log_in(client)
    client.post(MERGE, {"other": "yes"})

    told = client.get(reverse("quiz:card_late")).json()

    assert (told["guest"], told["merged"], told["others"]) == (None, [], [guest.pk])


def test_nobody_can_take_what_a_guest_of_another_browser_did() -> None:
    account()
    mine, other = Client(), Client()
    guest = a_guest(other)

    log_in(mine)
    assert mine.get(MERGE)["Location"] == reverse("quiz:home")
    mine.post(MERGE, {"mine": "yes"})

    assert Answer.objects.get().attempt.learner == guest


def test_whoever_is_logged_in_goes_on_and_a_wrong_password_keeps_the_guest() -> None:
    learner, client, guest_client = account(), Client(), Client()
    client.force_login(learner)
    guest = a_guest(guest_client)

    assert client.get(LOG_IN)["Location"] == reverse("quiz:home")
    response = guest_client.post(LOG_IN, {"username": "mira", "password": "wrong"})

    assert response.status_code == 200
    assert guest_client.session["_auth_user_id"] == str(guest.pk)
    assert "No account has this log-in name and this password." in response.text
    assert "marked below" not in response.text


def test_a_learner_is_told_that_the_teachers_pages_are_for_teachers() -> None:
    account()

    page = Client().post(reverse("admin:login"), {"username": "mira", "password": WORDS})

    assert "No teacher has this log-in name and this password." in page.text
