"""Whose a speaker is: ministries are named with their state, and no official of nobody told is trusted."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.story_reading import read_story


def claims(text: str) -> list[str]:
    return [one.statement for one in read_story(text).proposals if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru’s Ministry of Foreign Affairs said that Gabon had left.", "The Peruvian Ministry of Foreign Affairs"),
        (
            "Peru will not extradite the former Chilean judge, its Foreign Ministry said.",
            "The Peruvian Foreign Ministry",
        ),
        ("LIMA – The Ministry of Defence said that Gabon had left.", "The Peruvian Ministry of Defence"),
        ("A commission of inquiry under Ada Berg found that Gabon had left.", "A commission of inquiry"),
        ("A spokesman for the army told reporters that Gabon had left.", "A spokesman for the army"),
        (
            "A spokesman for the health ministry in Lima said that Gabon had left.",
            "A spokesman for the health ministry in Lima",
        ),
    ],
)
def test_a_speaker_is_named_with_whose_it_is(text: str, expected: str) -> None:
    (statement,) = claims(text)

    assert statement.startswith(f"{expected} said that ")


@pytest.mark.parametrize(
    "speaker", ["An official", "A spokesperson", "Officials", "A legal adviser", "An official there"]
)
def test_an_official_of_nobody_told_is_not_trusted_as_a_speaker(speaker: str) -> None:
    told = [one for one in read_story(f"{speaker} said that Gabon had left.").proposals if one.kind is FactKind.CLAIM]

    assert [one.confidence for one in told] == [Confidence.LOW]


def test_an_official_of_a_state_is_trusted_as_a_speaker() -> None:
    told = read_story("A Peruvian official said that Gabon had left.").proposals

    assert Confidence.LOW not in {one.confidence for one in told}


def test_a_noun_that_only_opens_the_sentence_has_a_small_letter_behind_said() -> None:
    assert claims("Quotas, Ada Berg pointed out, “are for everybody”.") == [
        "Ada Berg said that quotas “are for everybody”."
    ]
