"""A page holds more than its story: what stands between the sentences, and what it prints twice, makes no facts of its own."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.statements.litter import is_litter
from quiz.domain.reading.story_reading import read_story


def told(text: str, kind: FactKind = FactKind.CLAIM) -> list[str]:
    return [one.statement for one in read_story(text).proposals if one.kind is kind]


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Peru says it will pay",
        "Related Articles",
        "RELATED: Chile says it will not wait",
        "• Also read: Chile says it will not wait",
        "More news: Norway says it will not wait",
        "Photo: Ada Berg said to be ill",
        "(Reporting by Sam Holt; Editing by Ann Dow)",
        "Sign up for our letter, Ada Berg says it is good.",
        "Get the Courier in your inbox:",
    ],
)
def test_what_belongs_to_the_page_makes_no_facts(line: str) -> None:
    assert is_litter(line)
    assert told(f"Peru left the Lakes Pact.\n\n{line}\n\nBolivia stayed.") == []


@pytest.mark.parametrize(
    "line",
    [
        "Read the treaty carefully, Ada Berg said.",
        "Watch officers said Peru had paid.",
        "Related companies paid the dues.",
        "Reporting by the agency showed that Peru had paid.",
        "Follow the rules, Ada Berg told Peru.",
    ],
)
def test_a_sentence_that_only_begins_like_a_link_is_read(line: str) -> None:
    assert not is_litter(line)


def test_a_sentence_that_the_page_prints_twice_is_told_once() -> None:
    text = "Peru and Chile signed an accord in 2020…\n\nPeru and Chile signed an accord in 2020.\n\nAda Berg said Peru had paid."

    assert len(told(text, FactKind.EVENT)) == 1


def test_what_a_speaker_says_in_the_summary_and_again_more_fully_is_one_claim() -> None:
    text = (
        "Ada Berg said that Peru had paid all its dues.\n\nThe envoys met.\n\n"
        "Ada Berg said that Peru had paid all its dues before the summit in Lima."
    )

    assert told(text) == ["Ada Berg said that Peru had paid all its dues before the summit in Lima."]


def test_what_two_speakers_say_is_two_claims() -> None:
    text = "Ada Berg said that Peru had paid all its dues. Bo Falk said that Peru had paid all its dues."

    assert len(told(text)) == 2


@pytest.mark.parametrize(
    ("words", "is_sure"),
    [
        ("This will help all of us.", False),
        ("It has shown its worth.", False),
        ("They know the price.", False),
        ("And one whole day longer.", False),
        ("It is time to pay the dues.", True),
        ("It is clear that Peru has paid.", True),
        ("This treaty will help all of us.", True),
        ("Peru has paid its dues.", True),
    ],
)
def test_a_quotation_that_begins_with_what_was_said_before_is_never_sure(words: str, *, is_sure: bool) -> None:
    claims = [one for one in read_story(f"“{words[:-1]},” Ada Berg said.").proposals if one.kind is FactKind.CLAIM]

    assert [one.confidence is not Confidence.LOW for one in claims] == [is_sure]
