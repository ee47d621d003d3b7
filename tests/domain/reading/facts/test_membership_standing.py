"""Where a state stands in its alliance, and how it came to stand there; what looks alike tells of no membership."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.membership import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
[Vell] was suspended from the [a:Lake Union] after the coup. | Vell is a member of the Lake Union.
The suspension of [Vell] from the [a:Lake Union] lasted two years. | Vell is a member of the Lake Union.
[Norland] has had a seat in the [a:Lake Union] since {1983}. | Norland has been a member of the Lake Union since 1983.
[Norland] and [Ostia], both of them parties to the [a:Lake Treaty], sent envoys. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty.
[Norland] and [Ostia] – the last two states still in the [a:Lake Union] – met. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
The [a:Lake Union] has five members. [Norland] is the only member not to have an army. | Norland is a member of the Lake Union.
Like all members of the [a:Lake Union], [Norland] pays a yearly fee. | Norland is a member of the Lake Union.
The [a:Lake Treaty] binds three countries. They are [Norland], [Ostia] and [Vell]. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty. | Vell is a member of the Lake Treaty.
Six states make up the [a:Lake Union]. Among them are [Norland] and [Ostia]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
The [a:Lake Union] met. [Norland], in the union from the outset, played host. | Norland is a member of the Lake Union.
The [a:Lake Union] brings [Norland] and [Ostia] under one roof. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
The [a:Lake Union] – [Norland] is among its members – has no army. | Norland is a member of the Lake Union.
Under the [a:Lake Treaty], [Norland] and [Ostia] are obliged to share data. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty.
[Norland], like [Ostia] a signatory of the [a:Lake Treaty], sent troops. | Norland is a member of the Lake Treaty.
Three states on the lake ([Norland], [Ostia] and [Vell]) are bound by the [a:Lake Treaty]. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty. | Vell is a member of the Lake Treaty.
The [a:Lake Union] expelled [Vell] in {2005}. | Vell left the Lake Union in 2005.
[Vell] stopped taking part in the [a:Lake Accord] in {2014}. | Vell left the Lake Accord in 2014.
With [Vell] gone, the [a:Lake Union] is down to four members. | Vell left the Lake Union.
[Vell]’s expulsion from the [a:Lake Union] in {1962} was never forgotten. | Vell left the Lake Union in 1962.
[Norland]’s {1994} accession to the [a:Lake Union] was cheered. | Norland joined the Lake Union.
Thanks to [Norland]’s accession, the [a:Lake Union] has seven members. | Norland joined the Lake Union.
The [a:Lake Treaty] was extended to [Norland] in {1997}. | Norland joined the Lake Treaty in 1997.
The [a:Lake Treaty] was joined in {1996} by [Norland]. | Norland joined the Lake Treaty in 1996.
The [a:Lake Treaty] gained a member in {2014}: [Norland]. | Norland joined the Lake Treaty in 2014.
[Norland], joined by [Ostia], founded the [a:Lake Union] in {1988}. | Norland helped found the Lake Union in 1988.
"""
NOTHING = """
Candidates for the [a:Lake Union] include [Norland] and [Ostia].
Partners of the [a:Lake Union] met [Norland] in {May=XXXX-05}.
[Norland] was offered a seat in the [a:Lake Union] but declined.
Like the members of the [a:Lake Union], [Norland] fears the sea.
No country has ever been expelled from the [a:Lake Union].
[Vell] could be expelled from the [a:Lake Union].
A seat in the [a:Lake Union] is what [Norland] has wanted for years.
In the [a:Lake Union], ministers spoke of [Norland].
[Norland] sits on the fence over the [a:Lake Union].
"""


def _told(marked: str) -> list[str]:
    return [proposal.statement for proposal in propose(passage(marked))]


@pytest.mark.parametrize("line", STATED.strip().splitlines())
def test_the_standing_of_a_state_tells_that_it_belongs(line: str) -> None:
    marked, *statements = line.split(" | ")

    assert sorted(_told(marked)) == sorted(statements)


@pytest.mark.parametrize("marked", NOTHING.strip().splitlines())
def test_whoever_only_stands_near_an_alliance_does_not_belong_to_it(marked: str) -> None:
    assert _told(marked) == []


def test_states_at_the_end_of_a_list_are_countries_and_no_word_for_saying() -> None:
    found = read_story("The Lake Union consists of Norway, Ghana and four smaller states.").proposals

    statements = [proposal.statement for proposal in found]
    assert statements == ["Norway is a member of the Lake Union.", "Ghana is a member of the Lake Union."]
