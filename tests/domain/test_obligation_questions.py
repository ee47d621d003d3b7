"""What may be asked of a duty, and what would answer itself or be nonsense."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quiz.domain.facts import Actor, ActorKind, Fact
from quiz.domain.kinds import KINDS
from quiz.domain.swaps import swaps
from quiz.domain.who_questions import who_questions
from tests.domain.material import FACTS, LAKE_PACT, SYLVANIA, fact, material

FLEET = fact("fleet")
MEMBERS = Actor("members", "Lake Pact members", ActorKind.ORGANISATION)


def owed(**slots: Actor | str) -> Fact:
    return replace(FLEET, slots={**FLEET.slots, **slots})


@pytest.mark.parametrize(
    ("duty", "asked"), [("keep to the pact in war and peace", False), ("send its fleet to a neighbour", True)]
)
def test_nobody_is_asked_under_which_treaty_the_treaty_is_kept(duty, asked):
    fleet = owed(debtor=SYLVANIA, duty=duty)

    found = {question.slot for question in who_questions(fleet, material(fleet))}

    assert ("alliance" in found) is asked


def test_members_of_one_alliance_are_never_put_under_another():
    fleet = owed(debtor=MEMBERS, alliance=LAKE_PACT)
    told = material(*(fleet if one is FLEET else one for one in FACTS))

    assert "alliance" not in {swap.slot for swap in swaps(fleet, told, Random(1))}


def test_a_duty_that_is_none_is_asked_only_in_the_words_of_its_statement():
    leaving = owed(debtor=SYLVANIA, duty="give notice of leaving the Lake Pact")
    told = material(leaving)

    prompts = [draft.prompt for kind in KINDS.values() for draft in kind.drafts(told, Random(1))]

    assert prompts
    assert not any("must give notice" in prompt for prompt in prompts)
