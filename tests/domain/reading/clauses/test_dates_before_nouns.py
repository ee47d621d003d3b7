"""A date between an article and its noun tells which thing is meant, and a dateline tells nothing of the story."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland, Ostia, Zemia and Karelund are members of the Amber Pact.\n\n"


def _told(text: str) -> list[tuple[FactKind, str, str]]:
    found = read_story(_STORY + text).proposals
    return [
        (one.kind, one.statement, (_STORY + text)[one.start : one.end]) for one in found if one.start >= len(_STORY)
    ]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Two men were charged in the Dec. 21, 1988, bombing of a Norland airliner over Zemia.", "Dec. 21, 1988."),
        ("Three envoys were named in the May 4, 2019, shelling of the Ostia embassy.", "May 4, 2019."),
        ("Karelund celebrated the May 2015 signing of the Amber Pact.", "May 2015."),
    ],
)
def test_a_clause_is_not_cut_at_the_date_of_a_noun(text: str, broken: str) -> None:
    assert [statement for _, statement, _ in _told(text) if statement.endswith(broken)] == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Norland withdrew from the March 2020 agreement on fishing.", None),
        ("Ostia ratified the Sept. 12, 2011, accord on border posts in June 2012.", None),
        ("The Amber Pact suspended Zemia following its Nov. 9, 2013, invasion of Karelund.", None),
        (
            "Norland accused Ostia of breaking the June 2021 cease-fire.",
            "Norland said that Ostia had broken the June 2021 cease-fire.",
        ),
    ],
)
def test_the_date_stays_with_the_noun_that_it_tells_apart(text: str, statement: str | None) -> None:
    assert (statement or text) in [told for _, told, _ in _told(text)]


@pytest.mark.parametrize(
    ("text", "kind", "statement", "quote"),
    [
        (
            'TOKYO, Jan. 5 (AP) _ "We keep our word," said Prime Minister Mara Lind.',
            FactKind.CLAIM,
            "Mara Lind said: “We keep our word.”",
            '"We keep our word," said Prime Minister Mara Lind',
        ),
        (
            "OSLUND, Norland (AP) _ Ostia ratified the accord on 3 May 2021.",
            FactKind.EVENT,
            "Ostia ratified the accord on 3 May 2021.",
            "Ostia ratified the accord on 3 May 2021",
        ),
        (
            "NAIROBI, August 9 (Island Wire) -- Zemia denied it had left the Amber Pact.",
            FactKind.CLAIM,
            "Zemia said that it was not true that it had left the Amber Pact.",
            "Zemia denied it had left the Amber Pact",
        ),
    ],
)
def test_neither_statement_nor_quote_begins_with_a_dateline(
    text: str, kind: FactKind, statement: str, quote: str
) -> None:
    assert (kind, statement, quote) in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "GENEVA (Reuters) - Zemia said it would leave the Amber Pact.",
        "NAIROBI, August 9 (Island Wire) -- Zemia denied it had left the Amber Pact.",
    ],
)
def test_place_agency_and_day_of_a_dateline_do_and_date_nothing(text: str) -> None:
    told = [statement for _, statement, _ in _told(text)]

    assert told
    assert not any(word in statement for statement in told for word in ("Reuters", "Kenya", "9 August"))
