"""How far each sentence of a story has come."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Fact, Question
from quiz.reports.coverage import Cover, coverage_of
from tests.factories import NOON, CardFactory, FactFactory, StoryFactory, UserFactory, write_question

pytestmark = pytest.mark.django_db

TEXT = "One came. Two came. Three came.\n\nFour came. Five came."


def test_a_sentence_counts_by_the_best_of_its_facts(django_assert_num_queries: Any) -> None:
    story = StoryFactory.create(text=TEXT)
    FactFactory.create(story=story, quote="Two", status=Fact.Status.PROPOSED)
    FactFactory.create(story=story, quote="Three")
    FactFactory.create(story=story, quote="Three came", status=Fact.Status.PROPOSED)
    write_question(story, FactFactory.create(story=story, quote="Four"))
    met = CardFactory.create(fact=FactFactory.create(story=story, quote="Five"))
    rate_card(learner=UserFactory.create(), card=met, rating=Rating.GOOD, token=uuid4(), now=NOON)

    with django_assert_num_queries(1):
        coverage = coverage_of(story)

    covers = [[sentence.cover for sentence in paragraph] for paragraph in coverage.paragraphs]
    assert covers == [[Cover.NONE, Cover.PROPOSED, Cover.FACTS], [Cover.QUESTIONS, Cover.ANSWERS]]
    assert coverage.counts == dict.fromkeys(Cover, 1)
    assert coverage.sentences == 5


def test_retired_questions_and_rejected_facts_cover_nothing() -> None:
    story = StoryFactory.create(text=TEXT)
    asked = FactFactory.create(story=story, quote="One")
    write_question(story, asked)
    Question.objects.update(status=Question.Status.RETIRED)
    FactFactory.create(story=story, quote="Two", status=Fact.Status.REJECTED)

    coverage = coverage_of(story)

    assert [sentence.cover for sentence in coverage.paragraphs[0]][:2] == [Cover.FACTS, Cover.NONE]


def test_nothing_of_the_text_is_lost() -> None:
    story = StoryFactory.create(text=TEXT)

    shown = "".join(row.gap + row.text for paragraph in coverage_of(story).paragraphs for row in paragraph)

    assert shown == TEXT
