"""A set on paper: the paper tells no answer, the key tells all, and only teachers have either."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import QuestionSet
from tests.factories import (
    ActorFactory,
    CardFactory,
    FactFactory,
    StoryFactory,
    publish,
    publish_asking,
    write_question,
)

pytestmark = pytest.mark.django_db


def paper_of(desk: Client, question_set: QuestionSet, **wanted: str) -> str:
    answer = desk.get(reverse("admin:quiz_questionset_paper", args=[question_set.pk]), wanted)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def sheets(html: str, kind: str) -> list[str]:
    return re.findall(rf'<section class="sheet is-{kind}".*?</section>', html, re.DOTALL)


@pytest.fixture
def arms() -> QuestionSet:
    """A choice, a date and a sentence to find, about one fact that somebody reported."""
    gazette = ActorFactory.create(name="The Gazette")
    story = StoryFactory.create()
    fact = FactFactory.create(story=story, mode="reported by", said_by=gazette)
    sentence = "Freedonia invaded Sylvania on 5 May 2021."
    return publish(
        write_question(story, fact),
        write_question(story, fact, prompt="When was the invasion?", kind="date_entry", text="5 May 2021"),
        write_question(
            story, fact, prompt="Which sentence tells of an invasion?", kind="find_the_sentence", text=sentence
        ),
    ).question_set


def test_the_paper_tells_no_answer_and_the_key_tells_all(desk: Client, arms: QuestionSet) -> None:
    html = paper_of(desk, arms, story="without", key="with", versions="1")
    (paper,), (key,) = sheets(html, "paper"), sheets(html, "key")

    assert paper.count('class="question"') == 3
    assert "When was the invasion?" in paper
    assert "is-right" not in paper
    assert "The Gazette" not in paper
    assert paper.count("5 May 2021") == 1 + paper.count("Freedonia invaded Sylvania on 5 May 2021")
    assert key.count('class="mark"') == 3
    assert key.count("Who says so: The Gazette") == 3
    assert key.count("<mark>Freedonia invaded Sylvania on 5 May 2021</mark>") == 3


def test_the_paper_alone_holds_no_key(desk: Client, arms: QuestionSet) -> None:
    html = paper_of(desk, arms, story="without", key="without", versions="1")

    assert sheets(html, "key") == []
    assert "mark" not in html


def test_a_sentence_is_found_by_its_number_in_the_story_or_else_in_the_question(
    desk: Client, arms: QuestionSet
) -> None:
    with_story = paper_of(desk, arms, story="with", key="without", versions="1")
    without = paper_of(desk, arms, story="without", key="without", versions="1")

    (story,) = sheets(with_story, "story")
    assert '<b class="at">1</b>Freedonia invaded Sylvania' in story
    assert "Its number, from 1 to 3 in the story:" in with_story
    assert "is-sentences" not in with_story
    assert sheets(without, "story") == []
    assert "is-sentences" in without


def test_the_second_version_has_its_options_in_another_order_and_a_key_of_its_own(desk: Client) -> None:
    question_set = publish_asking(3).question_set
    html = paper_of(desk, question_set, story="without", key="with", versions="2")
    first, second = sheets(html, "paper")

    def options(paper: str) -> list[list[str]]:
        return [re.findall(r"<span>(on .*?)</span>", item) for item in paper.split('class="question"')[1:]]

    for one, other in zip(options(first), options(second), strict=True):
        assert one != other
        assert sorted(one) == sorted(other)
    for paper, key in zip((first, second), sheets(html, "key"), strict=True):
        letters = re.findall(r'class="mark">(.)</b>', key)
        assert [item["ABC".index(letter)] for item, letter in zip(options(paper), letters, strict=True)] == [
            "on 5 May 2021"
        ] * 3


def test_the_same_paper_comes_out_whenever_it_is_printed(desk: Client, arms: QuestionSet) -> None:
    assert paper_of(desk, arms, versions="2", story="with", key="with") == paper_of(
        desk, arms, versions="2", story="with", key="with"
    )


def test_a_choice_that_makes_no_sense_prints_as_first_shown(desk: Client, arms: QuestionSet) -> None:
    html = paper_of(desk, arms, versions="7")

    assert len(sheets(html, "paper")) == len(sheets(html, "key")) == len(sheets(html, "story")) == 1


def test_the_set_and_its_results_lead_to_what_is_printed(desk: Client, arms: QuestionSet) -> None:
    page = desk.get(reverse("admin:quiz_questionset_change", args=[arms.pk])).content.decode()
    results = desk.get(reverse("admin:quiz_questionset_results", args=[arms.pk])).content.decode()

    paper = reverse("admin:quiz_questionset_paper", args=[arms.pk])
    assert paper in page
    assert paper in results
    assert reverse("admin:quiz_questionset_cards", args=[arms.pk]) in page


def test_the_cards_of_a_set_are_those_of_the_facts_that_it_asks(desk: Client) -> None:
    story = StoryFactory.create()
    asked, other = FactFactory.create_batch(2, story=story)
    CardFactory.create(fact=asked, front="When did it begin?")
    CardFactory.create(fact=asked, face="old", front="An old card", retired=True)
    CardFactory.create(fact=other, front="Who was asked for help?")
    question_set = publish(write_question(story, asked), write_question(story, asked)).question_set

    html = desk.get(reverse("admin:quiz_questionset_cards", args=[question_set.pk])).content.decode()

    assert html.count("When did it begin?") == 1
    assert html.count("5 May 2021") == 1
    assert "An old card" not in html
    assert "Who was asked for help?" not in html


def test_whoever_finds_a_story_prints_its_cards(client: Client) -> None:
    card = CardFactory.create(fact__said_by=ActorFactory.create(name="The Gazette"), fact__mode="reported by")
    url = reverse("quiz:story_cards", args=[card.fact.story.slug])

    for where in (url, f"{url}?fold=1"):
        html = client.get(where).content.decode()
        assert card.front in html
        assert card.back in html
        assert "Who says so: The Gazette" in html
    assert url in client.get(card.fact.story.get_absolute_url()).content.decode()


def test_nobody_prints_the_cards_of_a_draft_or_of_facts_not_approved(client: Client) -> None:
    draft = CardFactory.create(fact__story__status="draft")
    proposed = CardFactory.create(fact__status="proposed")

    assert client.get(reverse("quiz:story_cards", args=[draft.fact.story.slug])).status_code == 404
    page = client.get(reverse("quiz:story_cards", args=[proposed.fact.story.slug])).content.decode()
    assert proposed.front not in page
    assert "There is no card yet." in page
