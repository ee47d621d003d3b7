"""A line that shows by itself that it is no sentence of the story is told from one that is."""

from __future__ import annotations

import pytest

from quiz.domain.formats.article import Reason
from quiz.domain.formats.article.lines import reason_of


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("The minister speaks at the port on 3 May 2021 in Ostia. (File/AFP)", Reason.PICTURE),
        ("Soldiers cross the bridge. (Vera Marcal/Reuters)", Reason.PICTURE),
        ("Soldiers cross the bridge. (AP/Vera Marcal)", Reason.PICTURE),
        ("Follow", Reason.FORM),
        ("Listen", Reason.FORM),
    ],
)
def test_captions_with_their_agency_and_buttons_are_left_out(line: str, reason: Reason) -> None:
    assert reason_of(line) is reason


@pytest.mark.parametrize(
    "line",
    [
        "The treaty was signed in Ostia, the ministry said. (Reuters)",
        "The two ministers (finance/trade) met in Ostia.",
        "Follow the money, the minister said.",
        "Listen to the people, he told the council.",
    ],
)
def test_sentences_stay(line: str) -> None:
    assert reason_of(line) is None
