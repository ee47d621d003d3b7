from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.domain.partial_dates import (
    PartialDate,
    Precision,
    UnreadableDate,
    before,
    contradicts,
    display,
    display_full,
    partial_date,
)
from tests.domain.drawn_dates import fully_stated, partial_dates, points

WHY = "other reports give the year"


def inferred(edtf: str, stated: str) -> PartialDate:
    return partial_date(edtf, stated=stated, inferred_from=WHY)


TWELFTH_OF_JUNE = inferred("2024-06-12", "XXXX-06-12")


# What is a date


@pytest.mark.parametrize(
    ("edtf", "precision", "earliest", "latest"),
    [
        ("2024-06-12", Precision.DAY, "2024-06-12", "2024-06-12"),
        ("2022-09", Precision.MONTH, "2022-09-01", "2022-09-30"),
        ("2024-02", Precision.MONTH, "2024-02-01", "2024-02-29"),
        ("1994", Precision.YEAR, "1994-01-01", "1994-12-31"),
        ("199X", Precision.DECADE, "1990-01-01", "1999-12-31"),
        ("18XX", Precision.CENTURY, "1800-01-01", "1899-12-31"),
        ("2018-34", Precision.QUARTER, "2018-04-01", "2018-06-30"),
        ("2018-36~", Precision.QUARTER, "2018-07-01", "2019-03-31"),
        ("2023-40", Precision.HALF, "2023-01-01", "2023-06-30"),
        ("2021-21", Precision.SEASON, "2021-01-01", "2021-12-31"),
        ("2021-24", Precision.SEASON, "2020-12-01", "2022-03-31"),
        ("XXXX-33", Precision.QUARTER, "1000-01-01", "2999-03-31"),
        ("2018/2022", Precision.INTERVAL, "2018-01-01", "2022-12-31"),
        ("2023-12-30/2024-02", Precision.INTERVAL, "2023-12-30", "2024-02-29"),
        ("1994~", Precision.YEAR, "1993-01-01", "1995-12-31"),
        ("2024-12~", Precision.MONTH, "2024-11-01", "2025-01-31"),
        ("2024-03-01~", Precision.DAY, "2024-02-29", "2024-03-02"),
        ("1994~/1996", Precision.INTERVAL, "1993-01-01", "1996-12-31"),
        ("1994/1996-05~", Precision.INTERVAL, "1994-01-01", "1996-06-30"),
        ("XXXX-06-12", Precision.DAY, "1000-06-12", "2999-06-12"),
        ("XXXX-02", Precision.MONTH, "1000-02-01", "2999-02-28"),
        ("XXXX-02-29", Precision.DAY, "1004-02-29", "2996-02-29"),
        ("XXXX-12/XXXX-02", Precision.INTERVAL, "1000-12-01", "3000-02-28"),
    ],
)
def test_a_date_begins_and_ends_where_its_precision_says(edtf, precision, earliest, latest):
    when = partial_date(edtf)

    assert (when.precision, when.earliest, when.latest) == (
        precision,
        date.fromisoformat(earliest),
        date.fromisoformat(latest),
    )


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2023-02-29", "There is no day 29 in that month: it has 28 days."),
        ("XXXX-06-31", "There is no day 31 in that month: it has 30 days."),
        ("2022/2018", "come after"),
        ("2024-06/2024-06-12", "come after"),
        ("2022/2022", "come after"),
        ("XXXX-06/XXXX-06", "come after"),
        ("2018/XXXX-06", "Only one end has a year"),
        *(
            (text, "not a date in EDTF")
            for text in (
                "",
                "XXXX",
                "1XXX",
                "2024-13",
                "2024-37",
                "2018-33/2018-34",
                "18XX~",
                "0999",
                "3000",
                "12 June",
                "2018/..",
            )
        ),
    ],
)
def test_what_is_no_date_is_refused_with_its_reason(edtf, said):
    with pytest.raises(UnreadableDate, match=said):
        partial_date(edtf)


@pytest.mark.parametrize("stated", ["2023-06-12", "XXXX-06", "202X-06-12", "XXXX-06-1X", "XXXX-06-12~", "nonsense"])
def test_what_is_stated_must_be_the_date_with_whole_parts_left_out(stated):
    with pytest.raises(UnreadableDate, match="must say the same"):
        inferred("2024-06-12", stated)


