"""A date that a page shows in a language can be typed so, and means what it said."""

from __future__ import annotations

import pytest
from django.utils import translation

from quiz.domain.date_answers import read_answer
from quiz.domain.partial_dates import display, partial_date
from quiz.models.wording import worded

DATES = [
    *(f"1981-{month:02}-09" for month in range(1, 13)),
    *(f"1975-{month:02}" for month in range(1, 13)),
    "XXXX-06-12",
    "1963",
    "1994~",
    "196X",
    "18XX",
    "2021-21",
    "2021-22",
    "2021-23",
    "2021-24",
    "2018-33",
    "2018-36",
    "2018-40",
    "2018-41",
    "2018/2022",
    "2024-05/2024-06",
    "2024-05-03/2024-05-05",
]


@pytest.mark.parametrize("language", ["en-gb", "uk", "ar"])
@pytest.mark.parametrize("edtf", DATES)
def test_every_language_reads_back_what_it_shows(edtf: str, language: str) -> None:
    with translation.override(language):
        shown = worded(display(partial_date(edtf)))

    assert read_answer(shown).edtf == edtf, shown
