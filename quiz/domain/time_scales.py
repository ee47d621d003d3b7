"""A linear scale of days, and the ticks that label it: days, months or years, as many as fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_CLOSEST = 0.8  # rows between two ticks, so that they do not touch
_MARGIN = 0.04  # of the span, at either end, so that one sees where a bar ends


class Unit(StrEnum):
    """What a tick begins."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Step:
    """Ticks at every so many days of a month, months or years."""

    unit: Unit
    count: int
    days: int


_STEPS = (
    *(Step(Unit.DAY, count, count) for count in (1, 5, 10)),
    *(Step(Unit.MONTH, count, 30 * count) for count in (1, 3, 6)),
    *(Step(Unit.YEAR, count, 365 * count) for count in (1, 2, 5, 10, 20, 50, 100, 200, 500)),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """The moment at which a day, month or year begins, and where it stands."""

    day: date
    unit: Unit
    at: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from ``start`` to ``end`` (ordinals, end exclusive) laid evenly on a length of so many rows."""

    start: float
    end: float
    rows: float

    def at(self, ordinal: float) -> float:
        """Where the beginning of that day stands, in rows."""
        return (ordinal - self.start) / (self.end - self.start) * self.rows

    def ticks(self) -> tuple[Tick, ...]:
        """The finest ticks that do not touch."""
        span = self.end - self.start
        step = next((step for step in _STEPS if self.rows * step.days >= _CLOSEST * span), _STEPS[-1])
        return tuple(Tick(day, step.unit, self.at(day.toordinal())) for day in self._beginnings(step))

    def _beginnings(self, step: Step) -> Iterator[date]:
        day = date.fromordinal(max(1, int(self.start)))
        while day.toordinal() <= self.end:
            if day.toordinal() >= self.start and _begins(day, step):
                yield day
            day = _next(day, step.unit)


def scale_of(first: date, last: date, rows: float) -> Scale:
    """A scale that holds both days, with a little room at either end."""
    start, end = first.toordinal(), last.toordinal() + 1
    margin = max(1.0, (end - start) * _MARGIN)
    return Scale(start - margin, end + margin, rows)


def _begins(day: date, step: Step) -> bool:
    if step.unit is Unit.DAY:
        return (day.day - 1) % step.count == 0 and not (step.count > 1 and day.day > 30)
    if step.unit is Unit.MONTH:
        return day.day == 1 and (day.month - 1) % step.count == 0
    return (day.month, day.day) == (1, 1) and day.year % step.count == 0


def _next(day: date, unit: Unit) -> date:
    if unit is Unit.DAY:
        return day + timedelta(days=1)
    if unit is Unit.MONTH:
        return date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return date(day.year + 1, 1, 1)