@pytest.mark.parametrize("stated", ["XXXX-01/XXXX-01", "XXXX-01/2024-01", "2023-01/XXXX-01"])
def test_what_is_stated_must_be_a_date_by_itself(stated):
    with pytest.raises(UnreadableDate, match=r"come after|Only one end"):
        inferred("2023-01/2024-01", stated)


def test_what_is_inferred_must_say_from_what():
    with pytest.raises(UnreadableDate, match="inferred from"):
        partial_date("2024-06-12", stated="XXXX-06-12")


def test_a_date_of_which_all_is_stated_holds_nothing_inferred():
    assert partial_date("2022-09").stated == "2022-09"
    assert not partial_date("2022-09").inferred
    assert TWELFTH_OF_JUNE.inferred


@given(points(dated=True, plain=True))
def test_a_point_means_exactly_the_days_that_begin_with_it(edtf):
    when = partial_date(edtf)

    inside = (when.earliest, when.latest)
    outside = (when.earliest - timedelta(days=1), when.latest + timedelta(days=1))

    assert all(day.isoformat().startswith(edtf) for day in inside)
    assert not any(day.isoformat().startswith(edtf) for day in outside)


@given(fully_stated)
def test_a_date_never_ends_before_it_begins(when):
    assert when.earliest <= when.latest


# How it is shown


@pytest.mark.parametrize(
    ("when", "shown", "full"),
    [
        (partial_date("2024-06-12"), "12 June 2024", "12 June 2024"),
        (TWELFTH_OF_JUNE, "12 June", "12 June [2024]"),
        (partial_date("XXXX-06-02"), "2 June", "2 June"),
        (partial_date("2022-09"), "September 2022", "September 2022"),
        (partial_date("2018/2022"), "between 2018 and 2022", "between 2018 and 2022"),
        (partial_date("1994~"), "around 1994", "around 1994"),
        (partial_date("199X"), "the 1990s", "the 1990s"),
        (partial_date("18XX"), "the 19th century", "the 19th century"),
        (partial_date("20XX"), "the 21st century", "the 21st century"),
        (partial_date("11XX"), "the 12th century", "the 12th century"),
        (partial_date("2018-34"), "the second quarter of 2018", "the second quarter of 2018"),
        (partial_date("2023-41~"), "around the second half of 2023", "around the second half of 2023"),
        (partial_date("2021-22"), "the summer of 2021", "the summer of 2021"),
        (inferred("2018-36", "XXXX-36"), "the fourth quarter", "the fourth quarter [2018]"),
        (partial_date("2024-05/2024-06"), "between May and June 2024", "between May and June 2024"),
        (partial_date("2024-05-03/2024-05-05"), "between 3 and 5 May 2024", "between 3 and 5 May 2024"),
        (
            partial_date("2023-12/2024-02"),
            "between December 2023 and February 2024",
            "between December 2023 and February 2024",
        ),
        (partial_date("2024-05/2024-06-05"), "between May 2024 and 5 June 2024", "between May 2024 and 5 June 2024"),
        (
            inferred("2024-05-03/2024-05-05", "XXXX-05-03/XXXX-05-05"),
            "between 3 and 5 May",
            "between 3 and 5 May [2024]",
        ),
        (inferred("2024-06-12", "2024-XX-XX"), "2024", "2024 [12 June 2024]"),
        (inferred("2024-06-12", "XXXX-XX-XX"), "[12 June 2024]", "[12 June 2024]"),
    ],
)
def test_only_what_the_story_states_is_shown_outside_brackets(when, shown, full):
    assert (display(when), display_full(when)) == (shown, full)


@given(partial_dates)
def test_a_year_that_the_story_does_not_state_is_never_shown_as_stated(when):
    if when.stated.startswith("XXXX"):
        assert when.edtf[:4] not in display(when)


