"""A teacher mends an actor that was read wrongly: its name, its kind, or that it is another one."""

from __future__ import annotations

import pytest

from quiz.actions.actors import MergedIntoItself, facts_naming, mend_actor, merge_actors
from quiz.models import Actor, Alias, Fact
from tests.factories import ActorFactory, AliasFactory, FactFactory

pytestmark = pytest.mark.django_db


def names_of(actor: Actor) -> set[str]:
    return set(actor.aliases.values_list("text", flat=True))


def test_a_renamed_actor_keeps_its_old_name_as_another_name() -> None:
    actor = AliasFactory.create(actor=ActorFactory.create(name="Freedonya"), text="Freedonia", folded="freedonia").actor

    mended = mend_actor(actor=actor, name="Freedonia", kind="organisation")

    assert (mended.name, mended.kind, names_of(mended)) == ("Freedonia", "organisation", {"Freedonya"})


def test_an_actor_that_a_teacher_has_mended_is_no_mere_proposal() -> None:
    actor = ActorFactory.create(is_proposed=True)

    assert not mend_actor(actor=actor, name="Freedonia", kind="country").is_proposed


def test_an_actor_renamed_in_its_spelling_only_gets_no_other_name() -> None:
    actor = ActorFactory.create(name="freedonia")

    mend_actor(actor=actor, name="Freedonia", kind=actor.kind)

    assert not Alias.objects.exists()


def test_a_merged_actor_leaves_its_facts_and_names_to_the_other() -> None:
    gone = AliasFactory.create(actor=ActorFactory.create(name="Sylvan Kingdom"), text="Sylvania").actor
    stays = ActorFactory.create(name="Sylvania")
    agent, speaker = FactFactory.create(agent=gone), FactFactory.create(mode="claimed by", said_by=gone)
    other = FactFactory.create(counterpart=gone, agent=stays)

    assert facts_naming(gone) == 3
    assert merge_actors(actor=gone, into=stays) == 3

    assert names_of(stays) == {"Sylvan Kingdom"}
    assert not Actor.objects.filter(pk=gone.pk).exists()
    assert Fact.objects.get(pk=agent.pk).agent == Fact.objects.get(pk=speaker.pk).said_by == stays
    assert Fact.objects.get(pk=other.pk).counterpart == stays


def test_an_actor_is_never_merged_into_itself() -> None:
    actor = ActorFactory.create()

    with pytest.raises(MergedIntoItself):
        merge_actors(actor=actor, into=actor)
    assert Actor.objects.exists()
