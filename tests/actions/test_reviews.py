"""A card rating moves the learner's one memory of the fact; taking it back leaves no trace but in the log."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from quiz.actions.reviews import NothingToUndo, rate_card, undo_step
from quiz.domain.scheduling import Rating
from quiz.models import DayTally, KindTally, Memory, Review, Undo
from tests.actions.test_attempts import begin, give
from tests.factories import NOON, CardFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db


def test_a_rating_is_a_review_that_moves_the_memory() -> None:
    learner, card = UserFactory.create(), CardFactory.create()

    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)

    memory = Memory.objects.get()
    assert (memory.due_on - memory.last_day).days == 2
    assert round(memory.stability, 3) == 2.307
    assert (DayTally.objects.get().cards, DayTally.objects.get().new_by_card) == (1, 1)
    assert KindTally.objects.get().cards_recalled == 1


def test_the_same_rating_sent_twice_counts_once() -> None:
    learner, card, token = UserFactory.create(), CardFactory.create(), uuid4()

    first = rate_card(learner=learner, card=card, rating=Rating.GOOD, token=token, now=NOON)
    second = rate_card(learner=learner, card=card, rating=Rating.AGAIN, token=token, now=NOON)

    assert first.review is not None
    assert second.review is None
    assert Review.objects.get().rating == Rating.GOOD
    assert DayTally.objects.get().cards == 1


def test_quiz_answers_and_cards_feed_the_same_memory() -> None:
    learner, edition = UserFactory.create(), publish_asking(1)
    give(begin(learner, edition))
    fact = Memory.objects.get().fact
    card = CardFactory.create(fact=fact)

    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON + timedelta(days=1))

    assert Memory.objects.get().reviews == 2
    assert DayTally.objects.get(day=NOON.date() + timedelta(days=1)).new_facts == 0


def test_taking_a_rating_back_leaves_what_the_other_reviews_make() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)
    before = Memory.objects.values().get()
    rate_card(learner=learner, card=card, rating=Rating.AGAIN, token=uuid4(), now=NOON + timedelta(days=2))

    assert undo_step(learner=learner, now=NOON + timedelta(days=2)).card == card

    assert Memory.objects.values().get() == before
    assert Review.objects.count() == 2
    assert Undo.objects.count() == 1
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_taking_back_the_first_rating_makes_the_fact_new_again() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)

    undo_step(learner=learner, now=NOON)

    assert not Memory.objects.exists()
    assert (DayTally.objects.get().cards, DayTally.objects.get().new_facts) == (0, 0)


def test_undo_goes_back_step_by_step_and_then_says_so() -> None:
    learner = UserFactory.create()
    first, second = CardFactory.create(), CardFactory.create()
    for card in (first, second):
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)

    assert undo_step(learner=learner, now=NOON).card == second
    assert undo_step(learner=learner, now=NOON).card == first
    with pytest.raises(NothingToUndo):
        undo_step(learner=learner, now=NOON)


def test_an_earlier_days_rating_stays() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)

    with pytest.raises(NothingToUndo):
        undo_step(learner=learner, now=NOON + timedelta(days=1))


def test_undoing_a_card_after_a_quiz_answer_keeps_the_sums_true() -> None:
    learner, edition = UserFactory.create(), publish_asking(1)
    attempt = begin(learner, edition)
    question = edition.items.get().question
    card = CardFactory.create(fact=question.facts.get())
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=NOON)
    give(attempt)

    undo_step(learner=learner, now=NOON)

    assert (DayTally.objects.get().new_facts, DayTally.objects.get().new_by_card) == (1, 0)
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_beside_each_review_stands_how_long_the_memory_was_to_last_that_it_put_to_the_test() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    for ahead, rating in ((0, Rating.GOOD), (0, Rating.GOOD), (2, Rating.GOOD), (13, Rating.AGAIN)):
        now = NOON + timedelta(days=ahead)
        rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=now)

    stabilities = Review.objects.in_order().values_list("stability", flat=True)
    assert [stability and round(stability, 3) for stability in stabilities] == [None, None, 2.307, 10.964]


def test_what_stands_beside_the_reviews_can_be_made_anew() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    for ahead in (0, 2):
        now = NOON + timedelta(days=ahead)
        rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=now)
    right = list(Review.objects.in_order().values_list("stability", flat=True))
    Review.objects.update(stability=99)

    with pytest.raises(CommandError):
        call_command("rebuild_memory", "--check")
    call_command("rebuild_memory")

    assert list(Review.objects.in_order().values_list("stability", flat=True)) == right
    call_command("rebuild_memory", "--check")
