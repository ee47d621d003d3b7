"""Every stretch in quotation marks is found, with its exact place and without its marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.reading.quotations import find_quotations
from tests.domain.reading.growth import PROPORTIONAL, growth


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "no" and “never”.', ["no", "never"]),
        ("„Nein“, sagte er. «Non», dit-elle. »Ja«, sagte er.", ["Nein", "Non", "Ja"]),
        ("« Non », dit-elle.", ["Non"]),
        ("“He called it ‘a fig leaf’ yesterday,” she said.", ["He called it ‘a fig leaf’ yesterday,", "a fig leaf"]),
        ("'We will not sign,' he said.", ["We will not sign,"]),
        ("''We will not sign,'' he said.", ["We will not sign,"]),
        ("The ‘members’ duty’ is old.", ["members’ duty"]),
        ("The allies' plan isn't the members’ plan, nor that of the ‘90s.", []),
        ('A 12" gun and a "real" one.', ["real"]),
        ('He said “we won’t" twice.', ["we won’t"]),
        ("“betrays”Zemlia", ["betrays"]),
        ('"" and “ ” are empty.', []),
    ],
)
def test_every_kind_of_mark_is_known_and_no_apostrophe_is_taken_for_one(text: str, quoted: list[str]) -> None:
    assert [quotation.text for quotation in find_quotations(text)] == quoted


def test_a_quotation_left_open_runs_to_the_end_of_its_paragraph_and_the_next_goes_on() -> None:
    text = "She said: “We kept our word.\n\n“They did not,” she added."

    assert [quotation.text for quotation in find_quotations(text)] == ["We kept our word.", "They did not,"]


def test_a_mark_that_was_never_closed_does_not_swallow_the_next_quotation() -> None:
    text = '"We kept our word, he said. They answered "no".'

    assert [quotation.text for quotation in find_quotations(text)] == ["no"]


def test_a_quotation_of_several_sentences_is_one() -> None:
    (quotation,) = find_quotations("“Not now. Not ever,” said the envoy.")

    assert (quotation.start, quotation.end, quotation.speaker) == (1, 19, None)


marked = st.lists(
    st.sampled_from([*"ab \n\"“”„«»‘’'‚()\u00a0\u05d0\u2028", "s' ", "''", "``", ". ", "“a”", "‘90s"]), max_size=40
).map("".join)


@given(marked | st.text(max_size=60))
def test_every_quotation_is_its_stretch_of_the_text(text: str) -> None:
    found = find_quotations(text)

    for quotation in found:
        assert quotation.text == text[quotation.start : quotation.end] == quotation.text.strip() != ""
        assert "\n" not in quotation.text
    assert [quotation.start for quotation in found] == sorted(quotation.start for quotation in found)


@given(marked)
def test_quotations_lie_beside_or_inside_each_other(text: str) -> None:
    found = find_quotations(text)

    for one, other in pairwise(found):
        assert one.end <= other.start or other.end <= one.end


@pytest.mark.parametrize("piece", ["“", "”", '"', "'", "s' a ", "‘a’ ", "“a ‘b ", "word ", "«", '" a" '])
def test_the_time_for_a_long_run_of_marks_grows_with_its_length(piece: str) -> None:
    assert growth(find_quotations, piece, 200_000) < PROPORTIONAL
