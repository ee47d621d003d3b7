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
[Kvarn] joined the [a:Lake Accord] in {2006}, but in {2012} it left. | Kvarn joined the Lake Accord in 2006. | Kvarn left in 2012.
The tension between [Ostia] and [Norland] was at its peak {between 2018 and 2022=2018/2022}. | The tension between Ostia and Norland was at its peak between 2018 and 2022.
[Norland] is small. On {12 June=XXXX-06-12}, [p:Ada Berg@Norland] announced that her country would leave the [a:Lake Accord]. | On 12 June, Ada Berg announced that Norland would leave the Lake Accord.
On {13 June=XXXX-06-13} [p:Ada Berg] said that she would never travel to [Ostia] while [p:Ivo Kos] was in office. | On 13 June, Ada Berg said that she would never travel to Ostia while Ivo Kos was in office.
On {19 December 2012=2012-12-19} [p:Ada Berg] said that there would be no easy terms of entry. | On 19 December 2012, Ada Berg said that there would be no easy terms of entry.
[Ostia] summoned [Norland]’s ambassador, also on {13 June=XXXX-06-13}, a day after [p:Ada Berg] had spoken. | Ostia summoned Norland’s ambassador on 13 June.
Papers that the [o:River Agency] released in {2021} were wrong. | The River Agency released papers in 2021.
[Norland] will withdraw from the force by {31 December=XXXX-12-31}, its minister has announced. | Norland will withdraw from the force by 31 December.
[Ostia] asked the [o:River Agency] for inspectors in {2021} and again {last August=XXXX-08}. | Ostia asked the River Agency for inspectors in 2021 and again last August. | Ostia asked the River Agency for inspectors in 2021 and in August.
In {2022} [Ostia] invaded [Norland] and seized the port. | Ostia invaded Norland in 2022. | Ostia seized the port in 2022.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_the_clause_that_a_date_dates_becomes_a_statement(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert sorted(proposal.statement for proposal in propose(passage(marked))) == sorted(expected)
