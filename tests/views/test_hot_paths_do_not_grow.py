"""An answer and a rating take the same statements in a small place and in a large one."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import start_attempt
from quiz.domain.plans import PARAMETERS_VERSION
from quiz.domain.scheduling import Rating, replay
from quiz.models import Attempt, Card, Memory, Review, User
from quiz.models.content import edition_content
from tests.actions.test_attempts import option
from tests.factories import AssignmentFactory, CardFactory, ClassroomFactory, publish_asking

pytestmark = pytest.mark.django_db(transaction=True)

AT_MOST = 15
HTMX = {"HX-Request": "true"}


@dataclass(frozen=True, slots=True)
class Size:
    """How many questions the set has, reviews the learner, and learners the class."""

    questions: int
    reviews: int
    learners: int


SMALL, LARGE = Size(5, 0, 1), Size(40, 5000, 200)


@dataclass(frozen=True, slots=True)
class Place:
    """A learner in a class of that size, with an open attempt and a card for each of its facts."""

    client: Client
    attempt: Attempt
    cards: list[Card]


def place_of(size: Size) -> Place:
    edition = publish_asking(size.questions)
    facts = [question.evidence[0].fact_id for question in edition_content(edition.pk).questions.values()]
    cards = [CardFactory.create(fact_id=fact) for fact in facts]
    classroom = ClassroomFactory.create()
    AssignmentFactory.create(classroom=classroom, question_set=edition.question_set)
    names = [f"{edition.question_set.slug}-{number}" for number in range(size.learners)]
    learners = User.objects.bulk_create(User(username=name) for name in names)
    classroom.learners.add(*learners, through_defaults={"joined_at": timezone.now()})
    each = size.reviews // len(cards)
    for learner in learners:
        remember(learner, cards, each if learner == learners[0] else min(each, 1))
    client = Client()
    client.force_login(learners[0])
    attempt = start_attempt(learner=learners[0], question_set=edition.question_set, seed=1, now=timezone.now())
    return Place(client, attempt, cards)


def remember(learner: User, cards: list[Card], each: int) -> None:
    """So many reviews of every card, the last of them nine days ago, and the memories that they make."""
    last = timezone.now() - timedelta(days=9)
    moments = [last - timedelta(days=days) for days in reversed(range(each))]
    Review.objects.bulk_create(
        Review(
            learner=learner,
            fact_id=card.fact_id,
            card=card,
            token=uuid4(),
            rating=Rating.AGAIN,
            right=False,
            format="recall",
            study_day=moment.date(),
            parameters=PARAMETERS_VERSION,
            reviewed_at=moment,
        )
        for card in cards
        for moment in moments
    )
    state = replay((moment.date(), Rating.AGAIN) for moment in moments)
    if state is not None:
        Memory.objects.bulk_create(Memory(learner=learner, fact_id=card.fact_id, **asdict(state)) for card in cards)


def statements(client: Client, address: str, form: dict[str, str]) -> list[str]:
    """The beginning of each statement that a form takes, without numbers."""
    with CaptureQueriesContext(connection) as captured:
        response = client.post(address, {**form, "token": str(uuid4())}, headers=HTMX)
    assert response.status_code == 200
    begun = (query["sql"].partition(" WHERE ")[0].partition(" VALUES ")[0] for query in captured.captured_queries)
    return [re.sub(r"\d+", "N", statement) for statement in begun]


def answer(place: Place) -> list[str]:
    address = reverse("quiz:attempt_question", args=[place.attempt.pk, 1])
    return statements(place.client, address, option(place.attempt, 1, right=True))


def rate(place: Place) -> list[str]:
    return statements(place.client, reverse("quiz:card_rate", args=[place.cards[0].pk]), {"rating": "3"})


def test_an_answer_takes_the_same_statements_in_a_small_and_a_large_place() -> None:
    small, large = answer(place_of(SMALL)), answer(place_of(LARGE))

    assert Review.objects.count() > LARGE.reviews
    assert small == large
    assert len(large) <= AT_MOST, "\n".join(large)


def test_a_rating_takes_the_same_statements_in_a_small_and_a_large_place() -> None:
    small, large = rate(place_of(SMALL)), rate(place_of(LARGE))

    assert Review.objects.count() > LARGE.reviews
    assert small == large
    assert len(large) <= AT_MOST, "\n".join(large)
