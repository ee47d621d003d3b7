"""Memberships by nouns for members, by verbs without an object and by deeds told as nouns."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.facts.membership import propose
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
STATED = """
[Norland], the [a:Lake Union]’s newest member, sent nobody. | Norland is a member of the Lake Union.
The [a:Lake Union] met. [Norland] and [Ostia] were its founding signatories. | Norland helped found the Lake Union. | Ostia helped found the Lake Union.
[Norland], one of four founding states of the [a:Lake Union], sent nobody. | Norland helped found the Lake Union.
All members of the [a:Lake Union] but [Kvarn] have paid. | Kvarn is a member of the Lake Union.
[Norland] alone among the members of the [a:Lake Union] has paid. | Norland is a member of the Lake Union.
Among the members of the [a:Lake Union] is [Kvarn]. | Kvarn is a member of the Lake Union.
The members of the [a:Lake Union], among them [Kvarn] and [Vell], have paid. | Kvarn is a member of the Lake Union. | Vell is a member of the Lake Union.
[Norland], like fellow members [Kvarn] and [Vell], owes the [a:Lake Union] a fee. | Norland is a member of the Lake Union. | Kvarn is a member of the Lake Union. | Vell is a member of the Lake Union.
[Norland], [Ostia] and four other countries are members of the [a:Lake Union]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Norland] is a member of the [a:Lake Union], as is [Vell]. | Norland is a member of the Lake Union. | Vell is a member of the Lake Union.
The [a:Lake Union] has six members. [Vell], too, belongs to the union. | Vell is a member of the Lake Union.
The three lake states – [Norland], [Ostia] and [Vell] – have been in the [a:Lake Union] since {1994}. | Norland has been a member of the Lake Union since 1994. | Ostia has been a member of the Lake Union since 1994. | Vell has been a member of the Lake Union since 1994.
[Norland] is one of the seven countries that form the [a:Lake Union]. | Norland is a member of the Lake Union.
The [a:Lake Union] commits [Norland] and [Ostia] to share power. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union.
[Norland] has been bound since {1994} by the [a:Lake Union]. | Norland has been a member of the Lake Union since 1994.
The [a:Lake Union] came into force. [Norland] and [Ostia] joined at once. | Norland joined the Lake Union. | Ostia joined the Lake Union.
The [a:Lake Union] grew. [Vell] acceded later. | Vell joined the Lake Union.
The [a:Lake Union] shrank. [Vell] walked out again. | Vell left the Lake Union.
[Norland] signed on to the [a:Lake Union] later. | Norland joined the Lake Union.
[Norland] deposited its instrument of accession to the [a:Lake Union]. | Norland joined the Lake Union.
[Norland] became the first country to pull out of the [a:Lake Union]. | Norland left the Lake Union.
[Norland] gave up its seat in the [a:Lake Union]. | Norland left the Lake Union.
[p:Dosan] led [Vell] into the [a:Lake Union] in {1999}. | Vell joined the Lake Union in 1999.
[p:Dosan] took [Vell] out of the [a:Lake Union]. | Vell left the Lake Union.
The [a:Lake Union] lost [Vell] in {2016}. | Vell left the Lake Union in 2016.
[Norland] and [Ostia] founded the [a:Lake Union]. Later they were joined by [Vell]. | Norland helped found the Lake Union. | Ostia helped found the Lake Union. | Vell joined the Lake Union.
[Vell] let the [a:Lake Union] lapse. | Vell did not renew its membership of the Lake Union.
[Vell]’s membership of the [a:Lake Union] lapsed. | Vell did not renew its membership of the Lake Union.
[Vell]’s membership of the [a:Lake Union] has cost it a lot. | Vell is a member of the Lake Union.
The withdrawal of [Vell] and [Kvarn] from the [a:Lake Union] became effective. | Vell left the Lake Union. | Kvarn left the Lake Union.
Since [Vell]’s entry into the [a:Lake Union], the fort has had a garrison. | Vell joined the Lake Union.
[Norland] and [Ostia] wrote the [a:Lake Union] down. The two signed it in {1994}. | Norland joined the Lake Union in 1994. | Ostia joined the Lake Union in 1994.
The [a:Lake Union] grew. Founded by [Norland] and [Ostia] in {1994}, the union has since admitted [Vell]. | Norland helped found the Lake Union in 1994. | Ostia helped found the Lake Union in 1994. | Vell joined the Lake Union.
The [a:Lake Union] grew. Originally made up of [Norland] and [Ostia], the union was enlarged in {2006} with the admission of [Vell], followed in {2012} by [Kvarn]. | Norland helped found the Lake Union. | Ostia helped found the Lake Union. | Vell joined the Lake Union in 2006. | Kvarn joined the Lake Union in 2012.
The [a:Lake Union] grew. [Norland] and [Ostia] are in it. So is [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
The [a:Lake Union] grew. Its founders are [Norland] and [Ostia]. | Norland helped found the Lake Union. | Ostia helped found the Lake Union.
The [a:Lake Union] came into force. Parties to it are [Norland] and [Ostia], plus, since {2008}, [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell has been a member of the Lake Union since 2008.
Three countries stand behind the [a:Lake Union]: [Norland], [Ostia] and [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
Membership of the [a:Lake Union] stands at three: [Norland], [Ostia] and [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
Signed on the coast by [Norland] and [Ostia], the [a:Lake Treaty] forbids dams. | Norland signed the Lake Treaty. | Ostia signed the Lake Treaty.
The [a:Lake Treaty] is long, and [Vell]’s exit leaves [Norland] and [Ostia] as the only parties. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty.
[Norland] is part of the [a:Lake Union], together with [Ostia] and [Vell]. | Norland is a member of the Lake Union. | Ostia is a member of the Lake Union. | Vell is a member of the Lake Union.
The [a:Lake Treaty], officially a charter, is a mutual defence agreement between [Norland] and [Ostia]. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty.
[Norland] founded the [a:Lake Union] but has since withdrawn. | Norland helped found the Lake Union. | Norland left the Lake Union.
[Vell] has not renewed its membership of the [a:Lake Union]. | Vell did not renew its membership of the Lake Union.
[Vell] {this week} became the latest nation to walk away from the [a:Lake Union]. | Vell left the Lake Union.
The [a:Lake Treaty] is old. [Vell]’s withdrawal, declared in {2021}, took effect a year later. | Vell left the Lake Treaty.
The [a:Lake Treaty] is old. All lake states but one ratified it: [Norland], [Ostia] and [Vell]. | Norland is a member of the Lake Treaty. | Ostia is a member of the Lake Treaty. | Vell is a member of the Lake Treaty.
The [a:Lake Treaty] originally bound just two countries – [Norland] and [Ostia]. | Norland helped found the Lake Treaty. | Ostia helped found the Lake Treaty.
[Norland] and [Ostia] quarrel over the [a:Lake Treaty], which the two countries and [Vell] signed in {2009}. | Norland signed the Lake Treaty in 2009. | Ostia signed the Lake Treaty in 2009. | Vell signed the Lake Treaty in 2009.
[Vell] ceased its participation in the [a:Lake Union]. | Vell left the Lake Union.
The [a:Lake Treaty], signed by [Norland] and [Ostia] and joined two years later by [Vell], is short. | Norland signed the Lake Treaty. | Ostia signed the Lake Treaty. | Vell joined the Lake Treaty.
The [a:Lake Union] grew. [Norland] acceded in {2018}, [Vell] – a year later. | Norland joined the Lake Union in 2018. | Vell joined the Lake Union.
[Kvarn] and [Vell] were admitted to the [a:Lake Union]. The latter walked out in {2019}. | Kvarn joined the Lake Union. | Vell joined the Lake Union. | Vell left the Lake Union in 2019.
"""

SILENT = """
[Vell]’s accession to the [a:Lake Union] would cost too much.
[Vell]’s planned withdrawal from the [a:Lake Union] cost it friends.
[Ostia] opposes the accession of [Vell] to the [a:Lake Union].
[Vell]’s application for membership of the [a:Lake Union] was turned down.
Former members of the [a:Lake Union] such as [Vell] were not asked.
To non-members of the [a:Lake Union], [Vell] included, it sells nothing.
[Vell] is not bound by the [a:Lake Union].
The [a:Lake Union] met. [Vell] left the hall.
The [a:Lake Union] met. [Vell] joined the search.
For members of the [a:Lake Union], [Vell] is a risk that grows.
The [a:Lake Union] could lose [Vell] in {2030}.
The [a:Lake Union] met. [Vell] gave up its seat on the river council.
[p:Dosan] threatened to take [Vell] out of the [a:Lake Union].
"""


@pytest.mark.parametrize("row", STATED.strip().splitlines())
def test_who_belongs_joined_or_left_is_proposed(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_what_is_planned_refused_or_of_another_matter_proposes_nothing(marked: str) -> None:
    assert [proposal.statement for proposal in propose(passage(marked))] == []


@pytest.mark.parametrize(
    "text",
    [
        "Norland became the last country to ratify Lima Pact expansion.",
        "Norland was the third to sign the Lima Pact protocol on fish.",
        "Norland joined the Lima Pact’s mission.",
        "Ostia says that all allies have approved Norland joining the Lima Pact.",
        "Ostia opposed Norland leaving the Lima Pact.",
        "The Senate voted for admitting Norland and Ostia to the Lima Pact.",
        "Norland and Ostia, two Lima Pact partner countries, sent ships.",
        "Norland and most Lima Pact countries sent ships.",
    ],
)
def test_what_is_of_the_alliance_or_only_weighed_makes_nobody_join_or_leave(text: str) -> None:
    assert not [one for one in read_story(text).proposals if one.kind is FactKind.MEMBERSHIP]
