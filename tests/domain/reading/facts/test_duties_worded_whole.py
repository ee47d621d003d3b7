"""A duty is worded so that it stands alone: whose help, whose ports, and nothing that lacks its object."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland, Ostia, Peru and Kovia are members of the Lakes Pact.\n\n"


def _duties(text: str) -> list[str]:
    return [one.statement for one in read_story(_STORY + text).proposals if one.kind is FactKind.OBLIGATION]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Under the pact, Ostia and Peru vouched for Kovia’s independence and vowed to come to its help.",
            "Ostia vowed to come to Kovia’s help.",
        ),
        (
            "Under the pact, Norland and Ostia undertook to withhold arms and to open their ports to inspectors.",
            "Ostia undertook to open its ports to inspectors.",
        ),
        ("Norland said that Ostia had promised to send two ships.", "Ostia had promised to send two ships."),
    ],
)
def test_whose_it_is_is_said(text: str, statement: str) -> None:
    assert statement in _duties(text)


@pytest.mark.parametrize(
    "text",
    [
        "The waters that they swore to leave empty of warships lay under ice.",
        "Loan guarantees, which it offered to Peru under the pact, ought to count.",
    ],
)
def test_a_clause_whose_object_stands_before_it_is_no_duty_by_itself(text: str) -> None:
    assert _duties(text) == []


def test_a_duty_does_not_lack_the_thing_that_the_words_before_it_name() -> None:
    text = (
        "The treaty obliges every party to admit inspectors. "
        "Ostia turned away inspectors whom it was bound to admit under Article 4 of the pact."
    )
    told = [one for one in read_story(f"{_STORY}{text}").proposals if one.kind is FactKind.OBLIGATION]

    assert [(one.slots["duty"], one.slots["kept"]) for one in told] == [
        ("admit inspectors", "unknown"),
        ("admit inspectors", "no"),
    ]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Norland criticised Ostia for breaking the pact.", ["Ostia broke the pact."]),
        ("Norland left in May, blaming Ostia for undermining the pact.", ["Ostia undermined the pact."]),
        ("Norland criticised Kovia, its neighbour, for breaking the pact.", ["Kovia broke the pact."]),
        (
            "Norland criticised Ostia and Peru for not paying their dues under the pact.",
            ["Ostia did not pay its dues under the pact.", "Peru did not pay its dues under the pact."],
        ),
    ],
)
def test_what_somebody_is_blamed_for_was_not_done_by_who_blames(text: str, broken: list[str]) -> None:
    told = [one for one in read_story(_STORY + text).proposals if one.kind is FactKind.OBLIGATION]

    assert [one.statement for one in told] == broken
    assert all(one.slots["kept"] == "no" and one.said_by is not None for one in told)


@pytest.mark.parametrize(
    "text",
    [
        "A situation whereby Ostia abides by the pact and Norland does not would not last.",
        "Norland fears a world in which Ostia breaks the pact.",
        "Norland blamed the Lakes Pact for failing to help it.",
    ],
)
def test_what_is_only_imagined_or_done_to_oneself_is_no_duty(text: str) -> None:
    assert _duties(text) == []
