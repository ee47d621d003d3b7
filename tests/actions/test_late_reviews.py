"""A rating that was made without a connection counts once, at its own time, whenever it arrives."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.core.management import call_command

from quiz.actions.reviews import LateRating, Rated, rate_card, rate_late, undo_step
from quiz.domain.scheduling import Rating
from quiz.models import Card, DayTally, Memory, Review, User
from tests.factories import NOON, CardFactory, UserFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def late(card: Card, rating: Rating = Rating.GOOD, ago: timedelta = DAY, token: UUID | None = None) -> LateRating:
    return LateRating(card.pk, rating, token or uuid4(), ago)


def at_once(learner: User, card: Card, rating: Rating, now: datetime) -> Rated:
    return rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=now)


def memories(learner: User) -> list[tuple[object, ...]]:
    names = ("fact", "stability", "difficulty", "last_day", "due_on", "reviews", "lapses", "last_rating")
    return list(Memory.objects.filter(learner=learner).order_by("fact").values_list(*names))


def days(learner: User) -> list[tuple[object, ...]]:
    names = ("day", "cards", "cards_recalled", "new_facts", "new_by_card")
    return list(DayTally.objects.filter(learner=learner).order_by("day").values_list(*names))


def everything_adds_up() -> None:
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_it_is_counted_on_the_day_on_which_it_was_made() -> None:
    learner, card = UserFactory.create(), CardFactory.create()

    rate_late(learner=learner, ratings=[late(card, ago=2 * DAY)], now=NOON)

    review = Review.objects.get()
    assert (review.reviewed_at, review.received_at) == (NOON - 2 * DAY, NOON)
    assert review.study_day == Memory.objects.get().last_day == (NOON - 2 * DAY).date()
    assert days(learner) == [((NOON - 2 * DAY).date(), 1, 1, 1, 1)]
    everything_adds_up()


def test_sent_twice_it_counts_once_and_is_told_to_be_there_each_time() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    made = late(card)

    assert rate_late(learner=learner, ratings=[made], now=NOON).tokens == {made.token}
    assert rate_late(learner=learner, ratings=[made, made], now=NOON).tokens == {made.token}

    assert Review.objects.count() == 1
    assert DayTally.objects.get().cards == 1


def test_the_order_of_arrival_does_not_matter() -> None:
    cards = [CardFactory.create(), CardFactory.create()]
    story = [
        (cards[0], Rating.GOOD, 9 * DAY),
        (cards[1], Rating.AGAIN, 8 * DAY),
        (cards[0], Rating.AGAIN, 6 * DAY),
        (cards[1], Rating.GOOD, 5 * DAY),
        (cards[0], Rating.GOOD, 2 * DAY),
    ]
    results = []
    for order in ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]):
        learner = UserFactory.create()
        for place in order:
            card, rating, ago = story[place]
            rate_late(learner=learner, ratings=[late(card, rating, ago)], now=NOON)
        results.append((memories(learner), days(learner)))

    assert results[0] == results[1] == results[2]
    everything_adds_up()


def test_beside_a_later_review_made_elsewhere_the_log_settles_the_memory() -> None:
    one, other, card = UserFactory.create(), UserFactory.create(), CardFactory.create()
    at_once(one, card, Rating.GOOD, NOON - 4 * DAY)
    at_once(one, card, Rating.AGAIN, NOON - DAY)
    at_once(other, card, Rating.AGAIN, NOON - DAY)

    rate_late(learner=other, ratings=[late(card, ago=4 * DAY)], now=NOON)

    assert memories(one) == memories(other)
    assert days(one) == days(other)
    everything_adds_up()


def test_a_clock_that_claims_the_future_or_the_distant_past_is_bounded() -> None:
    learner, card = UserFactory.create(), CardFactory.create()

    rate_late(learner=learner, ratings=[late(card, ago=-DAY), late(card, ago=4000 * DAY)], now=NOON)

    first, last = Review.objects.in_order()
    assert first.reviewed_at == NOON - timedelta(days=60)
    assert last.reviewed_at == NOON
    everything_adds_up()


def test_a_card_that_was_retired_since_counts_and_one_that_never_was_is_left_out() -> None:
    learner, card = UserFactory.create(), CardFactory.create(retired=True)
    made, unknown = late(card), LateRating(card.pk + 1000, Rating.GOOD, uuid4(), DAY)

    assert rate_late(learner=learner, ratings=[made, unknown], now=NOON).tokens == {made.token}
    assert Review.objects.count() == 1


def test_it_can_be_taken_back_like_any_other() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    at_once(learner, card, Rating.GOOD, NOON - 4 * DAY)
    before = memories(learner)
    rate_late(learner=learner, ratings=[late(card, Rating.AGAIN, timedelta(minutes=5))], now=NOON)

    undo_step(learner=learner, now=NOON)

    assert memories(learner) == before
    everything_adds_up()
