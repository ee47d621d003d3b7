"""Claims are proposed as “X said that …”, in words that stand by themselves, and never as more than the text tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import FactKind, Mode
from quiz.domain.reading.annotations import Confidence, Proposal, Reading
from quiz.domain.reading.story_reading import read_story


def _claims(text: str) -> tuple[Reading, list[Proposal]]:
    reading = read_story(text)
    return reading, [proposal for proposal in reading.proposals if proposal.kind is FactKind.CLAIM]


def _statements(text: str) -> list[str]:
    return [claim.statement for claim in _claims(text)[1]]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Norway said that Sweden had left the pact.", "Norway said that Sweden had left the pact."),
        ("Norway said it would leave the pact.", "Norway said that it would leave the pact."),
        ("“We will leave the pact,” Norway said.", "Norway said: “We will leave the pact.”"),
        (
            "Norway accused Sweden of not keeping its word.",
            "Norway said that Sweden had not kept its word.",
        ),
        (
            "Norway asked the CSTO for help, but later accused the bloc of failing in its duties.",
            "Norway said that the CSTO had failed in its duties.",
        ),
        ("Norway has called Sweden “our friend”.", "Norway said that Sweden was “our friend”."),
        ("Norway promised to send 300 soldiers.", "Norway said that it would send 300 soldiers."),
        (
            "Norway denied that it had sent arms.",
            "Norway said that it was not true that it had sent arms.",
        ),
        (
            "Norway denied having withheld the papers.",
            "Norway said that it was not true that it had withheld the papers.",
        ),
        ("Norway said there is a way out of the pact.", "Norway said that there is a way out of the pact."),
        ("The Kremlin called the pact “an old story”.", "Russia said that the pact was “an old story”."),
        ("Critics argue the pact lacks teeth; others disagree.", "Unnamed critics said that the pact lacks teeth."),
        (
            "Norway left the pact, which it called “a dead letter”.",
            "Norway said that the pact was “a dead letter”.",
        ),
        ("Norway warns Sweden: ‘We will not wait’", "Norway said: “We will not wait.”"),
        ("The pact, Norway said, was dead.", "Norway said that the pact was dead."),
        (
            "Norway accused Sweden of abandoning the pact and of failing to help Finland.",
            "Norway said that Sweden had abandoned the pact and had failed to help Finland.",
        ),
        ("Sweden was accused by Norway of withholding data.", "Norway said that Sweden had withheld data."),
        ("Norway dismissed the charge as “baseless”.", "Norway said that the charge was “baseless”."),
        ("Norway considers the withdrawal unlawful.", "Norway said that the withdrawal was unlawful."),
        (
            "Norway rejects the allegation that it sent arms.",
            "Norway said that it was not true that it sent arms.",
        ),
        (
            "Norway vowed to help President Eva Lie, who was overthrown in May 2019.",
            "Norway said that it would help President Eva Lie.",
        ),
        ("“Any other reading,” Norway argued, “is false.”", "Norway said: “Any other reading is false.”"),
        ("“We called. Nobody came,” Norway said.", "Norway said: “We called. Nobody came.”"),
        (
            "Norway vowed to respect the border, to pay 300 crowns and to leave.",
            "Norway said that it would respect the border, pay 300 crowns and leave.",
        ),
        (
            "Norway accused Sweden, a fellow member, of breaching the pact.",
            "Norway said that Sweden had breached the pact.",
        ),
        (
            "Norway said that Sweden, which stopped paying in 2017, could not complain.",
            "Norway said that Sweden could not complain.",
        ),
        ("Norway demanded that troops be sent.", "Norway said that troops should be sent."),
        ("Norway has threatened to comply no longer.", "Norway said that it would comply no longer."),
        (
            "Norway confirmed it had received the letters but declined to say more.",
            "Norway said that it had received the letters.",
        ),
        (
            "Norway accused Sweden of breaking the pact, in what it called “a naked violation”.",
            "Norway said that Sweden had broken the pact.",
        ),
        (
            "According to the Swedish envoy, Eva Lie, the pact was “a slow flood”.",
            "Eva Lie said that the pact was “a slow flood”.",
        ),
        ("Eva Lie admits the wording was “unfortunate”.", "Eva Lie said that the wording was “unfortunate”."),
        (
            "Eva Lie, a supporter of the pact, which she called “the best umbrella we ever bought”, resigned.",
            "Eva Lie said that the pact was “the best umbrella we ever bought”.",
        ),
        (
            "Eva Lie spoke first. Norway, she added, has the money but “not the manners”.",
            "Eva Lie said that Norway has the money but “not the manners”.",
        ),
        (
            "Critics said that nobody had paid. Norway, they suggest, had lied.",
            "Unnamed critics said that Norway had lied.",
        ),
        (
            "A parliamentary report found that Norway had failed. It recommends that Norway be sued.",
            "The parliamentary report said that Norway should be sued.",
        ),
        ("Eva Lie laughs at the charge. “We kept our word.”", "Eva Lie said: “We kept our word.”"),
        (
            "Eva Lie, who wrote the pact, said Norway itself had broken it.",
            "Eva Lie said that Norway itself had broken it.",
        ),
        (
            "Armenian Prime Minister Nikol Pashinyan announced that his country would leave the CSTO.",
            "Nikol Pashinyan said that Armenia would leave the CSTO.",
        ),
        ("Talks resume in June, Norway said on Monday.", "Norway said that talks resume in June."),
        ("A diplomatic note states that two firms took part.", "A diplomatic note said that two firms took part."),
        ("Experts say that the pact is dead.", "Unnamed experts said that the pact is dead."),
        ("Norway said it would be wrong to leave the pact.", "Norway said that it would be wrong to leave the pact."),
    ],
)
def test_a_claim_stands_by_itself(text: str, statement: str) -> None:
    assert statement in _statements(text)


def test_a_claim_keeps_the_exact_words_its_speaker_and_whom_it_is_about() -> None:
    text = "In 2022 Norway said that Sweden “does not keep its word”."
    reading, (claim,) = _claims(text)

    names = [actor.name for actor in reading.passage.actors.actors]
    assert claim.slots["words"] == "does not keep its word"
    assert claim.slots["speaker"] == claim.said_by == names.index("Norway")
    assert claim.slots["about"] == names.index("Sweden")
    assert claim.mode is Mode.CLAIMED
    assert claim.date is not None
    assert claim.date.text == "2022"
    assert "“said”" in claim.why
    assert text[claim.start : claim.end].endswith("word”")


def test_a_date_inside_what_was_said_is_not_the_day_when_it_was_said() -> None:
    _, (claim,) = _claims("Norway said that Sweden had left the pact in 2022.")

    assert claim.date is None


def test_a_date_of_the_speaker_is_not_the_day_when_it_was_said() -> None:
    _, claims = _claims("Nikol Pashinyan, who took office in May 2018, said that the pact was dead.")

    assert [claim.date for claim in claims] == [None]


def test_only_a_named_speaker_whose_words_name_everybody_is_sure() -> None:
    texts = {
        "Norway said that Sweden had left.": Confidence.HIGH,
        "Experts said that Sweden had left.": Confidence.MEDIUM,
        "Nikol Pashinyan came. He said that Sweden had left.": Confidence.MEDIUM,
        "Experts think that Sweden has left.": Confidence.LOW,
        "Norway said that he had left.": Confidence.LOW,
    }

    assert {text: _claims(text)[1][-1].confidence for text in texts} == texts


@pytest.mark.parametrize(
    "text",
    [
        "Norway conceded that it had not.",
        "Norway demanded to know why Sweden had left.",
        "That, says Eva Lie, is a fairy tale.",
        "When Norway left in May 2019, generals in Oslo laughed.",
        "A member may call for talks when it feels its safety is in danger.",
    ],
)
def test_what_leaves_its_matter_unsaid_is_no_claim(text: str) -> None:
    assert _statements(text) == []


def test_all_who_speak_together_make_the_same_claim() -> None:
    assert _statements("Norway and Sweden insist that they kept the pact.") == [
        "Norway said that Norway and Sweden kept the pact.",
        "Sweden said that Norway and Sweden kept the pact.",
    ]
    assert _statements("Norway and Sweden pledged to send troops.") == [
        "Norway said that Norway and Sweden would send troops.",
        "Sweden said that Norway and Sweden would send troops.",
    ]


def test_each_sentence_of_a_quotation_is_a_claim_of_its_own() -> None:
    assert _statements("“The pact is dead. We will leave it,” Norway said.") == [
        "Norway said: “The pact is dead.”",
        "Norway said: “We will leave it.”",
    ]


def test_a_question_in_quotation_marks_is_told_with_who_asked_it() -> None:
    assert _statements("“Who gains from this?” Norway asked.") == ["Norway asked: “Who gains from this?”"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway asked whether the pact was dead.",
        "Norway refused to say whether the pact was dead.",
        "Norway rejected the charge.",
        "Somebody said that the pact was dead.",
        "It is believed that the pact is dead.",
        "Norway warned the ministry of cracked pipes in 2021.",
    ],
)
def test_what_is_no_claim_of_anybody_is_not_proposed(text: str) -> None:
    assert _statements(text) == []


def test_what_one_says_that_another_said_is_not_proposed_as_said() -> None:
    assert _statements("Norway said that Sweden claims Finland has no tanks.") == [
        "Norway said that Sweden claims Finland has no tanks."
    ]


speech = st.lists(
    st.sampled_from(
        [
            "Norway",
            "Sweden",
            "said",
            "says",
            "that",
            "according",
            "to",
            "“",
            "”",
            '"',
            "'",
            ",",
            ".",
            ":",
            "the",
            "pact",
            "accused",
            "of",
            "failing",
            "he",
            "his",
            "country",
            "denied",
            "promised",
            "to",
            "send",
            "called",
            "“yes”",
            "was",
            "in",
            "2022",
            "\n",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(speech)
def test_every_claim_lies_in_one_sentence_and_has_a_speaker(text: str) -> None:
    reading, claims = _claims(text)

    for claim in claims:
        sentence = reading.passage.sentences[claim.sentence]
        assert sentence.start <= claim.start < claim.end <= sentence.end
        assert claim.said_by == claim.slots["speaker"]
        assert claim.mode is not Mode.STORY
        assert claim.statement
        assert str(claim.slots.get("words", "")) in text


@pytest.mark.parametrize(
    "text",
    [
        "Norway gave Sweden six boats in 2024 and says that its own are old.",
        "The quay was opened in May 2021, but Norway argues that Sweden must first pay for it.",
    ],
)
def test_a_date_of_the_clause_beside_the_words_of_saying_is_not_the_day_when_it_was_said(text: str) -> None:
    _, claims = _claims(text)

    assert [claim.date for claim in claims] == [None]


def test_a_condition_keeps_its_comma_where_the_words_of_saying_stood() -> None:
    text = "“If they did not come when we called,” Norway asked, “why should we go?”"

    assert _statements(text) == ["Norway asked: “If they did not come when we called, why should we go?”"]


def test_a_ministry_that_speaks_has_its_article() -> None:
    text = "Kazakhstan’s Ministry of Defense called the files “a crude collage”."

    assert _statements(text) == ["The Kazakh Ministry of Defense said that the files were “a crude collage”."]


def test_a_step_whose_alliance_the_story_names_is_taken_as_it_is() -> None:
    told = "Norway had joined the Lake Pact in 1990. Norway withdrew in 2003."

    assert {one.confidence for one in read_story(told).proposals if one.kind is FactKind.EVENT} == {Confidence.HIGH}


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Norway said that more are on the way.", Confidence.LOW),
        ("Norway said that Sweden had sold boats last August.", Confidence.LOW),
        ("Norway said that Sweden had sold boats.", Confidence.HIGH),
        ("“So far we have seen a tenth of it,” Norway said.", Confidence.LOW),
        ("“But everyone in this room can count,” Norway said.", Confidence.LOW),
        ("“We went alone,” Norway said.", Confidence.LOW),
        ("“It's a start,” Norway said.", Confidence.LOW),
        ("Norway called on both sides to meet.", Confidence.LOW),
        ("Norway said that the council was late.", Confidence.LOW),
        ("Norway said that the council of Sweden was late.", Confidence.HIGH),
        ("Norway hopes that Sweden will sell its boats.", Confidence.LOW),
        ("“We have all buried it before,” Norway said.", Confidence.LOW),
        ("“We wanted a fleet, and we will build it,” Norway said.", Confidence.HIGH),
    ],
)
def test_nobody_takes_unread_what_needs_the_story_beside_it(text: str, confidence: Confidence) -> None:
    _, claims = _claims(text)

    assert [claim.confidence for claim in claims] == [confidence]


def test_a_step_that_goes_on_in_other_words_is_completed_by_nothing() -> None:
    told = (
        "Norway acceded to the Lake Pact on 14 May 2013. Sweden acceded on 14 May 2013, less than two years after it."
    )
    swedish = [one for one in read_story(told).proposals if one.statement.startswith("Sweden acceded on")]

    assert {one.confidence for one in swedish} <= {Confidence.LOW}
