"""A clause with “that” or “who” is told of the noun that it belongs to, and of none where the words leave it open."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland, Ostia, Zemia and Karelund are members of the Amber Pact.\n\n"


def _told(text: str, kind: FactKind = FactKind.EVENT) -> list[str]:
    found = read_story(_STORY + text).proposals
    return [one.statement for one in found if one.start >= len(_STORY) and one.kind is kind]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A suspect in arson attacks that injured nine people in Ostia in June 2023 was caught on Monday.",
            "Arson attacks injured nine people in Ostia in June 2023.",
        ),
        (
            "The chief of a band that raided the port in June 2023 fled to Ostia.",
            "A band raided the port in June 2023.",
        ),
        ("The pilot of the plane that bombed Falk in 1943 was tried.", "The plane bombed Falk in 1943."),
        (
            "The mate of boats that smuggled rifles to Ostia in 2021 was jailed on Friday.",
            "Boats smuggled rifles to Ostia in 2021.",
        ),
        ("The captain of the barge that sank in May 2022 was fined.", "The barge sank in May 2022."),
        ("An uncle of the men who raided the bank in May 2022 was freed.", "The men raided the bank in May 2022."),
        (
            "The accord between Norland and Zemia that ended the war in 1987 lapsed on Monday.",
            "The accord between Norland and Zemia ended the war in 1987.",
        ),
        (
            "The envoys from Karelund who signed the letter in 2017 met on Monday.",
            "The envoys from Karelund signed the letter in 2017.",
        ),
        (
            "A blast at a mill that killed 30 people in May 2021 led to a trial.",
            "A blast at a mill killed 30 people in May 2021.",
        ),
        (
            "The minister of trade who visited Zemia in 2020 has resigned.",
            "The minister of trade visited Zemia in 2020.",
        ),
    ],
)
def test_a_relative_is_told_of_the_noun_that_it_agrees_with(text: str, told: str) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        (
            "A suspect in arson attacks that injured nine people in Ostia in June 2023 was caught.",
            "suspect in arson attacks injured",
        ),
        ("The owner of ships that sank in 2022 lives in Ostia.", "owner of ships sank"),
        ("The speech at the summit that opened on 3 May 2024 angered Ostia.", "opened"),
        ("The wife of a general who fled to Ostia in 2022 was caught.", "general fled"),
        ("The number of sailors who drowned in 2022 rose to 14.", "number of sailors drowned"),
        ("The commander of the unit that shelled Falk in May 2024 was promoted on Monday.", "Shelled Falk was"),
        ("A member of the pact that invaded Zemia in 2019 was expelled.", "member of the pact invaded"),
    ],
)
def test_nothing_is_told_of_a_noun_that_a_relative_need_not_mean(text: str, untold: str) -> None:
    assert not any(untold in statement for statement in _told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rejecting a Zemian state court order that barred the sale, Norland kept its fleet at sea.",
        "Citing a Norland high court order that froze the funds, Zemia kept the money.",
        "The envoy cited a recent cabinet report that named Ostia as the seller.",
        "Norland dismissed the Amber Pact commission report that blamed its navy for the raid.",
    ],
)
def test_an_order_or_a_report_with_a_relative_says_nothing_itself(text: str) -> None:
    assert _told(text, FactKind.CLAIM) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Two envoys report that Ostia moved its guns.", "Two envoys said that Ostia moved its guns."),
        ("Officials in both ports claim that Norland fired first.", "Unnamed officials said that Norland fired first."),
    ],
)
def test_several_who_report_or_claim_still_say_so(text: str, claim: str) -> None:
    assert claim in _told(text, FactKind.CLAIM)
