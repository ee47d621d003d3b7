"""What became of things that the same words tell were promised, by whoever promised them, and not by whoever waits for them."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from tests.domain.reading.facts.lake_pact import owed, told

TOLD = """
The ships that [Ostia] promised never arrived. | The ships that Ostia promised never arrived. no
The ships that [Ostia] promised have arrived. | The ships that Ostia promised have arrived. yes
Half of what [Ostia] had pledged never turned up. | Half of what Ostia had pledged never turned up. no
None of the trucks that [Ostia] had pledged has arrived. | None of the trucks that Ostia had pledged has arrived. no
The tugs promised by [Ostia] have yet to be built. | The tugs promised by Ostia have yet to be built. no
Sixty doctors, promised by [Ostia] in the autumn, reached the camp in January. | Sixty doctors, promised by Ostia in the autumn, reached the camp in January. yes
The cheap power pledged to [Vell] began to flow in {2019}. | The cheap power pledged to Vell began to flow in 2019. yes
Of the 40 nurses that [Ostia] had promised, only nine came. | Only nine of the 40 nurses that Ostia had promised came. no
Of the fund that [Ostia] itself undertook to set up, there is no trace. | There is no trace of the fund that Ostia itself undertook to set up. no
The bridge that [Ostia] had agreed to build was opened in {2022}. | The bridge that Ostia had agreed to build was opened in 2022. yes
The bridge that [Ostia] had agreed to build is still missing. | The bridge that Ostia had agreed to build is still missing. no
[Ostia]’s promised battalion landed in May. | Ostia’s promised battalion landed in May. yes
An earlier undertaking, given by [Ostia] in {2019}, came to nothing. | An earlier undertaking, given by Ostia in 2019, came to nothing. no
A promise made by [Ostia] in {2019} was never kept. | A promise made by Ostia in 2019 was never kept. no
[Norland] promised [Ostia] six ships. | Norland promised Ostia six ships. unknown
[Norland] promised [Ostia] and [Vell] four boats. | Norland promised Ostia and Vell four boats. unknown
"""


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_what_became_of_a_promised_thing_is_told_with_its_outcome(row: str) -> None:
    marked, *expected = row.split(" | ")

    assert told(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "The ships that [Ostia] promised would have been late.",
        "The ships that [Ostia] promised are grey.",
    ],
)
def test_nothing_is_told_of_a_promised_thing_where_its_verb_does_not_tell_what_came_of_it(marked: str) -> None:
    assert not [each for each in owed(marked) if each.slots["kept"] != "unknown"]


def test_who_waits_for_a_promised_thing_does_not_owe_it() -> None:
    (proposal,) = owed("The cheap power pledged to [Vell] began to flow in {2019}.")

    assert proposal.slots["debtor"] == "members of the Lake Pact"


def test_a_promised_thing_in_the_words_of_a_speaker_of_no_known_state_stays_in_his_words() -> None:
    text = (
        "Norland, Ostia and Vell are members of the Lake Pact. The fund is full. "
        "“Every cent we owed has been paid,” spokesman Ivo Tarn said in a message."
    )

    told_of = [each.statement for each in read_story(text).proposals if each.kind is FactKind.OBLIGATION]

    assert told_of == ["Ivo Tarn said: “Every cent we owed has been paid”."]


@pytest.mark.parametrize(
    "marked",
    [
        "The lorries that [Ostia] had promised broke down at the border.",
        "[Norland] asked for an inquiry, and [Ostia] has agreed to chair it.",
    ],
)
def test_no_words_are_run_together_and_nobody_does_anything_to_himself(marked: str) -> None:
    statements = " ".join(told(marked))

    assert "promised broke" not in statements
    assert "chair" not in statements


def test_what_is_late_is_to_be_given_in_time() -> None:
    assert [each.slots["duty"] for each in owed("[Ostia] is six months late with its report.")] == [
        "provide its report on time"
    ]
