"""Duties whose debtor stands away from the verb, or whose words hold a pronoun that could mean something else."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

# What the text says after that | each statement that is proposed of it, with its outcome
TOLD = """
Accusing [Vell] of delays in its deliveries, [Ostia] suspended its payments to the fund. | Ostia suspended its payments to the fund. no
Pledging to open its ports, [Norland] stayed in the pact. | Norland pledged to open its ports. unknown
[Norland], whose envoy, [p:Ada Berg@Norland], holds the chair, has offered to host talks. | Norland has offered to host talks. unknown
[Norland] and [Ostia] were among the members that sent troops in {2021}. | Norland sent troops in 2021. yes | Ostia sent troops in 2021. yes
[Ostia] is one of the three states that have not paid their dues. | Ostia has not paid its dues. no
In exchange for the loan [Norland] was promised. In return for help it pledged to build two plants. | Norland pledged to build two plants. unknown
[Vell] is owed money by [Ostia]. | Vell is owed money by Ostia. unknown
[Vell] had been supposed to lend [Ostia] twelve tugs. | Vell had been supposed to lend Ostia twelve tugs. unknown
[Vell] was meant to lend [Ostia] twelve tugs. | Vell was meant to lend Ostia twelve tugs. unknown
[Vell] secretly sold its tugs to a shipyard. | Vell secretly sold its tugs to a shipyard. no
[Vell] sold its tugs in secret. | Vell sold its tugs in secret. no
[Vell] reiterated its readiness to host the secretariat. | Vell reiterated its readiness to host the secretariat. unknown
[Vell] expressed its gratitude to [Ostia] for the loan of two tugs. | Vell expressed its gratitude to Ostia for the loan of two tugs. yes
[Vell] treats the treaty as a scrap of paper. | Vell treats the treaty as a scrap of paper. no
[Vell] made available two tugs. | Vell made available two tugs. yes
[Vell] has sent an engineer. | Vell has sent an engineer. yes
[Vell] gave [Ostia] its word. | Vell gave Ostia its word. unknown
A ceiling of 900 tonnes on the trout catch is observed by few. | Members of the Lake Pact must respect a ceiling of 900 tonnes on the trout catch. unknown
[Norland]’s quota of 300 tonnes is too small for its fleet. | Norland has a quota of 300 tonnes. unknown
Under the pact, drawn up in {2014}, every participating state must keep 400 soldiers ready and replace them. | Members of the Lake Pact must keep 400 soldiers ready. unknown
"""
NONE = """
[Ostia] was invited to accede to the pact.
[Norland] asked for 40 pumps. [Ostia] got four of them.
[Norland] met [Ostia] in secret.
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_duty_is_told_of_whoever_the_sentence_means(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert [one for one in told(marked) if one in expected] == expected


@pytest.mark.parametrize("marked", NONE.strip().splitlines())
def test_no_duty_is_told_whose_pronoun_would_mean_whoever_owes_it(marked: str) -> None:
    assert told(marked) == []


def test_a_speaker_does_not_mean_his_own_state_by_they() -> None:
    text = (
        "Norland, Ostia and Vell are members of the Lake Pact. Norland found out from a newspaper. "
        "“They gave us their word, and they broke it,” the Norlandic president, Ada Berg, said."
    )
    reading = read_story(text)
    names = [actor.name for actor in reading.passage.actors.actors]

    owing = [each.slots["debtor"] for each in reading.proposals if each.kind is FactKind.OBLIGATION]

    assert names.index("Norland") not in owing


def test_what_is_owed_in_the_passive_is_to_be_paid() -> None:
    assert [each.slots["duty"] for each in owed("[Vell] is owed money by [Ostia].")] == ["pay Vell what it is owed"]


def test_the_neighbour_of_a_state_is_not_that_state() -> None:
    text = "[Vell]’s neighbour across the strait was supposed to let 80 ships through."

    debtors = [each.slots["debtor"] for each in owed(text)]

    assert debtors == ["members of the Lake Pact"]