# Which dates exclude each other


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (TWELFTH_OF_JUNE, partial_date("2024-06-13"), True),
        (TWELFTH_OF_JUNE, partial_date("XXXX-06-13"), True),
        (TWELFTH_OF_JUNE, inferred("2024-06-13", "XXXX-06-13"), True),
        (TWELFTH_OF_JUNE, partial_date("2022-09"), True),
        (TWELFTH_OF_JUNE, partial_date("2023-06-12"), False),
        (TWELFTH_OF_JUNE, partial_date("2022"), False),
        (TWELFTH_OF_JUNE, partial_date("XXXX-06"), False),
        (TWELFTH_OF_JUNE, inferred("2023-05-01", "XXXX-XX-XX"), False),
        (partial_date("2022-09"), partial_date("2022"), False),
        (partial_date("2022-09"), partial_date("2022-10"), True),
        (partial_date("2018/2022"), partial_date("2022/2024"), False),
        (partial_date("2018/2022"), partial_date("2023"), True),
        (partial_date("1994~"), partial_date("1995"), False),
        (partial_date("1994~"), partial_date("1996"), True),
        (partial_date("XXXX-02-29"), partial_date("2023"), True),
        (partial_date("XXXX-12-31"), partial_date("2023-12-30/2024-01-02"), False),
        (partial_date("XXXX-12/XXXX-02"), partial_date("2024-01"), False),
        (inferred("2023-12/2024-02", "XXXX-12/XXXX-02"), partial_date("XXXX-01"), False),
        (inferred("2023-02/2024-05", "XXXX-02/XXXX-05"), partial_date("XXXX-08"), False),
        (inferred("2024-02/2024-05", "XXXX-02/XXXX-05"), partial_date("XXXX-08"), True),
        (inferred("2018/2022", "XXXX/XXXX"), partial_date("2024"), False),
        (inferred("2024-02/2024-05", "2024-02/2024-XX"), partial_date("2023"), False),
        (inferred("2024-06-12", "2024-XX-XX"), partial_date("2024-08"), False),
        (inferred("2024-06-12", "2024-XX-XX"), partial_date("2023"), True),
    ],
)
def test_dates_contradict_each_other_only_by_what_is_stated(a, b, expected):
    assert contradicts(a, b) is expected


@given(partial_dates, partial_dates)
def test_contradiction_is_symmetric_and_never_of_a_date_with_itself(a, b):
    assert contradicts(a, b) == contradicts(b, a)
    assert not contradicts(a, a)


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.booleans())
def test_a_coarser_form_never_contradicts(day, year_is_inferred):
    edtf = day.isoformat()
    when = inferred(edtf, f"XXXX{edtf[4:]}") if year_is_inferred else partial_date(edtf)
    forms = [
        edtf[:7],
        f"{edtf[:7]}~",
        edtf[:4],
        f"{edtf[:4]}~",
        f"{edtf[:3]}X",
        "1000/2999",
        f"XXXX{edtf[4:]}",
        f"XXXX{edtf[4:7]}",
    ]
    wider = [partial_date(form) for form in forms]

    assert not any(contradicts(when, form) or contradicts(form, when) for form in wider)


# Which came first


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2022-09", "2024-06-12", True),
        ("2024-06-12", "2024-06-13", True),
        ("2024-06-12", "2024-06-12", False),
        ("2022-09", "2022", False),
        ("2022", "2022-09", False),
        ("2018/2022", "2022-09", False),
        ("1994~", "1995", False),
        ("1994~", "1996", True),
        ("2018-33", "2018-34", True),
        ("2018-34", "2018-40", False),
        ("2021-21", "2021-22", False),
        ("2021-22", "2022-12-01", True),
        ("18XX", "1900", True),
        ("XXXX-06-12", "XXXX-06-13", False),
    ],
)
def test_only_dates_that_cannot_overlap_have_an_order(a, b, expected):
    assert before(partial_date(a), partial_date(b)) is expected


def test_an_inferred_year_orders_dates():
    assert before(TWELFTH_OF_JUNE, inferred("2024-06-13", "XXXX-06-13"))


def test_a_date_of_no_known_year_is_in_no_order_even_with_the_first_and_last_years_there_are():
    turn_of_the_year = partial_date("XXXX-04/XXXX-01", stated="XXXX-04/XXXX-01")

    assert not before(partial_date("1000-01/1000-03"), turn_of_the_year)
    assert not before(turn_of_the_year, partial_date("2999-11"))


@given(partial_dates, partial_dates, partial_dates)
def test_the_order_is_strict(a, b, c):
    assert not before(a, a)
    assert not (before(a, b) and before(b, a))
    for one, two, three in permutations((a, b, c)):
        assert not (before(one, two) and before(two, three)) or before(one, three)


@given(fully_stated, fully_stated)
def test_dates_in_order_contradict_each_other(a, b):
    assert not before(a, b) or contradicts(a, b)
