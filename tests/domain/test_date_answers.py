from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.date_answers import AmbiguousDate, read_answer
from quiz.domain.partial_dates import PartialDate, UnreadableDate, display
from tests.domain.drawn_dates import fully_stated

_words = st.sampled_from(
    re.findall(
        r"\S+", "12 6 31 2024 1994 22 3rd 12th june may sept. of the on wed circa between from to and - – / . ~ , ' 90s"
    )
)
typed_texts = st.one_of(
    st.text(max_size=30),
    st.text(alphabet=string.digits + "٣²/-. ~X", max_size=12),
    st.lists(_words, max_size=7).map(" ".join),
)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("the 19th century", "18XX"),
        ("the second quarter of 2018", "2018-34"),
        ("Q2 2018", "2018-34"),
        ("in the first half of 2023", "2023-40"),
        ("summer 2021", "2021-22"),
        ("in the fall of 2021", "2021-23"),
        ("around the 4th quarter of 2021", "2021-36~"),
        ("the winter", "XXXX-24"),
        ("12 June", "XXXX-06-12"),
        ("June 12", "XXXX-06-12"),
        ("the 12th June", "XXXX-06-12"),
        ("on 12 June", "XXXX-06-12"),
        ("June the 12th", "XXXX-06-12"),
        ("12. June", "XXXX-06-12"),
        ("12 June 2024", "2024-06-12"),
        ("12th of June, 2024", "2024-06-12"),
        ("June 12th, 2024", "2024-06-12"),
        ("2024 June 12", "2024-06-12"),
        ("12.6.2024", "2024-06-12"),
        ("6.12.2024", "2024-12-06"),
        ("12.6.", "XXXX-06-12"),
        ("2024-06-12", "2024-06-12"),
        ("2024/06/12", "2024-06-12"),
        ("2024-6-12", "2024-06-12"),
        ("13/6/2024", "2024-06-13"),
        ("6/13/2024", "2024-06-13"),
        ("13-06-2024", "2024-06-13"),
        ("6/6/2024", "2024-06-06"),
        ("13/6", "XXXX-06-13"),
        ("29 February", "XXXX-02-29"),
        ("Sept 2022", "2022-09"),
        ("sep. 2022", "2022-09"),
        ("September of 2022", "2022-09"),
        ("9/2022", "2022-09"),
        ("9.2022", "2022-09"),
        ("2022/9", "2022-09"),
        ("2022-09", "2022-09"),
        ("in June", "XXXX-06"),
        ("May", "XXXX-05"),
        ("2022", "2022"),
        ("in the year 2022", "2022"),
        ("the 1990s", "199X"),
        ("1990's", "199X"),
        ("in the 1990s", "199X"),
        ("around 1994", "1994~"),
        ("about June 1994", "1994-06~"),
        ("circa 1994", "1994~"),
        ("c. 1994", "1994~"),
        ("c1994", "1994~"),
        ("~1994", "1994~"),
        ("1994~", "1994~"),
        ("2018-2022", "2018/2022"),
        ("2018–2022", "2018/2022"),
        ("2018 — 2022", "2018/2022"),
        ("2018/2022", "2018/2022"),
        ("2018-22", "2018/2022"),
        ("2004–05", "2004/2005"),
        ("between 2018 and 2022", "2018/2022"),
        ("from 2018 to 2022", "2018/2022"),
        ("2018 to 2022", "2018/2022"),
        ("between around 1994 and 1996", "1994~/1996"),
        ("May to June 2024", "2024-05/2024-06"),
        ("May–June 2024", "2024-05/2024-06"),
        ("from June 2018 until 2022", "2018-06/2022"),
        ("from 3 to 5 May", "XXXX-05-03/XXXX-05-05"),
        ("from December to February", "XXXX-12/XXXX-02"),
        ("3-5 May 2024", "2024-05-03/2024-05-05"),
        ("May 3–5, 2024", "2024-05-03/2024-05-05"),
        ("3 May 2024 to 5", "2024-05-03/2024-05-05"),
        ("between 30 April and 2 May 2024", "2024-04-30/2024-05-02"),
        ("2024-06-12 - 2024-06-14", "2024-06-12/2024-06-14"),
        ("13/6/2024 - 14/6/2024", "2024-06-13/2024-06-14"),
        ("  12   JUNE  2024. ", "2024-06-12"),
        ("１２ Ｊｕｎｅ ２０２４", "2024-06-12"),
        ("“12 June”", "XXXX-06-12"),
        ("Wednesday, 12 June 2024", "2024-06-12"),
        ("on Wed 12 June", "XXXX-06-12"),
        ("Sunday 13/6/2024", "2024-06-13"),
    ],
)
def test_a_date_is_read_in_the_ways_people_write_it(text, edtf):
    read = read_answer(text)

    assert (read.edtf, read.stated, read.inferred_from) == (edtf, edtf, "")


