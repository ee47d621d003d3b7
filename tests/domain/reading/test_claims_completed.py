"""What was said is worded whole wherever the sentence allows it, and given to whoever said it and to nobody else."""

from __future__ import annotations

import pytest

from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.story_reading import read_story

_STORY = "Norland and Ostia are members of the Lakes Pact.\n\n"


def _statements(text: str) -> list[str]:
    return [one.statement for one in read_story(_STORY + text).proposals if one.kind is FactKind.CLAIM]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Norland admitted having lost contact with its trawler.",
            "Norland said that it had lost contact with its trawler.",
        ),
        (
            "Norland said the delay was a problem because, “In the end, we pay. And our children pay.”",
            "Norland said that the delay was a problem because, “In the end, we pay.”",
        ),
        ("“It’s finished,” Minister Petra Lund said.", "Petra Lund said: “It’s finished.”"),
        (
            "Ostia said that the visit had not been announced, as the rules demand.",
            "Ostia said that the visit had not been announced, as the rules demand.",
        ),
        (
            "A 12-year-old boy said that boats had come at night.",
            "A 12-year-old boy said that boats had come at night.",
        ),
        (
            "Ostia, Petra Lund says, never replied to the second letter.",
            "Petra Lund said that Ostia never replied to the second letter.",
        ),
        (
            "Norland’s verdict: the bridge “exists only on paper”.",
            "Norland said that the bridge “exists only on paper”.",
        ),
        ("Norland called on Ostia to meet it, but no meeting took place.", "Norland said that Ostia should meet it."),
        (
            "Norland said that Ostia sent 40 of the ships it had committed to.",
            "Norland said that Ostia sent 40 of the ships it had committed to.",
        ),
        ("Norland vowed on Tuesday to keep its border open.", "Norland said that it would keep its border open."),
        ("Norland pledged in May to send ships.", "Norland said that it would send ships."),
        (
            "The strike cost Ostia a day, according to an email that was leaked to the paper.",
            "An email said that the strike cost Ostia a day.",
        ),
        ("Two ships were sunk, the council’s report shows.", "The council’s report said that two ships were sunk."),
        ("Norland described its decision as “a mistake”.", "Norland said that its decision was “a mistake”."),
        ("Norland warned of “a collapse within days”.", "Norland said that there would be “a collapse within days”."),
        ("Norland blasted the fee as “robbery”.", "Norland said that the fee was “robbery”."),
        (
            "Norland condemned the fees that Ostia levied on fish as an unfriendly act.",
            "Norland said that the fees that Ostia levied on fish were an unfriendly act.",
        ),
        (
            "Ostia accused Norland of quaffing the common fund.",
            "Ostia said that Norland was guilty of quaffing the common fund.",
        ),
        ("Norland calls the fee ‘a bad joke’.", "Norland said that the fee was ‘a bad joke’."),
        (
            "Only 52 percent of registered voters said that the dam was useful.",
            "52 percent of registered voters said that the dam was useful.",
        ),
        ("Fishermen said that the quota was too small.", "Fishermen said that the quota was too small."),
    ],
)
def test_a_claim_is_worded_whole(text: str, statement: str) -> None:
    """Subjects, closing marks and verbs that the sentence leaves to the reader are supplied from its own words."""
    assert statement in _statements(text)


def test_a_headline_that_leaves_out_the_speaker_names_it() -> None:
    """“Norway says blocks …” says that Norway does."""
    text = "Norway says blocks mention of cod quotas\n\nNorway and Ostia met on Monday.\n"
    assert "Norway said that it blocks mention of cod quotas." in _statements(text)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Ostia, representing the Coast Group, which has nine members, said the text was weak.",
            "Ostia said that the text was weak.",
        ),
        (
            "Petra Lund said Tor Dahl was ill, and said Norland would wait.",
            "Petra Lund said that Norland would wait.",
        ),
        (
            "Ostia’s arms agency, Rosomar, lost a case. The company called the ruling a farce. It insisted that its sales were legal.",
            "Rosomar said that its sales were legal.",
        ),
        (
            "Petra Lund, who owns a trawler, said fishermen were angry. “I have no words,” she said.",
            "Petra Lund said: “I have no words.”",
        ),
        (
            "Petra Lund said that Norland would wait, notes the Courier.",
            "Petra Lund said that Norland would wait.",
        ),
    ],
)
def test_it_is_said_by_whoever_the_sentence_names(text: str, statement: str) -> None:
    """Neither who is spoken of nor who hands the words on is taken for the speaker."""
    told = _statements(text)
    assert statement in told
    assert not [one for one in told if one.startswith(("Tor Dahl said", "The Coast Group said"))]


@pytest.mark.parametrize(
    "text",
    [
        "Some allies wait for Petra Lund to spell out what more she believes they can do.",
        "Petra Lund condemned Ostia for its new fees which she said threaten trade and disrupt the market.",
        "“It is over,” Petra Lund said of the talks. “We go home,” she said. — Agencies",
    ],
)
def test_neither_half_a_question_nor_a_credit_line_is_a_claim(text: str) -> None:
    """What lacks its object says nothing; a credit at the end of a line says nothing either."""
    assert not [
        one for one in _statements(text) if "they can do" in one or "gencies" in one or "were the market" in one
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ostia was late. Norland described this as “a clear violation of the text”.",
            "Norland said that this was “a clear violation of the text”.",
        ),
        (
            "Ostia was late. Norland calls this “a fairy tale with maps”.",
            "Norland said that this was “a fairy tale with maps”.",
        ),
        ("Ostia left. Ada Berg called it “a gift to Norland”.", "Ada Berg said that it was “a gift to Norland”."),
    ],
)
def test_what_somebody_calls_this_is_told_but_not_taken_unread(text: str, expected: str) -> None:
    (claim,) = (one for one in read_story(text).proposals if one.kind is FactKind.CLAIM)

    assert claim.statement == expected
    assert claim.confidence is Confidence.LOW


@pytest.mark.parametrize("text", ["Ostia left. Ada Berg called it a win.", "Ostia left. Ada Berg called it “Lima”."])
def test_what_it_is_called_in_a_word_or_two_is_no_claim(text: str) -> None:
    assert [one for one in read_story(text).proposals if one.kind is FactKind.CLAIM] == []
