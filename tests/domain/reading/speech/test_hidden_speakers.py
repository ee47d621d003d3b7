"""Speech whose speaker stays in the dark, or is told only with “by”."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import Actors
from quiz.domain.reading.quotations import find_quotations
from quiz.domain.reading.sentences import split
from quiz.domain.reading.speech import find_sayings


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("It is said that the pact was dead.", "", "the pact was dead"),
        ("Norland is believed to have nine tanks.", "", "Norland is believed to have nine tanks"),
        ("Norland was accused of breaking its word.", "", "Norland was accused of breaking its word"),
        (
            "Norland was accused by Oslo of breaking its word.",
            "Oslo",
            "Norland was accused by Oslo of breaking its word",
        ),
    ],
)
def test_what_is_said_by_nobody_in_particular_is_still_said(text: str, source: str, content: str) -> None:
    (saying,), _ = find_sayings(text, split(text), Actors(), find_quotations(text))

    assert (text[slice(*saying.source)], text[saying.start : saying.end]) == (source, content)
    assert saying.speaker is None


@pytest.mark.parametrize("source", ["The treaty", "Article 3 of the pact"])
def test_what_a_treaty_says_is_nobodys_claim(source: str) -> None:
    text = f"{source} says that members must help each other."

    assert find_sayings(text, split(text), Actors(), find_quotations(text))[0] == ()


def test_a_text_that_breaks_off_after_that_says_nothing() -> None:
    text = "In Warsaw it is said that"

    assert find_sayings(text, split(text), Actors(), find_quotations(text))[0] == ()
