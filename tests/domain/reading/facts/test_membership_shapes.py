"""Members told in more shapes: frozen, in brackets, on board, in the ranks, led out, in the chair; what looks alike tells of none."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.membership import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
[Vell]’s participation in the [a:Lake Union] has been frozen since {2021}. | Vell is a member of the Lake Union.
Three states ([Norland], [Ostia] and [Vell]) make up the [a:Lake Union]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
Three states – [Norland], [Ostia] and [Vell] – form the [a:Lake Union]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
With [Vell] on board, the [a:Lake Union] has eleven members. | Vell is a member of the Lake Union.
The [a:Lake Union] grew. [Vell] joined its ranks in {2015}. | Vell joined the Lake Union in 2015.
[Vell], not a party to the [a:Lake Treaty] until {2018}, now pays for its upkeep. | Vell joined the Lake Treaty in 2018.
[Vell] quit the club in {2019}, leaving the [a:Lake Union] with four members. | Vell left the Lake Union in 2019.
The [a:Lake Union] has a bank. [Norland] and [Ostia] have been members since {1949}. | Norland has been a member of the Lake Union since 1949. | Ostia has been a member of the Lake Union since 1949.
The coup took [Vell] out of the [a:Lake Union] in {1975}. | Vell left the Lake Union in 1975.
The [a:Lake Union] met. [Vell], its last member besides [Ostia], stayed away. | Vell is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Vell] holds the rotating presidency of the [a:Lake Union]. | Vell is a member of the Lake Union.
[Vell] is one of 14 states that have ratified the [a:Lake Treaty]. | Vell joined the Lake Treaty.
The [a:Lake Union] met. [Vell] has been out since {1994}. | Vell left the Lake Union in 1994.
"""
NOTHING = """
[Vell]’s participation in the [a:Lake Union] games has been cheered.
The minister wanted to take [Vell] out of the [a:Lake Union].
The union’s ranks were swelled by tourists from [Vell].
"""


def _told(marked: str) -> list[str]:
    return [each.statement for each in propose(passage(marked))]


@pytest.mark.parametrize("line", STATED.strip().splitlines())
def test_whoever_is_told_to_belong_is_proposed_as_a_member(line: str) -> None:
    marked, *statements = line.split(" | ")
    assert _told(marked) == statements


@pytest.mark.parametrize("marked", NOTHING.strip().splitlines())
def test_words_of_the_same_look_make_nobody_a_member(marked: str) -> None:
    assert _told(marked) == []
