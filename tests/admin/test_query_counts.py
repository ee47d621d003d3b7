"""The number of queries of a teacher's page does not grow with what it shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quiz.models import Assignment, Classroom, Fact, Question, QuestionSet, SetItem, Story, User
from tests.admin.test_results import take
from tests.factories import (
    NOON,
    AliasFactory,
    AssignmentFactory,
    CardFactory,
    ClassroomFactory,
    EnrolmentFactory,
    FactFactory,
    QuestionSetFactory,
    StoryFactory,
    publish_asking,
    write_question,
)

LISTS = ["story", "fact", "actor", "question", "card", "questionset", "classroom", "attempt", "review", "edition"]


@pytest.fixture
def more(teacher: User) -> Callable[[], None]:
    """Add some more of everything, within the teacher's reach; the first time it makes what is added to."""
    classroom = ClassroomFactory.create(teacher=teacher)
    story = StoryFactory.create()
    question_set = QuestionSetFactory.create(story=story)

    def add() -> None:
        edition = publish_asking(2)
        AssignmentFactory.create(classroom=classroom, question_set=edition.question_set)
        learner = EnrolmentFactory.create(classroom=classroom).learner
        take(learner, edition, True, False)
        ClassroomFactory.create(teacher=teacher)
        CardFactory.create()
        AliasFactory.create_batch(2)
        for _new in range(2):
            fact = FactFactory.create(story=story)
            SetItem.objects.create(question_set=question_set, question=write_question(story, fact))
            write_question(story, fact)

    add()
    return add


def queries(client: Client, url: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def stays_the_same(desk: Client, url: str, more: Callable[[], None]) -> int:
    queries(desk, url)  # content types and the like are read once per process
    before = queries(desk, url)
    more()
    more()
    assert queries(desk, url) == before
    return before


@pytest.mark.parametrize("model", LISTS)
def test_a_list(desk: Client, more: Callable[[], None], model: str):
    assert stays_the_same(desk, reverse(f"admin:quiz_{model}_changelist"), more) <= 16


def test_the_page_of_a_story(desk: Client, more: Callable[[], None]):
    story = Story.objects.order_by("pk")[0]

    assert stays_the_same(desk, reverse("admin:quiz_story_change", args=[story.pk]), more) <= 12


def test_the_review_of_a_story(desk: Client, more: Callable[[], None], teacher: User):
    story = Story.objects.order_by("pk")[0]
    Fact.objects.update(decided_by=teacher, decided_at=NOON)

    def more_proposals() -> None:
        more()
        actor = AliasFactory.create().actor
        accepted = FactFactory.create(story=story, agent=actor, decided_by=teacher, decided_at=NOON)
        rejected = Fact.Status.REJECTED
        FactFactory.create(story=story, status=rejected, merged_into=accepted, decided_at=NOON)
        FactFactory.create(story=story, status=Fact.Status.PROPOSED, said_by=actor, mode="denied by", confidence="high")

    more_proposals()
    assert stays_the_same(desk, reverse("admin:quiz_story_review", args=[story.pk]), more_proposals) <= 12


def test_the_page_of_a_question(desk: Client, more: Callable[[], None]):
    question = Question.objects.filter(story=Story.objects.order_by("pk")[0])[0]

    assert stays_the_same(desk, reverse("admin:quiz_question_change", args=[question.pk]), more) <= 24


def test_the_page_of_a_set_and_the_search_for_its_questions(desk: Client, more: Callable[[], None]):
    question_set = QuestionSet.objects.order_by("pk")[0]

    assert stays_the_same(desk, reverse("admin:quiz_questionset_change", args=[question_set.pk]), more) <= 20
    assert stays_the_same(desk, reverse("admin:quiz_questionset_add_questions", args=[question_set.pk]), more) <= 12


def test_what_is_printed_of_a_set(desk: Client, more: Callable[[], None]):
    question_set = QuestionSet.objects.order_by("pk")[0]

    assert stays_the_same(desk, reverse("admin:quiz_questionset_paper", args=[question_set.pk]), more) <= 8
    assert stays_the_same(desk, reverse("admin:quiz_questionset_cards", args=[question_set.pk]), more) <= 8


def test_the_results_of_a_set(desk: Client, more: Callable[[], None]):
    assignment = Assignment.objects.get()
    edition = assignment.question_set.current
    assert edition is not None

    def more_learners() -> None:
        more()
        take(EnrolmentFactory.create(classroom=assignment.classroom).learner, edition, False, True)

    url = reverse("admin:quiz_questionset_results", args=[edition.question_set_id])
    assert stays_the_same(desk, url, more_learners) <= 16


def test_the_page_and_the_report_of_a_class(desk: Client, more: Callable[[], None]):
    classroom = Classroom.objects.order_by("pk")[0]

    assert stays_the_same(desk, reverse("admin:quiz_classroom_change", args=[classroom.pk]), more) <= 16
    assert stays_the_same(desk, reverse("admin:quiz_classroom_report", args=[classroom.pk]), more) <= 12
