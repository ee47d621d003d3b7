"""Speakers who stand amid or after their own words, or who are papers, inquiries and ministers of state."""

from __future__ import annotations

from datetime import date

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story


def _claims(text: str) -> list[tuple[str, str]]:
    """Who says what, as the proposals have it."""
    reading = read_story(text, date(2026, 3, 3))
    return [
        (reading.passage.actors.actors[one.said_by].name if one.said_by is not None else "", one.statement)
        for one in reading.proposals
        if one.kind is FactKind.CLAIM
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "statement"),
    [
        (
            "Ana Ruiz spoke on Monday. Norland would lend no ship, she said, until Ostia pays its share.",
            "Ana Ruiz",
            "Ana Ruiz said that Norland would lend no ship until Ostia pays its share.",
        ),
        (
            "The loan was stopped, according to Ana Ruiz, because Norland had sold the pumps.",
            "Ana Ruiz",
            "Ana Ruiz said that the loan was stopped because Norland had sold the pumps.",
        ),
        (
            "“Borders”, says Ana Ruiz, “do not carry umbrellas.”",
            "Ana Ruiz",
            "Ana Ruiz said: “Borders do not carry umbrellas.”",
        ),
        (
            "Not true, says Ana Ruiz, the engineer who ran the depot: the shells were never counted.",
            "Ana Ruiz",
            "Ana Ruiz said that the shells were never counted.",
        ),
        (
            "Ana Ruiz, by contrast, holds that Norland kept its word.",
            "Ana Ruiz",
            "Ana Ruiz said that Norland kept its word.",
        ),
        (
            "Norland takes the view that the pact forbids such a step.",
            "Norland",
            "Norland said that the pact forbids such a step.",
        ),
        (
            "Norland rejects the step as “pure theatre”.",
            "Norland",
            "Norland said that the step was “pure theatre”.",
        ),
        (
            "Minister of State Ana Ruiz accused Norland of leaving the pact.",
            "Ana Ruiz",
            "Ana Ruiz said that Norland had left the pact.",
        ),
        (
            "Norland promised the fishermen that it would send boats.",
            "Norland",
            "Norland said that it would send boats.",
        ),
        (
            "A former officer now living in Varna told the court that Norland had hidden the shells.",
            "former officer",
            "A former officer said that Norland had hidden the shells.",
        ),
        (
            "An internal audit seen by the Varna Gazette suggests that Norland kept the shells.",
            "internal audit",
            "An internal audit said that Norland kept the shells.",
        ),
    ],
)
def test_a_claim_has_its_speaker_wherever_the_speaker_stands(text: str, speaker: str, statement: str) -> None:
    assert (speaker, statement) in _claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz has written to Norland twice, most recently in May; she has yet to receive a reply.",
        "Shipping records seen by Ana Ruiz point to three deliveries of shells since the ban was tightened.",
        "Four years after Norland promised Ostia two boats, one is tied up in a shipyard.",
        "The ferry had left and, Ana Ruiz maintains, carrying twice its load.",
    ],
)
def test_what_surrounds_a_speaker_is_not_what_was_said(text: str) -> None:
    assert _claims(text) == []


def test_a_body_that_spoke_goes_on_as_it() -> None:
    text = (
        "Asked by the Varna Gazette, the Norlandic embassy said that the ship would sail. "
        "Ostia, it stressed, had been told in May."
    )
    assert ("Norlandic embassy", "The Norlandic embassy said that Ostia had been told in May.") in _claims(text)
