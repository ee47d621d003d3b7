"""Speech told by a turn of phrase, and by verbs that say how it was said."""

from __future__ import annotations

import pytest

from quiz.domain.reading.story_reading import read_story

# What the text says | what is claimed
TOLD = """
Norland let slip that the ships had been sold. | the ships had been sold
Norland has it that the convoy never left. | the convoy never left
Norland went on record as saying that the fee was too high. | the fee was too high
Norland left no doubt that the fee would be paid. | the fee would be paid
Norland shot back that the ships were late. | the ships were late
Norland hit back: the ships had sailed in May. | the ships had sailed in May
Norland took the line that the text covers only land. | the text covers only land
Word from Norland is that the vote will be put off. | the vote will be put off
Norland fumed that the letters had been ignored. | the letters had been ignored
Norland surmised that the radar was broken. | the radar was broken
The ships were late and then lost, or so says Norland. | the ships were late and then lost
"""
UNTOLD = """
Norland has a long coast that few ships visit.
Norland let the ships pass that had been sold.
Norland shot back at the rebels.
Norland went to the summit in May.
Norland accepted two ships.
"""


def _claims(text: str) -> list[str]:
    story = f"Norland and Ostia, two countries, signed the Lake Pact in 1999.\n{text}"
    return [each.statement for each in read_story(story).proposals if each.kind.value == "claim"]


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_a_turn_of_phrase_tells_what_somebody_says(row: str) -> None:
    text, said = row.split(" | ")

    assert [said in claim for claim in _claims(text)] == [True]


@pytest.mark.parametrize("text", UNTOLD.strip().splitlines())
def test_what_only_looks_like_such_a_turn_tells_of_no_claim(text: str) -> None:
    assert _claims(text) == []
