"""Start, stories and progress: what a learner reads, in a fixed number of queries."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import finish_attempt
from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Story, User
from tests.actions.test_attempts import begin, give
from tests.factories import (
    AssignmentFactory,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    StoryFactory,
    UserFactory,
    publish_asking,
)

pytestmark = pytest.mark.django_db


def logged_in(learner: User) -> Client:
    client = Client()
    client.force_login(learner)
    return client


def test_a_stranger_sees_what_this_is_and_can_begin_at_once() -> None:
    StoryFactory.create(title="The League")

    page = Client().get(reverse("quiz:home")).text

    assert "The League" in page
    assert reverse("quiz:guest_start") in page
    assert reverse("login") in page


def test_a_learner_sees_what_to_do_now() -> None:
    learner, edition = UserFactory.create(), publish_asking(2)
    enrolment = EnrolmentFactory.create(learner=learner)
    AssignmentFactory.create(classroom=enrolment.classroom, question_set=edition.question_set)
    card = CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now() - timedelta(days=9))

    page = logged_in(learner).get(reverse("quiz:home")).text

    assert edition.question_set.title in page
    assert str(enrolment.classroom) in page
    assert reverse("quiz:card_session") in page


def test_what_is_not_done_is_apart_from_what_is_done() -> None:
    learner, done, undone = UserFactory.create(), publish_asking(1), publish_asking(1)
    enrolment = EnrolmentFactory.create(learner=learner)
    for edition in (done, undone):
        AssignmentFactory.create(classroom=enrolment.classroom, question_set=edition.question_set)
    attempt = begin(learner, done)
    give(attempt)
    finish_attempt(attempt=attempt, now=timezone.now())

    todo = logged_in(learner).get(reverse("quiz:home")).context["todo"]

    assert [task.assignment.question_set for task in todo.open_tasks] == [undone.question_set]
    assert [(task.assignment.question_set, task.percent) for task in todo.done_tasks] == [(done.question_set, 100)]


def test_another_classs_assignment_is_not_shown() -> None:
    edition = publish_asking(1)
    AssignmentFactory.create(classroom=ClassroomFactory.create(), question_set=edition.question_set)

    context = logged_in(UserFactory.create()).get(reverse("quiz:home")).context

    assert context["todo"].open_tasks == context["todo"].done_tasks == []


def test_a_draft_story_is_nobodys_to_read() -> None:
    story = StoryFactory.create(status=Story.Status.DRAFT)

    assert Client().get(reverse("quiz:story_detail", args=[story.slug])).status_code == 404
    assert story.title not in Client().get(reverse("quiz:story_list")).text


def test_mark_up_in_a_story_is_text() -> None:
    story = StoryFactory.create(text="<script>alert(1)</script> & <b>bold</b>", title="<i>Title</i>")

    page = Client().get(reverse("quiz:story_detail", args=[story.slug])).text

    assert "<script>alert" not in page
    assert "&lt;b&gt;bold" in page


def test_progress_counts_every_fact_once() -> None:
    learner, edition = UserFactory.create(), publish_asking(3)
    give(begin(learner, edition))
    story = edition.question_set.story

    context = logged_in(learner).get(reverse("quiz:progress")).context

    (row,) = context["standings"]
    assert (row.story_slug, row.kind, row.total) == (story.slug, "event", 3)
    assert row.new == 2


@pytest.mark.parametrize("count", [1, 6])
@pytest.mark.parametrize(
    ("name", "queries"),
    [
        ("quiz:home", 11),
        ("quiz:story_list", 4),
        ("quiz:story_detail", 7),
        ("quiz:set_detail", 5),
        ("quiz:progress", 6),
        ("quiz:settings", 11),
        ("quiz:class_join", 2),
    ],
)
def test_pages_take_a_fixed_number_of_queries(name: str, queries: int, count: int, django_assert_num_queries) -> None:
    learner = UserFactory.create()
    editions = [publish_asking(count) for _number in range(count)]
    for edition in editions:
        attempt = begin(learner, edition)
        for number in range(1, count + 1):
            give(attempt, number)
        enrolment = EnrolmentFactory.create(learner=learner)
        AssignmentFactory.create(classroom=enrolment.classroom, question_set=edition.question_set)
    last = editions[-1].question_set
    slugs = {"quiz:story_detail": [last.story.slug], "quiz:set_detail": [last.slug]}
    url = reverse(name, args=slugs.get(name, []))
    client = logged_in(learner)
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more

    with django_assert_num_queries(queries):
        assert client.get(url).status_code == 200


def test_health_is_told_without_a_session(django_assert_num_queries) -> None:
    with django_assert_num_queries(1):
        assert Client().get(reverse("quiz:healthz")).text == "ok"


def test_nothing_from_another_host_and_no_inline_script_or_style() -> None:
    response = Client().get(reverse("quiz:home"))

    policy = response["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "style=" not in response.text
