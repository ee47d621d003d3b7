"""Numbers as bars, in the units of a drawing that the browser scales: no script and no inline style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language_bidi

HEIGHT = 60
STEP = 12
WIDTH = 9


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its place and size in the drawing, the day that it stands for and the number that it shows."""

    x: int
    y: int
    width: int
    height: int
    day: date
    value: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars side by side, and the size of the drawing that holds them."""

    bars: Sequence[Bar]
    width: int
    height: int
    highest: int


def bar_chart(values: Sequence[tuple[date, int]]) -> Chart:
    """A bar per day, in the direction of reading; the highest fills the height, and a day with anything at all shows a sliver."""
    highest = max((value for _day, value in values), default=0)
    bars = []
    for number, (day, value) in enumerate(values):
        place = len(values) - 1 - number if get_language_bidi() else number
        height = max(2, round(HEIGHT * value / highest)) if value else 0
        bars.append(Bar(place * STEP, HEIGHT - height, WIDTH, height, day, value))
    return Chart(bars, len(values) * STEP, HEIGHT, highest)
