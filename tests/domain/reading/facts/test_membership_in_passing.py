"""Memberships that a sentence tells in passing, while it is about something else."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.membership import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import passage

_BEFORE = "Ships met in the bay of the [a:Lake Pact]. The treaty was opened for signature. "
# What the text says after that | each statement that is proposed of it
TOLD = """
[Norland] put its signature to the text in {2011}. | Norland signed the Lake Pact in 2011.
[Norland], landlocked, is nonetheless a contracting party. | Norland is a member of the Lake Pact.
[Norland] belongs to it. | Norland is a member of the Lake Pact.
[Norland] has been on board since {2012}. | Norland joined the Lake Pact in 2012.
[Norland] was admitted as a full partner. | Norland joined the Lake Pact.
[Norland] came back {two years ago=-}. | Norland joined the Lake Pact.
[Norland] was a member until {2021}. | Norland left the Lake Pact in 2021.
[Norland] pulled the plug on its participation in {2020}. | Norland left the Lake Pact in 2020.
The [a:Lake Pact], which [Norland] and [Ostia] drew up in {1998}, is losing friends. | Norland helped found the Lake Pact in 1998. | Ostia helped found the Lake Pact in 1998.
[Norland], one of the smallest states in the pact, has no army. | Norland is a member of the Lake Pact.
As a signatory, [Norland] must open its border. | Norland is a member of the Lake Pact.
[Norland] and [Ostia], both members of the pact since {2010}, pay. | Norland has been a member of the Lake Pact since 2010. | Ostia has been a member of the Lake Pact since 2010.
It welcomed [Norland] as the ninth Member State. | Norland joined the Lake Pact.
The number of parties rose to six when [Norland] ratified in {2018}. | Norland joined the Lake Pact in 2018.
[Norland] has given notice and will cease to be a party. | Norland announced that it would leave the Lake Pact.
[Norland] quit the treaty in {2023}. | Norland left the Lake Pact in 2023.
"""
NONE = """
[Norland] came back from the summit.
[Norland] was a member of the cast until {2021}.
[Norland] welcomed [Ostia] as a guest.
As a neighbour, [Norland] must open its border.
"""


def _told(marked: str) -> list[str]:
    found = passage(f"{_BEFORE}{marked}")
    last = found.sentences[-1].index
    return [each.statement for each in propose(found) if each.sentence == last]


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_membership_is_told_in_passing(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert _told(marked) == expected


@pytest.mark.parametrize("marked", NONE.strip().splitlines())
def test_what_only_sounds_like_a_membership_is_none(marked: str) -> None:
    assert _told(marked) == []


def test_who_says_that_it_is_withdrawing_announces_it() -> None:
    text = "Poland and Latvia are parties to the Lake Pact. Latvia notified the depositary that it was withdrawing."

    told = [each.statement for each in read_story(text).proposals]

    assert "Latvia announced that it would leave the Lake Pact." in told


def test_a_council_of_a_treaty_is_named_for_the_treaty() -> None:
    reading = read_story(
        "The Council of the Lake Pact met. Norland and Ostia are members of the Council of the Lake Pact."
    )

    assert "Lake Pact" in [actor.name for actor in reading.passage.actors.actors]


def test_a_ring_with_members_is_an_alliance() -> None:
    text = "Poland has shared its radars in the Baltic Ring. Sweden and Latvia, both members of the ring, pay half."

    assert "Latvia is a member of the Baltic Ring." in [each.statement for each in read_story(text).proposals]
