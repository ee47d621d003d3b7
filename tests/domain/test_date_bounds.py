"""Our bounds of dates beside those of the edtf library, and where the two differ for a reason.

The library is not followed in four things, which are left out of the comparison and fixed below it:

- a date without a year: its first day lies in the year 0 and its last in 9999;
- a hedged day or month: it reaches too far, because the library hedges every part at once, the year too;
- a season: it takes the northern ones, and cuts a winter off at New Year;
- a day that does not exist: the library takes 29 February in any year, and 31 June where there is no year.
"""

from __future__ import annotations

from datetime import date
from time import struct_time

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.date_bounds import UnreadableDate, check, days
from tests.domain.drawn_dates import points

years = range(1000, 3000)
plain_points = points(dated=True, plain=True, years=years)


def runs_forward(start: str, end: str) -> bool:
    return start < end and not end.startswith(start)


plain_intervals = (
    st.tuples(plain_points, plain_points).map(sorted).filter(lambda ends: runs_forward(*ends)).map("/".join)
)
decades = st.integers(100, 299).map("{}X".format)
centuries = st.integers(10, 29).map("{}XX".format)
quarters_and_halves = st.builds("{}-{}".format, st.sampled_from(years), st.sampled_from([33, 34, 35, 36, 40, 41]))
seasons = st.builds("{}-{}".format, st.sampled_from(years), st.sampled_from([21, 22, 23, 24]))


def day(moment: struct_time) -> date:
    return date(*moment[:3])


def strictly(edtf: str) -> tuple[date, date]:
    parsed = parse_edtf(edtf)
    return day(parsed.lower_strict()), day(parsed.upper_strict())


def loosely(edtf: str) -> tuple[date, date]:
    parsed = parse_edtf(edtf)
    return day(parsed.lower_fuzzy()), day(parsed.upper_fuzzy())


# Where both are right


@given(plain_points | decades | centuries | quarters_and_halves | plain_intervals)
def test_a_date_with_a_year_has_the_bounds_that_the_library_gives_it(edtf):
    check(edtf)

    assert days(edtf) == strictly(edtf)


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_is_as_long_as_the_library_has_it(year, month):
    edtf = f"{year}-{month:02d}"

    assert days(edtf) == strictly(edtf)


@given(st.sampled_from(years))
def test_around_a_year_reaches_as_far_as_the_library_does(year):
    assert days(f"{year}~") == loosely(f"{year}~")


@given(points(dated=False, plain=True), st.sampled_from([1000, 1900, 2000, 2023, 2024, 2999]))
def test_a_date_without_a_year_is_in_any_year_what_the_library_makes_of_it_there(edtf, year):
    dated = edtf.replace("XXXX", str(year))
    leap_day_is_missing = edtf == "XXXX-02-29" and year not in (2000, 2024)

    assert days(edtf, year) == (None if leap_day_is_missing else strictly(dated))


# Where the library is not followed


@pytest.mark.parametrize(
    ("edtf", "ours", "theirs"),
    [
        ("2024-06-12~", ("2024-06-11", "2024-06-13"), ("2023-05-11", "2025-07-13")),
        ("2024-06~", ("2024-05-01", "2024-07-31"), ("2023-05-01", "2025-07-30")),
        ("1994/1996-05~", ("1994-01-01", "1996-06-30"), ("1994-01-01", "1997-06-30")),
    ],
)
def test_a_hedge_reaches_one_unit_of_the_date_itself(edtf, ours, theirs):
    assert days(edtf) == tuple(map(date.fromisoformat, ours))
    assert loosely(edtf) == tuple(map(date.fromisoformat, theirs))


def test_without_a_year_the_library_begins_in_the_year_0_which_no_date_of_python_has():
    parsed = parse_edtf("XXXX-06-12")

    assert parsed.lower_strict()[:3] == (0, 6, 12)
    assert parsed.upper_strict()[:3] == (9999, 6, 12)


@given(seasons)
def test_a_season_reaches_at_least_as_far_as_the_library_has_it_and_over_the_other_hemisphere(edtf):
    bounds = days(edtf)
    library_first, library_last = strictly(edtf)

    assert bounds
    assert bounds[0] <= library_first
    assert library_last <= bounds[1]
    assert (bounds[1] - bounds[0]).days >= 364


@pytest.mark.parametrize("edtf", ["2023-02-29", "1900-02-29", "XXXX-06-31", "XXXX-02-30"])
def test_days_that_do_not_exist_are_refused_though_the_library_takes_them(edtf):
    assert parse_edtf(edtf)

    with pytest.raises(UnreadableDate, match="There is no"):
        check(edtf)
