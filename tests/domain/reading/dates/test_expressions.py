"""Each expression by itself: how far it reaches and what it states."""

from __future__ import annotations

import pytest

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.dates import find_ends
from quiz.domain.reading.sentences import split
from tests.domain.reading.dates.reading import dates_in, stated_in, the_date_in

# What must be exact: the words after “Ministers met”, the span of the date in them, what it states.
CALENDAR = [
    ("on 12 June 2024", "12 June 2024", "2024-06-12"),
    ("on June 12, 2024", "June 12, 2024", "2024-06-12"),
    ("on Wednesday, 12 June 2024", "Wednesday, 12 June 2024", "2024-06-12"),
    ("on 2024-06-12", "2024-06-12", "2024-06-12"),
    ("on the 12th of June 2024", "the 12th of June 2024", "2024-06-12"),
    ("on 12.06.2024", "12.06.2024", "2024-06-12"),
    ("on 12 June", "12 June", "XXXX-06-12"),
    ("on June 12", "June 12", "XXXX-06-12"),
    ("on Wednesday, June 12", "Wednesday, June 12", "XXXX-06-12"),
    ("in September 2022", "September 2022", "2022-09"),
    ("in Sept. 2022", "Sept. 2022", "2022-09"),
    ("in September", "September", "XXXX-09"),
    ("in May", "May", "XXXX-05"),
    ("in 2022", "2022", "2022"),
    ("since 2022", "2022", "2022"),
    ("by 2030", "2030", "2030"),
    ("between 2018 and 2022", "between 2018 and 2022", "2018/2022"),
    ("from 2018 to 2022", "from 2018 to 2022", "2018/2022"),
    ("in 2018-2022", "2018-2022", "2018/2022"),
    ("in 2018–22", "2018–22", "2018/2022"),
    ("from June to September 2022", "from June to September 2022", "2022-06/2022-09"),
    ("between January and June 2022", "between January and June 2022", "2022-01/2022-06"),
    ("on 12-14 June 2024", "12-14 June 2024", "2024-06-12/2024-06-14"),
    ("from 12 to 14 June", "from 12 to 14 June", "XXXX-06-12/XXXX-06-14"),
    ("on June 12-14", "June 12-14", "XXXX-06-12/XXXX-06-14"),
    ("from 28 May to 3 June 2024", "from 28 May to 3 June 2024", "2024-05-28/2024-06-03"),
    ("in the 1990s", "1990s", "199X"),
    ("in the early 1990s", "the early 1990s", "199X"),
    ("in the '90s", "'90s", "199X"),
    ("in the 19th century", "the 19th century", "18XX"),
    ("in the second quarter of 2018", "the second quarter of 2018", "2018-34"),
    ("in the first half of 2023", "the first half of 2023", "2023-40"),
    ("in the summer of 2021", "the summer of 2021", "2021-22"),
    ("in early March 2021", "early March 2021", "2021-03"),
    ("in late 2021", "late 2021", "2021"),
    ("around 1860", "around 1860", "1860~"),
]
RELATIVE = [
    "this week",
    "last month",
    "Thursday",
    "last Thursday",
    "two days ago",
    "the day before",
    "the next day",
    "three weeks later",
    "next year",
    "yesterday",
]
ALSO = [
    ("on June 12th, 2024", "June 12th, 2024", "2024-06-12"),
    ("on the twelfth of June", "the twelfth of June", "XXXX-06-12"),
    ("on Tues., Feb. 29", "Tues., Feb. 29", "XXXX-02-29"),
    ("on 13/12/2024", "13/12/2024", "2024-12-13"),
    ("on 6/12/2024", "6/12/2024", "2024"),
    ("from 3 to 5 May", "from 3 to 5 May", "XXXX-05-03/XXXX-05-05"),
    ("on 12 and 13 June", "12 and 13 June", "XXXX-06-12/XXXX-06-13"),
    ("on 12/13 June 2024", "12/13 June 2024", "2024-06-12/2024-06-13"),
    ("in the winter of 2020–21", "the winter of 2020–21", "2020-24"),
    ("in June–August 2021", "June–August 2021", "2021-06/2021-08"),
    ("in the late eighties", "the late eighties", "198X"),
    ("in the 90's", "90's", "199X"),
    ("in the 1800s", "1800s", "18XX"),
    ("in the 2000s", "2000s", "200X"),
    ("on 28-08-2024", "28-08-2024", "2024-08-28"),
    ("on 05-06-2024", "05-06-2024", "2024"),
    ("in the week of 6 March 2024", "the week of 6 March 2024", "2024-03-06~"),
    ("in the week of March 6", "the week of March 6", "XXXX-03-06~"),
    ("on a wet December morning in 1994", "December morning in 1994", "1994-12"),
    ("the following April", "the following April", "XXXX-04"),
    ("that December", "that December", "XXXX-12"),
    ("that winter", "that winter", "XXXX-24"),
    ("in April next year", "April next year", "XXXX-04"),
    ("in mid-2019", "mid-2019", "2019"),
    ("in the twentieth century", "the twentieth century", "19XX"),
    ("in Q3 2020", "Q3 2020", "2020-35"),
    ("in the third quarter", "the third quarter", "XXXX-35"),
    ("in the winter", "the winter", "XXXX-24"),
    ("in 2018’s third quarter", "2018’s third quarter", "2018-35"),
    ("in fiscal 2019", "fiscal 2019", "2019"),
]


