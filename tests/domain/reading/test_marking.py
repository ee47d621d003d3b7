"""Marks that overlap or lie inside each other are cut so that a page can draw them, and no character is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.marking import Segment, Span, paragraphs

TEXT = "One two three.\n\nFour five."


def test_a_text_without_marks_is_its_paragraphs() -> None:
    assert [[segment.text for segment in paragraph] for paragraph in paragraphs(TEXT, [])] == [
        ["One two three."],
        ["Four five."],
    ]


def test_overlapping_marks_share_the_stretch_that_both_cover() -> None:
    first, second = Span(1, 0, 7), Span(2, 4, 13)

    (found, _rest) = paragraphs(TEXT, [second, first])

    assert found == (
        Segment("One ", (1,), ()),
        Segment("two", (1, 2), (1,)),
        Segment(" three", (2,), (2,)),
        Segment(".", (), ()),
    )


def test_a_single_line_break_stays_inside_its_paragraph() -> None:
    assert [segment.text for (segment,) in paragraphs("one\ntwo\n\n\nthree\n", [])] == ["one\ntwo", "three"]


@given(
    st.text(alphabet="ab \n", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6),
)
def test_segments_make_up_the_text_and_carry_exactly_their_marks(text: str, marks: list[tuple[int, int]]) -> None:
    spans = [Span(key, start, start + length) for key, (start, length) in enumerate(marks)]

    found = paragraphs(text, spans)

    joined = "".join(segment.text for paragraph in found for segment in paragraph)
    assert joined.replace("\n", "") == text.replace("\n", "")
    for paragraph in found:
        assert all(segment.text for segment in paragraph)
        assert all(set(segment.ending) <= set(segment.keys) for segment in paragraph)
