"""A learner says that a card is wrong; the teacher reads it, settles it and answers."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from quiz.actions.setting_aside import doubt, settle_flag
from quiz.models import Flag, User
from tests.admin.browsing import fields_of
from tests.factories import CardFactory, EnrolmentFactory, TeacherFactory, UserFactory

LIST = reverse("admin:quiz_flag_changelist")
INDEX = reverse("admin:index")


def doubted(learner: User, note: str, front: str = "When was that?") -> Flag:
    card = CardFactory.create(front=front)
    doubt(learner=learner, card=card, note=note, now=timezone.now())
    return Flag.objects.get(card=card)


@pytest.fixture
def learner(teacher: User) -> User:
    """Somebody in the teacher's class."""
    return EnrolmentFactory.create(classroom__teacher=teacher, learner__display_name="Ada").learner


def change(flag: Flag) -> str:
    return reverse("admin:quiz_flag_change", args=[flag.pk])


def test_the_home_page_leads_to_what_learners_doubt_until_it_is_settled(desk: Client, learner: User, teacher: User):
    flag = doubted(learner, "It was in May.")

    page = desk.get(INDEX).text
    assert change(flag) in page
    assert "It was in May." in page

    settle_flag(flag=flag, by=teacher, answer="", now=timezone.now())
    assert change(flag) not in desk.get(INDEX).text


def test_a_doubt_is_shown_with_the_card_and_its_sentence_and_the_ways_to_mend_it(
    desk: Client, learner: User, teacher: User
):
    flag = doubted(learner, "It was in May.")

    page = desk.get(change(flag)).text

    for text in ("It was in May.", "Ada", flag.card.front, flag.card.back, "<mark>"):
        assert text in page
    assert f"<title>{flag.card.front} ·" in page
    assert date_format(timezone.localtime(flag.raised_at, teacher.zone), "j F Y, H:i") in page
    assert reverse("admin:quiz_card_change", args=[flag.card_id]) in page
    assert reverse("admin:quiz_fact_change", args=[flag.card.fact_id]) in page


def test_settling_keeps_who_and_when_and_the_word_that_the_learner_reads(
    desk: Client, learner: User, teacher: User, client: Client
):
    flag = doubted(learner, "It was in May.")

    answer = {**fields_of(desk.get(change(flag))), "answer": "You are right.", "_settle": "1"}
    assert desk.post(change(flag), answer)["Location"] == LIST

    flag.refresh_from_db()
    assert (flag.settled_by, flag.answer, flag.note) == (teacher, "You are right.", "It was in May.")
    assert flag.settled_at
    assert "_settle" not in desk.get(change(flag)).text
    client.force_login(learner)
    assert "You are right." in client.get(reverse("quiz:card_asides")).text


def test_open_doubts_come_first_and_can_be_listed_alone(desk: Client, learner: User, teacher: User):
    still_open, settled = doubted(learner, "first"), doubted(learner, "second")
    settle_flag(flag=settled, by=teacher, answer="", now=timezone.now())

    assert [flag.pk for flag in desk.get(LIST).context["cl"].result_list] == [still_open.pk, settled.pk]
    assert [flag.pk for flag in desk.get(LIST, {"state": "open"}).context["cl"].result_list] == [still_open.pk]


def test_doubts_of_other_classes_are_not_shown_and_those_of_nobodys_learners_are(desk: Client):
    theirs = EnrolmentFactory.create(classroom__teacher=TeacherFactory.create()).learner
    foreign, nobodys = doubted(theirs, "theirs"), doubted(UserFactory.create(), "nobodys")

    assert {flag.pk for flag in desk.get(LIST).context["cl"].result_list} == {nobodys.pk}
    assert desk.get(change(foreign)).status_code == 302
    assert "theirs" not in desk.get(INDEX).text
    assert "nobodys" in desk.get(INDEX).text


def test_nobody_adds_or_deletes_a_doubt_and_staff_without_the_group_see_none(desk: Client, learner: User):
    flag = doubted(learner, "")
    stranger = Client()
    stranger.force_login(UserFactory.create(is_staff=True))

    assert desk.get(reverse("admin:quiz_flag_add")).status_code == 403
    assert desk.get(reverse("admin:quiz_flag_delete", args=[flag.pk])).status_code == 403
    assert stranger.get(LIST).status_code == 403


@pytest.mark.parametrize("url", [LIST, INDEX])
def test_a_fixed_number_of_queries_whatever_is_doubted(desk: Client, learner: User, url: str):
    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(url).status_code == 200
        return len(captured)

    doubted(learner, "one")
    count()
    before = count()
    for number in range(4):
        doubted(learner, f"more {number}")

    assert count() == before
