"""Dates for property tests, drawn over every form that the program knows."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence

from hypothesis import strategies as st

from quiz.domain.partial_dates import PartialDate, UnreadableDate, partial_date

# Few years, so that draws meet.
_YEARS = [1000, 1789, 1900, 1994, 1995, 1999, 2000, 2018, 2022, 2023, 2024, 2999]


@st.composite
def points(draw: st.DrawFn, *, dated: bool | None = None, plain: bool = False, years: Sequence[int] = _YEARS) -> str:
    """A day, month or year as EDTF, with or without a year; sometimes hedged unless it is to be plain."""
    has_year = draw(st.booleans()) if dated is None else dated
    year = draw(st.sampled_from(years))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, monthrange(year if has_year else 2024, month)[1]))
    text = f"{year}-{month:02d}-{day:02d}" if has_year else f"XXXX-{month:02d}-{day:02d}"
    length = draw(st.sampled_from([4, 7, 10] if has_year else [7, 10]))
    return text[:length] + draw(st.sampled_from([""] if plain else ["", "", "~"]))


def _interval(ends: tuple[str, str]) -> str:
    return "/".join(ends if ends[0].startswith("X") else sorted(ends))


_intervals = st.booleans().flatmap(lambda dated: st.tuples(points(dated=dated), points(dated=dated))).map(_interval)
_decades = st.sampled_from(["100X", "178X", "199X", "200X", "201X", "202X", "299X"])
_centuries = st.sampled_from(["10XX", "18XX", "19XX", "20XX", "29XX"])
parts_of_year = st.builds(
    "{}-{}{}".format,
    st.sampled_from(["XXXX", *_YEARS]),
    st.sampled_from([*range(21, 25), *range(33, 37), 40, 41]),
    st.sampled_from(["", "", "~"]),
)
_forms = st.one_of(points(), points(dated=True), _decades, _centuries, parts_of_year, _intervals)


def _drawn(edtf: str, *, year_inferred: bool) -> list[PartialDate]:
    """The date, or nothing where there is none such."""
    hidden = re.sub(r"\d{4}(?=-)", "XXXX", edtf)
    inferred = year_inferred and hidden != edtf and not re.search(r"\d{4}", hidden)
    try:
        return [partial_date(edtf, stated=hidden if inferred else "", inferred_from="it is known" if inferred else "")]
    except UnreadableDate:
        return []


def _existing(drawn: st.SearchStrategy[list[PartialDate]]) -> st.SearchStrategy[PartialDate]:
    return drawn.filter(bool).map(lambda dates: dates[0])


fully_stated = _existing(_forms.map(lambda edtf: _drawn(edtf, year_inferred=False)))
partial_dates = _existing(st.builds(lambda edtf, inferred: _drawn(edtf, year_inferred=inferred), _forms, st.booleans()))
