"""Wrong figures: another number in the place of the only one that a text gives."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.distractors import wrong_figures


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("answer within 48 hours", ["24", "96", "72", "144"]),
        ("give six months’ notice", ["three", "twelve", "nine"]),
        ("store 2,000 tonnes of wheat", ["1,000", "4,000", "3,000", "6,000"]),
        ("pay 15 per cent", ["30", "45"]),
    ],
)
def test_a_figure_is_halved_doubled_and_trebled(text, others):
    found = [wrong.text for wrong in wrong_figures(text, text)]

    assert [word for wrong in found for word in wrong.replace("’", " ").split() if word in others] == others


@pytest.mark.parametrize(
    "text",
    [
        "help a member",
        "report until January 31 each year",
        "report by Dec. 3 at last",
        "build it by 2026",
        "give three trucks and two ships",
        "say “48 hours” at least",
        "the A4 road",
    ],
)
def test_years_names_quotations_and_several_figures_stay_as_they_are(text):
    assert wrong_figures(text, text) == []


def test_a_figure_of_the_story_is_never_a_wrong_one():
    assert "24" not in str(wrong_figures("answer within 48 hours", "It came after 24 hours."))


def test_the_reason_is_what_the_story_says():
    assert {wrong.reason for wrong in wrong_figures("answer within 48 hours", "")} == {"The story says 48."}


@given(st.integers(min_value=2, max_value=999_999))
def test_wrong_figures_are_others_and_each_another(number):
    text = f"pay {number:,} crowns"

    found = [wrong.text for wrong in wrong_figures(text, text)]

    assert text not in found
    assert len(set(found)) == len(found)
    assert all(re.fullmatch(r"pay [\d,]+ crowns", wrong) for wrong in found)
