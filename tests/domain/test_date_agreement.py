from __future__ import annotations

import pytest
from hypothesis import assume, given

from quiz.domain.date_agreement import Agreement, compare
from quiz.domain.partial_dates import PartialDate, contradicts, partial_date
from tests.domain.drawn_dates import partial_dates, points

SAME, COARSER, FINER, NEAR, DIFFERENT = Agreement
KEYS = {
    "12 June [2024]": partial_date("2024-06-12", stated="XXXX-06-12", inferred_from="other reports"),
    "2024 [12 June]": partial_date("2024-06-12", stated="2024-XX-XX", inferred_from="other reports"),
}


def key(name: str) -> PartialDate:
    return KEYS[name] if name in KEYS else partial_date(name)


@pytest.mark.parametrize(
    ("story", "given_dates", "expected"),
    [
        # a day whose year is inferred
        ("12 June [2024]", "XXXX-06-12 2024-06-12", SAME),
        ("12 June [2024]", "XXXX-06 2024-06 2024 202X 2024~ 2024-06~ XXXX-06-10/XXXX-06-14 2020/2029", COARSER),
        ("12 June [2024]", "XXXX-06-13 2024-06-05 2024-06-19 XXXX-12-06 2024-12-06 2024-06-13/2024-06-15", NEAR),
        ("12 June [2024]", "2023-06-12 2025-06-12 2023 2023-06 2024-06-04 2024-06-20 2024-07 1900/2100", DIFFERENT),
        # a day that the story states whole
        ("2024-06-12", "2024-06-12", SAME),
        ("2024-06-12", "XXXX-06-12 XXXX-06 2024-06 2024", COARSER),
        ("2024-06-12", "XXXX-06-13 2024-12-06", NEAR),
        ("2024-06-12", "2023-06-12 2024-12-07 2022-06-12", DIFFERENT),
        ("2024-01-01", "2023-12-31 XXXX-12-31", NEAR),
        # a year of which the day is inferred
        ("2024 [12 June]", "2024 2024-06-12", SAME),
        # a day without any year
        ("XXXX-06-12", "XXXX-06-12", SAME),
        ("XXXX-06-12", "XXXX-06 2024-06", COARSER),
        ("XXXX-06-12", "2024-06-12", FINER),
        ("XXXX-06-12", "XXXX-06-13 2024-06-13 XXXX-12-06", NEAR),
        ("XXXX-06-12", "2024 202X XXXX-07-12", DIFFERENT),
        ("XXXX-12-31", "XXXX-01-02 2024-01-02", NEAR),
        ("XXXX-02-29", "2024-02-29", FINER),
        ("XXXX-02-29", "XXXX-02-28 XXXX-03-01", NEAR),
        # a month
        ("2022-09", "2022-09 2022-09-01/2022-09-30", SAME),
        ("2022-09", "2022 XXXX-09 202X 2022-08/2022-10 2022-09~", COARSER),
        ("2022-09", "2022-09-13 XXXX-09-13 2022-09-13/2022-09-15", FINER),
        ("2022-09", "2022-08 2022-10 XXXX-10 2022-10-03 2022-09-15/2022-10-15", NEAR),
        ("2022-09", "2022-07 2022-11 2021-09 2021", DIFFERENT),
        # a year
        ("1994", "1994 1994-01/1994-12", SAME),
        ("1994", "199X 1994~ 1993/1994", COARSER),
        ("1994", "1994-05 1994-05-01", FINER),
        ("1994", "1993 1995 1995~ 1995-05", NEAR),
        ("1994", "1992 1996 XXXX-05 198X", DIFFERENT),
        # a decade
        ("199X", "199X 1990/1999", SAME),
        ("199X", "1988/1999", COARSER),
        ("199X", "1994 1992/1995 1994-05", FINER),
        ("199X", "198X 200X 2001 1995/2001", NEAR),
        ("199X", "197X 2010 1900/2000", DIFFERENT),
        # around a year
        ("1994~", "1994~ 1994 1993 1995 1995~ 1993/1995", SAME),
        ("1994~", "199X 1992/1996", COARSER),
        ("1994~", "1994-05 1993/1994", FINER),
        ("1994~", "1992 1996 1996~", NEAR),
        ("1994~", "1991 1997 2000", DIFFERENT),
        ("1994~/1996", "1994/1996 1993/1996", SAME),
        # a century
        ("18XX", "18XX 1800/1899", SAME),
        ("18XX", "1850 186X", FINER),
        ("18XX", "19XX", NEAR),
        ("18XX", "16XX 2001", DIFFERENT),
        # a quarter or a half of a year
        ("2018-34", "2018-34 2018-04/2018-06", SAME),
        ("2018-34", "2018 2018-40 XXXX-34", COARSER),
        ("2018-34", "2018-05", FINER),
        ("2018-34", "2018-33 2018-07", NEAR),
        ("2018-34", "2018-36 2019-34", DIFFERENT),
        ("XXXX-34", "2018-34", FINER),
        # a season, whose days depend on the hemisphere
        ("2021-22", "2021-22", SAME),
        ("2021-22", "2021 XXXX-22", COARSER),
        ("2021-22", "2021-06 2021-07-15", FINER),
        ("2021-22", "2021-24 2021-21 2022", NEAR),
        ("2021-22", "2019 2023-22 XXXX-24", DIFFERENT),
        ("2021", "2021-22", FINER),
        ("2021-07", "2021-22", COARSER),
        ("XXXX-22", "2021-22", FINER),
        # an interval
        ("2018/2022", "2018/2022 2018-01/2022-12", SAME),
        ("2018/2022", "2017/2023", COARSER),
        ("2018/2022", "2020 2018 2022-09 2020-05-01", FINER),
        ("2018/2022", "2018/2021 2019/2022 2017/2020 2022/2024 2019/2021 201X 202X", NEAR),
        ("2018/2022", "2017 2023 2023/2025 XXXX-06 1990/2022", DIFFERENT),
        ("2021-11/2022-02", "XXXX-12 XXXX-01", FINER),
        ("XXXX-05-03/XXXX-05-05", "2024-05-03/2024-05-05 XXXX-05-04", FINER),
        ("XXXX-05-03/XXXX-05-05", "XXXX-05 XXXX-05-03/XXXX-05-06", COARSER),
    ],
)
def test_an_answer_agrees_as_far_as_the_story_goes(story, given_dates, expected):
    for edtf in given_dates.split():
        assert (edtf, compare(key(story), partial_date(edtf))) == (edtf, expected)


@given(partial_dates)
def test_a_date_is_the_same_as_itself(when):
    assert compare(when, when) is SAME


@given(partial_dates)
def test_what_the_story_states_is_enough(when):
    assume("-XX" not in when.stated and when.stated.strip("X~"))
    assert compare(when, partial_date(when.stated)) is SAME


@given(partial_dates, partial_dates)
def test_what_supports_the_story_never_contradicts_it(when, given_date):
    if compare(when, given_date) in {SAME, COARSER, FINER} and "~" not in when.edtf:
        assert not contradicts(when, given_date)


@given(
    points(dated=True, plain=True, years=[1994, 2024]), points(dated=True, plain=True, years=[1992, 1996, 2022, 2999])
)
def test_a_date_of_years_before_or_after_is_different(story, given_date):
    assert compare(partial_date(story), partial_date(given_date)) is DIFFERENT
