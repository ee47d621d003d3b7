"""A page in Ukrainian says nothing in English but what its story, its questions and its people say."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from quiz.actions.proposing import propose_for
from quiz.models import Fact, Question, QuestionSet, Story, User
from tests.actions.test_attempts import begin, give
from tests.factories import (
    AssignmentFactory,
    EnrolmentFactory,
    FactFactory,
    StoryFactory,
    UserFactory,
    publish_asking,
)
from tests.texts.english import english
from tests.views.test_access import ROWS, World
from tests.views.test_access import world as world

_NO_PAGES = {
    f"quiz:{name}" for name in ("card_deck", "card_late", "card_package", "healthz", "manifest", "review_log", "worker")
}


@pytest.mark.parametrize("person", ["anonymous", "learner"])
def test_the_pages_of_learners_are_wholly_ukrainian(world: World, person: str) -> None:
    client = Client()
    user = world.people[person]
    if user:
        client.force_login(user)
    addresses = {
        reverse(name, args=arguments(world))
        for method, name, arguments, *_ in ROWS
        if method == "get" and name not in _NO_PAGES
    }

    assert english(client, sorted(addresses)) == {}


def test_an_answered_question_its_feedback_and_a_card_are_wholly_ukrainian(world: World) -> None:
    learner = UserFactory.create()
    client = Client()
    client.force_login(learner)
    attempt = begin(learner, publish_asking(3))
    give(attempt, 1, right=False)
    give(attempt, 2, right=True)
    pages = [reverse("quiz:attempt_question", args=[attempt.pk, number]) for number in (1, 2, 3)]
    pages.append(f"{reverse('quiz:card_session')}?reveal={world.card.pk}")

    assert english(client, pages) == {}


@pytest.fixture
def teacher(world: World) -> Client:
    user = world.people["teacher"]
    assert user is not None
    user.is_staff = True
    user.save()
    user.groups.add(Group.objects.get(name="Teachers"))
    client = Client()
    client.force_login(user)
    return client


def test_the_pages_of_teachers_are_wholly_ukrainian(world: World, teacher: Client) -> None:
    FactFactory.create(story=Story.objects.get(slug=world.story), status=Fact.Status.PROPOSED, confidence="high")
    pages = [
        "index",
        *(f"quiz_{name}_changelist" for name in ("story", "fact", "actor", "question", "questionset", "classroom")),
    ]
    pages += [f"quiz_{name}_add" for name in ("story", "fact", "actor", "questionset", "classroom")]
    story, fact = Story.objects.latest("pk"), Fact.objects.latest("pk")
    addresses = [reverse(f"admin:{page}") for page in pages]
    addresses += [
        reverse(f"admin:quiz_story_{page}", args=[story.pk]) for page in ("change", "review", "workshop", "coverage")
    ]
    addresses += [reverse("admin:quiz_fact_change", args=[fact.pk])]
    addresses += [reverse("admin:quiz_question_change", args=[Question.objects.latest("pk").pk])]
    addresses += [reverse("admin:quiz_questionset_change", args=[QuestionSet.objects.latest("pk").pk])]

    assert english(teacher, addresses) == {}


TOLD = """Norway joined NATO in April 1949, a treaty says. Last week it sent two ships to Denmark.
The agreement obliges Norway and Denmark to defend each other. Denmark, which is led by Mette Frederiksen, left early.
“We will not wait,” Prime Minister Jonas Gahr Store said on 12 June. Sweden accused Norway of lying about the ships.
"""


def test_why_the_facts_of_a_story_are_proposed_is_wholly_ukrainian(teacher: Client) -> None:
    story = StoryFactory.create(text=TOLD)
    propose_for(story=story, by=None)

    assert len(set(story.facts.values_list("kind", flat=True))) > 4
    assert english(teacher, [reverse("admin:quiz_story_review", args=[story.pk])]) == {}


def test_from_what_the_rest_of_a_date_is_known_is_told_in_ukrainian(teacher: Client) -> None:
    story = StoryFactory.create(status=Story.Status.PUBLISHED)
    dated = {"date_stated": "XXXX-05-05", "date_text": "5 May", "date_inferred_from": "the date of publication"}
    FactFactory.create(story=story, **dated)
    FactFactory.create(story=story, status=Fact.Status.PROPOSED, **dated)

    for address in (
        reverse("admin:quiz_story_review", args=[story.pk]),
        reverse("quiz:story_detail", args=[story.slug]),
        reverse("quiz:story_timeline", args=[story.slug]),
    ):
        page = teacher.get(address, headers={"accept-language": "uk"}).text
        assert "дата публікації" in page, address
        assert "the date of publication" not in page, address


def test_the_report_on_a_class_is_wholly_ukrainian(teacher: Client) -> None:
    learner = EnrolmentFactory.create(classroom__teacher=User.objects.get(pk=teacher.session["_auth_user_id"])).learner
    classroom = learner.enrolments.get().classroom
    AssignmentFactory.create(classroom=classroom)

    assert english(teacher, [reverse("admin:quiz_classroom_report", args=[classroom.pk])]) == {}


@pytest.mark.parametrize("name", ["fact", "question", "questionset", "card"])
def test_the_columns_of_a_list_are_named_in_ukrainian(teacher: Client, name: str) -> None:
    page = teacher.get(reverse(f"admin:quiz_{name}_changelist"), headers={"accept-language": "uk"}).text

    assert "Новина" in page
    assert ">Story<" not in page
    assert 'data-head="Story"' not in page
