"""Pupils without e-mail come in with a slip of paper; passwords are seen once; nobody else's pupils are touched."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.urls import reverse

from quiz.domain.passphrases import WORDS, log_in_name, passphrase
from quiz.models import Classroom, User
from tests.factories import ClassroomFactory, EnrolmentFactory, TeacherFactory, UserFactory


@pytest.fixture
def room(teacher: User) -> Classroom:
    return ClassroomFactory.create(teacher=teacher, name="9b")


def slips_of(room: Classroom) -> str:
    return reverse("admin:quiz_classroom_slips", args=[room.pk])


def secrets_on(html: str) -> list[tuple[str, str]]:
    """Log-in name and password of each slip."""
    found = re.findall(r'<dd class="secret">(.*?)</dd>', unescape(html))
    return list(zip(found[::2], found[1::2], strict=True))


def test_a_list_of_names_becomes_accounts_with_slips_that_open_the_site(desk: Client, room: Classroom) -> None:
    page = desk.post(slips_of(room), {"names": "Inês Costa\n\n Олена  Коваль \n李明"})

    slips = secrets_on(page.text)
    assert [name for name, _password in slips] == ["ines.costa", "олена.коваль", "李明"]
    assert set(room.learners.values_list("display_name", flat=True)) == {"Inês Costa", "Олена Коваль", "李明"}
    for username, password in slips:
        client = Client()
        client.post(reverse("login"), {"username": username, "password": password})
        assert "_auth_user_id" in client.session
    assert "no-store" in page["Cache-Control"]


def test_a_list_sent_twice_adds_nobody_twice(desk: Client, room: Classroom) -> None:
    desk.post(slips_of(room), {"names": "Anna Berg\nAnna Berg\nBen"})
    again = desk.post(slips_of(room), {"names": "Anna Berg\nAnna Berg\nBen"}, follow=True)

    assert room.learners.count() == 3
    assert "All of them are in the class already." in again.text
    assert secrets_on(desk.post(slips_of(room), {"names": "Ben\nChiara"}).text)[0][0] == "chiara"


def test_a_log_in_name_is_nobody_elses(desk: Client, room: Classroom) -> None:
    UserFactory.create(username="Anna.Berg")

    slips = secrets_on(desk.post(slips_of(room), {"names": "Anna Berg\nAnna Berg"}).text)

    assert [name for name, _password in slips] == ["anna.berg2", "anna.berg3"]


def test_a_pupil_who_lost_the_password_gets_a_new_one_and_the_old_one_opens_nothing(
    desk: Client, room: Classroom
) -> None:
    learner = EnrolmentFactory.create(classroom=room).learner
    other = EnrolmentFactory.create(classroom=room).learner

    ((username, password),) = secrets_on(desk.post(slips_of(room), {"renew": "1", "learner": [learner.pk]}).text)

    learner.refresh_from_db()
    other.refresh_from_db()
    assert username == learner.username
    assert learner.check_password(password)
    assert not learner.check_password("correct horse")
    assert other.check_password("correct horse")
    assert LogEntry.objects.filter(object_id=str(learner.pk)).exists()


def test_staff_guests_and_strangers_keep_their_passwords(desk: Client, room: Classroom) -> None:
    colleague = EnrolmentFactory.create(classroom=room, learner=TeacherFactory.create()).learner
    chief = EnrolmentFactory.create(classroom=room, learner=UserFactory.create(is_superuser=True)).learner
    guest = EnrolmentFactory.create(classroom=room, learner=UserFactory.create(is_guest=True)).learner
    stranger = UserFactory.create()
    everybody = [colleague, chief, guest, stranger]

    page = desk.post(slips_of(room), {"renew": "1", "learner": [one.pk for one in everybody]}, follow=True)

    assert secrets_on(page.text) == []
    assert "Tick those who need a new password first." in page.text
    for one in everybody:
        one.refresh_from_db()
        assert one.check_password("correct horse")


def test_another_teacher_neither_adds_pupils_nor_gives_passwords(ben: Client, room: Classroom) -> None:
    learner = EnrolmentFactory.create(classroom=room).learner

    assert ben.get(slips_of(room)).status_code == 404
    assert ben.post(slips_of(room), {"names": "Eve"}).status_code == 404
    assert ben.post(slips_of(room), {"renew": "1", "learner": [learner.pk]}).status_code == 404
    learner.refresh_from_db()
    assert learner.check_password("correct horse")
    assert room.learners.count() == 1


def test_slips_with_the_join_code_hold_no_password(desk: Client, room: Classroom) -> None:
    page = desk.get(slips_of(room), {"codes": ""})

    code = f"{room.join_code[:4]} {room.join_code[4:]}"
    assert page.text.count(f'<dd class="secret">{code}</dd>') == page.text.count('class="slip"') == 10
    assert reverse("quiz:class_join") in page.text


def test_too_many_names_or_too_long_ones_are_refused_and_kept(desk: Client, room: Classroom) -> None:
    many = desk.post(slips_of(room), {"names": "\n".join(f"Pupil {number}" for number in range(101))})
    long = desk.post(slips_of(room), {"names": "x" * 81})

    assert "At most 100 names at once." in many.text
    assert "Pupil 77" in many.text
    assert "This name is too long" in long.text
    assert not room.learners.exists()


def test_a_passphrase_is_drawn_from_words_that_are_all_different() -> None:
    assert len(WORDS) == len(set(WORDS)) >= 240
    assert passphrase(lambda choices: choices[-1]) == "winter-winter-winter-99"


def test_whoever_has_a_name_that_cannot_be_typed_is_still_called_something() -> None:
    assert log_in_name("!!!", {"pupil"}) == "pupil2"
