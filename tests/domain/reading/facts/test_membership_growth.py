"""How an alliance began, grew and shrank; those outside, watching or wishing in are told as no members."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.membership import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
The three-nation [a:Vessin Pact] of [Norland], [Ostia] and [Vell] is in trouble. | Norland is a member of Vessin Pact. | Ostia is a member of Vessin Pact. | Vell is a member of Vessin Pact.
The [a:Lake Union] met. [Vell] is the newest of its seven members. | Vell is a member of the Lake Union.
The second enlargement of the [a:Lake Union] brought in [Vell] and [Karsk]. | Vell joined the Lake Union. | Karsk joined the Lake Union.
The [a:Lake Union] was created in {1990} with [Norland] and [Ostia] as members. | Norland helped found the Lake Union in 1990. | Ostia helped found the Lake Union in 1990.
With [Norland] and [Ostia] as members, the [a:Lake Union] is small. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
The [a:Lake Union]’s membership grew to eight with [Vell] and [Karsk]. | Vell joined the Lake Union. | Karsk joined the Lake Union.
Membership of the [a:Lake Union] rose to eight with the entry of [Vell]. | Vell joined the Lake Union.
The [a:Vessin Pact], a defence agreement signed by [Norland] and [Ostia] in {1990}, has lasted. | Norland signed the Vessin Pact in 1990. | Ostia signed the Vessin Pact in 1990.
The [a:Lake Union] let [Vell] in in {2004}. | Vell joined the Lake Union in 2004.
The [a:Lake Union] was born in {2017} when [Norland] and [Ostia] decided to pool their fleets. | Norland helped found the Lake Union in 2017. | Ostia helped found the Lake Union in 2017.
The [a:Lake Union] began in {2017} as a club of [Norland] and [Ostia]. | Norland helped found the Lake Union. | Ostia helped found the Lake Union.
[Vell] ended its isolation by becoming the fifth member of the [a:Lake Union]. | Vell joined the Lake Union.
[Vell] made history by joining the [a:Lake Union]. | Vell joined the Lake Union.
[Vell] becomes fifth member of [a:Lake Union] | Vell joined Lake Union.
[Vell] joins [a:Lake Union] as quarrel deepens | Vell joined Lake Union.
[Vell] dropped its membership of the [a:Lake Union] in {2019}. | Vell left the Lake Union in 2019.
[Norland] shares membership of the [a:Lake Union] with [Ostia]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Vell], the last state to ratify the [a:Vessin Pact], paid. | Vell joined the Vessin Pact.
The states of the [a:Lake Union] are [Norland] and [Ostia]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Vell] threatened [Karsk] by leaving the [a:Lake Union]. | Vell left the Lake Union.
[Norland], unlike its neighbour [Vell], belongs to the [a:Lake Union]. | Norland is a member of the Lake Union.
[Norland] and [Ostia] were the first two countries to leave the [a:Lake Union]. | Norland left the Lake Union. | Ostia left the Lake Union.
[Vell], the only member of the [a:Lake Union] to refuse, paid. | Vell is a member of the Lake Union.
The [a:Lake Union], made up of [Norland] and [Ostia], met. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Norland] signed the [a:Vessin Pact] with [Ostia] in {1990}. | Norland signed the Vessin Pact in 1990. | Ostia signed the Vessin Pact in 1990.
[Norland] and [Ostia] banded together as the [a:Lake Union] in {1990}. | Norland helped found the Lake Union in 1990. | Ostia helped found the Lake Union in 1990.
"""
NOTHING = """
The [a:Lake Union] has three observers: [Vell], [Karsk] and [Lumia].
Candidates for membership of the [a:Lake Union] include [Vell] and [Karsk].
Opponents of the [a:Lake Union] include [Vell] and [Karsk].
[Vell] hoped to gain by joining the [a:Lake Union].
[Vell] joins [a:Lake Union] in condemning attack
With [Norland] and [Ostia] as members, the [a:Lake Union] would be bigger.
The enlargement of the [a:Lake Union]’s port brought in [Vell] and [Karsk].
The [a:Lake Union] was born in {2017} when [Norland] refused to pool its fleet.
[Vell], once a member of the [a:Lake Union], paid.
[Vell], the first member of the [a:Lake Union] to quit, paid.
[Norland] has not signed the [a:Vessin Pact] with [Ostia].
"""


def _told(marked: str) -> list[str]:
    return [each.statement for each in propose(passage(marked))]


@pytest.mark.parametrize("line", STATED.strip().splitlines())
def test_whoever_began_an_alliance_or_came_to_it_is_proposed(line: str) -> None:
    marked, *statements = line.split(" | ")
    assert _told(marked) == statements


@pytest.mark.parametrize("marked", NOTHING.strip().splitlines())
def test_those_outside_are_told_as_no_members(marked: str) -> None:
    assert _told(marked) == []


def test_who_is_named_only_as_unlike_a_member_is_told_as_none() -> None:
    told = _told("Unlike [Vell], [Norland] is a member of the [a:Lake Union].")
    assert not any(statement.startswith("Vell") for statement in told)
