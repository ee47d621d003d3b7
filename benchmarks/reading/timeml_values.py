"""Values of TimeML as EDTF, so that what was found can be compared with what an annotator wrote."""

from __future__ import annotations

import re
from datetime import date, timedelta

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "AU": 23, "WI": 24}
_WEEK = re.compile(r"(\d{4})-W(\d\d?)(-WE)?")
_PART_OF_YEAR = re.compile(r"(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))")
_PLAIN = re.compile(r"\d{2,4}(?:-\d\d){0,2}")


def is_vague(value: str) -> bool:
    """Whether the annotator gave it no place on the calendar, only past, present or future."""
    return value.endswith("_REF")


def as_edtf(value: str) -> str:
    """The value as EDTF, the time of day left out; empty where it names no stretch of the calendar."""
    day = re.sub(r"(?:-X+)+$", "", value.split("T")[0].removeprefix("FY"))
    if week := _WEEK.fullmatch(day):
        return _week(int(week[1]), int(week[2]), is_weekend=week[3] is not None)
    if part := _PART_OF_YEAR.fullmatch(day):
        year, quarter, half, season = part.groups()
        code = 32 + int(quarter) if quarter else 39 + int(half) if half else _SEASONS[season]
        return f"{year}-{code}"
    plain = re.sub(r"(?<=\d)X+$", "", day)
    return plain + "X" * (4 - len(plain)) if _PLAIN.fullmatch(plain) else ""


def _week(year: int, week: int, *, is_weekend: bool) -> str:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return ""
    first = monday + timedelta(days=5) if is_weekend else monday
    return f"{first}/{monday + timedelta(days=6)}"
