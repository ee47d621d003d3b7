"""A claim ends where the words of its speaker end, begins where they begin, and is not made of what is not said."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story


def claims(text: str) -> list[str]:
    return [one.statement for one in read_story(text).proposals if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru adopted a resolution demanding that Chile pull back its boats, and welcoming the envoys of Gabon.",
            "A resolution said that Chile should pull back its boats.",
        ),
        (
            "Peru pledged to pay its dues by 2035, with Ada Berg hailing the move.",
            "Peru said that it would pay its dues by 2035.",
        ),
        (
            "Ada Berg stressed that Peru would wait while insisting that “Chile must go”.",
            "Ada Berg said that Peru would wait.",
        ),
        ("Ada Berg said that day that Peru had paid.", "Ada Berg said that Peru had paid."),
        ("Leaders agreed Peru had paid, Ada Berg said.", "Ada Berg said that leaders agreed Peru had paid."),
        (
            "Peru called on the crews to give up their arms and to return to their boats.",
            "Peru said that the crews should give up their arms and return to their boats.",
        ),
        (
            "Peru called for the immediate release of Ada Berg.",
            "Peru said that there should be an immediate release of Ada Berg.",
        ),
        ("Peru called for the protection of the crews.", "Peru said that there should be protection of the crews."),
        ("Lake Member States vowed to pay more.", "Lake Member States said that they would pay more."),
        (
            "Peru agreed on Monday to act by widening a list of people banned with their firms, and said Chile had paid.",
            "Peru said that Chile had paid.",
        ),
        (
            "Ada Berg praised the crews, especially for keeping their boats ready.",
            "Ada Berg said that the crews had kept their boats ready.",
        ),
        (
            "Peru denies plan to leave Chile",
            "Peru said that it was not true that there had been a plan to leave Chile.",
        ),
        ("Peru confirmed talks held in Oslo had failed.", "Peru said that talks held in Oslo had failed."),
        ("A sailor said his “morale was low” that year.", "A sailor said that his “morale was low” that year."),
    ],
)
def test_a_claim_holds_the_words_that_were_said_and_no_others(text: str, expected: str) -> None:
    assert expected in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Latest news on the crisis – Peru rejects all demands as deadline looms",
        "Ada Berg met Peru’s envoy. She called it a “great win” for all.",
        "Ada Berg thanked Bo Falk, calling him “our father”.",
        "Ada Berg has claimed victory over what she describes as a foreign plot.",
        "Peru confirmed the withdrawal of the boats stationed in the harbour of Lima.",
        "Peru has rejected a note by regional envoys that claimed Chile had agreed to a truce.",
        "The regional group added Chile to the list of guests and invited Bo Falk.",
        "During a talk in Lima, Berg who serves as Bo Falk’s envoy, said that Peru had left.",
        "Ada Berg decried attempts to split the club for what she called “selfish” reasons.",
        "Peru must pay. That requires a new vote in Lima, added the minister.",
        "Ada Berg met Peru’s envoy. Her decision to leave Chile came after a vote.",
    ],
)
def test_what_nobody_said_and_what_stands_for_nothing_sure_is_no_claim(text: str) -> None:
    assert claims(text) == []


def test_the_minister_of_a_state_is_nobody_of_another_and_no_stranger_named_last() -> None:
    text = (
        "Qatari Foreign Minister Omar Dahl met Peru. Chilean Foreign Minister Ada Berg left. Sam Holt won the cup. "
        "The Qatari foreign minister said that the siege was wrong."
    )

    assert claims(text) == ["Omar Dahl said that the siege was wrong."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru stressed the need to pay the crews.", "Peru said that it was necessary to pay the crews."),
        ("Peru has emphasised the necessity of a vote.", "Peru said that there was a need for a vote."),
        ("Ada Berg underlined the importance of the talks.", "Ada Berg said that the talks were important."),
        (
            "Peru also expressed its full support for the efforts of Chile.",
            "Peru said that it fully supported the efforts of Chile.",
        ),
        ("Peru voiced deep concern at the blockade.", "Peru said that it was deeply concerned at the blockade."),
        (
            "Foreign Minister Ada Berg met the press. “We have paid,” the agency quoted the minister as saying.",
            "Ada Berg said: “We have paid.”",
        ),
        ("Peru says leaving the pact will help Chile.", "Peru said that leaving the pact will help Chile."),
        (
            "Peru’s envoys praised the deal, declaring it a “great day” but saying that the price was “too high”.",
            "Peru's envoys said that the price was “too high”.",
        ),
    ],
)
def test_what_is_said_with_a_noun_or_amid_other_words_is_a_claim_of_whoever_says_it(text: str, expected: str) -> None:
    assert expected.replace("'", "’") in [one.replace("'", "’") for one in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru expressed its thanks for the efforts of Chile.",
        "Peru stressed the line.",
        "“We have paid,” the agency quoted.",
    ],
)
def test_a_noun_that_takes_no_side_is_no_claim(text: str) -> None:
    assert claims(text) == []
