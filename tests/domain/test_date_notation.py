from __future__ import annotations

import pytest
from hypothesis import given

from quiz.domain.date_answers import AmbiguousDate
from quiz.domain.date_notation import read, written
from quiz.domain.partial_dates import PartialDate, UnreadableDate, partial_date
from tests.domain.drawn_dates import partial_dates


def test_what_the_story_does_not_state_stands_in_brackets():
    assert written(partial_date("2024-06-12", stated="XXXX-06-12", inferred_from="it is known")) == "12 June [2024]"
    assert written(partial_date("2022-09")) == "September 2022"


def test_a_year_in_brackets_is_read_as_inferred():
    date = read("12 June [2024]")

    assert (date.edtf, date.stated) == ("2024-06-12", "XXXX-06-12")
    assert date.inferred_from


def test_what_words_cannot_say_is_written_as_edtf():
    date = partial_date("2024-06-12", stated="2024-XX-XX", inferred_from="it is known")

    assert written(date) == "2024-06-12 [2024-XX-XX]"
    assert read(written(date)).stated == "2024-XX-XX"


@given(partial_dates)
def test_what_is_written_is_read_back(date: PartialDate):
    found = read(written(date))

    assert (found.edtf, found.stated) == (date.edtf, date.stated)


def test_what_is_no_date_is_refused():
    with pytest.raises(UnreadableDate):
        read("one day [2024]")
    with pytest.raises(AmbiguousDate):
        read("6/12/2024")
