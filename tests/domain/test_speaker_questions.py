"""Who said it is asked of what somebody said, not of what is told in passing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.domain.asking import asks
from quiz.domain.distractors.speakers import says
from quiz.domain.distractors.texts import wrong_texts
from quiz.domain.facts import Attribution, FactKind, Mode
from quiz.domain.speaker_questions import speaker_question
from quiz.domain.wording import is_description
from tests.domain.material import COMET, FACTS, FIREFLY, GRAUSTARK, HENTZAU, ZENDA, fact, material

CLAIMS = [one for one in FACTS if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize("key", ["hentzau-role", "freedonia-lake-pact-2022-06-14", "zenda-lake-pact-2003"])
@pytest.mark.parametrize("mode", [Mode.CLAIMED, Mode.ANNOUNCED])
def test_nobody_is_asked_who_said_that_somebody_holds_an_office_or_announced_a_step(key: str, mode: Mode) -> None:
    told = replace(fact(key), attribution=Attribution(mode, FIREFLY))

    assert not says(told)
    assert speaker_question(told, material(told, *CLAIMS)) is None


def test_a_paper_that_the_headline_names_has_no_wrong_statements_of_those_it_quotes() -> None:
    paper = replace(CLAIMS[0], key="paper", slots={"speaker": COMET, "content": "bread was dear"})
    story = replace(material(paper, *CLAIMS), title="Bread – Comet")

    assert wrong_texts(paper, "content", story) == []
    assert not any(is_description(actor) for actor in story.cast)


def test_a_clause_that_opens_with_should_is_no_option() -> None:
    turned = replace(
        CLAIMS[0], key="turned", slots={"speaker": HENTZAU, "content": "should the fleet fail bread would be dear"}
    )

    assert not [ask for ask in asks(turned, material(turned, *CLAIMS)) if ask.slot == "content"]


@pytest.mark.parametrize(("theirs", "is_asked"), [("ships were late", False), ("it had paid its debts", True)])
def test_what_only_the_right_option_says_of_it_is_not_asked(theirs: str, is_asked: bool) -> None:
    said = (
        (ZENDA, "it was short of bread"),
        (GRAUSTARK, theirs),
        (HENTZAU, "no road was open"),
        (FIREFLY, "corn was dear"),
    )
    claims = [
        replace(CLAIMS[0], key=f"claim-{at}", slots={"speaker": who, "content": words})
        for at, (who, words) in enumerate(said)
    ]

    assert any(ask.slot == "content" for ask in asks(claims[0], material(*claims))) is is_asked


def test_who_denied_something_is_asked_so() -> None:
    denial = replace(
        CLAIMS[0], key="denial", slots={"speaker": HENTZAU, "content": "it was not true that bread was dear"}
    )

    asked = speaker_question(denial, material(denial))

    assert asked is not None
    assert asked.prompt == "According to the story, who denied that bread was dear?"


@pytest.mark.parametrize(
    ("content", "words", "asked"),
    [
        ("the pact was “a boat without oars”", "a boat without oars", "Whose words are these: “a boat without oars”?"),
        (
            "Zenda “could have done more”",
            "could have done more",
            "According to the story, who said that Zenda “could have done more”?",
        ),
        (
            "the debt “was paid in June, down to the last coin”",
            "was paid in June, down to the last coin",
            "According to the story, who said that the debt “was paid in June, down to the last coin”?",
        ),
        (
            "he had learnt of it “from a newspaper, like everybody else”",
            "from a newspaper, like everybody else",
            "According to the story, who said that he had learnt of it “from a newspaper, like everybody else”?",
        ),
        (
            "Zenda had “already been short of oars when the wind rose”",
            "already been short of oars when the wind rose",
            "According to the story, who said that Zenda had “already been short of oars when the wind rose”?",
        ),
        (
            "“Who sails a boat without oars?”",
            "Who sails a boat without oars?",
            "Whose words are these: “Who sails a boat without oars?”",
        ),
        (
            "Anna Hentzau had been “short of oars then”",
            "short of oars then",
            "Whose words are these: “short of oars then”?",
        ),
    ],
)
def test_words_that_mean_nothing_alone_are_asked_for_by_what_was_said(content: str, words: str, asked: str) -> None:
    claim = replace(CLAIMS[0], key="made", slots={"speaker": HENTZAU, "content": content, "words": words})

    question = speaker_question(claim, material(claim))

    assert question is not None
    assert question.prompt == asked
