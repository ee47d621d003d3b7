"""Statements of duties that are true of whom they name: under which treaty, of which part of the members, with whom, without what follows."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.facts.lake_pact import owed, told
from tests.domain.reading.marked import passage

STATED = """
Each party must report its catch every spring, and for most of the 1990s all three did. | Members of the Lake Pact must report their catch every spring. unknown
Members must share flood data, and each has to keep a tug ready. | Members of the Lake Pact must share flood data. unknown | Members of the Lake Pact must keep a tug ready. unknown
States parties are required to scrap their dredgers within five years. | Members of the Lake Pact must scrap their dredgers within five years. unknown
Under the pact, every participating state must keep two tugs in harbour. | Members of the Lake Pact must keep two tugs in harbour. unknown
Under its terms, a party must not sell water to others. | Under the Lake Pact, a party must not sell water to others. unknown
Six mountain states are bound by the [Lake Pact] to feed one another. | Under the Lake Pact, six mountain states must feed one another. unknown
Under the pact, the island states agreed to clear their harbours. | Under the Lake Pact, the island states agreed to clear their harbours. unknown
Each partner is obliged to pay its share by {31 March}. | Each partner in the Lake Pact must pay its share by 31 March. unknown
The treaty obliges the guarantors to consult one another. | The guarantors of the Lake Pact must consult one another. unknown
Under new rules, members that miss two payments in a row will lose their vote. | Members of the Lake Pact that miss two payments in a row will lose their vote. unknown
Under new rules, a member that misses two payments forfeits its seat. | Under the Lake Pact, a member that misses two payments forfeits its seat. unknown
It obliges [Ostia] to give its partners a year’s warning and to admit their inspectors. | Ostia must give its partners a year’s warning. unknown | Ostia must admit its partners’ inspectors. unknown
If one of them is attacked, the others shall come to its rescue. | Members of the Lake Pact must come to the rescue of a member that is attacked. unknown
[Norland], [Ostia] and [Vell] agreed to guard their coasts together. | Norland agreed to guard its coasts together with Ostia and Vell. unknown | Ostia agreed to guard its coasts together with Norland and Vell. unknown | Vell agreed to guard its coasts together with Norland and Ostia. unknown
[Ostia] broke the [Lake Pact], a treaty signed by three states in the north. | Ostia broke the Lake Pact. no
[Norland] asked for tugs under a rescue guarantee that was never used. | Norland asked for tugs under a rescue guarantee that was never used. unknown
"""

UNTOLD = """
The [Lake Pact] council met in spring. Each side insists that the other shot first.
The council wrote a memorandum entitled A Quiet Lake.
"""


@pytest.mark.parametrize("row", STATED.strip().splitlines())
def test_a_duty_is_stated_of_those_whom_the_text_means(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert told(marked.replace("[Lake Pact]", "[a:Lake Pact]")) == expected


@pytest.mark.parametrize("marked", UNTOLD.strip().splitlines())
def test_what_a_side_insists_on_and_what_a_paper_is_called_is_no_duty(marked: str) -> None:
    assert told(marked.replace("[Lake Pact]", "[a:Lake Pact]")) == []


def _all(marked: str) -> list[str]:
    return [
        each.statement for each in propose(passage(f"[Norland], [Ostia] and [Vell] signed the [a:Lake Pact]. {marked}"))
    ]


def test_nobody_refuses_himself_anything() -> None:
    refused = "The [d:Ostian=Ostia] government refused them entry to the depot."

    assert _all(f"[Norland] sent two inspectors to the lake in {{2023}}. {refused}")[-1:] == [
        "Ostia refused the inspectors entry to the depot."
    ]


def test_what_things_are_refused_as_is_left_unsaid_where_them_may_mean_anything() -> None:
    told_of = _all("[Norland] spoke of its ferries. [Ostia] refused them entry to the port.")

    assert not [each for each in told_of if "Norland entry" in each or "Ostia entry" in each]


def test_a_minister_who_takes_his_country_out_keeps_his_country() -> None:
    marked = "President [p:Isa Tem] has spoken. Isa Tem vowed to take his country out of the [a:Lake Pact]."
    told_of = _all(marked.replace("Isa Tem vowed", "[p:Isa Tem] vowed"))

    assert "Isa Tem vowed to take his country out of the Lake Pact." in told_of


@pytest.mark.parametrize(
    "marked",
    [
        "A member in trouble can ask for a loan of gas, and the others are obliged to answer within 48 hours.",
        "Each partner is obliged to pay its share by {31 March}.",
        "From 8 to 17 January [Vell] received nothing.",
    ],
)
def test_a_duty_of_which_the_words_leave_something_open_is_only_a_guess(marked: str) -> None:
    assert {each.confidence for each in owed(marked)} == {Confidence.LOW}
