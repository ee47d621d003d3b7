"""A built question is built again, and its options are swapped for others that are provably wrong too."""

from __future__ import annotations

import pytest

from quiz.actions.building import build_questions
from quiz.actions.loading import load_story
from quiz.actions.variants import NoOtherVersion, OptionGone, other_options, regenerate_question, swap_option
from quiz.domain.formats.story_text import read
from quiz.domain.item_rules import check
from quiz.models import Question, Story
from quiz.models.content import material_of
from tests.factories import FactFactory, publish
from tests.test_fixtures import FILES

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    story = load_story(file=read(FILES["belarus-arms"])).story
    build_questions(story=story, approve=True)
    return story


def options(question: Question) -> set[str]:
    return {option.text for option in question.anatomy().options}


def with_other_options(story: Story) -> Question:
    return next(row for row in Question.objects.filter(story=story, kind="multiple_choice") if other_options(row))


def drawn_by_chance(story: Story) -> Question:
    """A question for a date beside which the story gives too few: the days next to it are drawn."""
    return Question.objects.filter(story=story, kind="multiple_choice", identity__endswith=":date")[0]


def test_a_question_is_built_again_with_other_options_and_breaks_no_rule(story: Story) -> None:
    question = drawn_by_chance(story)
    before = options(question)

    again = regenerate_question(question=question, by=None)

    assert again.pk == question.pk
    assert options(again) != before
    assert again.anatomy().key == question.anatomy().key
    assert not check(again.as_draft(), again.rules, material_of(story), generated=True)


def test_where_the_facts_support_one_version_only_there_is_no_other(story: Story) -> None:
    with pytest.raises(NoOtherVersion):
        regenerate_question(question=Question.objects.filter(story=story, kind="true_false")[0], by=None)


def test_an_option_is_swapped_for_another_with_its_reason(story: Story) -> None:
    question = with_other_options(story)
    out = next(option for option in question.anatomy().options if not option.right)
    into = other_options(question)[0]

    swapped = swap_option(question=question, key=out.key, text=into.text, by=None)

    assert options(swapped) == options(question) - {out.text} | {into.text}
    reasons = {option.text: option.reason for option in swapped.anatomy().options}
    assert reasons[into.text] == into.reason != ""


def test_a_published_question_keeps_its_options_and_a_new_row_takes_its_place(story: Story) -> None:
    question = drawn_by_chance(story)
    edition = publish(question)

    again = regenerate_question(question=question, by=None)

    assert again.revises == question
    assert [item.question for item in edition.items.all()] == [question]
    assert list(edition.question_set.questions.all()) == [again]


def test_the_right_option_and_invented_ones_are_never_swapped(story: Story) -> None:
    question = with_other_options(story)
    right = next(option for option in question.anatomy().options if option.right)
    wrong = next(option for option in question.anatomy().options if not option.right)

    for key, text in [(right.key, other_options(question)[0].text), (wrong.key, "An invention")]:
        with pytest.raises(OptionGone):
            swap_option(question=question, key=key, text=text, by=None)


def test_a_question_whose_fact_is_gone_has_no_other_options() -> None:
    fact = FactFactory.create()
    build_questions(story=fact.story)
    question = Question.objects.filter(kind="multiple_choice").first() or Question.objects.all()[0]
    fact.status = fact.Status.REJECTED
    fact.save()

    assert other_options(question) == ()
