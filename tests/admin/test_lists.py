"""Lists are searched and narrowed as teachers look for things; an empty one says what belongs into it."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse

from quiz.actions.sets import withdraw_set
from quiz.models import Fact, Question, QuestionSet, QuestionTally
from tests.admin.browsing import Page
from tests.factories import CardFactory, FactFactory, QuestionSetFactory, StoryFactory, publish_asking, write_question


def shown(desk: Client, model: str, **chosen: str) -> set[int]:
    page: Page = desk.get(reverse(f"admin:quiz_{model}_changelist"), chosen)
    return {row.pk for row in page.context["cl"].result_list}


@pytest.mark.parametrize(
    ("model", "step"),
    [
        ("story", "Paste a story"),
        ("fact", "Add a fact"),
        ("question", "Write a question"),
        ("questionset", "New set"),
        ("classroom", "New class"),
        ("actor", "Add an actor"),
    ],
)
def test_an_empty_list_says_what_belongs_into_it_and_leads_to_the_first(desk: Client, model: str, step: str):
    page = desk.get(reverse(f"admin:quiz_{model}_changelist"))

    assert str(page.context["first_step"].text) in page.text.replace("&#x27;", "'")
    assert page.text.count(f">{step}</a>") == 2
    assert "result_list" not in page.text


def test_a_search_without_hits_offers_to_show_all(desk: Client):
    StoryFactory.create()

    page = desk.get(reverse("admin:quiz_story_changelist"), {"q": "nowhere"}).text

    assert "Nothing fits." in page
    assert '<a class="button" href="?">Show all</a>' in page


def test_every_list_with_a_search_says_what_is_searched(desk: Client):
    for model in ("story", "fact", "question", "questionset", "classroom", "actor", "card"):
        page = desk.get(reverse(f"admin:quiz_{model}_changelist"))
        assert page.context["cl"].search_help_text, model


def test_a_filter_stays_when_something_is_searched(desk: Client):
    page = desk.get(reverse("admin:quiz_story_changelist"), {"status__exact": "draft"}).text

    assert '<input type="hidden" name="status__exact" value="draft">' in page


def test_stories_by_what_they_lack(desk: Client):
    published = publish_asking(1).question_set.story
    fresh = FactFactory.create(status=Fact.Status.PROPOSED).story
    unasked = FactFactory.create(story=published).story

    assert shown(desk, "story", work="review") == {fresh.pk}
    assert shown(desk, "story", work="publish") == {fresh.pk}
    assert shown(desk, "story", work="ask") == {unasked.pk}


def test_facts_with_and_without_questions(desk: Client):
    asked, lone = FactFactory.create_batch(2, story=StoryFactory.create())
    write_question(asked.story, asked)

    assert shown(desk, "fact", asked="yes") == {asked.pk}
    assert shown(desk, "fact", asked="no") == {lone.pk}


def test_questions_by_use_and_by_how_they_were_answered(desk: Client):
    held = Question.objects.get(pk__in=publish_asking(1).question_set.questions.values("pk"))
    fact = FactFactory.create()
    hard, easy = write_question(fact.story, fact), write_question(fact.story, fact)
    QuestionTally.objects.create(question=hard, answers=10, points=2000)
    QuestionTally.objects.create(question=easy, answers=10, points=10_000)

    assert shown(desk, "question", use="set") == {held.pk}
    assert shown(desk, "question", use="none") == {hard.pk, easy.pk}
    assert shown(desk, "question", answers="difficult") == {hard.pk}
    assert shown(desk, "question", answers="easy") == {easy.pk}
    assert shown(desk, "question", answers="none") == {held.pk}


def test_sets_by_whether_learners_can_take_them(desk: Client):
    published, withdrawn = publish_asking(1).question_set, publish_asking(1).question_set
    withdraw_set(question_set=QuestionSet.objects.get(pk=withdrawn.pk))
    never = QuestionSetFactory.create()

    assert shown(desk, "questionset", state="published") == {published.pk}
    assert shown(desk, "questionset", state="withdrawn") == {withdrawn.pk}
    assert shown(desk, "questionset", state="never") == {never.pk}


def test_a_question_is_shown_as_a_learner_sees_it(desk: Client):
    fact = FactFactory.create()
    question = write_question(fact.story, fact)

    page = desk.get(reverse("admin:quiz_question_preview", args=[question.pk])).text

    assert question.prompt in page
    assert "on 6 May 2021" in page
    assert "disabled" not in page
    assert (
        reverse("admin:quiz_question_preview", args=[question.pk])
        in desk.get(reverse("admin:quiz_question_change", args=[question.pk])).content.decode()
    )


def test_a_card_is_shown_with_both_sides_and_its_sentence(desk: Client):
    card = CardFactory.create()

    page = desk.get(reverse("admin:quiz_card_preview", args=[card.pk])).text

    assert card.front in page
    assert "<mark>Freedonia invaded Sylvania on 5 May 2021</mark>" in page


def test_in_a_narrow_window_each_value_stands_beside_the_head_of_its_column_and_empty_ones_are_left_out(desk: Client):
    FactFactory.create(statement="It rained.", date_edtf="", date_stated="", earliest_on=None, latest_on=None)

    page = desk.get(reverse("admin:quiz_fact_changelist")).text

    assert '<th data-head="Statement"' in page
    assert '<td data-head="Kind"' in page
    assert re.findall(r'<td data-nothing class="field-(\w+)', page) == ["who_says_so", "date_shown"]
    assert '<td data-head="" class="action-checkbox">' in page
