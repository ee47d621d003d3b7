"""Claims told with a passive, or with whom somebody expects to do something: each has its speaker and words that stand alone."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland and Ostia are members of the Lakes Pact. "
# What the text says after that | the claim that is proposed
TOLD = """
The Lakes Pact was described by Lars Holm as a scrap of paper. | Lars Holm said that the Lakes Pact was a scrap of paper.
The Lakes Pact was described by Norland’s minister, Lars Holm, as a shield. | Lars Holm said that the Lakes Pact was a shield.
The Lakes Pact was called “a trap” by Ostia. | Ostia said that the Lakes Pact was “a trap”.
The Lakes Pact has been branded a failure by Ostia. | Ostia said that the Lakes Pact was a failure.
The Lakes Pact was dismissed as useless by Ostia on Monday. | Ostia said that the Lakes Pact was useless.
Delegates were told by Lars Holm that the talks had failed. | Lars Holm said that the talks had failed.
The Lakes Pact is said by Ostia to have lapsed in 2019. | Ostia said that the Lakes Pact had lapsed in 2019.
Norland is believed by Ostia to be behind the raid. | Ostia said that Norland was behind the raid.
Ostia expects Norland to pay its share by May. | Ostia said that Norland would pay its share by May.
Ostia, said its president, Lars Holm, had kept every promise. | Lars Holm said that Ostia had kept every promise.
"""


def _claims(text: str) -> list[str]:
    return [one.statement for one in read_story(_STORY + text).proposals if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize("case", [line.split(" | ") for line in TOLD.strip().splitlines()], ids=lambda case: case[0])
def test_whoever_a_passive_names_is_the_speaker_of_what_it_tells(case: list[str]) -> None:
    text, statement = case
    assert _claims(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "He was seen by Norland as a friend.",
        "The plan was seen by Norland and by Ostia.",
        "Norland expects to leave the pact.",
        "Norland does not expect Ostia to pay.",
        "Ostia was not described by Norland as a friend.",
    ],
)
def test_a_passive_without_words_for_what_was_said_is_no_claim(text: str) -> None:
    assert _claims(text) == []