def test_a_weekday_is_not_held_against_the_date():
    assert read_answer("Monday 12 June 2024").edtf == read_answer("Wednesday 12 June 2024").edtf


def test_what_was_typed_is_kept():
    assert read_answer("  Sept   2022 ").text == "Sept 2022"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("6/12", ["XXXX-12-06", "XXXX-06-12"]),
        ("6/12/2024", ["2024-12-06", "2024-06-12"]),
        ("12/06/2024", ["2024-06-12", "2024-12-06"]),
        ("12-06-2024", ["2024-06-12", "2024-12-06"]),
        ("2004/05", ["2004-05", "2004/2005"]),
    ],
)
def test_what_can_be_two_dates_is_handed_back_with_both(text, readings):
    with pytest.raises(AmbiguousDate) as caught:
        read_answer(text)

    assert [reading.edtf for reading in caught.value.readings] == readings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("31 June", "There is no day 31 in that month: it has 30 days."),
        ("2023-02-29", "There is no day 29 in that month: it has 28 days."),
        ("30/2/2024", "There is no day 30 in that month: it has 29 days."),
        ("32 June", "No month has a day 32."),
        ("0/5", "No month has a day 0."),
        ("13/13", "There is no month 13."),
        ("2024-13-01", "There is no month 13."),
        ("2018-18", "There is no month 18."),
        ("5 May 3024", "The year 3024 is out of reach: years run from 1000 to 2999 here."),
        ("0999", "The year 0999 is out of reach"),
        ("12/06/24", "every year with four digits"),
        ("12 June '24", "every year with four digits"),
        ("12 June 24", "every year with four digits"),
        ("the 90s", "every year with four digits"),
        ("2022-2018", "The end must come after the start"),
        ("December to February 2024", "The end must come after the start"),
        ("12 June 2023 to 14 June", "Only one end has a year"),
        ("", "There is no date yet. Write it like"),
        ("   ", "There is no date yet. Write it like"),
        *(
            (text, f"“{text}” cannot be read as a date. Write it like")
            for text in (
                "nonsense",
                "12",
                "Monday",
                "around",
                "mid-2022",
                "early June",
                "12 or 13 June",
                "June June",
                "12-13",
                "to",
                "1990s to 2000s",
                "6/12/2024 - 6/14/2024",
                "the 1990s 1994",
                "½ June",
                "June 1²",
                "to 11",
                "3 to 15",
                "around to 5 May 2024",
                "29٣6",
                "12 June [2024]",
            )
        ),
    ],
)
def test_what_is_no_date_is_refused_with_what_to_do(text, said):
    with pytest.raises(UnreadableDate, match=re.escape(said)):
        read_answer(text)


def test_a_long_text_is_refused_and_quoted_in_part():
    with pytest.raises(UnreadableDate) as caught:
        read_answer("12 June 2024 " * 1000)

    assert len(str(caught.value)) < 150


def _read(text: str) -> tuple[tuple[PartialDate, ...], str]:
    """Every reading of the text, and why there is none."""
    try:
        return (read_answer(text),), ""
    except AmbiguousDate as error:
        return error.readings, ""
    except UnreadableDate as error:
        return (), str(error)


@given(typed_texts)
def test_every_text_is_read_or_refused_in_a_learners_words(text):
    readings, refusal = _read(text)

    assert bool(readings) != bool(refusal)
    assert "EDTF" not in refusal
    assert [read_answer(reading.edtf).edtf for reading in readings] == [reading.edtf for reading in readings]


@given(typed_texts)
def test_no_number_is_read_that_was_not_written(text):
    written = {int(number) for number in re.findall(r"\d+", text)}

    for reading in _read(text)[0]:
        years = re.findall(r"\b\d{4}\b", reading.stated)
        days = re.findall(r"-\d\d-(\d\d)", reading.stated)
        assert all(int(year) in written or int(year[2:]) in written for year in years)
        assert all(int(day) in written for day in days)


@given(fully_stated)
def test_what_is_displayed_is_read_back(when):
    assert read_answer(display(when)).edtf == when.edtf


@given(fully_stated.filter(lambda when: not re.match(r"[0-9]{4}-[2-4]", when.edtf)))
def test_edtf_is_read_as_it_is(when):
    assert read_answer(when.edtf).edtf == when.edtf


def test_a_learner_who_types_two_years_does_not_mean_a_season():
    assert read_answer("2021-22").edtf == "2021/2022"
