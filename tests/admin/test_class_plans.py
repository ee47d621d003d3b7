"""A teacher chooses for a class how much is kept and when the exam is; the learners' facts come back by it at once."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.contrib.admin.models import LogEntry
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating, study_day
from quiz.models import Classroom, Memory, User
from tests.admin.browsing import fields_of
from tests.factories import CardFactory, EnrolmentFactory, UserFactory

pytestmark = pytest.mark.django_db
UTC = ZoneInfo("UTC")


def a_class_that_knows_a_fact(teacher: User) -> Classroom:
    enrolment, card = EnrolmentFactory.create(classroom__teacher=teacher), CardFactory.create()
    rate_card(learner=enrolment.learner, card=card, rating=Rating.EASY, token=uuid4(), now=timezone.now())
    return enrolment.classroom


def save(client: Client, classroom: Classroom, **more: str) -> str:
    address = reverse("admin:quiz_classroom_change", args=[classroom.pk])
    return client.post(address, {**fields_of(client.get(address)), **more}, follow=True).text


def test_an_exam_brings_the_facts_of_every_learner_back_before_it(teacher: User, desk: Client) -> None:
    classroom = a_class_that_knows_a_fact(teacher)
    exam = study_day(timezone.now(), UTC) + timedelta(days=4)

    page = save(desk, classroom, exam_on=exam.isoformat(), desired_retention="0.85", four_buttons="true")

    classroom.refresh_from_db()
    assert (classroom.exam_on, classroom.desired_retention, classroom.four_buttons) == (exam, 0.85, True)
    assert "1 fact of a learner comes back on another day." in page
    assert Memory.objects.get().due_on < exam


def test_what_a_class_leaves_open_stays_as_usual(teacher: User, desk: Client) -> None:
    classroom = a_class_that_knows_a_fact(teacher)
    before = Memory.objects.get().due_on

    page = save(desk, classroom)

    classroom.refresh_from_db()
    assert (classroom.exam_on, classroom.desired_retention, classroom.four_buttons) == (None, None, None)
    assert "another day" not in page
    assert Memory.objects.get().due_on == before
    assert "90%, as usual" in desk.get(reverse("admin:quiz_classroom_change", args=[classroom.pk])).text


def test_the_exam_of_a_class_goes_with_it_and_comes_back_with_it(teacher: User, desk: Client) -> None:
    classroom = a_class_that_knows_a_fact(teacher)
    free = Memory.objects.get().due_on
    exam = study_day(timezone.now(), UTC) + timedelta(days=4)
    save(desk, classroom, exam_on=exam.isoformat())

    desk.post(reverse("admin:quiz_classroom_delete", args=[classroom.pk]), {"post": "yes"})
    assert Memory.objects.get().due_on == free

    deleted = reverse("admin:quiz_classroom_deleted")
    desk.post(deleted, {"entry": LogEntry.objects.latest("pk").pk})
    assert Classroom.objects.get().exam_on == exam
    assert Memory.objects.get().due_on < exam


def test_an_exam_of_the_class_that_is_over_is_said_to_be_so_and_can_be_left_out(teacher: User, desk: Client) -> None:
    over = study_day(timezone.now(), UTC) - timedelta(days=3)
    enrolment, card = EnrolmentFactory.create(classroom__teacher=teacher, classroom__exam_on=over), CardFactory.create()
    met_at = timezone.now() - timedelta(days=10)
    rate_card(learner=enrolment.learner, card=card, rating=Rating.EASY, token=uuid4(), now=met_at)
    classroom, bent = enrolment.classroom, Memory.objects.get().due_on
    address = reverse("admin:quiz_classroom_change", args=[classroom.pk])
    told = "is over and plans nothing any more: facts come back in their own rhythm."

    assert told in desk.get(reverse("admin:quiz_classroom_memory", args=[classroom.pk])).text
    assert Memory.objects.get().due_on > bent
    assert told in desk.get(address).text
    page = save(desk, classroom, _without_exam="yes")

    classroom.refresh_from_db()
    assert classroom.exam_on is None
    assert "The class has no exam day any more." in page
    assert told not in page
    assert "Plan without the exam" not in page


def test_the_report_of_a_class_counts_nothing_as_due_for_an_exam_that_is_over(teacher: User, desk: Client) -> None:
    over = study_day(timezone.now(), UTC) - timedelta(days=3)
    enrolment, card = EnrolmentFactory.create(classroom__teacher=teacher, classroom__exam_on=over), CardFactory.create()
    met_at = timezone.now() - timedelta(days=10)
    rate_card(learner=enrolment.learner, card=card, rating=Rating.EASY, token=uuid4(), now=met_at)

    desk.get(reverse("admin:quiz_classroom_report", args=[enrolment.classroom.pk]))

    assert Memory.objects.get().exam_on is None


def test_a_class_is_given_no_exam_that_is_over(teacher: User, desk: Client) -> None:
    classroom = a_class_that_knows_a_fact(teacher)

    page = save(desk, classroom, exam_on=(study_day(timezone.now(), UTC) - timedelta(days=2)).isoformat())

    classroom.refresh_from_db()
    assert classroom.exam_on is None
    assert "Choose today or a later day." in page
    assert "Choose a day within the next 5 years." in save(desk, classroom, exam_on="9999-12-31")


def test_a_superuser_who_gives_a_learner_an_exam_moves_the_facts(chief: Client) -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.EASY, token=uuid4(), now=timezone.now())
    exam, change = (
        study_day(timezone.now(), UTC) + timedelta(days=4),
        reverse("admin:quiz_user_change", args=[learner.pk]),
    )

    chief.post(change, {**fields_of(chief.get(change)), "exam_on": exam.isoformat(), "_save": "Save"})

    assert Memory.objects.get().due_on < exam
