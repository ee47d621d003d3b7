"""What may be asked of a duty, and what would answer itself or be nonsense."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from quiz.domain.completing import completed
from quiz.domain.facts import Actor, ActorKind, Fact
from quiz.domain.kinds import KINDS
from quiz.domain.standing import is_duty
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


def test_to_observe_the_alliance_under_which_it_is_owed_is_no_duty_to_ask_for():
    assert not is_duty(owed(debtor=SYLVANIA, duty="observe the Lake Pact"))
    assert is_duty(owed(debtor=SYLVANIA, duty="publish the Lake Pact in May"))


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


@pytest.mark.parametrize(
    "duty",
    [
        "meet its duties under the Lake Pact to the letter",
        "meet its deadline seven months early",
        "stick to every line of the treaty",
        "comply with Article 7",
        "keep faith, a better record than that of most",
        "answer request",
        "promise Zenda",
    ],
)
def test_to_keep_what_was_promised_is_no_duty_of_its_own(duty):
    assert not is_duty(owed(debtor=SYLVANIA, duty=duty))


@pytest.mark.parametrize(
    "duty",
    [
        "meet twice a year",
        "keep its fleet in port",
        "respect the quotas of each state",
        "respect the treaty’s quotas",
        "answer a request",
        "help Zenda",
    ],
)
def test_what_is_to_be_done_is_a_duty(duty):
    assert is_duty(owed(debtor=SYLVANIA, duty=duty))


def test_a_breach_does_not_say_what_was_owed_and_a_ban_does():
    held_back = replace(
        owed(debtor=SYLVANIA, duty="not hold back water", kept="no"), statement="Sylvania held back water."
    )
    banned = replace(held_back, statement="Sylvania must not hold back water.")

    assert not is_duty(held_back)
    assert is_duty(banned)


def test_who_did_what_it_owed_is_asked_where_there_is_no_more_to_ask():
    kept = replace(
        owed(debtor=SYLVANIA, duty="meet its deadline", kept="yes"), statement="Sylvania met its deadline in good time."
    )

    assert {one.slot: one.prompt for one in who_questions(kept, material(kept))} == {
        "debtor": "Which country met its deadline in good time?"
    }


def test_a_duty_of_those_who_leave_is_not_put_to_all_members():
    leaving = replace(
        owed(debtor=MEMBERS, alliance=LAKE_PACT, duty="give a year's notice"),
        statement="Any member wishing to leave must give a year's notice.",
    )
    told = material(leaving)

    prompts = [draft.prompt for kind in KINDS.values() for draft in kind.drafts(told, Random(1))]

    assert "Under the rules of which alliance must any member wishing to leave give a year's notice?" in prompts
    assert any("wishing to leave the _____ must" in prompt for prompt in prompts)
    assert not any("members must" in prompt or "members of which" in prompt for prompt in prompts)


@pytest.mark.parametrize("more", [", and for ten years all of them did", ", and each has to keep a fleet"])
def test_what_the_story_adds_behind_a_duty_is_no_part_of_it(more):
    told = f"announce a test{more}"
    fleet = replace(owed(debtor=SYLVANIA, duty=told), statement=f"Sylvania must {told}.")

    assert completed(fleet, material(fleet)).text("duty") == "announce a test"
    assert completed(fleet, material(fleet)).statement == "Sylvania must announce a test."
