"""A button of a page that is older than what it means says what happened meanwhile, and does nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from quiz.actions.publishing import publish_set
from quiz.actions.questions import retire, revise_question
from quiz.models import Question, SetItem
from tests.factories import NOON, FactFactory, QuestionSetFactory, write_question


@pytest.fixture
def question(db: None) -> Question:
    fact = FactFactory.create()
    question = write_question(fact.story, fact, prompt="When did it begin?")
    held = QuestionSetFactory.create(story=fact.story)
    SetItem.objects.create(question_set=held, question=question, position=1)
    publish_set(question_set=held, by=None, now=NOON)
    return question


def press(desk: Client, question: Question, button: str, value: object = None) -> str:
    page = reverse("admin:quiz_story_workshop", args=[question.story_id])
    return str(desk.post(page, {button: value or question.pk, "shown": "", "title": "Kept"}, follow=True).text)


@pytest.mark.parametrize("button", ["approve", "retire", "regenerate", "swap"])
def test_a_question_that_was_changed_meanwhile_is_shown_as_it_is_now(desk: Client, question: Question, button: str):
    newer = revise_question(question=question, draft=replace(question.as_draft(), prompt="When did it start?"), by=None)

    page = press(desk, question, button)

    assert "That question was changed meanwhile; it reads “When did it start?” now. Nothing was done." in page
    assert f'id="question-{newer.pk}"' in page
    assert 'value="Kept"' in page
    newer.refresh_from_db()
    assert newer.status == Question.Status.APPROVED


@pytest.mark.parametrize("button", ["approve", "retire", "regenerate", "swap"])
def test_a_question_that_was_retired_meanwhile_stays_retired(desk: Client, question: Question, button: str):
    retire(questions=[question])

    assert "That question was retired meanwhile" in press(desk, question, button)
    assert Question.objects.get(pk=question.pk).status == Question.Status.RETIRED


@pytest.mark.parametrize("button", ["approve", "retire", "regenerate", "swap", "retire_card", "restore"])
def test_what_is_gone_is_said_to_be_gone(desk: Client, question: Question, button: str):
    assert "is not there any more. Nothing was changed." in press(desk, question, button, 987_654)


@pytest.mark.parametrize("status", [Question.Status.APPROVED, Question.Status.DRAFT])
def test_retiring_a_question_is_undone_from_its_message(desk: Client, question: Question, status: str):
    Question.objects.filter(pk=question.pk).update(status=status)
    page = press(desk, question, "retire")
    assert f'form="workshop-form" name="restore" value="{question.pk}.{status}">Undo' in page

    page = press(desk, question, "restore", f"{question.pk}.{status}")

    assert "In use again: “When did it begin?”" in page
    assert Question.objects.get(pk=question.pk).status == status
