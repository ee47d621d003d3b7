"""Choosing settings changes what was chosen and nothing else, whatever happens to the same learner at that moment."""

from __future__ import annotations

from uuid import uuid4

import pytest

from quiz.actions.planning import choose, replan_all
from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Memory, ParameterSet, User
from tests.factories import NOON, CardFactory, ParameterSetFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def learner() -> User:
    learner = UserFactory.create()
    rate_card(learner=learner, card=CardFactory.create(), rating=Rating.GOOD, token=uuid4(), now=NOON)
    return learner


def fitted_meanwhile(learner: User) -> ParameterSet:
    """Own parameters that come into use while a request of the learner is under way."""
    own = ParameterSetFactory.create(learner=learner)
    User.objects.filter(pk=learner.pk).update(parameters=own)
    return own


def test_parameters_that_are_fitted_while_settings_are_saved_stay_in_use(learner: User) -> None:
    own = fitted_meanwhile(learner)

    learner.desired_retention = 0.95
    choose(learner=learner, changed=["desired_retention"], now=NOON)

    kept = User.objects.get(pk=learner.pk)
    assert (kept.parameters, kept.desired_retention) == (own, 0.95)
    memory = Memory.objects.get()
    assert (memory.parameters, memory.retention) == (own.version, 0.95)


def test_what_was_chosen_in_another_window_stays_chosen(learner: User) -> None:
    User.objects.filter(pk=learner.pk).update(display_name="Anna", password="new")

    learner.reviews_per_day = 30
    choose(learner=learner, changed=["reviews_per_day"], now=NOON)

    kept = User.objects.get(pk=learner.pk)
    assert (kept.display_name, kept.password, kept.reviews_per_day) == ("Anna", "new", 30)


def test_a_class_is_planned_by_what_its_learners_have_saved(learner: User) -> None:
    own = fitted_meanwhile(learner)

    replan_all([learner], now=NOON)

    assert Memory.objects.get().parameters == own.version
