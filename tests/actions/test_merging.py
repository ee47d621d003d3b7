"""What somebody did as a guest becomes part of the account, as if it had been done there."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.core.management import call_command

from quiz.actions.attempts import finish_attempt, start_attempt
from quiz.actions.merging import merge_guest
from quiz.actions.reviews import rate_card
from quiz.actions.setting_aside import flag_card, settle_flag, suspend
from quiz.domain.scheduling import Rating
from quiz.models import Attempt, Card, Edition, Enrolment, Flag, Memory, ParameterSet, Review, SetAside, User
from tests.actions.test_attempts import give
from tests.factories import (
    NOON,
    CardFactory,
    EnrolmentFactory,
    ParameterSetFactory,
    TeacherFactory,
    UserFactory,
    publish_asking,
)

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def guest() -> User:
    return UserFactory.create(is_guest=True)


def rate(learner: User, card: Card, rating: Rating, now: datetime) -> None:
    rate_card(learner=learner, card=card, rating=rating, token=uuid4(), now=now)


def sit(learner: User, edition: Edition, now: datetime, *, right: bool, finish: bool = True) -> Attempt:
    attempt = start_attempt(learner=learner, question_set=edition.question_set, seed=1, now=now)
    give(attempt, right=right, now=now)
    return finish_attempt(attempt=attempt, now=now) if finish else attempt


def states(learner: User) -> list[tuple[object, ...]]:
    names = ("fact", "stability", "due_on", "reviews", "lapses")
    return list(Memory.objects.filter(learner=learner).order_by("fact").values_list(*names))


def stabilities(learner: User) -> list[float | None]:
    return list(Review.objects.filter(learner=learner).in_order().values_list("stability", flat=True))


def everything_adds_up() -> None:
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")


def test_the_memories_are_what_the_reviews_of_both_make_in_the_order_of_time() -> None:
    account, visitor, alone, card = UserFactory.create(), guest(), UserFactory.create(), CardFactory.create()
    rate(account, card, Rating.GOOD, NOON - 9 * DAY)
    rate(visitor, card, Rating.AGAIN, NOON - 5 * DAY)
    rate(account, card, Rating.GOOD, NOON - 2 * DAY)
    for rating, ago in ((Rating.GOOD, 9), (Rating.AGAIN, 5), (Rating.GOOD, 2)):
        rate(alone, card, rating, NOON - ago * DAY)

    merge_guest(guest=visitor, into=account, now=NOON)

    assert states(account) == states(alone)
    assert not User.objects.filter(pk=visitor.pk).exists()
    assert Review.objects.filter(learner=account).count() == 3
    assert stabilities(account) == stabilities(alone)
    everything_adds_up()


def test_own_parameters_of_the_guest_stay_with_the_reviews_that_name_them() -> None:
    account, visitor, card = UserFactory.create(), guest(), CardFactory.create()
    rate(visitor, card, Rating.GOOD, NOON - 9 * DAY)
    own = ParameterSetFactory.create(learner=visitor)
    User.objects.filter(pk=visitor.pk).update(parameters=own)
    rate(User.objects.get(pk=visitor.pk), card, Rating.GOOD, NOON - 5 * DAY)

    merge_guest(guest=User.objects.get(pk=visitor.pk), into=account, now=NOON)

    assert ParameterSet.objects.get().learner == account
    assert User.objects.get(pk=account.pk).parameters is None
    everything_adds_up()


def test_attempts_are_numbered_anew_and_the_first_is_the_one_begun_first() -> None:
    account, visitor, edition = UserFactory.create(), guest(), publish_asking(2)
    late = sit(account, edition, NOON, right=False)
    early = sit(visitor, edition, NOON - DAY, right=True)

    merge_guest(guest=visitor, into=account, now=NOON)

    assert list(account.attempts.order_by("number").values_list("number", "pk")) == [(1, early.pk), (2, late.pk)]
    everything_adds_up()


def test_where_both_have_one_open_the_guests_ends() -> None:
    account, visitor, edition = UserFactory.create(), guest(), publish_asking(2)
    mine = sit(account, edition, NOON - DAY, right=True, finish=False)
    theirs = sit(visitor, edition, NOON, right=True, finish=False)

    merge_guest(guest=visitor, into=account, now=NOON + DAY)

    theirs.refresh_from_db()
    mine.refresh_from_db()
    assert theirs.finished_at == NOON + DAY
    assert mine.finished_at is None
    everything_adds_up()


def test_an_open_attempt_of_the_guest_alone_goes_on() -> None:
    account, visitor, edition = UserFactory.create(), guest(), publish_asking(2)
    theirs = sit(visitor, edition, NOON, right=True, finish=False)

    merge_guest(guest=visitor, into=account, now=NOON + DAY)
    give(Attempt.objects.get(pk=theirs.pk), 2, right=True, now=NOON + DAY)

    everything_adds_up()


def test_classes_doubts_and_facts_set_aside_come_along_and_none_is_doubled() -> None:
    account, visitor, card, other = UserFactory.create(), guest(), CardFactory.create(), CardFactory.create()
    both = EnrolmentFactory.create(learner=account).classroom
    EnrolmentFactory.create(learner=visitor, classroom=both)
    EnrolmentFactory.create(learner=visitor)
    for learner, doubted in ((account, card), (visitor, card), (visitor, other)):
        flag_card(learner=learner, card=doubted, note="?", now=NOON)
        suspend(learner=learner, card=doubted, now=NOON)

    merge_guest(guest=visitor, into=account, now=NOON)

    for table in (Enrolment, Flag, SetAside):
        assert table._default_manager.filter(learner=account).count() == 2


def test_an_open_doubt_comes_along_where_the_account_has_settled_one_on_the_same_card() -> None:
    account, visitor, card = UserFactory.create(), guest(), CardFactory.create()
    settled = flag_card(learner=account, card=card, note="The year is wrong.", now=NOON - DAY)
    settle_flag(flag=settled, by=TeacherFactory.create(), answer="It was.", now=NOON - DAY)
    flag_card(learner=visitor, card=card, note="The name is wrong, too.", now=NOON)

    merge_guest(guest=visitor, into=account, now=NOON)

    assert [flag.note for flag in Flag.objects.filter(learner=account, settled_at=None)] == ["The name is wrong, too."]
    assert Flag.objects.filter(learner=account).count() == 2


def test_only_a_guest_becomes_part_of_an_account() -> None:
    one, other = UserFactory.create(), UserFactory.create()

    with pytest.raises(ValueError, match="Only a guest"):
        merge_guest(guest=one, into=other, now=NOON)
    with pytest.raises(ValueError, match="Only a guest"):
        merge_guest(guest=guest(), into=guest(), now=NOON)


def test_no_table_that_belongs_to_a_learner_is_forgotten() -> None:
    """Whoever adds one decides here what a merge does with it."""
    owned = {
        f"{relation.related_model.__name__}.{relation.field.name}"
        for relation in User._meta.related_objects
        if relation.related_model._meta.app_label == "quiz" and relation.field.name == "learner"
    }

    moved = {"Attempt", "Enrolment", "Flag", "Review", "SetAside"}
    made_anew = {"DayTally", "KindTally", "Memory"}
    a_guest_has_none = {"ParameterSet"}
    assert owned == {f"{name}.learner" for name in moved | made_anew | a_guest_has_none}
