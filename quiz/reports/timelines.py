"""The timeline of a story, in words and in places of a drawing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import ngettext

from quiz.domain.partial_dates import PartialDate, display, display_full, is_stated
from quiz.domain.time_scales import Tick, Unit
from quiz.domain.timelines import Dated, Mark, Moment, Stretch, timeline
from quiz.models.wording import worded
from quiz.reports.pictured import PicturedFact, PicturedStory

_AXIS = 3.0  # em from the edge of the drawing, as all its widths
_LANE = 0.85
_LANES = 2.7  # the width that all lanes share
_TWO_YEARS, _TWO_MONTHS = 730, 60


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A date in words, all that the story tells of it, and how many rows of the drawing that takes."""

    date: str
    edtf: str
    stated: str
    inferred_from: str
    rows: int
    facts: Sequence[PicturedFact]
    has_year: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark of the drawing: its places down the page in per cent, across it in em."""

    kind: str
    is_day: bool
    is_inferred: bool
    x: str
    label: str
    join: str
    start: str
    height: str
    core_start: str
    core_height: str


@dataclass(frozen=True, slots=True)
class TickRow:
    """A tick of the scale, how it is called, and whether it begins a longer unit than the others."""

    at: str
    label: str
    is_main: bool


@dataclass(frozen=True, slots=True)
class StretchRow:
    """A part of the timeline with one scale, what it is called, and how long nothing was dated before it."""

    title: str
    gap: str
    length: str
    moments: Sequence[MomentRow]
    marks: Sequence[MarkRow]
    ticks: Sequence[TickRow]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The stretches, the dates of which nobody knows the year, and how many facts have no date at all."""

    stretches: Sequence[StretchRow]
    without_year: Sequence[MomentRow]
    undated: int
    has_around: bool
    has_inferred: bool


def timeline_page(pictured: PicturedStory) -> TimelinePage:
    """All dated facts of the story; no query."""
    dates = {fact.pk: fact.date for fact in pictured.rows}
    dated = [Dated(pk, known, len(pictured.facts[pk].statement)) for pk, known in dates.items() if known]
    line = timeline(dated)
    return TimelinePage(
        stretches=[_stretch_row(stretch, pictured.facts) for stretch in line.stretches],
        without_year=[_moment_row(moment, pictured.facts) for moment in line.without_year],
        undated=len(dates) - len(dated),
        has_around=any("~" in one.date.edtf for one in dated),
        has_inferred=any(one.date.inferred for one in dated),
    )


def _stretch_row(stretch: Stretch, facts: Mapping[int, PicturedFact]) -> StretchRow:
    return StretchRow(
        title=_title(stretch),
        gap=_gap_words(stretch.gap) if stretch.gap else _quiet_words(stretch.quiet),
        length=_percent(stretch.length, stretch),
        moments=[_moment_row(mark.moment, facts) for mark in stretch.marks],
        marks=[_mark_row(mark, stretch, facts) for mark in stretch.marks],
        ticks=[_tick_row(tick, stretch) for tick in stretch.ticks],
    )


def _moment_row(moment: Moment, facts: Mapping[int, PicturedFact]) -> MomentRow:
    known = moment.date
    return MomentRow(
        date=worded(display_full(known)),
        edtf=_as_time(known),
        stated=worded(display(known)) if is_stated(known) else "",
        inferred_from=known.inferred_from if known.inferred else "",
        rows=moment.rows,
        facts=[facts[key] for key in moment.keys],
        has_year=moment.has_year,
    )


def _as_time(known: PartialDate) -> str:
    """The date as HTML can say it; empty for intervals, decades, parts of a year and what is only about right."""
    plain = known.edtf.replace("-", "").isdigit()
    month = known.edtf[5:7]
    return known.edtf if plain and month <= "12" else ""


def _mark_row(mark: Mark, stretch: Stretch, facts: Mapping[int, PicturedFact]) -> MarkRow:
    kinds = {facts[key].kind for key in mark.moment.keys}
    return MarkRow(
        kind=kinds.pop() if len(kinds) == 1 else "",
        is_day=mark.moment.is_day,
        is_inferred=mark.moment.date.inferred,
        x=f"{_AXIS + mark.lane * min(_LANE, _LANES / stretch.lanes):.2f}em",
        label=_percent(mark.row, stretch),
        join=_percent(mark.join, stretch),
        start=_percent(mark.start, stretch),
        height=_percent(mark.end - mark.start, stretch),
        core_start=_percent(mark.core_start, stretch),
        core_height=_percent(mark.core_end - mark.core_start, stretch),
    )


def _percent(place: float, stretch: Stretch) -> str:
    return f"{100 * place / stretch.rows:.2f}%"


def _tick_row(tick: Tick, stretch: Stretch) -> TickRow:
    is_told = tick.unit is not Unit.YEAR and stretch.first.year == stretch.last.year == tick.day.year
    begins_year = (tick.day.month, tick.day.day) == (1, 1) and not is_told
    begins_month = tick.unit is Unit.DAY and tick.day.day == 1
    if begins_year:
        label = str(tick.day.year)
    elif begins_month or tick.unit is Unit.MONTH:
        label = date_format(tick.day, "M")
    else:
        label = str(tick.day.day)
    is_main = (begins_year and tick.unit is not Unit.YEAR) or begins_month
    return TickRow(_percent(tick.at, stretch), label, is_main)


def _title(stretch: Stretch) -> str:
    """The years, or the month; in square brackets what the story states nowhere in the stretch."""
    first, last = stretch.first, stretch.last
    if first.year != last.year:
        words = f"{first.year}–{last.year}"
    elif (first.month, last.month) == (1, 12):
        words = str(first.year)
    elif first.month != last.month:
        words = f"{date_format(first, 'F')}–{date_format(last, 'F Y')}"
    else:
        words = date_format(first, "F Y")
    stated = "".join(mark.moment.date.stated for mark in stretch.marks)
    if not re.search("[0-9]", stated):
        return f"[{words}]"
    has_year = re.search("[0-9]{3}", stated)
    return words if has_year else re.sub("([0-9]{4})", r"[\1]", words)


def _gap_words(days: int) -> str:
    if days >= _TWO_YEARS:
        years = days // 365
        return ngettext("about %(n)s year without a dated fact", "about %(n)s years without a dated fact", years) % {
            "n": years
        }
    if days >= _TWO_MONTHS:
        months = days // 30
        return ngettext("about %(n)s month without a dated fact", "about %(n)s months without a dated fact", months) % {
            "n": months
        }
    return ngettext("%(n)s day without a dated fact", "%(n)s days without a dated fact", days) % {"n": days}


def _quiet_words(days: int) -> str:
    """What lies between two stretches where a longer date may reach over the cut; empty where they touch."""
    if days >= _TWO_YEARS:
        years = days // 365
        return ngettext(
            "about %(n)s year with nothing dated more exactly",
            "about %(n)s years with nothing dated more exactly",
            years,
        ) % {"n": years}
    if days >= _TWO_MONTHS:
        months = days // 30
        return ngettext(
            "about %(n)s month with nothing dated more exactly",
            "about %(n)s months with nothing dated more exactly",
            months,
        ) % {"n": months}
    if not days:
        return ""
    return ngettext("%(n)s day with nothing dated more exactly", "%(n)s days with nothing dated more exactly", days) % {
        "n": days
    }
