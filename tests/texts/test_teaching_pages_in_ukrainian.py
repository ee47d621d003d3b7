"""Every page of the teachers says in Ukrainian whatever is not the words of a story, a question or a person."""

from __future__ import annotations

from django.db.models import Model
from django.test import Client
from django.urls import reverse

from quiz.models import Question, QuestionSet, Story
from tests.admin.conftest import desk as desk
from tests.admin.conftest import teacher as teacher
from tests.admin.test_access import address, expected, names
from tests.admin.test_access import rows as rows
from tests.factories import AliasFactory, FactFactory, write_question
from tests.texts.english import english


def test_every_page_of_the_teachers_is_wholly_ukrainian(desk: Client, rows: dict[str, Model]) -> None:
    opened = [name for name in names() if expected(name) == 200 and name not in {"jsi18n", "login"}]

    assert english(desk, sorted(address(name, rows) for name in opened)) == {}


def test_what_goes_with_a_story_a_set_and_an_actor_is_named_in_ukrainian(desk: Client) -> None:
    story = Story.objects.create(slug="gone", title="Gone", text="Freedonia invaded Sylvania on 5 May 2021.")
    fact = FactFactory.create(story=story, agent=AliasFactory.create().actor)
    question = write_question(story, fact)
    question_set = QuestionSet.objects.create(slug="gone", title="Gone", story=story)
    question_set.items.create(question=question)

    pages = [
        reverse("admin:quiz_story_delete", args=[story.pk]),
        reverse("admin:quiz_fact_delete", args=[fact.pk]),
        reverse("admin:quiz_question_delete", args=[Question.objects.latest("pk").pk]),
        reverse("admin:quiz_questionset_delete", args=[question_set.pk]),
        reverse("admin:quiz_actor_delete", args=[fact.agent_id]),
    ]

    assert english(desk, pages) == {}
