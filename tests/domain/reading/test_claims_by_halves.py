"""A claim holds what was surely said: the half of a sentence that names its speaker, without the clause that is hung on."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.story_reading import read_story


def _claims(text: str) -> list[tuple[str, Confidence]]:
    found = (one for one in read_story(text).proposals if one.kind is FactKind.CLAIM)
    return [(one.statement, one.confidence) for one in found]


def _statements(text: str) -> list[str]:
    return [statement for statement, _ in _claims(text)]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Norland isn’t bound: it signed, but never ratified, and Oslo pays “as a guest”, as Ada Berg once put it.",
            "Ada Berg said that Oslo pays “as a guest”.",
        ),
        (
            "Norland was to send six boats; Ostia had asked for ten, according to the River Trust.",
            "The River Trust said that Ostia had asked for ten.",
        ),
        (
            "Norland alone, the River Trust found, has met its quota every year; in 2023 it gave Ostia 14 pumps.",
            "The River Trust said that Norland alone has met its quota every year.",
        ),
        (
            "Some 140 troops reached Ostia on Thursday, the River Trust said, and Norland has pledged to double that number.",
            "The River Trust said that some 140 troops reached Ostia on Thursday.",
        ),
        (
            "Norland says it has met its duties in full, and in early May it handed over three boats.",
            "Norland said that it has met its duties in full.",
        ),
        (
            "Two ships were sunk, a charge that Oslo shrugs off: nobody can break “rules of the past”, reckons Ada Berg.",
            "Ada Berg said that nobody can break “rules of the past”.",
        ),
        (
            "Norland will send two cutters, Ada Berg said, the first of which was to leave on Saturday.",
            "Ada Berg said that Norland will send two cutters, the first of which was to leave on Saturday.",
        ),
        ("The pact, Norland said, was dead.", "Norland said that the pact was dead."),
        (
            "Norland gave Ostia two tents, it says, and has offered a boat.",
            "Norland said that Norland gave Ostia two tents and has offered a boat.",
        ),
        ("Norland denied it: “We have sent nobody.”", "Norland said: “We have sent nobody.”"),
    ],
)
def test_only_what_was_surely_said_is_claimed(text: str, statement: str) -> None:
    assert statement in _statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ostia would leave, Ada Berg said, and more states would follow.",
        "Ada Berg said that if Peru leaves the pact, and Chile joins it, Norway will stay.",
    ],
)
def test_what_only_goes_on_with_what_was_said_is_not_cut(text: str) -> None:
    assert all("states would follow" in one or "will stay" in one for one in _statements(text))
    assert _statements(text)


def test_a_date_in_the_other_half_is_not_when_it_was_said() -> None:
    text = "Norland was to send six boats in 2021; Ostia had asked for ten, according to the River Trust."
    (one,) = (claim for claim in read_story(text).proposals if claim.kind is FactKind.CLAIM)

    assert one.date is None


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile were asked to help. Neither sent a ship, an inquiry concluded.",
        "Norland promised six boats; only four were delivered, according to the River Trust.",
        "Norland missed a payment. Oslo put it down to “a slip of the pen”.",
        "Tunisia left the Lakes Pact. Ada Berg, its secretary-general, insisted that its obligations “do not sleep”.",
        "Ada Berg said she was deeply disappointed.",
        "Norland left when Oslo decided that the pact was enough.",
        "Ada Berg hints that Norland would return.",
        "Norland says upstream neighbour broke water pact as reservoirs run low",
        "Norland’s minister speaks of “financial coup”",
        "Peru has suspended its patrols until, as Ada Berg puts it, “somebody tells us why”.",
        "Peru said Lima was “surprised and disappointed”.",
        "Ada Berg of Peru said that “paper, not politics” was to blame.",
        "“That, too, is a breach,” said Ada Berg.",
        "The Ministry of Agriculture said that Peru had left the Lima Pact.",
    ],
)
def test_a_claim_that_leans_on_other_sentences_or_says_little_is_not_trusted(text: str) -> None:
    found = _claims(text)

    assert found
    assert {confidence for _, confidence in found} == {Confidence.LOW}


def test_it_is_not_trusted_to_be_the_speaker_behind_something_else_that_was_said() -> None:
    found = _claims("Norland conceded that a sale had taken place but claimed it concerned old aircraft.")

    assert [confidence for _, confidence in found] == [Confidence.HIGH, Confidence.LOW]


def test_what_a_thing_is_put_down_to_is_never_told_of_the_speaker() -> None:
    assert _statements("Norland missed a payment. Oslo put it down to “a slip of the pen”.") == [
        "Norway said that it was due to “a slip of the pen”."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru said it would leave the Lakes Pact.",
        "Ada Berg said she was surprised by the vote in Ostia.",
        "Ada Berg said that neither side had paid.",
        "Ostia owed Norland money. Ada Berg said four ships were delivered.",
    ],
)
def test_a_claim_that_stands_by_itself_is_trusted(text: str) -> None:
    assert Confidence.LOW not in {confidence for _, confidence in _claims(text)}


def test_a_relative_tells_of_the_noun_that_its_verb_agrees_with() -> None:
    text = "Peru has imposed sanctions on Sri Lanka, which it says has been collecting an unlawful surcharge."

    assert any("that Sri Lanka has been collecting" in one for one in _statements(text))


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Peru promised in May to send 40 soldiers, but until today none of them has arrived.",
            "Peru said that it would send 40 soldiers.",
        ),
        (
            "Should Peru fail to pay by June, Ada Berg warned, the pact “provides for a fine”.",
            "Ada Berg said that should Peru fail to pay by June, the pact “provides for a fine”.",
        ),
        (
            "Unless Peru pays by June, Ada Berg cautioned, Chile would close the port.",
            "Ada Berg said that unless Peru pays by June, Chile would close the port.",
        ),
    ],
)
def test_a_claim_ends_before_what_came_of_it_and_keeps_the_comma_behind_its_condition(
    text: str, statement: str
) -> None:
    assert statement in _statements(text)


def test_what_is_denied_instead_of_something_else_is_not_told() -> None:
    assert _statements("Ada Berg denies not the sale but the pledge.") == []
