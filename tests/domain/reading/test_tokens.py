"""Words, numbers and marks with their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.tokens import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Minsk and Yerevan are allies.", ["Minsk", "and", "Yerevan", "are", "allies", "."]),
        ("Armenia's ally", ["Armenia", "'s", "ally"]),
        ("The U.S. sent Groza-S systems", ["The", "U.S.", "sent", "Groza-S", "systems"]),
        ("O’Brien didn’t", ["O’Brien", "didn’t"]),
        ("1,200 rifles in the 1990s", ["1,200", "rifles", "in", "the", "1990s"]),
        ("“our man”", ["“", "our", "man", "”"]),
        ("two -- Lima - and", ["two", "–", "Lima", "–", "and"]),
        ("a well-known ex-ally", ["a", "well-known", "ex-ally"]),
    ],
)
def test_a_text_falls_into_words_numbers_and_marks(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens(text)] == words


@given(st.text(max_size=80))
def test_every_token_stands_where_it_says_and_only_white_space_lies_between(text: str) -> None:
    found = tokens(text)

    left = list(text)
    for token in found:
        assert text[token.start : token.end] == token.text or (
            token.text == "–" and "-" in text[token.start : token.end]
        )
        left[token.start : token.end] = [" "] * (token.end - token.start)
    assert not "".join(left).strip()


def test_a_stretch_of_the_text_keeps_the_places_of_the_whole() -> None:
    assert [(token.start, token.text) for token in tokens("one two three", 4, 7)] == [(4, "two")]
