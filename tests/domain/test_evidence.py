from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.domain.evidence import CONTEXT, QuoteNotFound, evidence_at, find_quote, occurrence_of

STORY = (
    "Armenia asked the alliance for help. The alliance’s answer was a delegation.\n\n"
    "“We have more friends,” the President said. Armenia asked the alliance again."
)


def test_a_quote_is_found_with_its_span_and_its_surroundings():
    found = find_quote(STORY, "answer was a delegation")

    assert STORY[found.start : found.end] == found.quote == "answer was a delegation"
    assert found.prefix == "d the alliance for help. The alliance’s "[-CONTEXT:]
    assert found.suffix == STORY[found.end : found.end + CONTEXT]


def test_at_the_edges_of_the_text_there_is_less_around_a_quote():
    assert find_quote(STORY, "Armenia asked").prefix == ""
    assert find_quote(STORY, "again.").suffix == ""


def test_a_later_occurrence_is_picked_by_its_number():
    first, second = find_quote(STORY, "Armenia asked"), find_quote(STORY, "Armenia asked", 2)

    assert first.start == 0
    assert second.start == STORY.rindex("Armenia asked")


def test_occurrences_may_overlap_so_that_every_place_has_a_number():
    assert [find_quote("aaaa", "aa", number).start for number in (1, 2, 3)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("typed", "in_the_story"),
    [
        ("The alliance's answer", "The alliance’s answer"),
        ('"We have more friends," the President', "“We have more friends,” the President"),
        ("delegation.  “We", "delegation.\n\n“We"),
        ("  a delegation ", "a delegation"),
        ("asked the\u00a0alliance again", "asked the alliance again"),
    ],
)
def test_marks_and_spaces_typed_otherwise_give_the_words_of_the_story(typed, in_the_story):
    found = find_quote(STORY, typed)

    assert found.quote == in_the_story
    assert STORY[found.start : found.end] == in_the_story


def test_a_missing_quote_is_refused_with_the_nearest_passage_and_what_differs():
    with pytest.raises(QuoteNotFound) as caught:
        find_quote(STORY, "the alliance’s reply was a delegation")

    assert caught.value.nearest == "The alliance’s answer was a delegation"
    assert "the story has “The”, not “the”; “answer”, not “reply”." in str(caught.value)


def test_a_word_too_much_in_the_quote_is_named():
    with pytest.raises(QuoteNotFound, match="the story has no “only”"):
        find_quote(STORY, "Armenia only asked the alliance")


def test_a_quote_that_differs_in_its_spaces_alone_is_told_so():
    with pytest.raises(QuoteNotFound, match="the spaces between the words differ"):
        find_quote(STORY, "Armenia  asked")


def test_a_quote_that_resembles_nothing_is_told_so():
    with pytest.raises(QuoteNotFound, match="nothing there resembles it") as caught:
        find_quote(STORY, "Zebras gallop")

    assert caught.value.nearest == ""


@pytest.mark.parametrize(("occurrence", "often"), [(0, "only 2 times"), (3, "only 2 times")])
def test_an_occurrence_that_is_not_there_is_refused(occurrence, often):
    with pytest.raises(QuoteNotFound, match=often):
        find_quote(STORY, "Armenia asked", occurrence)


def test_a_quote_found_once_has_no_second_occurrence():
    with pytest.raises(QuoteNotFound, match="only once"):
        find_quote(STORY, "delegation", 2)


@pytest.mark.parametrize("empty", ["", "  \n"])
def test_an_empty_quote_is_refused(empty):
    with pytest.raises(QuoteNotFound, match="empty"):
        find_quote(STORY, empty)


def test_evidence_that_is_not_at_its_span_has_no_occurrence():
    moved = evidence_at("x" + STORY, 1, 14)

    with pytest.raises(QuoteNotFound, match="not at the characters 1 to 14"):
        occurrence_of(STORY, moved)


@given(st.data())
def test_every_passage_is_found_again_by_its_words_and_its_number(data):
    text = data.draw(st.text(alphabet="ab “”\"'’–-\n.é𝔸", min_size=1, max_size=60))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    evidence = evidence_at(text, start, end)
    assume(evidence.quote == evidence.quote.strip())

    assert find_quote(text, evidence.quote, occurrence_of(text, evidence)) == evidence


@given(st.text(max_size=40), st.text(max_size=20))
def test_whatever_is_found_stands_in_the_text_at_its_span(text, quote):
    try:
        found = find_quote(text, quote)
    except QuoteNotFound:
        assert not quote.strip() or quote.strip() not in text
    else:
        assert text[found.start : found.end] == found.quote
        assert len(found.quote) == len(quote.strip())