@pytest.mark.parametrize(("words", "span", "stated"), [*CALENDAR, *ALSO])
def test_a_date_of_the_calendar_is_found_as_it_stands_and_states_no_more_than_it_says(words, span, stated):
    assert stated_in(f"Ministers met {words}.") == [(span, stated)]


@pytest.mark.parametrize("words", RELATIVE)
def test_a_relative_expression_is_found_and_states_nothing_of_the_calendar(words):
    found = the_date_in(f"Ministers met {words}.")

    assert (found.text, found.stated, found.edtf, found.sort) == (words, "", "", DateSort.RELATIVE)


def test_a_span_marks_its_own_words():
    text = "Talks began on 12 June. They ended the next day, in 2024."

    assert [text[found.start : found.end] for found in dates_in(text)] == ["12 June", "the next day", "2024"]


@pytest.mark.parametrize(
    ("words", "modifier"),
    [
        ("in early March 2021", "early"),
        ("in mid-2019", "mid"),
        ("in late 2021", "late"),
        ("at the end of 1999", "late"),
        ("around 1860", "about"),
        ("by 2030", "by"),
        ("since 12 June", "since"),
        ("by Friday", "by"),
        ("until next week", "until"),
        ("in 2022", ""),
    ],
)
def test_what_makes_a_date_less_exact_is_kept_beside_it(words, modifier):
    assert the_date_in(f"The pact held {words}.").modifier == modifier


@pytest.mark.parametrize("words", ["now", "recently", "a few years ago", "in recent weeks"])
def test_a_vague_time_has_no_place_on_the_calendar(words):
    found = the_date_in(f"The pact was renewed {words}.", "2024-06-20")

    assert (found.stated, found.edtf, found.sort) == ("", "", DateSort.VAGUE)


def test_how_long_something_took_counts_only_where_it_is_said_roughly():
    assert the_date_in("The war lasted more than a decade.").sort is DateSort.DURATION
    assert dates_in("The war lasted ten years.") == ()


def test_the_ends_of_a_range_can_be_had_apart():
    text = "They met on June 12-14, 2024, and from 2018 to 2022, and in 1912–13."

    found = find_ends(text, split(text), None)

    assert [(one.text, one.stated) for one in found] == [
        ("June 12", "2024-06-12"),
        ("14, 2024", "2024-06-14"),
        ("2018", "2018"),
        ("2022", "2022"),
        ("1912", "1912"),
        ("13", "1913"),
    ]
