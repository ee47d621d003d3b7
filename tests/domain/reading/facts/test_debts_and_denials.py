"""Debts told by their sums, denials of what would be a breach, charges in quotation marks, and what a speaker says of somebody in passing."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

TOLD = """
[Ostia] has a debt of $20m with [Vell]. | Ostia has a debt of $20m with Vell. unknown
[Ostia]’s debt to [Vell] stands at $9m. | Ostia’s debt to Vell is $9m. unknown
[Ostia]’s arrears to the fund have reached $9m. | Ostia’s arrears to the fund have reached $9m. unknown
[Ostia] kept 40m litres more than the pact allows. | Ostia kept 40m litres more than the pact allows. no
[Ostia] denied that anything was outstanding. | Ostia denied that anything was outstanding. disputed
[Ostia] denied using mines. | Ostia denied using mines. disputed
[p:Ada Berg] denied that anything was outstanding. | Ada Berg denied that anything was outstanding. disputed
The minister accused [Ostia] of "treating its signature as a joke". | Ostia treated its signature as a joke. no
Two of [Vell]’s partners in the [Lake Pact] failed to send the troops they had signed up for. | Two of Vell’s partners in the Lake Pact failed to send the troops these states had signed up for. no
[Norland] has honoured every invoice, a point that its minister made twice. | Norland has honoured every invoice. yes
[Ostia] gave [Vell] six tugs in {2024} and says more will come. | Ostia gave Vell six tugs in 2024. yes
"""

SILENT = """
[Ostia] denied that its singers had been late.
[Ostia]’s debt to its voters is large.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_debts_denials_and_charges_are_told_with_their_outcome(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert told(marked.replace("[Lake Pact]", "[a:Lake Pact]")) == expected


@pytest.mark.parametrize("marked", SILENT.strip().splitlines())
def test_a_denial_or_a_debt_that_is_about_no_duty_is_left_alone(marked: str) -> None:
    assert told(marked) == []


@pytest.mark.parametrize(
    ("marked", "duty"),
    [
        ("[Ostia] is two instalments behind.", "pay its dues"),
        ("[Ostia]’s share remains unpaid.", "pay Ostia’s share"),
    ],
)
def test_what_is_behind_or_unpaid_is_to_be_paid(marked: str, duty: str) -> None:
    assert [each.slots["duty"] for each in owed(marked)] == [duty]


def _told(text: str) -> list[str]:
    story = f"Norland, Ostia and Vell are members of the Lake Pact. {text}"
    return [each.statement for each in read_story(story).proposals if each.kind is FactKind.OBLIGATION]


def test_a_sum_that_is_said_to_be_owed_is_owed_by_the_speakers_state() -> None:
    assert _told("No more than US$ 9 million is owed, Ostia’s minister, Ada Berg, argued.") == [
        "No more than US$ 9 million is owed."
    ]


def test_what_is_said_of_a_state_in_passing_is_told_of_it() -> None:
    text = "Vell’s envoy, Ada Berg, singled out Ostia, which she said had paid nothing into the fund."

    assert "Ostia had paid nothing into the fund." in _told(text)


def test_who_is_no_longer_bound_is_told_by_what() -> None:
    assert _told("Ostia declared in 2023 that it was no longer bound.") == [
        "Ostia was no longer bound by the Lake Pact."
    ]


def test_a_second_clause_that_somebody_says_keeps_its_own_subject() -> None:
    told_of = _told("Ostia said that it had met every commitment and that Vell itself had failed to supply the fuel.")

    assert "Vell had failed to supply the fuel." in told_of


def test_a_people_in_the_plural_becomes_its_state_in_the_singular() -> None:
    text = (
        "Kenya and Norland signed the Lake Pact. “With this the Kenyans break the very first article,” said Ada Berg."
    )

    assert [one.statement for one in read_story(text).proposals if one.kind is FactKind.OBLIGATION] == [
        "Kenya breaks the very first article."
    ]


def test_who_says_that_another_took_more_than_its_share_took_nothing_itself() -> None:
    told_of = _told("Norland said Ostia had fished 9,000 tonnes more than its quota.")

    assert told_of == ["Ostia had fished 9,000 tonnes more than its quota."]
