"""Duties told as agreed, in an aside about whoever has them, or measured by what had been promised."""

from __future__ import annotations

import pytest

from tests.domain.reading.facts.lake_pact import told

# What the text says after that | each statement that is proposed of it, with its outcome
TOLD = """
It was agreed that the ships would be returned by {2027}. | Members of the Lake Pact agreed that the ships would be returned by 2027. unknown
[Norland], meant to take over the patrols, has neither men nor money. | Norland was meant to take over the patrols. unknown
[Norland], bound by the pact to help, has neither men nor money. | Norland was bound to help. unknown
[Ostia] built six of the eight ladders it had promised. | Ostia built six of the eight ladders Ostia had promised. no
[Norland] and [Ostia] were to get rid of 200 tanks each. | Norland was to get rid of 200 tanks each. unknown | Ostia was to get rid of 200 tanks each. unknown
[Norland] keeps eleven tanks more than the 80 it is allowed. | Norland keeps eleven tanks more than the 80 Norland is allowed. no
[Norland] announced the exercise two weeks in advance. | Norland announced the exercise two weeks in advance. yes
[Norland] finished early. | Norland finished early. yes
[Norland] disputes the figure. | Norland disputes the figure. disputed
[Norland] pays half of the costs. | Norland pays half of the costs. unknown
Both parties refrain from any transaction that harms the other. | Members of the Lake Pact refrain from any transaction that harms the other. unknown
The pact says the gates must stay shut in winter. | Under the Lake Pact, the gates must stay shut in winter. unknown
Article 7 lets a state refuse a request. | Article 7 lets a state refuse a request. unknown
[Norland] reaffirmed in a joint statement its commitments under the pact. | Norland reaffirmed in a joint statement its commitments under the pact. unknown
[Vell] wants the arrears paid by {October=XXXX-10}. | Vell wants the arrears paid by October. unknown
"""
NONE = """
[Norland] kept out of the row.
It was agreed that [Norland] is large.
[Norland] was to meet [Ostia] in {2027}.
[Norland] accused [p:Jan Kos]’s colleagues of stealing the money.
Each country’s share depends on its population.
[Norland]’s accession was held up for years.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_duty_is_told_as_agreed(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert told(marked) == expected


@pytest.mark.parametrize("marked", NONE.strip().splitlines())
def test_what_only_sounds_like_an_agreement_is_no_duty(marked: str) -> None:
    assert told(marked) == []


def test_who_only_alleges_it_does_not_do_it() -> None:
    found = told("[Norland] alleges that [Ostia] withheld the flood it owes its neighbour.")

    assert found
    assert not any(each.startswith("Norland") for each in found)
