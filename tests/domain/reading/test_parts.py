"""A long text is cut into parts that together are the text, where a paragraph ends if one does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.parts import LONGEST_PART, LONGEST_WHOLE, Part, parts_of


def texts(text: str, **limits: int) -> list[str]:
    return [text[part.start : part.end] for part in parts_of(text, **limits)]


def test_a_text_of_usual_length_is_one_part():
    assert parts_of("Norland closed its border.") == (Part(1, 0, 26),)
    assert len(parts_of("a" * LONGEST_WHOLE)) == 1


def test_a_longer_one_has_parts_of_a_length_that_is_read_in_a_moment():
    parts = parts_of("Norland met Ostia.\n\n" * 6000)

    assert [part.number for part in parts] == [1, 2, 3, 4, 5]
    assert max(part.end - part.start for part in parts) <= LONGEST_PART


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.\nThree.\n\nFour. Five.", "One. Two.\nThree.\n\n"),
        ("One or two.\nThree. Four. Five.", "One or two.\n"),
        ("One two. Three four five six.", "One two. Three four "),
        ("One two. Then. Four five six.", "One two. Then. "),
        ("onetwothreefourfivesixseven", "onetwothreefourfives"),
    ],
)
def test_a_part_ends_after_a_paragraph_else_a_line_a_sentence_a_word(text: str, first: str):
    assert texts(text, whole=20, longest=20)[0] == first


@given(st.text(alphabet="ab. \n", max_size=400), st.integers(1, 30))
def test_the_parts_are_the_text(text: str, longest: int):
    assert "".join(texts(text, whole=10, longest=longest)) == text


def test_what_begins_in_a_part_belongs_to_it_and_to_no_other():
    first, second = Part(1, 0, 10), Part(2, 10, 20)

    assert [part.holds(10) for part in (first, second)] == [False, True]
