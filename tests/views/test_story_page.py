"""The page on which a story is read: its marks, its list of facts, and what it says of the learner."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Edition, Fact, Story
from tests.admin.test_results import take
from tests.factories import ActorFactory, CardFactory, FactFactory, StoryFactory, UserFactory, publish, write_question

pytestmark = pytest.mark.django_db


def page_of(story: Story, client: Client | None = None, **query: str) -> str:
    return (client or Client()).get(reverse("quiz:story_detail", args=[story.slug]), query).text


def marks(page: str) -> list[tuple[str, str, str]]:
    """The classes, facts and words of each mark."""
    return re.findall(r'<mark class="([^"]*)" data-facts="([^"]*)">([^<]*)</mark>', page)


def entry(page: str, fact: Fact) -> str:
    return page.split(f'id="fact-{fact.pk}"')[1].split("</li>")[0]


def quiz_on(story: Story, title: str, **rules: Any) -> Edition:
    return publish(*(write_question(story, FactFactory.create(story=story)) for _n in range(2)), title=title, **rules)


def claim(story: Story, quote: str) -> Fact:
    speaker = ActorFactory.create(name="Rufus")
    return FactFactory.create(
        story=story, kind=Fact.Kind.CLAIM, agent=speaker, statement="Rufus said it.", quote=quote, words=quote
    )


def test_marked_words_lead_to_their_fact_in_the_list_and_back() -> None:
    fact = FactFactory.create()

    page = page_of(fact.story)

    assert marks(page) == [("kind-event", str(fact.pk), fact.quote)]
    assert f'id="ref-{fact.pk}" href="#fact-{fact.pk}">1</a>' in page
    assert f'href="#ref-{fact.pk}"' in entry(page, fact)
    assert fact.statement in entry(page, fact)


def test_words_that_settle_two_facts_carry_both_kinds() -> None:
    outer = FactFactory.create()
    inner = claim(outer.story, "Sylvania")

    page = page_of(outer.story)

    assert ("kind-event kind-claim", f"{outer.pk} {inner.pk}", "Sylvania") in marks(page)


def test_a_fact_is_told_with_who_says_so() -> None:
    told = FactFactory.create()
    said = claim(told.story, "Sylvania")

    page = page_of(told.story)

    assert "the story itself" in entry(page, told)
    assert "Rufus" in entry(page, said)


def test_an_inferred_year_stands_in_brackets_with_its_reason() -> None:
    fact = FactFactory.create(date_stated="XXXX-05-05", date_inferred_from="the date of publication")

    listed = entry(page_of(fact.story), fact)

    assert "5 May [2021]" in listed
    assert "the date of publication" in listed


def test_a_stranger_is_told_nothing_about_memory() -> None:
    fact = FactFactory.create()

    assert "standing" not in entry(page_of(fact.story), fact)


def test_a_learner_sees_how_well_a_fact_is_known_and_when_it_comes_back() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    met, unmet = card.fact, FactFactory.create(story=card.fact.story)
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now())
    client = Client()
    client.force_login(learner)

    page = page_of(met.story, client)

    assert reverse("quiz:memory_fact", args=[met.pk]) in entry(page, met)
    assert "Comes back in 2 days" in entry(page, met)
    assert "is-new" in entry(page, unmet)
    assert "Comes back" not in entry(page, unmet)


def test_a_fact_that_is_due_leads_to_the_cards() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=timezone.now() - timedelta(days=9))
    client = Client()
    client.force_login(learner)

    listed = entry(page_of(card.fact.story, client), card.fact)

    assert "is-due" in listed
    assert f'href="{reverse("quiz:card_session")}"' in listed


@pytest.mark.parametrize(
    ("query", "cookie", "marked"),
    [
        ({}, "", "all"),
        ({"kind": "event"}, "", "event"),
        ({"kind": "none"}, "", "none"),
        ({}, "none", "none"),
        ({"kind": "all"}, "none", "all"),
        ({"kind": "claim"}, "", "all"),
        ({"kind": "<b>"}, "", "all"),
    ],
    ids=["all", "one kind", "none", "remembered", "the address wins", "a kind that the story lacks", "nonsense"],
)
def test_what_is_marked_is_chosen_by_the_address_or_remembered(query: dict[str, str], cookie: str, marked: str) -> None:
    fact, client = FactFactory.create(), Client()
    if cookie:
        client.cookies["marks"] = cookie

    page = page_of(fact.story, client, **query)

    assert f'<div class="story" data-marked="{marked}">' in page
    assert re.findall(r'data-mark="(\w+)" aria-current="true"', page) == [marked]


def test_the_storys_own_words_say_their_language() -> None:
    fact = FactFactory.create(story=StoryFactory.create(language="hy", summary="Summary"))

    page = page_of(fact.story)

    said = 'lang="hy" dir="auto"'
    assert f'<h1 class="display" {said}>' in page
    assert f'<p class="lede" {said}>' in page
    assert f'id="text" {said}' in page
    assert f'<p class="statement" {said}>' in entry(page, fact)


def test_a_story_without_facts_has_no_marks_to_choose() -> None:
    page = page_of(StoryFactory.create())

    assert 'id="marks"' not in page
    assert 'id="facts"' not in page


def test_a_further_fact_adds_less_than_900_bytes() -> None:
    story = StoryFactory.create()
    FactFactory.create(story=story)
    before = len(page_of(story).encode())

    FactFactory.create(story=story)

    assert len(page_of(story).encode()) - before < 900


def test_a_quiz_that_was_begun_is_the_one_to_go_on_with() -> None:
    story, learner = StoryFactory.create(), UserFactory.create()
    names = [f"{kind} quiz" for kind in ("done", "begun", "new", "used up")]
    done, begun, _new, used_up = [
        quiz_on(story, name, attempts_allowed=1 if name == "used up quiz" else None) for name in names
    ]
    take(learner, done, True, False)
    take(learner, begun, True, finish=False)
    take(learner, used_up, True, True)
    client = Client()
    client.force_login(learner)

    listed = page_of(story, client).split('id="quizzes"')[1].split("</section>")[0]

    rows = {re.findall(r"<h3>(.*?)</h3>", row)[0]: row for row in listed.split("<li>")[1:]}
    words = {name: re.findall(r'class="button([^"]*)"[^>]*>([^<]*)<', row)[0] for name, row in rows.items()}
    assert words == {
        "done quiz": ("", "Take it again"),
        "begun quiz": (" is-main", "Continue"),
        "new quiz": ("", "Take it"),
        "used up quiz": ("", "Your results"),
    }
    assert "your best: 50%" in rows["done quiz"]
    assert "1 of 2 answered" in rows["begun quiz"]


def test_a_stranger_is_led_to_the_first_quiz() -> None:
    story = StoryFactory.create()
    quiz_on(story, "One")
    quiz_on(story, "Two")

    page = page_of(story)

    assert page.count("Take it<") == 2
    assert page.index("is-main") < page.index("Two")
