"""The start page: one thing to do, one button; the rest in short lists."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.models import Attempt, User
from tests.actions.test_attempts import begin, give
from tests.factories import AssignmentFactory, EnrolmentFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db


def page_of(learner: User | None) -> str:
    client = Client()
    if learner:
        client.force_login(learner)
    return client.get(reverse("quiz:home")).text


def main_buttons(page: str) -> list[str]:
    found = re.findall(r'<(?:a|button)[^>]*class="button is-main"[^>]*>(.*?)</(?:a|button)>', page)
    return [re.sub(r"<.*?>", "", label) for label in found]


def test_what_was_begun_comes_first_and_what_the_teacher_gave_waits_below() -> None:
    learner = UserFactory.create()
    classroom = EnrolmentFactory.create(learner=learner).classroom
    begun, given = publish_asking(2), publish_asking(1)
    AssignmentFactory.create(
        classroom=classroom, question_set=given.question_set, due_at=timezone.now() + timedelta(days=1)
    )
    begin(learner, begun)

    page = page_of(learner)

    assert main_buttons(page) == [f"Continue: {begun.question_set.title}"]
    assert "0 of 2 answered" in page
    waiting = page[page.index("Also waiting") :]
    assert given.question_set.title in waiting
    assert begun.question_set.title not in waiting


def test_an_assignment_that_is_due_soon_is_the_one_thing_to_do() -> None:
    learner = UserFactory.create()
    classroom = EnrolmentFactory.create(learner=learner).classroom
    late, soon, whenever = (publish_asking(1).question_set for _set in range(3))
    AssignmentFactory.create(classroom=classroom, question_set=whenever)
    AssignmentFactory.create(classroom=classroom, question_set=soon, due_at=timezone.now() + timedelta(days=1))
    AssignmentFactory.create(
        classroom=classroom,
        question_set=late,
        due_at=timezone.now() - timedelta(days=60),
        opens_at=timezone.now() - timedelta(days=90),
    )

    page = page_of(learner)

    assert main_buttons(page) == [f"Open the quiz: {soon.title}"]
    waiting = page[page.index("Also waiting") :]
    assert waiting.index(late.title) < waiting.index(whenever.title)


def test_what_is_done_is_folded_away_with_its_score() -> None:
    learner = UserFactory.create()
    classroom = EnrolmentFactory.create(learner=learner).classroom
    edition = publish_asking(1)
    AssignmentFactory.create(classroom=classroom, question_set=edition.question_set)
    give(begin(learner, edition))
    Attempt.objects.update(finished_at=timezone.now(), points=0)

    page = page_of(learner)

    folded = re.search(r"<details.*?</details>", page, re.DOTALL)
    assert folded
    assert "1 assignment done" in folded[0]
    assert edition.question_set.title in folded[0]


def test_a_learner_in_no_class_is_shown_a_quiz_that_is_new() -> None:
    edition = publish_asking(1)

    page = page_of(UserFactory.create())

    assert main_buttons(page) == ["Open the quiz"]
    assert edition.question_set.title in page
    assert "Also waiting" not in page


def test_where_there_is_nothing_at_all_the_page_says_so_kindly() -> None:
    page = page_of(UserFactory.create())

    assert main_buttons(page) == ["Choose a story"]
    assert "Nothing is due" in page


def test_a_stranger_is_at_the_first_question_with_one_press() -> None:
    edition = publish_asking(1)
    client = Client()
    page = client.get(reverse("quiz:home")).text

    answer = client.post(reverse("quiz:guest_start"), {"set": edition.question_set.slug})

    assert main_buttons(page) == ["Try a quiz now"]
    assert f'name="set" value="{edition.question_set.slug}"' in page
    attempt = Attempt.objects.get()
    assert attempt.learner.is_guest
    assert answer["Location"] == reverse("quiz:attempt_question", args=[attempt.pk, 1])


def test_a_stranger_begins_as_a_guest_where_there_is_no_quiz_yet() -> None:
    assert main_buttons(page_of(None)) == ["Start as a guest"]
