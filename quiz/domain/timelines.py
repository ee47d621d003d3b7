"""Dated facts on a timeline: an even scale for as long as each label stands near its place, broken where it must be.

Facts with one and the same date make one mark. Every length is in rows of a line and a half, and labels stand below each
other in as many rows as they need.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise

from quiz.domain.date_bounds import NO_YEAR, days
from quiz.domain.partial_dates import PartialDate
from quiz.domain.time_scales import Scale, Tick, scale_of

MOST_ROWS = 24
_LEAST_LENGTH = 3  # rows of a scale
_FARTHEST = 3.5  # rows between a mark and its label
_SHORTEST = 0.3  # rows of a bar that is still seen as one
_WIDE = 1.5  # times the average step: a gap that may be broken
_HALF_DOT = 0.3


@dataclass(frozen=True, slots=True)
class Dated:
    """Something with a date; its label has so many characters."""

    key: int
    date: PartialDate
    characters: int


@dataclass(frozen=True, slots=True)
class Moment:
    """All that has one date."""

    date: PartialDate
    keys: tuple[int, ...]
    rows: int

    @property
    def has_year(self) -> bool:
        """Whether it can stand anywhere."""
        return not self.date.edtf.startswith(NO_YEAR)

    @property
    def is_day(self) -> bool:
        """Whether it is known to the day; all else is a bar."""
        return self.date.earliest == self.date.latest


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment with its place: the label begins at row ``row``, the bar runs from ``start`` to ``end``.

    ``core_start`` to ``core_end`` is the bar without what “around” adds; ``join`` is where the line to the label leaves.
    Marks in one lane do not overlap. Of a day, all places are its noon.
    """

    moment: Moment
    row: int
    start: float
    end: float
    core_start: float
    core_end: float
    join: float
    lane: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the timeline with one even scale, ``length`` rows of the ``rows`` that its labels take.

    ``gap`` counts the days before it in which nothing is dated, ``quiet`` those in which nothing is dated but what may
    reach into it; 0 where the stretches touch.
    """

    first: date
    last: date
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    length: int
    rows: int
    lanes: int
    gap: int
    quiet: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stretches in the order of time, and the moments of which nobody knows the year."""

    stretches: tuple[Stretch, ...]
    without_year: tuple[Moment, ...]


def timeline(dated: Iterable[Dated]) -> Timeline:
    """Each of them once: in the order of time, and where two dates begin alike the longer first."""
    moments = _moments(dated)
    placed = sorted((moment for moment in moments if moment.has_year), key=_begins)
    parts = _parts(placed)
    ends = [moment.date.latest for moment in placed]
    stretches = tuple(_stretch(part, ends[: sum(map(len, parts[:place]))]) for place, part in enumerate(parts))
    return Timeline(stretches, tuple(moment for moment in moments if not moment.has_year))


def _moments(dated: Iterable[Dated]) -> list[Moment]:
    together: dict[tuple[str, str, str], list[Dated]] = {}
    for one in dated:
        together.setdefault((one.date.edtf, one.date.stated, one.date.inferred_from), []).append(one)
    return [
        Moment(group[0].date, tuple(one.key for one in group), _rows(group, inferred=bool(group[0].date.inferred)))
        for group in together.values()
    ]


def _rows(group: Sequence[Dated], *, inferred: bool) -> int:
    """How many rows the date and the labels under it take, in lines of some 50 characters."""
    lines = 2 + 2 * inferred + sum(1.5 + one.characters / 50 for one in group)
    return min(MOST_ROWS, round(lines / 1.5))


def _begins(moment: Moment) -> tuple[date, int]:
    return moment.date.earliest, -moment.date.latest.toordinal()


def _last(moments: Sequence[Moment]) -> date:
    return max(moment.date.latest for moment in moments)


def _parts(moments: list[Moment]) -> list[list[Moment]]:
    parts, waiting = [], [moments] if moments else []
    while waiting:
        part = waiting.pop()
        cuts = [] if _reads_well(part) else _cuts(part)
        if cuts:
            waiting.extend(part[start:end] for start, end in reversed(list(pairwise([0, *cuts, len(part)]))))
        else:
            parts.append(part)
    return parts


