"""Pictures of numbers, drawn on the server: places are shares of the drawing, which the browser stretches to the page.

Letters keep the size of the page's text, whatever the width. Nothing needs a script or an inline style, and every
drawing runs in the direction of reading.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.utils.translation import get_language_bidi

_FIRST, _LAST = 3.0, 97.0  # per cent of the width, before and after which a label would hang over the edge


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, in per cent of the drawing; ``look`` is the class that fills it and ``told`` what it stands for."""

    x: str
    y: str
    width: str
    height: str
    look: str
    told: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A word under the drawing; ``anchor`` is the class that keeps it from hanging over an edge."""

    x: str
    label: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the drawing with its word beside it."""

    y: str
    label: str
    look: str = ""


@dataclass(frozen=True, slots=True)
class Upright:
    """A line from top to bottom; the word stands above it."""

    x: str
    look: str
    label: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark, with the ends of the interval around it, if any."""

    x: str
    y: str
    look: str
    told: str
    top: str = ""
    bottom: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """All that a drawing shows. ``paths`` are in thousandths of its width and height."""

    bars: Sequence[Bar] = ()
    rules: Sequence[Rule] = ()
    ticks: Sequence[Tick] = ()
    uprights: Sequence[Upright] = ()
    dots: Sequence[Dot] = ()
    paths: Sequence[str] = field(default=())


@dataclass(frozen=True, slots=True)
class Column:
    """A bar to be: how high, what fills it and what it stands for."""

    value: float
    look: str
    told: str


def bars(columns: Sequence[Column | None], ticks: Sequence[tuple[float, str]], *, room: float = 0.18) -> Plot:
    """A bar per column over a scale of whole numbers; None leaves a gap. Ticks stand at places counted in columns."""
    top = round_top(max((column.value for column in columns if column), default=0))
    width = 100 / len(columns)
    drawn = [
        _bar(column, number * width + width * room / 2, width * (1 - room), top)
        for number, column in enumerate(columns)
        if column is not None
    ]
    marks = [tick(100 * place / len(columns), label) for place, label in ticks]
    return Plot(bars=drawn, rules=[rule(value / top, str(value)) for value in (0, top // 2, top)], ticks=marks)


def rule(share: float, label: str, look: str = "") -> Rule:
    """A line at that share of the height, from the bottom."""
    return Rule(percent(100 * (1 - share)), label, look)


def tick(x: float, label: str) -> Tick:
    """A word at that place, in per cent of the width in the direction of reading."""
    return Tick(percent(mirrored(x)), label, _anchor(x))


def upright(x: float, look: str, label: str = "") -> Upright:
    """A line from top to bottom at that place."""
    return Upright(percent(mirrored(x)), look, label, _anchor(x))


def dot(x: float, share: float, look: str, told: str, interval: tuple[float, float] | None = None) -> Dot:
    """A mark at that place and that share of the height."""
    mark = Dot(percent(mirrored(x)), percent(100 * (1 - share)), look, told)
    if interval is None:
        return mark
    return replace(mark, bottom=percent(100 * (1 - interval[0])), top=percent(100 * (1 - interval[1])))


def path(points: Sequence[tuple[float, float]]) -> str:
    """A line through points that are given by place in per cent and share of the height."""
    return "M" + "L".join(f"{10 * mirrored(x):.1f} {1000 * (1 - share):.1f}" for x, share in points)


def round_top(highest: float) -> int:
    """The least even, round number that is not below."""
    unit = 1
    while True:
        for step in (2, 4, 6, 8, 10):
            if step * unit >= highest:
                return step * unit
        unit *= 10


def percent(number: float) -> str:
    """A length as SVG wants it, whatever the language."""
    return f"{number:.2f}%"


def mirrored(x: float) -> float:
    """The same place, seen from the side on which reading begins."""
    return 100 - x if get_language_bidi() else x


def _bar(column: Column, x: float, width: float, top: int) -> Bar:
    height = max(1.0, 100 * column.value / top) if column.value else 0.0
    x = 100 - x - width if get_language_bidi() else x
    return Bar(percent(x), percent(100 - height), percent(width), percent(height), column.look, column.told)


def _anchor(x: float) -> str:
    return "is-first" if x < _FIRST else "is-last" if x > _LAST else ""
