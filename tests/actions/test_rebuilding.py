"""What is made anew from the log loses nothing of what is answered meanwhile."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Event
from uuid import uuid4

import pytest
from django.db import connection, transaction

from quiz.actions.attempts import start_attempt
from quiz.actions.rebuilding import rebuild_memory, rebuild_tallies
from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Edition, Memory, QuestionTally
from tests.actions.test_attempts import give
from tests.factories import NOON, CardFactory, UserFactory, publish_asking

SECONDS = 30


def answer(edition: Edition) -> None:
    """The first answer of somebody new."""
    give(start_attempt(learner=UserFactory.create(), question_set=edition.question_set, seed=1, now=NOON))


@pytest.mark.django_db(transaction=True)
def test_an_answer_that_is_on_its_way_while_sums_are_recounted_counts_once() -> None:
    edition = publish_asking(1)
    answer(edition)
    QuestionTally.objects.update(points=7)
    answered, counting = Event(), Event()

    def answer_slowly() -> None:
        with transaction.atomic():
            answer(edition)
            answered.set()
            counting.wait(SECONDS)
            time.sleep(0.5)  # by then the recount has come as far as it can
        connection.close()

    def recount() -> None:
        answered.wait(SECONDS)
        counting.set()
        rebuild_tallies(write=True)
        connection.close()

    with ThreadPoolExecutor(2) as two:
        for done in [two.submit(answer_slowly), two.submit(recount)]:
            done.result(SECONDS)

    assert QuestionTally.objects.get().answers == 2
    assert rebuild_tallies(write=False) == []


@pytest.mark.django_db(transaction=True)
def test_a_rating_that_is_on_its_way_while_memories_are_rebuilt_is_in_the_memory() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate = partial(rate_card, learner=learner, card=card, rating=Rating.GOOD)
    rate(token=uuid4(), now=NOON)
    Memory.objects.update(stability=7)
    rated, rebuilding = Event(), Event()

    def rate_slowly() -> None:
        with transaction.atomic():
            rate(token=uuid4(), now=NOON + timedelta(days=2))
            rated.set()
            rebuilding.wait(SECONDS)
            time.sleep(0.5)  # by then the rebuilding has come as far as it can
        connection.close()

    def rebuild() -> None:
        rated.wait(SECONDS)
        rebuilding.set()
        rebuild_memory(write=True, now=NOON)
        connection.close()

    with ThreadPoolExecutor(2) as two:
        for done in [two.submit(rate_slowly), two.submit(rebuild)]:
            done.result(SECONDS)

    assert Memory.objects.get().reviews == 2
    assert rebuild_memory(write=False, now=NOON).different == []
