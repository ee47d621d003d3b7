"""A learner's own parameters are kept whether they are better or not, and used only where they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from random import Random
from uuid import uuid4

import pytest
from django.core.management import call_command
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.actions.own_parameters import back_to_usual, fit_memory, is_due, own_again, want_own
from quiz.actions.remembering import replan
from quiz.domain.own_parameters import AGAIN_AFTER, Recall
from quiz.domain.plans import PARAMETERS_VERSION
from quiz.domain.scheduling import Rating
from quiz.models import Card, Memory, ParameterSet, Review, User
from quiz.reports.own_parameters import own_parameters
from tests.factories import NOON, CardFactory, FactFactory, StoryFactory, UserFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)
DAYS = 30
NOW = NOON + DAYS * DAY
FORGETFUL = (*(value * 0.2 for value in DEFAULT_PARAMETERS[:4]), *DEFAULT_PARAMETERS[4:8], 0.3, *DEFAULT_PARAMETERS[9:])
"""Of somebody who forgets new facts five times as fast, and gains little by recalling."""


def forgetful(_log: Sequence[Recall]) -> tuple[float, ...]:
    return FORGETFUL


def the_usual(_log: Sequence[Recall]) -> tuple[float, ...]:
    return DEFAULT_PARAMETERS


def never_asked(_log: Sequence[Recall]) -> tuple[float, ...]:
    raise AssertionError


def a_learner(*, days: int = DAYS, facts: int = 30) -> User:
    """Who recalls half of what is asked, every day, and met one more fact on the last day."""
    learner, story = UserFactory.create(), StoryFactory.create()
    cards = [CardFactory.create(fact=FactFactory.create(story=story)) for _fact in range(facts)]
    rng = Random(1)
    for ahead in range(days):
        answer(learner, [(card, rng.choice((Rating.AGAIN, Rating.GOOD))) for card in cards], ahead)
    answer(learner, [(CardFactory.create(), Rating.EASY)], days - 1)
    call_command("rebuild_memory")
    replan(learner=learner, today=(NOON + days * DAY).date())
    return learner


def answer(learner: User, given: Sequence[tuple[Card, Rating]], ahead: int) -> None:
    Review.objects.bulk_create(
        Review(
            learner=learner,
            fact=card.fact,
            card=card,
            token=uuid4(),
            rating=rating,
            right=rating != Rating.AGAIN,
            format=Review.Format.RECALL,
            study_day=(NOON + ahead * DAY).date(),
            parameters=PARAMETERS_VERSION,
            reviewed_at=NOON + ahead * DAY,
        )
        for card, rating in given
    )


def forget_everything(days: Iterable[int], learner: User) -> None:
    cards = Card.objects.exclude(reviews__rating=Rating.EASY)
    for ahead in days:
        answer(learner, [(card, Rating.AGAIN) for card in cards], ahead)


def due(learner: User) -> list[object]:
    return list(Memory.objects.filter(learner=learner).order_by("fact").values_list("due_on", flat=True))


def test_better_parameters_are_taken_and_every_memory_is_made_anew() -> None:
    learner, classmate = a_learner(), a_learner(days=2)
    before, untouched = due(learner), due(classmate)

    fitted = fit_memory(learner=learner, now=NOW, optimise=forgetful)

    assert fitted is not None
    assert fitted.adopted
    assert fitted.loss < fitted.loss_before
    assert (fitted.reviews, fitted.held_out) == (23 * 30, 6 * 30)
    assert User.objects.get(pk=learner.pk).parameters == fitted
    assert due(learner) != before
    assert {memory.parameters for memory in Memory.objects.filter(learner=learner)} == {fitted.version}
    assert due(classmate) == untouched
    call_command("rebuild_memory", "--check")


def test_parameters_that_are_no_better_are_kept_for_the_record_and_change_nothing() -> None:
    learner = a_learner()
    before = due(learner)

    fitted = fit_memory(learner=learner, now=NOW, optimise=the_usual)

    assert fitted is not None
    assert not fitted.adopted
    assert User.objects.get(pk=learner.pk).parameters is None
    assert due(learner) == before
    assert ParameterSet.objects.get() == fitted


def test_later_ones_must_beat_those_in_use() -> None:
    learner = a_learner()
    first = fit_memory(learner=learner, now=NOW, optimise=forgetful)
    forget_everything(range(DAYS + 1, DAYS + 5), learner)

    second = fit_memory(learner=learner, now=NOW + 6 * DAY, optimise=the_usual)

    assert first is not None
    assert second is not None
    assert not second.adopted
    assert second.loss_before < second.loss
    assert User.objects.get(pk=learner.pk).parameters == first


def test_it_is_not_done_again_before_a_hundred_more_reviews() -> None:
    learner = a_learner()
    fit_memory(learner=learner, now=NOW, optimise=the_usual)
    assert not is_due(learner)

    assert fit_memory(learner=learner, now=NOW + DAY, optimise=never_asked) is None

    card = CardFactory.create()
    answer(learner, [(card, Rating.GOOD)] * (AGAIN_AFTER - 1), DAYS + 1)
    assert not is_due(learner)
    answer(learner, [(card, Rating.GOOD)], DAYS + 1)
    assert is_due(learner)
    assert fit_memory(learner=learner, now=NOW + 2 * DAY, optimise=the_usual) is not None


def test_too_few_reviews_are_not_fitted() -> None:
    learner = a_learner(days=10)

    assert fit_memory(learner=learner, now=NOW, optimise=never_asked) is None
    assert fit_memory(learner=UserFactory.create(), now=NOW, optimise=never_asked) is None


def test_what_was_held_out_is_not_shown_to_the_optimiser() -> None:
    learner = a_learner()
    shown: list[Recall] = []

    def watched(log: Sequence[Recall]) -> tuple[float, ...]:
        shown.extend(log)
        return DEFAULT_PARAMETERS

    fit_memory(learner=learner, now=NOW, optimise=watched)

    assert len(shown) == 24 * 30
    assert max(recall.day for recall in shown) == (NOON + 23 * DAY).date()


def test_parameters_given_up_meanwhile_are_not_replaced_by_ones_compared_with_them() -> None:
    learner = a_learner()
    fit_memory(learner=learner, now=NOW, optimise=forgetful)
    learner = User.objects.get(pk=learner.pk)
    forget_everything(range(DAYS + 1, DAYS + 5), learner)
    yet_more = (*FORGETFUL[:8], 0.0, *FORGETFUL[9:])

    def slow(_log: Sequence[Recall]) -> tuple[float, ...]:
        back_to_usual(learner=User.objects.get(pk=learner.pk), now=NOW + 6 * DAY)
        return yet_more

    fitted = fit_memory(learner=learner, now=NOW + 6 * DAY, optimise=slow)

    assert fitted is not None
    assert fitted.loss < fitted.loss_before
    assert not fitted.adopted
    assert User.objects.get(pk=learner.pk).parameters is None


def test_two_runs_at_once_keep_one_result() -> None:
    learner = a_learner()

    def slow(_log: Sequence[Recall]) -> tuple[float, ...]:
        fit_memory(learner=User.objects.get(pk=learner.pk), now=NOW, optimise=forgetful)
        return FORGETFUL

    assert fit_memory(learner=learner, now=NOW, optimise=slow) is None
    assert ParameterSet.objects.count() == 1


def test_going_back_to_the_usual_ones_brings_back_the_earlier_days() -> None:
    learner = a_learner()
    before = due(learner)
    fit_memory(learner=learner, now=NOW, optimise=forgetful)
    moved = sum(1 for old, new in zip(before, due(learner), strict=True) if old != new)

    assert back_to_usual(learner=learner, now=NOW) == moved > 0
    assert due(learner) == before
    assert User.objects.get(pk=learner.pk).parameters is None
    assert ParameterSet.objects.get().adopted


def test_who_went_back_to_the_usual_ones_keeps_them_until_own_ones_are_asked_for() -> None:
    learner = a_learner()
    fit_memory(learner=learner, now=NOW, optimise=forgetful)
    back_to_usual(learner=learner, now=NOW)
    usual, later = due(learner), NOW + 6 * DAY
    forget_everything(range(DAYS + 1, DAYS + 5), learner)

    assert fit_memory(learner=User.objects.get(pk=learner.pk), now=later, optimise=never_asked) is None
    assert due(learner) == usual
    assert own_parameters(learner).is_due

    want_own(learner=learner)
    fitted = fit_memory(learner=User.objects.get(pk=learner.pk), now=later, optimise=forgetful)
    assert fitted is not None
    assert fitted.adopted


def test_own_ones_that_were_given_up_come_back_as_they_were() -> None:
    learner = a_learner()
    fitted = fit_memory(learner=learner, now=NOW, optimise=forgetful)
    own = due(learner)
    moved = back_to_usual(learner=learner, now=NOW)

    assert own_again(learner=learner, now=NOW) == moved
    assert due(learner) == own
    learner = User.objects.get(pk=learner.pk)
    assert (learner.parameters, learner.keeps_usual_parameters) == (fitted, False)
    assert own_again(learner=learner, now=NOW) == 0
    call_command("rebuild_memory", "--check")


def test_asking_for_own_ones_without_having_any_changes_no_day() -> None:
    learner = a_learner(days=2)
    before = due(learner)

    assert own_again(learner=learner, now=NOW) == 0
    assert due(learner) == before
    assert User.objects.get(pk=learner.pk).parameters is None


def test_what_a_fit_found_is_not_taken_where_the_learner_chose_the_usual_ones_meanwhile() -> None:
    learner = a_learner()

    def slow(_log: Sequence[Recall]) -> tuple[float, ...]:
        back_to_usual(learner=User.objects.get(pk=learner.pk), now=NOW)
        return FORGETFUL

    fitted = fit_memory(learner=learner, now=NOW, optimise=slow)

    assert fitted is not None
    assert fitted.loss < fitted.loss_before
    assert not fitted.adopted
    assert User.objects.get(pk=learner.pk).keeps_usual_parameters


def test_the_report_counts_what_can_be_fitted(django_assert_num_queries: object) -> None:
    learner = a_learner()
    fit_memory(learner=learner, now=NOW, optimise=forgetful)
    learner = User.objects.get(pk=learner.pk)

    with django_assert_num_queries(5):  # type: ignore[operator]
        own = own_parameters(learner)

    assert (own.reviews, own.new, own.waits_for, own.is_due) == (29 * 30, 0, AGAIN_AFTER, False)
    assert own.in_use == own.last == learner.parameters
    assert not own_parameters(UserFactory.create()).is_due
