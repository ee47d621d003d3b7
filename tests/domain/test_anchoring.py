from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.domain.anchoring import found_again, occurrences
from quiz.domain.evidence import QuoteNotFound, evidence_at, find_quote

STORY = "Armenia asked for help. The answer was a delegation. Later Armenia asked for help again."


def test_every_place_of_a_quote_is_listed_in_order():
    places = occurrences(STORY, "Armenia asked for help")

    assert [place.start for place in places] == [0, STORY.rindex("Armenia")]


def test_a_quote_that_is_nowhere_has_no_places():
    with pytest.raises(QuoteNotFound, match="not in the story"):
        occurrences(STORY, "Belarus refused")


def test_a_quote_is_found_again_after_words_were_put_in_before_it():
    evidence = find_quote(STORY, "a delegation")
    text = f"This is a new opening. {STORY}"

    found = found_again(text, evidence)

    assert text[found.start : found.end] == "a delegation"
    assert found.start == evidence.start + len("This is a new opening. ")


def test_of_several_places_the_one_with_the_old_surroundings_is_found_again():
    second = find_quote(STORY, "Armenia asked for help", 2)
    text = STORY.replace("Armenia asked for help. The", "Armenia asked for help, and Armenia asked for help. The")

    found = found_again(text, second)

    assert found.start == text.rindex("Armenia")


def test_of_places_that_look_alike_the_nearer_one_is_found_again():
    text = "aaa xyz aaa xyz aaa xyz aaa xyz aaa " * 3
    evidence = evidence_at(text, 40, 43)

    assert found_again(text, evidence) == evidence


def test_words_that_were_taken_out_are_not_found_again():
    evidence = find_quote(STORY, "a delegation")

    with pytest.raises(QuoteNotFound, match="The nearest passage"):
        found_again(STORY.replace("a delegation", "a letter"), evidence)


@given(text=st.text(alphabet="ab .", min_size=1, max_size=30), span=st.tuples(st.integers(0, 29), st.integers(1, 30)))
def test_in_an_unchanged_text_everything_stays_where_it_was(text: str, span: tuple[int, int]):
    start, end = min(span[0], len(text) - 1), min(span[0] + span[1], len(text))
    assume(end > start and text[start:end] == text[start:end].strip())
    evidence = evidence_at(text, start, end)

    assert found_again(text, evidence) == evidence
