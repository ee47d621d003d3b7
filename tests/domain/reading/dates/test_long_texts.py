"""Long texts, and texts made to be hard, are read in one pass."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from tests.domain.reading.dates.reading import dates_in

SENTENCE = "On 13 June 2024 the envoy left, and in September he came back after two weeks, the paper said on Friday. "
WORDS_IN_SENTENCE = len(SENTENCE.split())


def calls_to_read(text: str) -> int:
    """How many functions are called to find the dates of the text."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event.endswith("call")

    sys.setprofile(count)
    try:
        dates_in(text, "2024-06-20")
    finally:
        sys.setprofile(None)
    return calls


def test_ten_times_the_text_takes_ten_times_the_steps():
    few, many = 500 // WORDS_IN_SENTENCE, 5000 // WORDS_IN_SENTENCE

    assert calls_to_read(SENTENCE * many) < 1.1 * calls_to_read(SENTENCE * few) * many / few


def test_fifty_thousand_words_are_read_to_the_end():
    count = 50_000 // WORDS_IN_SENTENCE

    assert len(dates_in(SENTENCE * count, "2024-06-20")) == 3 * count


@pytest.mark.parametrize(
    "text",
    [
        "June 12" + " " * 100_000 + "2024",
        "the" + "\n" * 100_000 + "early" + " " * 100_000 + "1990s",
        "1" * 100_000,
        "12 " * 20_000,
        "the " * 20_000,
        "from 3 to " * 10_000,
        "1.1/1-" * 20_000,
        "e" * 100_000 + "d on Friday",
    ],
)
def test_no_text_makes_the_patterns_go_back_and_forth(text):
    assert len(dates_in(text, "2024-06-20")) < 3