def _reads_well(moments: Sequence[Moment]) -> bool:
    marks = _marks(moments, _scale(moments))
    near = all(abs(mark.join - mark.row) <= _FARTHEST for mark in marks)
    return near and all(mark.moment.is_day or mark.end - mark.start >= _SHORTEST for mark in marks)


def _cuts(moments: Sequence[Moment]) -> list[int]:
    """Before which moments to break the scale: at the widest gap, else around a bar that holds most of the rest.

    Else, where labels would stand very far from their places, where the dates overlap least.
    """
    gaps = _gaps(moments)
    span = (_last(moments) - moments[0].date.earliest).days + 1
    widest = max(gaps, default=0)
    if widest * len(moments) > _WIDE * span:
        return [gaps.index(widest) + 1]
    lengths = [(moment.date.latest - moment.date.earliest).days + 1 for moment in moments]
    longest = lengths.index(max(lengths))
    holds_most = len(moments) > 1 and 2 * lengths[longest] >= span
    if holds_most:
        return [place for place in (longest, longest + 1) if 0 < place < len(moments)]
    far = any(abs(mark.join - mark.row) > 2 * _FARTHEST for mark in _marks(moments, _scale(moments)))
    return [gaps.index(max(gaps)) + 1] if gaps and far else []


def _gaps(moments: Sequence[Moment]) -> list[int]:
    """The days between each moment and the end of all before it; negative where they overlap."""
    reached = accumulate((moment.date.latest for moment in moments), max)
    return [(moment.date.earliest - end).days - 1 for end, moment in zip(reached, moments[1:], strict=False)]


def _scale(moments: Sequence[Moment]) -> Scale:
    length = sum(moment.rows for moment in moments[:-1]) + (1 if len(moments) > 1 else _LEAST_LENGTH)
    return scale_of(moments[0].date.earliest, _last(moments), length)


def _stretch(moments: Sequence[Moment], ends: Sequence[date]) -> Stretch:
    """The moments on a scale of their own; ``ends`` are those of all moments before."""
    scale, first = _scale(moments), moments[0].date.earliest
    marks = _marks(moments, scale)
    over = [(first - end).days - 1 for end in ends if end < first]
    quiet = min(over, default=0)
    return Stretch(
        first=first,
        last=_last(moments),
        marks=marks,
        ticks=scale.ticks(),
        length=int(scale.rows),
        rows=sum(moment.rows for moment in moments),
        lanes=1 + max(mark.lane for mark in marks),
        gap=quiet if len(over) == len(ends) else 0,
        quiet=quiet,
    )


def _marks(moments: Sequence[Moment], scale: Scale) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    ends: list[float] = []
    row = 0
    for moment in moments:
        start, end = _bounds((moment.date.earliest, moment.date.latest), scale)
        core = days(moment.date.edtf.replace("~", "")) or (moment.date.earliest, moment.date.latest)
        core_start, core_end = _bounds(core, scale)
        lane = _lane(start, end, ends)
        join = min(max(row, core_start), core_end)
        marks.append(Mark(moment, row, start, end, core_start, core_end, join, lane))
        row += moment.rows
    return tuple(marks)


def _bounds(bounds: tuple[date, date], scale: Scale) -> tuple[float, float]:
    first, last = (day.toordinal() for day in bounds)
    if first == last:
        return scale.at(first + 0.5), scale.at(first + 0.5)
    return scale.at(first), scale.at(last + 1)


def _lane(start: float, end: float, ends: list[float]) -> int:
    """The first lane that is free at ``start``, as far as the thing drawn reaches; ``ends`` is kept up to date."""
    middle, half = (start + end) / 2, max(_HALF_DOT, (end - start) / 2)
    lane = next((place for place, taken in enumerate(ends) if taken <= middle - half), len(ends))
    ends[lane : lane + 1] = [middle + half]
    return lane
