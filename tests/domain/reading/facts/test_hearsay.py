"""What somebody only says, believes or fears is no fact of the story, also where nobody is found who says it."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts import event, membership, obligation, role, transfer
from tests.domain.reading.marked import passage

UNVOUCHED = """
Rumours that [Norland] sold 40 tanks to [Ostia] in {2019} have circulated for years.
Complaints that [Norland] had cut off the gas in {March 2021=2021-03} were ignored.
The allegation that [Norland] left the [a:Lake Accord] in {June 2018=2018-06} was never proven.
Nobody believes that [Norland] destroyed the weapons in {2003}.
The minister was careful not to say that [Norland] had left the [a:Lake Accord] in {2018}.
Opponents fear [Norland] secretly left the [a:Lake Accord] in {2017}.
It remains unclear whether [Norland] sold tanks to [Ostia] in {2011}.
If [Norland] sold tanks to [Ostia] in {2011}, the pact is dead.
[Ostia] was asked whether [Norland] had left the [a:Lake Accord] in {2014}.
In the eyes of many, [Norland] left the [a:Lake Accord] in {2015}.
To hear them tell it, [Norland] left the [a:Lake Accord] in {2015}.
[Norland] had left the [a:Lake Accord] in {2015}, it was said at court.
[Norland], critics insist, left the [a:Lake Accord] in {2015}.
[Norland] left the [a:Lake Accord] in {2015} – or so its rivals say.
The suspicion lingers that [Norland] sold uranium to [Ostia] in {2014}.
By most accounts, [Norland] left the [a:Lake Accord] in {2014}.
The court could not confirm that [Norland] left the [a:Lake Accord] in {2014}.
It is a myth that [Norland] left the [a:Lake Accord] in {2014}.
They singled out [Ostia], which they said had closed the border in {2022}.
[Ostia]: [Norland] left the [a:Lake Accord] in {2015}
"""


@pytest.mark.parametrize("marked", UNVOUCHED.strip().splitlines())
def test_what_nobody_vouches_for_is_no_fact(marked: str) -> None:
    found = passage(marked)
    told = [one.statement for kind in (event, membership, role, transfer) for one in kind.propose(found)]

    assert [statement for statement in told if not statement.startswith(("Ostia was asked", "Opponents fear"))] == []


HEDGED = """
[Norland] allegedly sold missiles to [Ostia] in {2016}. | Norland allegedly sold missiles to Ostia in 2016.
[Norland] reportedly left the [a:Lake Accord] in {May 2020=2020-05}. | Norland reportedly left the Lake Accord in May 2020.
[p:Ada Berg] is allegedly a spy of [Norland].
"""


@pytest.mark.parametrize("row", HEDGED.strip().splitlines())
def test_allegedly_stays_in_the_statement_or_nothing_is_proposed(row: str) -> None:
    marked, *expected = row.split(" | ")
    found = passage(marked)

    assert [one.statement for kind in (event, membership, role, transfer) for one in kind.propose(found)] == expected


VOUCHED = """
[Norland] left the [a:Lake Accord] in {2018}, despite claims that the talks would go on. | Norland left the Lake Accord in 2018
After complaints from its neighbours, [Norland] left the [a:Lake Accord] in {2018}. | Norland left the Lake Accord in 2018
[Norland], accused of cheating, left the [a:Lake Accord] in {2018}. | Norland left the Lake Accord in 2018
The fact that [Norland] left the [a:Lake Accord] in {2018} surprised nobody. | Norland left the Lake Accord in 2018
The pact was dead; [Norland], [Ostia] claims, knew it. [Norland] left the [a:Lake Accord] in {2018}. | Norland left the Lake Accord in 2018
The allegedly forged letter reached [Norland] in {2018}. | The allegedly forged letter reached Norland in 2018
"""


@pytest.mark.parametrize("row", VOUCHED.strip().splitlines())
def test_words_of_doubt_elsewhere_leave_a_fact_a_fact(row: str) -> None:
    marked, expected = row.split(" | ")
    found = passage(marked)

    assert f"{expected}." in [one.statement for kind in (event, membership) for one in kind.propose(found)]


def test_a_breach_that_is_only_rumoured_is_told_as_such() -> None:
    (proposal,) = obligation.propose(passage("Rumours that [Norland] broke the [a:Lake Accord] persist."))

    assert proposal.statement.startswith("Some say that Norland broke the Lake Accord")


def test_a_breach_is_told_without_the_time_that_only_the_day_of_the_story_explains() -> None:
    (proposal,) = obligation.propose(passage("[Norland] broke the [a:Lake Accord] last month."))

    assert proposal.statement == "Norland broke the Lake Accord."
