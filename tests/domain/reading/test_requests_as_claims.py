"""What somebody asks for is proposed as what, in their words, should be; what is no request is not."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence, Proposal
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland and Ostia are members of the Lakes Pact. Ada Venn is the president of Norland.\n\n"


def _claims(text: str) -> list[Proposal]:
    return [one for one in read_story(_STORY + text).proposals if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ada Venn urged Ostia to open the dam.", "Ada Venn said that Ostia should open the dam."),
        ("Ada Venn called on Ostia to open the dam.", "Ada Venn said that Ostia should open the dam."),
        ("Ada Venn asked Ostia not to sell the boats.", "Ada Venn said that Ostia should not sell the boats."),
        ("Ostia warned Norland not to enter the bay.", "Ostia said that Norland should not enter the bay."),
        ("Ada Venn ordered the navy to stay in port.", "Ada Venn said that the navy should stay in port."),
        ("Ada Venn urged Ostia on Monday to “keep its word”.", "Ada Venn said that Ostia should “keep its word”."),
        ("Ostia called for an end to the blockade.", "Ostia said that there should be an end to the blockade."),
        ("Norland demanded an answer within a week.", "Norland said that there should be an answer within a week."),
        (
            "Norland demanded an urgent meeting after two boats had sunk.",
            "Norland said that there should be an urgent meeting.",
        ),
    ],
)
def test_a_request_says_what_should_be(text: str, statement: str) -> None:
    """Who is asked is the subject; the teacher is told that a request was reworded."""
    claim = next(one for one in _claims(text) if one.statement == statement)
    assert claim.confidence is not Confidence.HIGH


@pytest.mark.parametrize(
    "text",
    [
        "Ostia called for her to resign.",  # who “she” is
        "Ostia called for his dismissal.",
        "Ostia called for measures to protect the fish.",
        "Ada Venn asked whether Ostia would pay.",
        "Norland asked Ostia for help.",
        "Ostia called for opening the dam.",
        "Ada Venn was asked to open the dam.",
        "Ada Venn promised to open the dam.",
        "Ada Venn urged Ostia on social media to open the dam.",
    ],
)
def test_what_is_no_request_or_not_told_whole_gives_none(text: str) -> None:
    """Neither a question nor a promise says what somebody should do, nor is “she” named by guess."""
    assert not [one.statement for one in _claims(text) if " should " in one.statement]


def test_a_decision_that_somebody_speaks_of_is_no_request() -> None:
    (claim,) = _claims("Norland’s decision to open the dam will not hurt Ostia, Ada Venn told parliament.")

    assert claim.statement == "Ada Venn said that Norland’s decision to open the dam will not hurt Ostia."
