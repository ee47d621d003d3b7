"""What news prose says in passing is no fact of its own: captions, subjects cut in two, what only a verb tells of."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story


def _statements(text: str, kind: FactKind) -> list[str]:
    return [proposal.statement for proposal in read_story(text).proposals if proposal.kind is kind]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Berg speaks in Lima, Peru on 31 January 2019. (File/AFP)",
        "© Photo Agency, Ada Berg signs the Lima Treaty on 3 May 2019.",
        "Peru signs the Lima Treaty in Quito on 3 May 2019 (Photo: Reuters)",
    ],
)
def test_a_caption_tells_no_event(text: str) -> None:
    assert not _statements(text, FactKind.EVENT)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        (
            "Last week’s guests in Lima Peru and Chile separately signed a treaty with Ecuador in May 2019.",
            "Chile separately",
        ),
        ("The right of Peru to build large dams had ended in May 2019.", "Large dams had ended"),
        ("Visiting Peruvian and Chilean ministers in May 2019 called for talks with Ecuador.", "Chilean ministers"),
        ("Peru formally left the bloc in January 2020 but Lima and Quito are seeking a deal by May 2020.", "Quito are"),
    ],
)
def test_nobody_does_alone_what_two_did(text: str, cut: str) -> None:
    assert not any(statement.startswith(cut) for statement in _statements(text, FactKind.EVENT))


def test_that_somebody_said_something_on_no_known_day_is_a_claim_and_no_event() -> None:
    text = "Ada Berg said on Monday that Peru had left the Lima Treaty."

    assert _statements(text, FactKind.CLAIM) == ["Ada Berg said that Peru had left the Lima Treaty."]
    assert not _statements(text, FactKind.EVENT)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("A delegation led by the Peruvian water commissioner came to Lima.", "Peru is the leader"),
        ("Foreign Minister Ada Berg of Chile met her Peruvian counterpart Juan Paz.", "counterpart"),
        ("Police caught the suspected rebel leader Juan Paz in Peru.", "Juan Paz is"),
        ("The anti-Taliban commander Juan Paz was killed.", "of Taliban"),
        ("It is the first meeting with Peru since Prime Minister Ada Berg took office.", "Minister of Peru"),
    ],
)
def test_nobody_holds_an_office_that_the_words_do_not_give(text: str, wrong: str) -> None:
    assert not any(wrong in statement for statement in _statements(text, FactKind.ROLE))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Peru pledged that it would change the design but it never kept its promises.",
            ["Peru said that it would change the design."],
        ),
        (
            "Two members of the council issued a joint statement along with Peru saying that the notice was void.",
            [],
        ),
    ],
)
def test_a_claim_ends_where_the_story_goes_on_and_is_given_to_its_speaker(text: str, claims: list[str]) -> None:
    assert [one for one in _statements(text, FactKind.CLAIM) if one.startswith("Peru")] == claims


def test_a_story_that_is_about_something_else_tells_duties_only_in_words_for_them() -> None:
    about_else = (
        "Peru and Chile are members of the Lima Water Treaty. Their teams met on the border for three days. The first day "
        "was given to the weather. Peru has allowed a Chilean team to see its dams. Chile brought two engineers. Both "
        "ate well. The talks go on in June. Nobody expects a quarrel. Peru must not divert the river under the treaty."
    )

    duties = _statements(about_else, FactKind.OBLIGATION)

    assert any("must not divert" in duty for duty in duties)
    assert not any("allowed" in duty or "brought" in duty for duty in duties)


@pytest.mark.parametrize("heading", ["UKRAINE", "NATO"])
def test_a_state_or_alliance_that_heads_a_paragraph_in_capitals_says_nothing(heading: str) -> None:
    reading = read_story(f"{heading}: The leaders approved four battalions for Estonia and Poland.")

    assert [row.statement for row in reading.proposals if row.kind == "claim"] == []


def test_somebody_whose_name_in_capitals_opens_a_turn_is_heard() -> None:
    reading = read_story("Foreign Minister Ada Holm of Norland met reporters.\n\nHOLM: The pact is dead.")

    assert [row.statement for row in reading.proposals if row.kind == "claim"] == ["HOLM said that the pact is dead."]


def test_what_is_expected_of_a_guest_is_no_duty() -> None:
    reading = read_story(
        "President Omar Aziz of Sudan is expected to attend the African Union summit. "
        "Members of the African Union are expected to pay their dues."
    )

    duties = [row.statement for row in reading.proposals if row.kind == "obligation"]
    assert duties == ["Members of the African Union must pay their dues."]


def test_what_somebody_meant_to_do_keeps_its_last_word() -> None:
    text = "Norland left the Harbour Pact on Tuesday, eight years after it announced that it meant to do so, Ada Holm said."

    said = [row.statement for row in read_story(text).proposals if row.kind == "claim"]
    assert said
    assert all(statement.endswith("to do so.") for statement in said)
