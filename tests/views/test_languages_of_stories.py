"""What stands in a story's language says so on every page, so that it is spoken, hyphenated and laid out as that language."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import finish_attempt
from quiz.models import Attempt, Card
from tests.actions.test_attempts import begin, give
from tests.factories import CardFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db

VOID = {"meta", "link", "input", "br", "img"}


class Spoken(HTMLParser):
    """Collects the texts of a page with the language that each is in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.languages: list[str] = []
        self.found: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            here = self.languages[-1] if self.languages else ""
            self.languages.append(dict(attrs).get("lang") or here)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.languages.pop()

    def handle_data(self, data: str) -> None:
        if data.strip() and self.languages:
            self.found.append((self.languages[-1], data.strip()))

    def of(self, words: str) -> set[str]:
        """The languages in which these words stand on the page, its title in the browser's bar apart."""
        return {language for language, text in self.found if words in text and " · Says Who" not in text}


def logged_in(attempt: Attempt) -> Client:
    client = Client()
    client.force_login(attempt.learner)
    return client


@pytest.fixture
def attempt() -> Attempt:
    edition = publish_asking(2)
    story = edition.question_set.story
    story.language, story.title, story.summary = "hy", "Armenian title", "Armenian summary"
    story.save()
    begun = begin(UserFactory.create(), edition)
    give(begun)
    return begun


@pytest.mark.parametrize(
    "name", ["quiz:home", "quiz:story_list", "quiz:progress", "quiz:set_detail", "quiz:story_detail"]
)
def test_a_storys_title_is_in_its_language(attempt: Attempt, name: str) -> None:
    slugs = {"quiz:set_detail": [attempt.question_set.slug], "quiz:story_detail": [attempt.question_set.story.slug]}

    page = Spoken(logged_in(attempt).get(reverse(name, args=slugs.get(name, []))).text)

    assert page.of("Armenian title") == {"hy"}
    assert page.of("Stories") == {"en-gb"}


def test_a_question_and_its_evidence_are_in_the_storys_language(attempt: Attempt) -> None:
    client = logged_in(attempt)

    asked = Spoken(client.get(reverse("quiz:attempt_question", args=[attempt.pk, 2])).text)
    told = Spoken(client.get(reverse("quiz:attempt_question", args=[attempt.pk, 1])).text)

    assert asked.of("When did Freedonia") == {"hy"}
    assert told.of("Freedonia invaded Sylvania on 5 May 2021") == {"hy"}
    assert told.of("What the story says") == {"en-gb"}
    assert told.of("Your answer, right") == {"en-gb"}


def test_a_result_shows_questions_in_the_storys_language(attempt: Attempt) -> None:
    finish_attempt(attempt=attempt, now=timezone.now())

    page = Spoken(logged_in(attempt).get(reverse("quiz:attempt_result", args=[attempt.pk])).text)

    assert page.of("When did Freedonia") == {"hy"}
    assert page.of("Freedonia invaded Sylvania on 5 May 2021") == {"hy"}
    assert page.of("Your answers") == {"en-gb"}


def test_a_card_is_in_the_storys_language(attempt: Attempt) -> None:
    fact = attempt.question_set.story.facts.latest("pk")
    card: Card = CardFactory.create(fact=fact)

    page = Spoken(logged_in(attempt).get(reverse("quiz:card_session"), {"reveal": card.pk}).text)

    assert page.of("Armenian title") == {"hy"}
    assert page.of(card.front) == {"hy"}
    assert page.of(card.back) == {"hy"}
    assert page.of("I knew it") == {"en-gb"}
