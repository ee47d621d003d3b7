"""Duties told by turns of phrase, by words for several, and by numbers whose thing stands in the sentence before."""

from __future__ import annotations

import pytest

from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import passage

_BEFORE = "[Norland], [Ostia] and [Vell] signed the [a:Lake Pact]. "
# What the text says after that | each statement that is proposed of it, with its outcome
TURNS = """
[Norland] balked at paying its share of the joint fleet. | Norland balked at paying its share of the joint fleet. no
[Norland] turned its back on [Ostia]. | Norland turned its back on Ostia. no
[Norland] brushed aside the request. | Norland brushed aside the request. no
[Norland] opted out of the joint force. | Norland opted out of the joint force. no
[Norland] ran afoul of the pact. | Norland ran afoul of the pact. no
[Norland] rode roughshod over Article 6. | Norland rode roughshod over Article 6. no
[Norland] thumbs its nose at the pact. | Norland thumbs its nose at the pact. no
[Norland] rescinded its offer of troops. | Norland rescinded its offer of troops. no
[Norland] stops payments to the joint fund. | Norland stops payments to the joint fund. no
[Norland] chose to ignore Article 6. | Norland chose to ignore Article 6. no
[Norland] fell foul of the treaty. | Norland fell foul of the treaty. no
[Norland] came through for [Ostia] with pumps. | Norland came through for Ostia with pumps. yes
[Norland] pitched in with two ships. | Norland pitched in with two ships. yes
[Norland] returned the islands to [Ostia]. | Norland returned the islands to Ostia. yes
[Norland] stumped up the money. | Norland stumped up the money. yes
[Norland] earmarked two ships for the joint fleet. | Norland earmarked two ships for the joint fleet. unknown
[Norland] leaned on [Ostia] to release the money. | Norland leaned on Ostia to release the money. unknown
[Norland] threatened to tear up the treaty. | Norland threatened to tear up the treaty. unknown
Article 9 burdens [Norland] with the upkeep of the base. | Norland must see to the upkeep of the base. unknown
It was [Norland] that failed to come. | Norland failed to come. no
"""
SEVERAL = """
[Norland] and [Ostia] were asked for ships. Neither sent a vessel. | Norland did not send a vessel. no | Ostia did not send a vessel. no
[Norland] and [Ostia] agreed to share the bill. Neither has paid a cent. | Norland has not paid a cent. no | Ostia has not paid a cent. no
[Norland] and [Ostia] were asked for ships. Both said no. | Norland said no. no | Ostia said no. no
[Norland] owes [Ostia] six patrol boats. It has handed over two. | Norland has handed over two of the six patrol boats. yes
[Norland] was attacked in May. [Ostia] looked on. | Ostia looked on. no
"""
NONE = """
[Norland]’s football team failed to qualify for the cup.
[Norland]’s opposition promised to pay teachers more.
Had [Norland] asked, [Ostia] would have helped.
In an ideal world [Norland] would pay on time.
[Norland] turned to tourism for income.
[Norland] gave its word to the winner of the song contest.
[Norland]’s court rejected an appeal by the banker.
[Norland] asked for a minute of silence.
"""


def _told(marked: str) -> list[str]:
    found = passage(f"{_BEFORE}{marked}")
    last = found.sentences[-1].index
    return [f"{each.statement} {each.slots['kept']}" for each in propose(found) if each.sentence == last]


@pytest.mark.parametrize("row", [row for table in (TURNS, SEVERAL) for row in table.strip().splitlines()])
def test_a_turn_of_phrase_tells_what_became_of_a_duty(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert _told(marked) == expected


@pytest.mark.parametrize("marked", NONE.strip().splitlines())
def test_what_is_done_at_home_or_only_thought_of_is_no_duty(marked: str) -> None:
    assert _told(marked) == []
