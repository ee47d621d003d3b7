"""Which facts may say the same is suggested, never decided."""

from __future__ import annotations

import pytest

from quiz.models import Fact
from quiz.reports.duplicates import likely_duplicates
from tests.factories import ActorFactory, FactFactory, StoryFactory

pytestmark = pytest.mark.django_db
PROPOSED = Fact.Status.PROPOSED


def test_a_proposal_may_repeat_a_fact_of_its_kind_with_nearly_the_same_words() -> None:
    fact = FactFactory.create()
    proposal = FactFactory.create(story=fact.story, status=PROPOSED, quote="invaded Sylvania", matter="it came")

    assert likely_duplicates([fact, proposal]) == {proposal.pk: (fact,)}


def test_two_proposals_are_suggested_to_each_other() -> None:
    one = FactFactory.create(status=PROPOSED)
    other = FactFactory.create(story=one.story, status=PROPOSED)

    assert likely_duplicates([one, other]) == {one.pk: (other,), other.pk: (one,)}


def test_the_same_slots_in_another_place_are_suggested_as_well() -> None:
    fact = FactFactory.create()
    proposal = FactFactory.create(
        story=fact.story, status=PROPOSED, quote="The League sent a letter", matter="Freedonia invaded  SYLVANIA"
    )

    assert likely_duplicates([fact, proposal]) == {proposal.pk: (fact,)}


def test_facts_that_share_only_a_date_or_are_of_another_kind_or_rejected_are_not_suggested() -> None:
    story = StoryFactory.create(text="In May 2021 Freedonia invaded Sylvania and in the end it won the war.")
    proposal = FactFactory.create(story=story, status=PROPOSED, quote="In May 2021 Freedonia invaded Sylvania")
    others = [
        FactFactory.create(story=story, quote="Sylvania and in the end it won the war", matter="it won"),
        FactFactory.create(story=story, quote=proposal.quote, status=Fact.Status.REJECTED),
        FactFactory.create(story=story, quote=proposal.quote, kind=Fact.Kind.CLAIM, agent=ActorFactory.create()),
    ]

    assert likely_duplicates([proposal, *others]) == {}


def test_facts_about_different_actors_or_in_other_words_are_not_suggested_for_their_place_alone() -> None:
    fact = FactFactory.create(agent=ActorFactory.create(), status=PROPOSED)
    others = [
        FactFactory.create(story=fact.story, agent=ActorFactory.create()),
        FactFactory.create(story=fact.story, agent=fact.agent, matter="it rained", statement="It rained all day long."),
    ]

    assert likely_duplicates([fact, *others]) == {}


def test_no_more_than_a_few_are_suggested() -> None:
    story = StoryFactory.create()
    facts = [FactFactory.create(story=story, status=PROPOSED) for _number in range(8)]

    assert all(len(found) <= 3 for found in likely_duplicates(facts).values())
