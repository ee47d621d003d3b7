"""Roles: titles, phrases beside names and verbs say who is what, and whose."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.role import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
TOLD = """
[d:Norlandic=Norland] Prime Minister [p:Ada Berg] resigned. | Ada Berg is the Prime Minister of Norland.
[Norland]’s foreign minister [p:Ada Berg] resigned. | Ada Berg is the foreign minister of Norland.
[p:Ada Berg], the president of [Norland], resigned. | Ada Berg is the president of Norland.
[p:Ada Berg] is the leader of [Norland]. | Ada Berg is the leader of Norland.
[Ostia] belongs to the [a:Lake Accord], a military alliance led by [Norland]. | Norland is the leader of the Lake Accord.
[Ostia], one of [Norland]’s closest allies, kept silent. | Ostia is one of Norland’s closest allies.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_who_is_what_is_proposed_as_a_statement(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)
