"""The naive endpoints do the same necessary work as the site: the same page, and the same rows afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import models
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import start_attempt
from quiz.domain.questions import Response
from quiz.models import (
    Answer,
    Attempt,
    DayTally,
    Fact,
    Grade,
    KindTally,
    Memory,
    OptionTally,
    Question,
    QuestionTally,
    Review,
    Story,
    User,
)
from quiz.models.content import edition_content
from tests.factories import CardFactory, FactFactory, StoryFactory, UserFactory, publish, write_question
from tests.views.sittings import without_chance

pytestmark = [pytest.mark.django_db, pytest.mark.urls("benchmarks.urls")]

TOKENS = ("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222")
ORDER = "1 May 2020 | One\n2 May 2020 | Two\n3 May 2020 | Three"
OF_A_SITTING = {"id", "attempt", "answer", "learner", "token", "answered_at", "graded_at", "reviewed_at"}
OF_THE_LEARNER: tuple[tuple[type[models.Model], str], ...] = (
    (Answer, "attempt__learner"),
    (Grade, "answer__attempt__learner"),
    (Review, "learner"),
    (Memory, "learner"),
    (KindTally, "learner"),
    (DayTally, "learner"),
)


@pytest.fixture
def story() -> Story:
    return StoryFactory.create()


@pytest.fixture
def facts(story: Story) -> list[Fact]:
    return FactFactory.create_batch(3, story=story)


@pytest.fixture
def twins() -> list[User]:
    return [UserFactory.create(display_name="Ada") for _twin in TOKENS]


def rows(learner: User) -> list[list[dict[str, Any]]]:
    """What the learner has left in every table, less keys of rows and moments."""
    return [
        [
            {name: value for name, value in row.items() if name.removesuffix("_id") not in OF_A_SITTING}
            for row in table._default_manager.filter(**{path: learner}).order_by("pk").values()
        ]
        for table, path in OF_THE_LEARNER
    ]


def sent(learner: User, address: str, form: Response, token: str) -> str:
    client = Client()
    client.force_login(learner)
    response = client.post(address, {**form, "token": token}, headers={"HX-Request": "true"})
    assert response.status_code == 200
    return without_chance(response.text)


def both_answer(twins: list[User], question: Question, *, right: bool) -> list[str]:
    """The page that each twin gets: the first from the site, the second from the naive endpoint."""
    edition = publish(question)
    draft = edition_content(edition.pk).questions[1].draft
    samples = question.rules.samples(draft)
    pages = []
    for learner, token, prefix in zip(twins, TOKENS, ("", "/naive"), strict=True):
        attempt = start_attempt(learner=learner, question_set=edition.question_set, seed=1, now=timezone.now())
        address = prefix + reverse("quiz:attempt_question", args=[attempt.pk, 1])
        page = sent(learner, address, samples.right if right else samples.wrong, token)
        pages.append(page.replace(f"/attempts/{attempt.pk}/", "/attempts/N/"))
    return pages


@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize("kind", ["multiple_choice", "timeline"])
def test_an_answer_is_shown_and_kept_alike(
    twins: list[User], story: Story, facts: list[Fact], kind: str, *, right: bool
) -> None:
    asked = facts if kind == "timeline" else facts[:1]
    text = ORDER if kind == "timeline" else ""

    ours, naive = both_answer(twins, write_question(story, *asked, kind=kind, text=text), right=right)

    assert "saved" in ours
    assert naive == ours
    assert rows(twins[1]) == rows(twins[0])
    assert all(len(table) >= 1 for table in rows(twins[0]))
    assert set(Attempt.objects.values_list("answered", flat=True)) == {1}
    tally = QuestionTally.objects.get()
    assert (tally.answers, tally.points, tally.points_squared) == (2, 2000 * right, 2_000_000 * right)
    assert set(OptionTally.objects.values_list("chosen", flat=True)) <= {2}


@pytest.mark.parametrize("rating", ["1", "3"])
def test_a_rating_is_shown_and_kept_alike(twins: list[User], facts: list[Fact], rating: str) -> None:
    cards = [CardFactory.create(fact=fact, front=f"{fact.key}?") for fact in facts]

    for number, card in enumerate(cards):
        address = reverse("quiz:card_rate", args=[card.pk])
        ours = sent(twins[0], address, {"rating": rating}, f"{number}{TOKENS[0][1:]}")
        naive = sent(twins[1], f"/naive{address}", {"rating": rating}, f"{number}{TOKENS[1][1:]}")
        assert naive == ours

    assert rows(twins[1]) == rows(twins[0])
    assert Memory.objects.count() == 2 * len(cards)


def test_a_form_sent_twice_counts_once(twins: list[User], facts: list[Fact]) -> None:
    address = "/naive" + reverse("quiz:card_rate", args=[CardFactory.create(fact=facts[0]).pk])

    for _time in range(2):
        sent(twins[1], address, {"rating": "3"}, TOKENS[1])

    assert Review.objects.count() == 1
    assert DayTally.objects.get().cards == 1
