"""A stranger begins at once and keeps everything when signing up."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import Enrolment, User
from tests.actions.test_attempts import begin, give
from tests.factories import ClassroomFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db

NEW = {"username": "mira", "display_name": "Mira", "password": "four calm words here", "time_zone": "Europe/Kyiv"}


def test_a_guest_keeps_the_progress_when_signing_up() -> None:
    client = Client()
    client.post(reverse("quiz:guest_start"), {"time_zone": "Asia/Yerevan"})
    guest = User.objects.get()
    assert (guest.is_guest, guest.time_zone, guest.has_usable_password()) == (True, "Asia/Yerevan", False)
    give(begin(guest, publish_asking(1)))

    response = client.post(reverse("quiz:sign_up"), NEW)

    assert response["Location"] == reverse("quiz:home")
    learner = User.objects.get()
    assert (learner.pk, learner.username, learner.is_guest) == (guest.pk, "mira", False)
    assert learner.attempts.count() == learner.memories.count() == 1
    again = Client().post(reverse("login"), {"username": "mira", "password": NEW["password"]})
    assert again["Location"] == reverse("quiz:home")
    assert client.get(reverse("quiz:progress")).status_code == 200


def test_beginning_as_a_guest_leads_back_to_where_one_was() -> None:
    response = Client().post(reverse("quiz:guest_start"), {"next": reverse("quiz:story_list")})

    assert response["Location"] == reverse("quiz:story_list")


def test_nobody_is_led_to_another_site() -> None:
    response = Client().post(reverse("quiz:guest_start"), {"next": "https://elsewhere.example/"})

    assert response["Location"] == reverse("quiz:home")


def test_beginning_twice_makes_one_guest() -> None:
    client = Client()
    for _time in range(2):
        client.post(reverse("quiz:guest_start"))

    assert User.objects.count() == 1


def test_a_name_that_is_taken_is_refused_and_what_was_typed_stays() -> None:
    UserFactory.create(username="mira")

    response = Client().post(reverse("quiz:sign_up"), NEW)

    assert response.status_code == 200
    assert "Somebody has this log-in name already." in response.text
    assert 'value="Mira"' in response.text
    assert User.objects.count() == 1


def test_a_telephone_writes_no_capital_into_a_log_in_name_at_sign_up_that_it_would_not_write_at_log_in() -> None:
    field = '<input type="text" name="username"'
    for page in (reverse("quiz:sign_up"), reverse("login")):
        written = Client().get(page).text.partition(field)[2].partition(">")[0]

        assert 'autocapitalize="none"' in written
        assert 'autocomplete="username"' in written


def test_a_pupil_who_opens_the_address_of_the_slip_signs_up_and_types_the_code() -> None:
    client, join = Client(), reverse("quiz:class_join")
    log_in = client.get(join, follow=True)
    sign_up = f"{reverse('quiz:sign_up')}?next={join}"

    assert sign_up in log_in.text
    assert f'name="next" value="{join}"' in client.get(sign_up).text
    assert client.post(reverse("quiz:sign_up"), {**NEW, "next": join})["Location"] == join


def test_a_log_in_name_with_a_space_is_refused_in_plain_words() -> None:
    response = Client().post(reverse("quiz:sign_up"), {**NEW, "username": "mira m"})

    assert "A log-in name has only letters, digits" in response.text
    assert not User.objects.exists()


def test_a_weak_password_is_refused_with_the_reason() -> None:
    response = Client().post(reverse("quiz:sign_up"), {**NEW, "password": "password"})

    assert "too common" in response.text
    assert not User.objects.exists()


def test_a_password_that_is_the_log_in_name_is_refused_in_the_words_of_the_form() -> None:
    response = Client().post(reverse("quiz:sign_up"), {**NEW, "username": "mira.mirova", "password": "mira.mirova"})

    assert "The password is too much like the log-in name." in response.text
    assert not User.objects.exists()


@pytest.mark.parametrize("written", ["ABCD2345", "abcd 2345", " abcd-2345 "])
def test_a_join_code_may_be_written_as_one_likes(written: str) -> None:
    learner, classroom = UserFactory.create(), ClassroomFactory.create(join_code="ABCD2345")
    client = Client()
    client.force_login(learner)

    for _time in range(2):
        client.post(reverse("quiz:class_join"), {"code": written})

    assert Enrolment.objects.get().classroom == classroom


def test_a_wrong_join_code_is_explained() -> None:
    client = Client()
    client.force_login(UserFactory.create())

    response = client.post(reverse("quiz:class_join"), {"code": "NOTACODE"})

    assert "Compare it with the board" in response.text
