"""Events: the clause that a date dates becomes a statement that stands by itself, and nothing is said that the text does not."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.event import propose
from tests.domain.reading.marked import passage

# What the text says | each statement that is proposed, with | between them
TOLD = """
In {September 2022=2022-09}, [d:Ostian=Ostia] troops started an invasion of [Norland], occupying the heights. | Ostian troops started an invasion of Norland in September 2022.
[Ostia] actively helped the army of [Kvarn] {between 2018 and 2022=2018/2022} when tension with [Norland] reached a peak. | Ostia actively helped the army of Kvarn between 2018 and 2022. | Tension with Norland reached a peak between 2018 and 2022.
On {13 June=XXXX-06-13}, [Ostia] summoned the [d:Norlandic=Norland] ambassador for a meeting. | Ostia summoned the Norlandic ambassador for a meeting on 13 June.
The treaty of friendship, signed in {1992} by [Ostia] and [Norland], has lapsed. | The treaty of friendship was signed in 1992 by Ostia and Norland.
[Kvarn], which joined in {2004}, takes no part. | Kvarn joined in 2004.
[Kvarn] joined in {1999} and left in {2009}. | Kvarn joined in 1999. | Kvarn left in 2009.
[Ostia] later closed its border on {3 May=XXXX-05-03}. | Ostia closed its border on 3 May.
In {2022} [Ostia] invaded [Norland] and seized the port. | Ostia invaded Norland in 2022. | Ostia seized the port in 2022.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_the_clause_that_a_date_dates_becomes_a_statement(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)
