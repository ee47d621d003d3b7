"""Duties whose verb, or whose thing, only an earlier sentence or clause has: “Ostia one”, “paid them in full”, “sent none”."""

from __future__ import annotations

import pytest

from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

# What the text says after that | each statement that is proposed of its last sentence, with its outcome
THINGS = """
The pact obliges members to pay dues. [Norland] paid them in full. | Norland paid the dues in full. yes
The pact obliges members to pay dues. [Norland] has never paid them. | Norland has never paid the dues. no
The pact obliges members to pay dues. [Norland] paid them late. | Norland paid the dues late. no
The pact obliges members to share data. [Ostia] shares it every week. | Ostia shares the data every week. yes
The pact obliges members to share data. [Ostia] has yet to share any. | Ostia has yet to share any data. no
[Norland] sent two ships. [Ostia] sent none. | Ostia sent no ships. no
[Norland] has taken in 40,000 people. [Ostia] has not taken in a single one. | Ostia has not taken in any people. no
[Norland] fell short of the target. [Ostia] met it easily. | Ostia met the target easily. yes
The pact obliges members to pay dues. [Ostia] paid late. | Ostia paid late. no
[Norland] asked [Ostia] for radar data. [Ostia] supplied it within the hour. | Ostia supplied the radar data within the hour. yes
[Norland] lent its ally two batteries. [Ostia] lent none. | Ostia lent no batteries. no
The pact obliges both to accept the ruling. [Ostia] accepted it. | Ostia accepted the ruling. yes
The pact obliges members to consult each other. [Norland] consulted [Ostia] about the dam. | Norland consulted Ostia about the dam. yes
The pact obliges members to consult each other. [Norland] told nobody about the dam. | Norland told nobody about the dam. no
"""
GAPS = """
[Norland] sent two ships and [Ostia] one. | Norland sent two ships. yes | Ostia sent one ship. yes
[Norland] sent two ships, [Vell] four trucks and [Ostia] none. | Norland sent two ships. yes | Vell sent four trucks. yes | Ostia sent no ships. no
[Norland] promised 40 engineers and [Ostia] a field hospital. | Norland promised 40 engineers. unknown | Ostia promised a field hospital. unknown
[Norland] paid late and [Ostia] not at all. | Norland paid late. no | Ostia did not pay at all. no
"""
SEVERAL = """
[Norland] and [Ostia] met in May, each agreeing to warn of floods. | Norland agreed to warn of floods. unknown | Ostia agreed to warn of floods. unknown
[Norland] and [Ostia] met in May, both undertaking not to raise tolls. | Norland undertook not to raise tolls. unknown | Ostia undertook not to raise tolls. unknown
The duty to warn the others rests on each signatory to the [a:Lake Pact]. | Members of the Lake Pact must warn the others. unknown
The duty of every member of the [a:Lake Pact] to host refugees is old. | Members of the Lake Pact have a duty to host refugees. unknown
The [a:Lake Pact] demands of [Norland] that it dredge the river. | Norland must dredge the river. unknown
Article 7 commits [Norland] and [Ostia] to joint patrols. | Norland is bound to joint patrols. unknown | Ostia is bound to joint patrols. unknown
[Norland] has made good on its pledge. | Norland has made good on its pledge. yes
The pact obliges members to give notice of exercises. [Norland] gave such notice in April. | Norland gave such notice in April. yes
When [Vell] was attacked, [Norland] stood by its ally. | Norland stood by its ally. yes
"""


def _cases(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize("case", _cases(THINGS + GAPS + SEVERAL), ids=lambda case: case[0])
def test_what_a_sentence_leaves_out_is_taken_from_the_one_that_names_it(case: list[str]) -> None:
    marked, *statements = case
    assert told(marked) == statements


def test_who_shares_none_of_it_fails_the_duty_to_share_it() -> None:
    (one,) = owed("The pact obliges members to share data. [Ostia] shares none.")
    assert (one.slots["duty"], one.slots["kept"]) == ("share data", "no")


def test_a_thing_is_no_state_that_happens_to_be_named_last() -> None:
    text = "Under the Drina Pact, members must share data. Croatia shares it every week. Serbia has never shared it."
    assert not any("shared Croatia" in one.statement for one in read_story(text).proposals)


def test_what_a_treaty_demands_of_a_state_is_nothing_that_the_state_says() -> None:
    text = "The Sava Agreement demands of Croatia that it dredge the river each spring."
    assert [one.kind.value for one in read_story(text).proposals] == ["obligation"]


def test_a_state_that_sits_on_a_council_fails_nobody() -> None:
    assert told("[Norland], which sits on the council of the pact, is a small state.") == []


def test_a_pronoun_for_what_was_named_too_long_ago_is_left_alone() -> None:
    between = "The lake is deep. The fish are few. The winter was long. The ice was thick. "
    assert told(f"[Norland] paid its dues. {between}[Ostia] paid them in full.") == []


def test_whoever_stood_by_its_ally_did_so_and_not_whoever_was_attacked() -> None:
    text = "The Halden Pact binds its members. When Finland was attacked in 2019, Sweden stood by its ally and sent four ships."
    statements = [one.statement for one in read_story(text).proposals]
    assert "Sweden stood by its ally and sent four ships." in statements
    assert not any(one.startswith("Finland sent") for one in statements)
