"""Help stands where it is needed: each text in one place, opened without a script, and sent no oftener than it must be."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from quiz.models import User
from tests.factories import CardFactory, FactFactory, TeacherFactory, UserFactory, write_question
from tests.views.sittings import begin

HTMX = {"HX-Request": "true"}


def logged_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def helps(page: str) -> list[str]:
    """The questions that the page has an answer for."""
    opened = re.findall(r'<details class="help-with">\s*<summary>(.*?)</summary>', page)
    return [re.sub(r"<span.*?</span>", "", summary) for summary in opened]


@pytest.mark.django_db
def test_help_on_the_buttons_of_cards_names_those_that_the_learner_has() -> None:
    CardFactory.create()
    two = logged_in(UserFactory.create()).get(reverse("quiz:card_session"))
    four = logged_in(UserFactory.create(four_buttons=True)).get(reverse("quiz:card_session"))

    assert helps(two.text) == helps(four.text) == ["What do the buttons mean?"]
    assert ("<dt>Not yet</dt>" in two.text, "<dt>Hard</dt>" in two.text) == (True, False)
    assert ("<dt>Not yet</dt>" in four.text, "<dt>Hard</dt>" in four.text) == (False, True)


@pytest.mark.django_db
def test_help_that_is_the_same_for_all_cards_comes_with_none_of_them() -> None:
    card = CardFactory.create()

    part = logged_in(UserFactory.create()).get(reverse("quiz:card_session"), {"reveal": card.pk}, headers=HTMX)

    assert card.back in part.text
    assert not helps(part.text)


@pytest.mark.django_db
def test_how_answers_are_graded_is_told_beside_the_first_question_and_not_sent_with_the_next() -> None:
    sitting = begin([write_question(fact.story, fact) for fact in [FactFactory.create()]])

    assert helps(sitting.get(sitting.page(1))) == ["How are typed answers graded?"]
    assert not helps(sitting.get(sitting.page(1), **HTMX))


@pytest.mark.django_db
def test_a_stranger_who_reads_a_story_is_told_what_a_claim_is_and_nothing_about_memory() -> None:
    story = FactFactory.create().story
    page = reverse("quiz:story_detail", args=[story.slug])

    assert helps(Client().get(page).text) == ["What is a claim, and what is a fact?"]
    assert "What do new, learning, known and due mean?" in helps(logged_in(UserFactory.create()).get(page).text)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("review", ["What are the kinds of facts?", "What does the confidence say?"]),
        ("coverage", ["What do the signs mean, and what comes next?"]),
        ("workshop", ["What do the notes on questions mean?"]),
    ],
)
def test_teachers_are_told_what_the_signs_of_a_page_mean(page: str, told: list[str]) -> None:
    fact = FactFactory.create()
    write_question(fact.story, fact)
    desk = logged_in(TeacherFactory.create(is_superuser=True))

    assert helps(desk.get(reverse(f"admin:quiz_story_{page}", args=[fact.story_id])).text) == told


def test_each_help_is_asked_for_once_on_a_page_and_stands_in_one_place(project: Path) -> None:
    questions = Counter(
        found
        for file in (project / "templates").rglob("help/*.html")
        for found in re.findall(r"block question %}(.*?){% endblock", file.read_text(encoding="utf-8"))
    )
    assert questions
    assert set(questions.values()) == {1}
