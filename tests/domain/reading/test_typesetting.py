"""Typewritten quotation marks are read as printed ones, and every place that is found holds in the text as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.facts import FactKind
from quiz.domain.reading.story_reading import read_story
from quiz.domain.reading.typesetting import typeset, with_marks


@pytest.mark.parametrize(
    ("written", "as_set"),
    [
        ("''No,'' he said.", " “No,”  he said."),
        ("``No,'' he said.", " “No,”  he said."),
        ("``No,″ he said.", " “No,” he said."),
        ("It was (''fine'').", "It was ( “fine” )."),
        ('“No" reason', "“No” reason"),
        ('"No” reason', "“No” reason"),
        ("“Go.” ― Tor Dahl", "“Go.” — Tor Dahl"),
        ('"No," he said; ‘never’ was Ada’s word.', '"No," he said; ‘never’ was Ada’s word.'),
        ("The boys' boats' owners", "The boys' boats' owners"),
    ],
)
def test_marks_are_set_without_moving_a_word(written: str, as_set: str) -> None:
    """Typewritten and unfitting marks become printed ones; all others stay."""
    assert typeset(written) == as_set


@given(st.text(alphabet="ab .,'`\"“”″―\n", max_size=60))
def test_the_text_stays_as_long_and_keeps_its_letters(text: str) -> None:
    """Nothing but marks is replaced, so that places stay what they are."""
    told = typeset(text)
    assert len(told) == len(text)
    assert [sign for sign in told if sign.isalpha()] == [sign for sign in text if sign.isalpha()]


def test_a_span_takes_the_whole_mark() -> None:
    """Evidence neither begins nor ends between the two signs of a mark."""
    assert with_marks("''No''", 1, 5) == (0, 6)
    assert with_marks("''No''", 2, 4) == (2, 4)
    assert with_marks("''No''", 0, 6) == (0, 6)


def test_typewritten_speech_is_told_and_its_evidence_is_of_the_text() -> None:
    """Claims are worded with printed marks; what is quoted as evidence stands in the text."""
    text = "Ada Venn, Norland's minister, spoke of ''a bad deal'' on Monday. ``We will not pay,'' she said.\n"
    reading = read_story(text)
    claims = {one.statement: text[one.start : one.end] for one in reading.proposals if one.kind is FactKind.CLAIM}
    assert claims["Ada Venn said: “We will not pay.”"] == "``We will not pay,'' she said"
    assert "Ada Venn said that there was “a bad deal”." in claims
    assert reading.passage.text == text
    assert all(one.text == text[one.start : one.end] for one in reading.passage.sentences)
    assert all(one.text == text[one.start : one.end] for one in reading.passage.quotations)
