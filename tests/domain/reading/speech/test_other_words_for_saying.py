"""Who said what is found, too, where the text has other words for it than a plain verb of saying."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import Actors
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings
from quiz.domain.reading.story_reading import read_story


def _said(text: str) -> list[tuple[str, str]]:
    """The source and the content of every saying."""
    sayings, _ = find_sayings(text, split(text), Actors(), find_quotations(text))
    return [(text[slice(*saying.source)], text[saying.start : saying.end]) for saying in sayings]


def _speakers(text: str) -> list[str]:
    """The name of whoever says each saying; empty for nobody."""
    passage = read_story(text).passage
    return ["" if one.speaker is None else passage.actors.actors[one.speaker].name for one in passage.sayings]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Dosan has in the past called the pact “a dead letter”.", "Dosan", "the pact “a dead letter”"),
        ("Dosan had, in recent years, argued that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan has made it clear that the pact is dead.", "Dosan", "the pact is dead"),
        ("Dosan made clear that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan is adamant that the pact is dead.", "Dosan", "the pact is dead"),
        ("Dosan is convinced that the pact is dead.", "Dosan", "the pact is dead"),
        ("Dosan was quick to point out that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan was quoted by the Herald as saying that the pact was dead.", "Dosan", "the pact was dead"),
        ("Dosan expressed hope that the pact would survive.", "Dosan", "the pact would survive"),
        ("Dosan voiced concern that the pact would fail.", "Dosan", "the pact would fail"),
        ("Dosan’s position is that the pact is dead.", "Dosan", "the pact is dead"),
        ("Dosan’s verdict: the pact is dead.", "Dosan", "the pact is dead"),
        ("“The pact is dead,” was the reply of Dosan.", "Dosan", "The pact is dead,"),
        ("“The pact is dead,” was Dosan’s reply.", "Dosan", "The pact is dead,"),
        ("It was Oslo, Dosan recalled, that signed first.", "Dosan", "It was Oslo, Dosan recalled, that signed first"),
        ("What Oslo did was, said Dosan, a breach.", "Dosan", "What Oslo did was, said Dosan, a breach"),
        ("According to Dosan, who led the talks, the pact was dead.", "Dosan", "the pact was dead"),
        (
            "Oslo broke the pact, papers seen by the Herald show.",
            "papers seen by the Herald",
            "Oslo broke the pact",
        ),
        ("A memo dated 4 May warns that the pact will fail.", "A memo dated", "the pact will fail"),
        ("Norland issued a statement saying that no troops had left.", "Norland", "no troops had left"),
        ("A spokesman said by e-mail that the pact was dead.", "A spokesman", "the pact was dead"),
        ("Dosan told MPs a day earlier that the pact was dead.", "Dosan", "the pact was dead"),
        ("Critics charge that the pact is dead.", "Critics", "the pact is dead"),
        ("Some experts see the pact as a relic.", "Some experts", "the pact as a relic"),
    ],
)
def test_other_words_for_saying_are_found(text: str, source: str, content: str) -> None:
    assert _said(text) == [(source, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Norland accused Ostia of failing to pay, which Ostia denies.", "Ostia of failing to pay"),
        ("Norland accused Ostia of failing to pay, a charge that Ostia rejects.", "Ostia of failing to pay"),
        ("Dosan denied that Ostia had paid, calling the papers forged.", "Ostia had paid"),
        ("Dosan called the step “a return”, saying: “It is our destiny.”", "the step “a return”"),
    ],
)
def test_what_others_answer_is_no_part_of_what_was_said(text: str, content: str) -> None:
    assert _said(text)[0][1] == content


@pytest.mark.parametrize(
    "text",
    [
        "It is clear that the pact is dead.",
        "Dosan is not convinced that the pact is dead.",
        "Dosan made clear progress on the pact.",
        "Dosan was hopeful on Monday.",
    ],
)
def test_words_that_only_look_so_say_nothing(text: str) -> None:
    assert _said(text) == []


_STORY = "Norland and Ostia signed the Lakes Pact. Norland’s president is Ada Berg. Ostia’s minister is Carl Dosan. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Berg’s spokesman, Emil Lund, said that the pact was dead.", "Emil Lund"),
        ("Berg’s spokesman said that the pact was dead.", "Ada Berg’s spokesman"),
        ("Berg’s message to Ostia was blunt: “Pay, or we leave.”", "Ada Berg"),
        ("The two ministers agreed that the pact was dead.", "two ministers"),
    ],
)
def test_the_words_belong_to_the_one_who_said_them(text: str, speaker: str) -> None:
    assert _speakers(_STORY + text) == [speaker]


def test_where_the_speaker_stands_in_the_middle_no_word_of_it_is_left_in_the_claim() -> None:
    proposals = read_story(_STORY + "Ostia was, in Berg’s words, “a partner in name only”.").proposals
    assert "Ada Berg said that Ostia was “a partner in name only”." in {one.statement for one in proposals}


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Norland had paid nothing. This was stated by the minister.", "the minister", "Norland had paid nothing"),
        ("“Never again,” General Orr, the army’s number two, said on state radio.", "General Orr", "Never again,"),
        ("“We keep a log,” Mirela Dosan, who heads the panel, told the Herald.", "Mirela Dosan", "We keep a log,"),
        ("Witnesses described how soldiers had closed the road.", "Witnesses", "soldiers had closed the road"),
        ("Envoys mutter that the pact is dead.", "Envoys", "the pact is dead"),
        (
            "(Oslo, 4 May 2023) – States that promised never to use mines have laid them, the Herald said.",
            "the Herald",
            "States that promised never to use mines have laid them",
        ),
    ],
)
def test_agencies_and_reports_have_words_of_their_own(text: str, source: str, content: str) -> None:
    assert [(who, said.partition("– ")[2] or said) for who, said in _said(text)] == [(source, content)]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Dosan criticised Norland for failing to pay its share.", "Carl Dosan said that Norland had failed to pay"),
        ("Dosan blamed Norland for the delay.", "Carl Dosan said that Norland was to blame for the delay."),
        ("Dosan derided Norland as toothless.", "Carl Dosan said that Norland was toothless."),
    ],
)
def test_blame_and_praise_become_what_they_say(text: str, statement: str) -> None:
    told = [one.statement for one in read_story(_STORY + text).proposals]
    assert any(one.startswith(statement) for one in told)


def test_a_pronoun_means_the_one_without_a_name_who_spoke_before() -> None:
    text = _STORY + "A senior diplomat said that Norland had paid. He added that Ostia would leave."
    assert _speakers(text) == ["senior diplomat", "senior diplomat"]
    assert "The senior diplomat said that Ostia would leave." in {one.statement for one in read_story(text).proposals}


def test_whoever_says_something_speaks_though_the_noun_is_not_known() -> None:
    assert _speakers("The consortium said that twelve boats were missing.") == ["consortium"]


def test_what_a_treaty_binds_somebody_to_is_no_claim() -> None:
    assert _said("Norland undertook to supply boats until 2030.") == []
