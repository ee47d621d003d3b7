"""What a learner is told about a date that was given: how far it agrees with the story's, in a sentence or two."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.domain.date_agreement import Agreement
from quiz.domain.date_bounds import NO_YEAR
from quiz.domain.date_sources import source
from quiz.domain.messages import Message, message
from quiz.domain.partial_dates import PartialDate, Precision, display

_MONTH_AND_DAY = re.compile(r"-(\d\d)-(\d\d)$")
_NAMES: Mapping[Precision, Message] = {
    Precision.DAY: message("the day"),
    Precision.MONTH: message("the month"),
    Precision.QUARTER: message("the quarter"),
    Precision.SEASON: message("the season"),
    Precision.HALF: message("the half of the year"),
    Precision.YEAR: message("the year"),
    Precision.DECADE: message("the decade"),
    Precision.CENTURY: message("the century"),
}
_SINGLE: Mapping[Precision, Message] = {
    Precision.DAY: message("a single day"),
    Precision.MONTH: message("a single month"),
    Precision.QUARTER: message("a single quarter"),
    Precision.SEASON: message("a single season"),
    Precision.HALF: message("a single half of a year"),
    Precision.YEAR: message("a single year"),
    Precision.DECADE: message("a single decade"),
    Precision.CENTURY: message("a single century"),
    Precision.INTERVAL: message("a narrower span"),
}


def date_feedback(agreement: Agreement, key: PartialDate, given: PartialDate) -> str:
    """Why the date given is what it is by the story's; empty where “right” says it all."""
    match agreement:
        case Agreement.SAME:
            return _why_right(key, given)
        case Agreement.COARSER:
            return message("Right, but the story is more exact: it says {date}.", date=display(key))
        case Agreement.FINER:
            return message(
                "The story says only {date}, so {excess} is more than it supports.",
                date=display(key),
                excess=_excess(key, given),
            )
        case Agreement.NEAR:
            return _how_near(key, given)
        case Agreement.DIFFERENT:
            return _why_wrong(key, given)


def _why_right(key: PartialDate, given: PartialDate) -> str:
    if _only_year_is_inferred(key) and not given.edtf.startswith(NO_YEAR):
        return message(
            "Right. The story itself gives no year; {year} is inferred: {source}.",
            year=key.edtf[:4],
            source=source(key.inferred_from),
        )
    if "~" in key.edtf and given.edtf != key.edtf:
        return message("The story says only {date}, so a date close to that is right.", date=display(key))
    return ""


def _only_year_is_inferred(key: PartialDate) -> bool:
    return key.inferred and key.stated == _without_year(key)


def _without_year(date: PartialDate) -> str:
    return re.sub(r"\d{4}", NO_YEAR, date.edtf)


def _excess(key: PartialDate, given: PartialDate) -> Message:
    if key.edtf.startswith(NO_YEAR) and not given.edtf.startswith(NO_YEAR):
        return message("a year")
    return _SINGLE[given.precision]


def _how_near(key: PartialDate, given: PartialDate) -> Message:
    date = display(key)
    if key.precision is Precision.INTERVAL:
        return message("Close, but not the whole span: the story says {date}.", date=date)
    ours, theirs = _MONTH_AND_DAY.search(key.edtf), _MONTH_AND_DAY.search(given.edtf)
    if ours and theirs and ours.groups() == theirs.groups()[::-1]:
        return message("Close, but day and month are exchanged: the story says {date}.", date=date)
    return message("Close, but not {part}: the story says {date}.", part=_NAMES[key.precision], date=date)


def _why_wrong(key: PartialDate, given: PartialDate) -> Message:
    date = display(key)
    if _only_year_is_inferred(key) and _without_year(given) == key.stated:
        return message(
            "{date} is right, the year is not: the story gives none, and {year} is inferred.",
            date=date,
            year=key.edtf[:4],
        )
    if key.precision is not given.precision or key.precision not in {Precision.DAY, Precision.MONTH}:
        return message("The story says {date}.", date=date)
    same_year, same_month = given.edtf[:4] == key.edtf[:4], given.edtf[4:7] == key.edtf[4:7]
    if same_month and (same_year or given.edtf.startswith(NO_YEAR)):
        return message("The month is right, the day is not. The story says {date}.", date=date)
    if same_year and key.stated[:4] != NO_YEAR:
        return message("The year is right, the rest is not. The story says {date}.", date=date)
    return message("The story says {date}.", date=date)
