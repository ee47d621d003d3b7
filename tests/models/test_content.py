"""What question kinds may draw on: nothing that the app has merely read."""

from __future__ import annotations

import pytest

from quiz.models import Fact
from quiz.models.content import material_of
from tests.factories import ActorFactory, FactFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("status", "is_known"), [(Fact.Status.PROPOSED, False), (Fact.Status.REJECTED, False), (Fact.Status.APPROVED, True)]
)
def test_an_actor_that_the_app_read_is_known_once_a_fact_about_it_is_approved(status: Fact.Status, is_known: bool):
    fact = FactFactory.create(agent=ActorFactory.create(name="Grenovia", is_proposed=True), status=status)

    assert ("Grenovia" in [actor.name for actor in material_of(fact.story).actors]) is is_known


def test_an_actor_that_a_person_entered_is_known_without_any_fact():
    ActorFactory.create(name="Grenovia")

    assert [actor.name for actor in material_of(FactFactory.create().story).actors] == ["Grenovia"]
