"""Duties as news tells them: said by officials, agreed between two sides, at a meeting, in long sentences."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

# What stands after “Norland, Ostia and Vell signed the Lake Pact.” | the duty of each proposal
DUTIES = """
[Norland] stands ready to support [Ostia]. | support Ostia
[Norland] expressed its readiness to send medics to [Ostia]. | send medics to Ostia
[p:Ada Berg@Vell] reaffirmed [Norland]’s readiness to send monitors to [Ostia]. | send monitors to Ostia
[Norland] vowed support for [Ostia]. | support Ostia
[Norland] pledged 20 million crowns in aid to [Ostia] on {Monday=}. | provide 20 million crowns in aid to Ostia
[Norland] pledged to share its radar data at a meeting of the ministers. | share its radar data
[Norland] agreed to lend two tugs during a summit in [Ostia]. | lend two tugs
[Norland] demanded the withdrawal of the guns. | answer the request of Norland for the withdrawal of the guns
Under the pact, [Norland] will send gas while [Ostia] will open its border. | send gas | open its border
Under the pact, [Norland] will lift the blockade, and in exchange, [Ostia] will release the ships. | lift the blockade | release the ships
[Norland] will help [Ostia] and will reopen its ports, its minister said. | help Ostia | reopen its ports
"""
NONE = """
[Norland] welcomed the pact.
[p:Ada Berg@Norland] said «Ada Berg|[Norland] must not look only at sanctions».
"""
LONG = (
    "ECOWAS leaders met in Abuja on Sunday. Senegal said on Monday that it would send troops to Gambia. A brother of the senator would "
    "open a hotel. The hall was full. It rained all day. Traders closed their shops early. Buses were late. The river rose again. "
    "Schools stayed shut. A concert was called off. "
)


@pytest.mark.parametrize("row", DUTIES.strip().splitlines())
def test_a_duty_is_worded_without_the_promise_of_it_and_without_when_it_was_made(row: str) -> None:
    marked, *duties = row.split(" | ")
    assert [one.slots["duty"] for one in owed(marked)] == duties


@pytest.mark.parametrize("marked", NONE.strip().splitlines())
def test_a_greeting_or_an_opinion_of_ones_own_is_no_duty(marked: str) -> None:
    assert told(marked) == []


def test_two_that_support_each_other_are_named_to_each_other() -> None:
    marked = "[Norland] and [Ostia] agreed to support each other in guarding their borders."
    assert [one.slots["duty"] for one in owed(marked)] == [
        "support Ostia in guarding its borders",
        "support Norland in guarding its borders",
    ]


def test_an_acronym_in_brackets_ends_no_duty() -> None:
    (found,) = _owed_in(
        "Chad and Niger belong to the African Union. Chad promised to lend the African Union (AU) mission two tugs."
    )
    assert found == "Chad promised to lend the African Union (AU) mission two tugs."


def test_what_is_each_others_is_the_others_by_name() -> None:
    marked = "[Norland] and [Ostia] agreed to respect each other’s borders."
    assert [one.slots["duty"] for one in owed(marked)] == ["respect Ostia’s borders", "respect Norland’s borders"]


def test_what_a_speaker_says_will_be_done_is_promised_and_not_done() -> None:
    text = "Kenya and Uganda belong to the East African Community. The bloc met on Friday. “We will send doctors,” Mutua said."
    (found,) = [one for one in read_story(text, None).proposals if one.kind is FactKind.OBLIGATION]
    assert (found.slots["duty"], found.slots["kept"]) == ("send doctors", "unknown")


def test_what_a_treaty_calls_for_it_lays_down() -> None:
    text = "The Ararat Agreement was signed in May. It calls for Armenia to destroy its missiles by October."
    assert _owed_in(text) == ["Armenia must destroy its missiles by October."]


def test_what_a_member_says_it_will_do_for_another_is_a_promise_in_any_story() -> None:
    assert _owed_in(LONG) == ["Senegal would send troops to Gambia."]


def test_what_a_member_will_do_for_a_state_outside_is_none_under_the_alliance() -> None:
    assert _owed_in(LONG.replace("would send troops to Gambia", "would train pilots for Peru")) == []


def test_what_called_for_a_deed_is_no_part_of_the_duty() -> None:
    marked = "[Norland] agreed to send medics to [Ostia] after its president officially asked the others for help."
    assert owed(marked)[0].slots["duty"] == "send medics to Ostia"


def test_who_decides_to_scrap_a_treaty_leaves_it() -> None:
    text = "Chad and Niger signed the Dosso Treaty. Niger decided to scrap the Dosso Treaty."
    reading = read_story(text, None)
    (found,) = [one for one in reading.proposals if one.kind is FactKind.OBLIGATION]
    assert found.slots["duty"] == "give notice of leaving the Dosso Treaty"


def _owed_in(text: str) -> list[str]:
    return [one.statement for one in read_story(text, None).proposals if one.kind is FactKind.OBLIGATION]
