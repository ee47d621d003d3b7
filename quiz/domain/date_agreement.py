"""How a date that a learner gives compares with the one that a story supports.

Dates are compared as the days they can mean, never as texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum

from quiz.domain.date_bounds import LEAP_YEAR, NO_YEAR, Days, Precision, days, earlier, later, precision
from quiz.domain.partial_dates import PartialDate

_NEAR = {unit: 7 if unit is Precision.DAY else 1 for unit in Precision}  # in the key's own unit
_A_DECADE = timedelta(days=3653)


class Agreement(StrEnum):
    """What a given date is to the key, best first."""

    SAME = "same"
    COARSER = "coarser"
    FINER = "finer"
    NEAR = "near"
    DIFFERENT = "different"


_BEST_FIRST = tuple(Agreement)


def compare(key: PartialDate, given: PartialDate) -> Agreement:
    """How ``given`` agrees with ``key``.

    - same: the same days; or just what the story states, where the key holds an inferred part as well; or, where the
      story hedges (“around 1994”), a date as exact as the key and at most one unit away (1993 to 1995).
    - coarser: it contains the key: June 2024, 2024, “June” or “12 June” for 12 June 2024, an interval or a decade
      around it, “around 1994” for 1994. What leaves open more than ten years (for a long interval: more than twice the
      key) says too little to count.
    - finer: it lies inside the key: 13 September 2022 for September 2022, 2020 for between 2018 and 2022; or it adds a
      year that the story neither states nor lets infer.
    - near: off by little: within 7 days of a day, or its day and month swapped; within the month next to a month, the
      year next to a year, the decade next to a decade; another interval that overlaps an interval key, such as one
      with one right end.
    - different: all else; so another year than the inferred one, and a year where the key has no year.

    A date without a year is taken in the year that suits it best: 31 December is near 2 January.
    """
    if given.edtf in (key.edtf, key.stated.replace("-XX", "")):
        return Agreement.SAME
    named = given.edtf.replace("~", "")
    if _differ_by_a_season(key.edtf, named):
        return _compare_by_year(key, given)
    verdicts = (_agree(key.edtf, named, *pair) for pair in _placed(key.edtf, named))
    best = min(verdicts, key=_BEST_FIRST.index, default=Agreement.DIFFERENT)
    return _weigh_what_one_lacks(key, given) if best is Agreement.SAME else best


def _differ_by_a_season(key: str, given: str) -> bool:
    """Whether a season meets what is not the same season; its days tell little, they depend on the hemisphere."""
    seasons = [edtf.rstrip("~")[5:] for edtf in (key, given) if precision(edtf) is Precision.SEASON]
    return bool(seasons) and seasons != [seasons[0]] * 2


def _compare_by_year(key: PartialDate, given: PartialDate) -> Agreement:
    """The same with a year in place of each season: another season of the year is near, the year alone is coarser."""
    key_year, given_year = _year_for_season(key), _year_for_season(given)
    if not (key_year and given_year):
        return Agreement.DIFFERENT
    found = compare(key_year, given_year)
    if found is not Agreement.SAME:
        return found
    if given_year is given:
        return Agreement.COARSER
    return Agreement.FINER if key_year is key else Agreement.NEAR


def _year_for_season(date: PartialDate) -> PartialDate | None:
    if precision(date.edtf) is not Precision.SEASON:
        return date
    year = date.edtf[:4]
    return None if year == NO_YEAR else PartialDate(year, year)


def _weigh_what_one_lacks(key: PartialDate, given: PartialDate) -> Agreement:
    """What is the same but for a hedge of the learner, or a year that only one of the two has."""
    if "~" in given.edtf and "~" not in key.edtf:
        return Agreement.COARSER
    if given.edtf.startswith(NO_YEAR):
        return Agreement.SAME if key.stated.startswith(NO_YEAR) else Agreement.COARSER
    return Agreement.FINER if key.edtf.startswith(NO_YEAR) else Agreement.SAME


def _placed(key: str, given: str) -> Iterator[tuple[Days, Days]]:
    """The days of both, with what has no year laid into each year that may suit."""
    key_dated, given_dated = not key.startswith(NO_YEAR), not given.startswith(NO_YEAR)
    anchor = given if given_dated and not key_dated else key
    if key_dated != given_dated and "-" not in anchor:
        return  # a year says nothing of a day or a month
    around = days(anchor)
    for year in _years_around(around) if around and not (key_dated and given_dated) else [LEAP_YEAR]:
        key_days = days(key, LEAP_YEAR if anchor is key else year)
        given_days = days(given, year)
        if key_days and given_days:
            yield key_days, given_days


def _years_around(span: Days) -> list[int]:
    first, last = span[0].year, span[1].year
    return sorted({first - 1, first, first + 1, last, last + 1})


def _agree(key: str, given: str, key_days: Days, given_days: Days) -> Agreement:
    if given_days == key_days or _is_within_the_hedge(key, given, key_days, given_days):
        return Agreement.SAME
    if _contains(given_days, key_days):
        return Agreement.COARSER if _says_enough(given_days, key_days) else Agreement.DIFFERENT
    both_intervals = precision(key) is precision(given) is Precision.INTERVAL
    if _contains(key_days, given_days) and not both_intervals:
        return Agreement.FINER
    return Agreement.NEAR if _is_near(key, key_days, given_days) else Agreement.DIFFERENT


def _is_within_the_hedge(key: str, given: str, key_days: Days, given_days: Days) -> bool:
    if "~" not in key:
        return False
    if precision(key) is Precision.INTERVAL:
        return given == key.replace("~", "")
    return precision(given) is precision(key) and _contains(key_days, given_days)


def _contains(outer: Days, inner: Days) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _says_enough(given: Days, key: Days) -> bool:
    return given[1] - given[0] <= max(_A_DECADE, 2 * (key[1] - key[0]))


def _is_near(key: str, key_days: Days, given_days: Days) -> bool:
    unit = precision(key)
    if unit is Precision.INTERVAL:
        return key_days[0] <= given_days[1] and given_days[0] <= key_days[1]
    widened = earlier(key_days[0], unit, _NEAR[unit]), later(key_days[1], unit, _NEAR[unit])
    return _contains(widened, given_days) or (unit is Precision.DAY and _are_swapped(key_days, given_days))


def _are_swapped(key: Days, given: Days) -> bool:
    one, other = key[0], given[0]
    return given[0] == given[1] and (one.year, one.month, one.day) == (other.year, other.day, other.month)
