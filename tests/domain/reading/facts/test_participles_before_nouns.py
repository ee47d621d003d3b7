"""“Accused gunman Doz was at large” accuses nobody: a participle before its noun is no deed of whoever is named before it."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland, Ostia, Zemia, Vastria and Karelund are members of the Amber Pact.\n\n"


def _told(text: str) -> list[tuple[FactKind, str]]:
    found = read_story(_STORY + text).proposals
    return [(one.kind, one.statement) for one in found if one.start >= len(_STORY)]


@pytest.mark.parametrize(
    "text",
    [
        "Police in Oslund closed the roads, and accused bomber Jan Pels was still at large.",
        "Norland released four men, and suspected gunman Tor Vell walked out of the court.",
        "The ministers met in Vastria, and promised aid for the refugees never came.",
        "The two sides shook hands, but agreed text on the border is still missing.",
        "Ostia withdrew its guards, and claimed territory in the north was left empty.",
        "Karelund has waited for months, and requested arms have not arrived.",
        "Zemia is silent, and announced visits by its president were called off.",
        "Norland cut spending, and pledged troops stayed at home.",
        "The embassy burned, and threatened staff were flown to Zemia.",
        "Norland wanted peace, and promised loans from Ostia would have helped.",
        "The embassy gave no comment, and reported attacks on its staff could not be confirmed.",
        "Norland stopped its payments and proposed treaty changes were dropped.",
    ],
)
def test_what_is_described_by_a_participle_was_said_by_nobody(text: str) -> None:
    assert [statement for kind, statement in _told(text) if kind is FactKind.CLAIM] == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Norland closed its border, and wanted general Ilir Doz fled to Ostia.", "wanted"),
        ("Zemia has changed its law, and convicted smuggler Ivo Hartz will leave prison in June.", "Zemia"),
        ("Ostia said the roads were safe, but alleged spy Mara Lind was shot on 3 May.", "The roads alleged"),
        ("Norland sent an envoy and supplied weapons were returned.", "envoy and supplied"),
        ("In Vastria, indicted warlord Goran Ilk pleaded not guilty on 4 May 2024.", "Vastria was indicted"),
        ("Ostia said Monday accused hijacker Lena Morh was in its custody.", "Ostia accused"),
        ("Norland has not answered, and invited observers left Oslund on Sunday.", "invited"),
        ("Karelund freed two officers and alleged plotter Tor Vell on 2 May 2024.", "Karelund alleged"),
        ("Norland kept its word, and borrowed helicopters went back to Ostia in April 2024.", "Norland borrowed"),
        ("Rescuers came by noon, yet injured sailors were still aboard the wreck on 4 May 2024.", "Rescuers injured"),
        ("Norland bought the missiles and promised training never took place.", "Norland promised"),
        ("The suspect is Ilir Doz, a former colonel and convicted forger.", "guilty"),
    ],
)
def test_a_participle_before_a_noun_is_no_deed_of_who_stands_before_it(text: str, wrong: str) -> None:
    assert [statement for _, statement in _told(text) if wrong in statement] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The Norland government summoned the envoy and accused General Ilir Doz of planning a coup.",
            "Norland said that General Ilir Doz had planned a coup.",
        ),
        (
            "Vastria broke off ties, and claimed that Ostia had moved its border posts.",
            "Vastria said that Ostia had moved its border posts.",
        ),
        ("Karelund expelled two envoys and warned Norland would be next.", "Karelund said that Norland would be next."),
        (
            "The ministers signed a declaration, then announced talks with Karelund would start soon.",
            "talks with Karelund would start soon.",
        ),
        ("Ostia accused two Norland diplomats of spying.", "Ostia said that two Norland diplomats had spied."),
        (
            "In a letter, Vastria accused leaders of the Amber Pact of cowardice.",
            "leaders of the Amber Pact were guilty of cowardice.",
        ),
        ("Norland accused the bloc of a breach of faith.", "the Amber Pact was guilty of a breach of faith."),
        ("In 2023 Norland trained pilots and supplied weapons to Zemia.", "Norland supplied weapons to Zemia in 2023."),
        (
            "The court heard both sides and convicted General Goran Ilk of treason on 9 May 2024.",
            "The court convicted General Goran Ilk of treason on 9 May 2024.",
        ),
        (
            "Karelund called its ambassador home and requested arms from Norland on 5 May 2024.",
            "Karelund requested arms from Norland on 5 May 2024.",
        ),
        (
            "Norland lent Ostia two frigates and borrowed helicopters from Zemia in April 2024.",
            "Norland borrowed helicopters from Zemia in April 2024.",
        ),
    ],
)
def test_a_verb_that_shares_its_subject_is_still_its_deed(text: str, words: str) -> None:
    assert any(statement.endswith(words) for _, statement in _told(text))


def test_a_noun_alone_is_nothing_that_was_said() -> None:
    told = _told("Ostia denied the report and announced a visit by its president for 12 June 2025.")

    assert [statement for kind, statement in told if kind is FactKind.CLAIM] == []
