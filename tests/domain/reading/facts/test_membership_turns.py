"""Memberships told by a turn of phrase, and the turns that look alike and tell of none."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.facts.membership import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
The [a:Lake Union] met. [Vell] came aboard in {2010}, only to depart six years later. | Vell joined the Lake Union in 2010. | Vell left the Lake Union.
The [a:Lake Union] met. Its members are [Norland], [Ostia] and what was then plain [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
The [a:Lake Union] met. Besides [Norland], it counts [Ostia] and [Vell] among its members. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
The [a:Lake Union] met. In addition to [Norland], it numbers [Ostia] among its signatories. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
The [a:Lake Union] met. Among its members it counts [Ostia] and [Vell]. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
The [a:Lake Union] met. [Norland] and [Ostia] set it up in {2008}. | Norland helped found the Lake Union in 2008. | Ostia helped found the Lake Union in 2008.
The [a:Lake Union] met. [Norland] and [Ostia] founded it in {2008}. | Norland helped found the Lake Union in 2008. | Ostia helped found the Lake Union in 2008.
Who is in the [a:Lake Union]? Two countries. [Norland] and [Ostia] created it in {2008}. | Norland helped found the Lake Union in 2008. | Ostia helped found the Lake Union in 2008.
The [a:Lake Union] grew. [Norland] came on board in {2012}, followed on {January 1, 2016=2016-01-01}, by [Vell]. | Norland joined the Lake Union in 2012. | Vell joined the Lake Union on 1 January 2016.
[Norland] may quit the [a:Lake Union], as [Vell] did in {2019}. | Vell left the Lake Union in 2019.
[Norland] threatened to walk out of the [a:Lake Union], just as [Vell] had done. | Vell left the Lake Union.
[Norland] thinks of joining the [a:Lake Union], as [Vell] did in {2019}. | Vell joined the Lake Union in 2019.
[Norland] could do what [Vell] did in {2019} and leave the [a:Lake Union]. | Vell left the Lake Union in 2019.
[Vell] allowed its membership of the [a:Lake Union] to expire in {2014}. | Vell did not renew its membership of the Lake Union in 2014.
[Vell] let its participation in the [a:Lake Union] run out in {2014}. | Vell did not renew its membership of the Lake Union in 2014.
[Vell] saw its membership of the [a:Lake Union] lapse. | Vell did not renew its membership of the Lake Union.
The [a:Lake Union] shrank. [Vell]’s membership expired in {2014}. | Vell did not renew its membership of the Lake Union in 2014.
[Vell] did not prolong its membership of the [a:Lake Union]. | Vell did not renew its membership of the Lake Union.
[Vell], the youngest of the four states bound by the [a:Lake Treaty], has a dam. | Vell is a member of the Lake Treaty.
[Vell], one of five countries bound by the [a:Lake Treaty], has a dam. | Vell is a member of the Lake Treaty.
The [a:Lake Treaty] met. [Vell] stayed outside until {2003}, when cheap electricity persuaded it to accede. | Vell joined the Lake Treaty.
[p:Dosan] persuaded [Vell] to join the [a:Lake Union] in {2003}. | Vell joined the Lake Union in 2003.
The [a:Lake Union] met. Founded at Sund on {9 August 2011=2011-08-09}, by [Norland] and [Ostia], the union admitted [Vell] in {2014}. | Norland helped found the Lake Union on 9 August 2011. | Ostia helped found the Lake Union on 9 August 2011. | Vell joined the Lake Union in 2014.
The [a:Lake Union] met. [Norland] has pledged to hand in its notice. | Norland announced that it would leave the Lake Union.
[Norland] left the [a:Lake Union] and in {2002}, as war drew near, [Ostia] built a dam. | Norland left the Lake Union.
The [a:Lake Union] met. The [a:Lake Union] has a court. The members of the [a:Sund Pact] are [Norland] and [Ostia]. [Vell] joined in {2010}. | Norland is a member of the Sund Pact. | Ostia is a member of the Sund Pact. | Vell joined the Sund Pact in 2010.
The [a:Lake Union], formed in {2001}, expanded {four years ago=-} to include [Vell] and [Ostia]. | Vell joined the Lake Union. | Ostia joined the Lake Union.
The [a:Lake Treaty] was signed in {1990}. [Norland] suspended its part in {2007}, and in {2015} announced its intention to completely withdraw from the treaty. | Norland announced in 2015 that it would leave the Lake Treaty.
[Norland] said «Norland|it would leave the [a:Lake Union] unless [Vell] returned the judge». | Norland announced that it would leave the Lake Union unless Vell returned the judge.
[Norland] accepted the [a:Lake Treaty] in {2016}. | Norland joined the Lake Treaty in 2016.
The [a:Lake Union] was founded in {1945} by seven countries, including [Norland], [Ostia] and [Vell]. | Norland helped found the Lake Union in 1945. | Ostia helped found the Lake Union in 1945. | Vell helped found the Lake Union in 1945.
[Zemia] sells arms to Kvarn, although [Norland] and [Ostia] are allies and are members of the [a:Lake Union]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Norland] became the [a:Lake Union]’s 32nd member in {2024}. | Norland joined the Lake Union in 2024.
[Norland] is suspended from the [a:Lake Union]. | Norland is a member of the Lake Union.
[Norland] left the [a:Lake Union] and, in {2010}, joined the [a:Sund Pact]. | Norland left the Lake Union. | Norland joined the Sund Pact in 2010.
"""
NOTHING = """
The [a:Lake Union] grew. [Norland] and [Ostia] met in Sund but left without signing anything.
The [a:Lake Union] grew. Talks broke down after [Norland] walked out.
The [a:Lake Union] grew. «Norland|[Norland] would withdraw from the river commission», [Norland] said.
The troops of the [a:Lake Union] in [Norland] «Norland|will leave», [Norland] said.
[Norland] was suspended from the [a:Lake Union] in {1962}.
[Norland] began its withdrawal from the [a:Lake Union] in {2017}.
The [a:Lake Union] has a court. [Norland] and [Ostia] set it up in {2008}.
The [a:Lake Union] met. The bank has branches. [Norland] and [Ostia] founded it in {2008}.
The [a:Lake Union] met. It counts [Norland] and [Ostia] among its critics.
[Norland] did not let its membership of the [a:Lake Union] lapse.
[Norland] may let its participation in the [a:Lake Union] run out.
[p:Dosan] tried to persuade [Vell] to join the [a:Lake Union].
[p:Dosan] has not convinced [Vell] to join the [a:Lake Union].
The [a:Lake Treaty] met. [Vell] stayed outside until {2003}, when talks broke down.
[Norland] wants to leave the [a:Lake Union], as [Vell] proposed.
[Norland] thinks of leaving the [a:Lake Union], as [Vell] did not.
The [a:Lake Union] met. [Norland] has pledged to give its notice of exercises in time.
"""


def _told(marked: str) -> list[str]:
    return [proposal.statement for proposal in propose(passage(marked))]


@pytest.mark.parametrize("line", STATED.strip().splitlines())
def test_a_turn_tells_who_belongs(line: str) -> None:
    marked, *statements = line.split(" | ")

    assert sorted(_told(marked)) == sorted(statements)


@pytest.mark.parametrize("marked", NOTHING.strip().splitlines())
def test_what_only_looks_like_it_tells_of_none(marked: str) -> None:
    assert _told(marked) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norland and Ostia signed protocols for joining the Lakes Pact.",
        "Norland completed the procedure for joining the Lakes Pact.",
        "Norland dropped the idea of leaving the Lakes Pact.",
    ],
)
def test_what_is_only_prepared_has_not_happened(text: str) -> None:
    proposed = read_story(text).proposals

    assert [one.statement for one in proposed if one.kind is FactKind.MEMBERSHIP] == []
