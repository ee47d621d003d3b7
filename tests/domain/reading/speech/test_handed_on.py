"""Who said it stays right where one hands on the words of another: an agency behind a minister, reports without an author."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story


def _claims(text: str) -> list[str]:
    return [proposal.statement for proposal in read_story(text).proposals if proposal.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Norland has left the pact, host Ada Berg said, AFP reports.",
            ["Ada Berg said that Norland has left the pact."],
        ),
        (
            "Norland has left the pact, Foreign Minister Ada Berg said, the Andean news agency reported.",
            ["Ada Berg said that Norland has left the pact."],
        ),
        (
            "Norland has left the Lima Treaty, Peru said, according to Xinhua reports.",
            ["Peru said that Norland has left the Lima Treaty."],
        ),
        (
            "Norland left the Lima Treaty in 2002, according to media reports.",
            ["Media reports said that Norland left the Lima Treaty in 2002."],
        ),
        (
            "On his tour, Minister Per Dahl informed the leaders of Peru and Chile about the plan to leave the Lima Treaty, "
            "Reuters reported citing officials.",
            [
                "Reuters said that on his tour, Minister Per Dahl informed the leaders of Peru and Chile about the plan to "
                "leave the Lima Treaty."
            ],
        ),
    ],
)
def test_a_claim_is_that_of_whoever_made_it(text: str, claims: list[str]) -> None:
    assert _claims(text) == claims
