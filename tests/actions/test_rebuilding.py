"""A recount of the sums loses nothing of what is answered meanwhile."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.db import connection, transaction

from quiz.actions.attempts import start_attempt
from quiz.actions.rebuilding import rebuild_tallies
from quiz.models import Edition, QuestionTally
from tests.actions.test_attempts import give
from tests.factories import NOON, UserFactory, publish_asking

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
