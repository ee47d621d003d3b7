"""A fact that is set aside is not asked; it comes back by itself, by hand or by taking the step back."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command

from quiz.actions.reviews import LateRating, rate_card, rate_late, undo_step
from quiz.actions.setting_aside import bring_back, bury, flag_card, settle_flag, suspend
from quiz.domain.scheduling import Rating
from quiz.models import Card, Flag, Memory, SetAside, User
from quiz.reports.turns import next_card
from tests.factories import NOON, CardFactory, TeacherFactory, UserFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
TODAY = NOON.date()


def shown(learner: User, ahead: int = 0) -> int | None:
    card = next_card(learner, TODAY + ahead * DAY).card
    return card.pk if card else None


def rate(learner: User, card: Card, rating: Rating, ahead: int = 0) -> bool:
    return rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=NOON + ahead * DAY).leech


def test_a_buried_fact_is_asked_again_the_next_day() -> None:
    learner, card = UserFactory.create(), CardFactory.create()

    bury(learner=learner, card=card, now=NOON)

    assert shown(learner) is None
    assert shown(learner, ahead=1) == card.pk


def test_a_suspended_fact_stays_away_until_it_is_brought_back_and_no_card_of_it_is_shown() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    CardFactory.create(fact=card.fact, face="who")
    rate(learner, card, Rating.GOOD)

    suspend(learner=learner, card=card, now=NOON)

    assert shown(learner, ahead=100) is None
    assert bring_back(learner=learner, fact=card.fact_id)
    assert shown(learner, ahead=100) is not None
    assert not bring_back(learner=learner, fact=card.fact_id)


def test_a_suspended_fact_stays_away_when_an_older_page_puts_it_off_until_tomorrow() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    suspend(learner=learner, card=card, now=NOON)

    bury(learner=learner, card=card, now=NOON)

    assert shown(learner, ahead=1) is None


def test_what_the_learner_suspended_stays_so_when_a_miss_arrives_later_that_would_set_it_aside() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    for place in range(6):
        rate(learner, card, Rating.AGAIN, ahead=2 * place)
    suspend(learner=learner, card=card, now=NOON + 13 * DAY)
    missed = LateRating(card.pk, Rating.AGAIN, uuid4(), ago=2 * DAY)

    arrived = rate_late(learner=learner, ratings=[missed], now=NOON + 14 * DAY)

    aside = SetAside.objects.get()
    assert (aside.why, aside.set_aside_at) == (SetAside.Why.SUSPENDED, NOON + 13 * DAY)
    assert (arrived.tokens, arrived.leeches) == ({missed.token}, [])


def test_what_was_missed_again_and_again_stays_so_when_an_older_page_suspends_it() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    for place in range(7):
        rate(learner, card, Rating.AGAIN, ahead=2 * place)

    suspend(learner=learner, card=card, now=NOON + 12 * DAY)
    undo_step(learner=learner, now=NOON + 12 * DAY)

    assert not SetAside.objects.exists()
    assert Memory.objects.get().reviews == 6


def test_what_one_learner_sets_aside_another_is_asked() -> None:
    learner, other, card = UserFactory.create(), UserFactory.create(), CardFactory.create()

    suspend(learner=learner, card=card, now=NOON)

    assert shown(other) == card.pk


def test_a_fact_missed_again_and_again_is_set_aside_and_undo_brings_it_back() -> None:
    learner, card = UserFactory.create(), CardFactory.create()
    leeches = [rate(learner, card, Rating.AGAIN, ahead=2 * place) for place in range(7)]

    assert leeches == [False] * 6 + [True]
    assert SetAside.objects.get().why == SetAside.Why.LEECH
    assert shown(learner, ahead=30) is None

    undo_step(learner=learner, now=NOON + 12 * DAY)

    assert not SetAside.objects.exists()
    assert Memory.objects.get().lapses == 5
    call_command("rebuild_memory", "--check")


def test_undo_goes_back_through_ratings_and_setting_aside_alike() -> None:
    learner, first, second = UserFactory.create(), CardFactory.create(), CardFactory.create()
    rate_card(learner=learner, card=first, rating=Rating.GOOD, token=uuid4(), now=NOON)
    suspend(learner=learner, card=second, now=NOON + timedelta(minutes=1))
    rate_card(learner=learner, card=first, rating=Rating.AGAIN, token=uuid4(), now=NOON + timedelta(minutes=2))
    now = NOON + timedelta(minutes=3)

    undone = [undo_step(learner=learner, now=now) for _step in range(3)]

    assert [(step.card, step.rating, step.why) for step in undone] == [
        (first, Rating.AGAIN, ""),
        (second, None, SetAside.Why.SUSPENDED),
        (first, Rating.GOOD, ""),
    ]


def test_a_doubted_card_reaches_the_teacher_once_and_is_settled_with_a_word() -> None:
    learner, card, teacher = UserFactory.create(), CardFactory.create(), TeacherFactory.create()

    flag_card(learner=learner, card=card, note="The day is wrong.", now=NOON)
    flag = flag_card(learner=learner, card=card, note=" The day is wrong, it was the 12th. ", now=NOON)

    assert Flag.objects.get().note == "The day is wrong, it was the 12th."
    settle_flag(flag=flag, by=teacher, answer="Mended, thank you.", now=NOON + DAY)
    flag_card(learner=learner, card=card, note="And now the place.", now=NOON + 2 * DAY)
    assert Flag.objects.filter(settled_at__isnull=True).count() == 1
    assert Flag.objects.count() == 2
