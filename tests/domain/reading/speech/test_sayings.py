"""What a text puts into somebody’s mouth is found in all usual constructions, with the words that say who."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Actors
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings
from tests.domain.reading.growth import PROPORTIONAL, growth


def _said(text: str) -> list[tuple[str, str]]:
    """The source and the content of every saying."""
    sayings, _ = find_sayings(text, split(text), Actors(), find_quotations(text))
    return [(text[slice(*saying.source)], text[saying.start : saying.end]) for saying in sayings]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Dosan said that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan said the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan said on Monday in Oslo that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan on Monday said the pact was dead.", "Dosan", "the pact was dead"),
        ("In a radio interview Dosan said the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan, the foreign minister, said that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan told reporters that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan pointed out that the pact was dead.", "Dosan", "the pact was dead"),
        ("The pact was dead for good, Dosan said on Monday.", "Dosan", "The pact was dead for good"),
        (
            "The pact was dead for good, said Mirela Dosan, who leads the party.",
            "Mirela Dosan",
            "The pact was dead for good",
        ),
        ("The pact, Dosan said, was dead.", "Dosan", "The pact, Dosan said, was dead"),
        ("“The pact is dead,” Dosan told the BBC.", "Dosan", "The pact is dead,"),
        ("“The pact is dead,” said Mirela Dosan, the foreign minister.", "Mirela Dosan", "The pact is dead,"),
        ("“Is the pact dead?” asked Dosan.", "Dosan", "Is the pact dead?"),
        ("Dosan said: “The pact is dead.”", "Dosan", "“The pact is dead.”"),
        ("Dosan put it this way: “The pact is dead.”", "Dosan", "“The pact is dead.”"),
        ("According to Dosan, the pact was dead.", "Dosan", "the pact was dead"),
        ("The pact was dead for good, according to Dosan.", "Dosan", "The pact was dead for good"),
        ("As reported by the Herald, the pact was dead.", "the Herald", "the pact was dead"),
        ("As the Herald first reported, the pact was dead.", "the Herald", "the pact was dead"),
        ("In Dosan’s view, the pact was dead.", "Dosan", "the pact was dead"),
        ("Norland accused the bloc of breaking its word.", "Norland", "the bloc of breaking its word"),
        ("Dosan called the pact “a dead letter”.", "Dosan", "the pact “a dead letter”"),
        ("Dosan described the pact as a failure.", "Dosan", "the pact as a failure"),
        ("He has referred to Dosan as “our friend”.", "He", "Dosan as “our friend”"),
        ("Norland denied that it had sent arms.", "Norland", "it had sent arms"),
        ("Norland denied sending arms to the rebels.", "Norland", "sending arms to the rebels"),
        ("Norland promised to send 300 soldiers.", "Norland", "to send 300 soldiers"),
        ("Norland urged Oslo to sign the pact.", "Norland", "Oslo to sign the pact"),
        (
            "Oslo regretted Norland’s announcement this week that it would leave the pact.",
            "Norland",
            "it would leave the pact",
        ),
        (
            "A note seen by the Herald states that two firms took part.",
            "A note seen by the Herald",
            "two firms took part",
        ),
        ("Experts noted that the pact was dead.", "Experts", "the pact was dead"),
        (
            "Officials who attended the talks said the pact was dead.",
            "Officials who attended the talks",
            "the pact was dead",
        ),
        ("Dosan would not join “talks”, a diplomat is quoted as saying.", "a diplomat", "Dosan would not join “talks”"),
        ("Orr, whose party opposes the pact, said it was dead.", "Orr", "it was dead"),
        ("The pact was not broken, declared on Monday the minister.", "the minister", "The pact was not broken"),
        (
            "A note written by Orr and seen by the Herald says it was over.",
            "A note written by Orr and seen by the Herald",
            "it was over",
        ),
        ("Dosan went on to say that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan would only say that the pact was dead.", "Dosan", "the pact was dead"),
        ("Foreign Minister Mirela Dosan: “The pact is dead.”", "Foreign Minister Mirela Dosan", "The pact is dead."),
        ("In her words, the pact was dead.", "her", "the pact was dead"),
        ("Norland threatened to leave the pact, saying Oslo had failed it.", "Norland", "Oslo had failed it"),
        ("Oslo Accuses Norland of Breaking Its Word", "Oslo", "Norland of Breaking Its Word"),
        ("Norland sells old tanks – Herald", "Herald", "Norland sells old tanks"),
        ("“The pact is dead,” thundered Dosan.", "Dosan", "The pact is dead,"),
        ("“The pact is dead,” she affirmed in a message.", "she", "The pact is dead,"),
        ("“The pact is dead,” promised Mirela Dosan.", "Mirela Dosan", "The pact is dead,"),
        (
            "The pact held no guarantees, concedes Mirela Dosan, a former envoy.",
            "Mirela Dosan",
            "The pact held no guarantees",
        ),
        ("Oslo, Dosan notes drily, kept its word.", "Dosan", "Oslo, Dosan notes drily, kept its word"),
        ("Dosan let it be known that the pact was dead.", "Dosan", "the pact was dead"),
    ],
)
def test_every_usual_construction_is_found(text: str, source: str, content: str) -> None:
    assert (source, content) in _said(text)


def test_a_participle_and_a_second_verb_have_the_speaker_of_the_sentence() -> None:
    text = "Dosan announced that her country would leave the pact, claiming that its allies were asleep."

    assert _said(text) == [
        ("Dosan", "her country would leave the pact"),
        ("Dosan", "its allies were asleep"),
    ]
    assert ("Norland", "the bloc of failing") in _said("Norland asked for help, but later accused the bloc of failing.")


def test_a_colon_parts_what_is_said_from_what_the_story_says() -> None:
    assert _said("Orr sees it differently: Oslo, he says, has paid for years.") == [
        ("he", "Oslo, he says, has paid for years"),
    ]


def test_two_constructions_in_one_place_are_one_saying() -> None:
    assert _said("As he put it on Sunday: “I have closed a road, not a friendship.”") == [
        ("he", "“I have closed a road, not a friendship.”"),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "When Norland announced that it was leaving the pact, lawyers in Oslo read the text.",
            "it was leaving the pact",
        ),
        ("Norland announced that it was leaving the pact, deepening a rift.", "it was leaving the pact"),
        ("Norland threatened to send troops after rebels seized the port.", "to send troops"),
        ("Norland said that the pact had failed, as crowds cheered.", "the pact had failed"),
        ("Norland said that the pact was dead; Oslo did not accept that.", "the pact was dead"),
        ("Norland argued that the oath was void: the army, some held, had sworn nothing.", "the oath was void"),
    ],
)
def test_what_the_story_adds_in_its_own_words_was_not_said(text: str, content: str) -> None:
    assert _said(text) == [("Norland", content)]


def test_a_clause_in_passing_is_the_word_of_the_story() -> None:
    text = "Norland vowed to restore Dosan, who was overthrown in May, and to pay for “Orr, who lied”."
    saying = find_sayings(text, split(text), Actors(), find_quotations(text))[0][0]
    passing, vowed = text.index("who was"), text.index("restore")

    assert not saying.holds(passing, passing + len("who was overthrown"))
    assert saying.holds(vowed, vowed + len("restore Dosan"))
    assert [text[slice(*aside)] for aside in saying.asides] == [", who was overthrown in May"]


def test_no_work_of_art_speaks_before_a_verb() -> None:
    assert _said("“The Long Night,” a novel, appeared in May.") == []


def test_the_last_words_of_an_interrupted_quotation_have_its_speaker() -> None:
    assert _said("“Any other reading,” Dosan argued, “is false.”") == [
        ("Dosan", "Any other reading,"),
        ("Dosan", "is false."),
    ]


def test_an_interrupted_quotation_has_one_speaker() -> None:
    assert _said("“The pact is dead,” Dosan said, “and it will not come back.”") == [
        ("Dosan", "The pact is dead,"),
        ("Dosan", "and it will not come back."),
    ]


def test_the_last_speaker_goes_on_in_a_quotation_of_its_own() -> None:
    text = "“The pact is dead,” Dosan said. “It will not come back.”"

    assert ("Dosan", "It will not come back.") in _said(text)


def test_a_colon_hands_over_to_the_next_paragraph() -> None:
    text = "Dosan told the crowd:\n\n“The pact is dead.”"

    assert _said(text) == [("Dosan", "The pact is dead.")]


def test_a_claim_inside_a_claim_is_found_too() -> None:
    assert _said("Dosan said that Norland claims it has no tanks.") == [
        ("Dosan", "Norland claims it has no tanks"),
        ("Norland", "it has no tanks"),
    ]


def test_what_two_verbs_say_is_kept_apart() -> None:
    text = "Norland said that the pact was dead, and Oslo said that it was alive."

    assert _said(text) == [("Norland", "the pact was dead"), ("Oslo", "it was alive")]


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador was later recalled to Oslo.",
        "The two states signed the reports.",
        "Dosan refused to say whether the pact was dead.",
        "Norland did not say that the pact was dead.",
        "Norland will announce its plans on Monday.",
        "The claims of the ministry were many.",
        "Dosan signed “The Morning Pact” in Oslo.",
    ],
)
def test_what_is_not_said_is_not_found(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Norland said that it was over.", Mode.CLAIMED),
        ("Norland alleged that it was over.", Mode.CLAIMED),
        ("Norland announced that it was over.", Mode.ANNOUNCED),
        ("Norland confirmed that it was over.", Mode.ANNOUNCED),
        ("Norland denied that it was over.", Mode.DENIED),
        ("A report found that it was over.", Mode.REPORTED),
        ("According to a report, it was all over.", Mode.REPORTED),
    ],
)
def test_the_verb_tells_how_the_speaker_stands_to_the_words(text: str, mode: Mode) -> None:
    sayings, _ = find_sayings(text, split(text), Actors(), find_quotations(text))

    assert [saying.mode for saying in sayings] == [mode]


speech = st.lists(
    st.sampled_from(
        [
            "Dosan",
            "said",
            "says",
            "that",
            "according",
            "to",
            "as",
            "reported",
            "by",
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
            "claiming",
            "he",
            "who",
            "–",
            "(",
            ")",
            "and",
            "but",
            "told",
            "announced",
            "it",
            "put",
            "its",
            "announcement",
            "\n",
            "called",
            "“yes,”",
            "שלום",
            "’s",
        ]
    ),
    max_size=40,
).map(" ".join)


@given(speech | st.text(max_size=80))
def test_any_text_is_read_and_every_span_lies_in_it(text: str) -> None:
    sayings, actors = find_sayings(text, split(text), Actors(), find_quotations(text))

    for saying in sayings:
        for start, end in ((saying.start, saying.end), saying.cue, saying.source):
            assert 0 <= start <= end <= len(text)
        assert saying.start < saying.end
        assert saying.mode is not Mode.STORY
        assert saying.speaker is None or saying.speaker < len(actors.actors)


@pytest.mark.parametrize(
    "piece",
    ["Dosan said ", "“yes” he said, ", "according to ", "as X said, ", "his claim that ", "“a. ", "x, ", "he: “a” "],
)
def test_the_time_for_a_sentence_without_end_grows_with_its_length(piece: str) -> None:
    def read(text: str) -> object:
        return find_sayings(text, split(text), Actors(), find_quotations(text))

    assert growth(read, piece, 40_000) < PROPORTIONAL
