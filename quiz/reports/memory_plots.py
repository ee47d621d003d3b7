"""The pictures of memory: what comes back when, how sure and how lasting it is, how true it was, one fact through time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from quiz.domain.mastery import KNOWN_FROM
from quiz.domain.plans import Plan
from quiz.domain.remembering import curves
from quiz.domain.remembering.ahead import Ahead
from quiz.domain.remembering.distributions import CHANCES, STABILITIES
from quiz.domain.remembering.retention import Recalls
from quiz.domain.scheduling import Rating
from quiz.reports.plots import Column, Dot, Plot, Rule, bars, dot, path, rule, tick, upright

_STEP = 10  # days between two labels of the forecast
_MONTHS = 6
_NEAR = 18.0  # per cent of a width that a date needs


def forecast_plot(ahead: Ahead, today: date) -> Plot:
    """A column per day from today on, and apart from them what is overdue, if anything."""
    apart: list[Column | None] = []
    if ahead.overdue:
        overdue = _("overdue")
        apart = [Column(ahead.overdue, "is-overdue", f"{overdue}: {ahead.overdue}"), None]
    days = [today + timedelta(days=number) for number in range(len(ahead.days))]
    columns = [
        Column(count, "fill-due", f"{date_format(day, 'D j M')}: {count}")
        for day, count in zip(days, ahead.days, strict=True)
    ]
    labels = [_("today"), *(date_format(day, "j M") for day in days[_STEP::_STEP])]
    return bars([*apart, *columns], [(len(apart) + _STEP * number + 0.5, label) for number, label in enumerate(labels)])


def chances_plot(counts: Sequence[int]) -> Plot:
    """How many facts are how sure; the classes stand between their bounds."""
    columns = [
        Column(count, "fill-due", f"{bounds}: {count}") for count, bounds in zip(counts, chance_classes(), strict=True)
    ]
    return bars(columns, [(place, f"{10 * place}%") for place in (0, 5, 10)], room=0.06)


def chance_classes() -> list[str]:
    """The classes of chances in words."""
    edges = [0, *(round(100 * edge) for edge in CHANCES), 100]
    return [f"{low}–{high}%" for low, high in pairwise(edges)]


def stabilities_plot(counts: Sequence[int]) -> Plot:
    """How many facts last how long; what is known is told from what is being learned."""
    known = STABILITIES.index(KNOWN_FROM) + 1
    columns = [
        Column(count, "fill-known" if number >= known else "fill-learning", f"{bounds}: {count}")
        for number, (count, bounds) in enumerate(zip(counts, stability_classes(), strict=True))
    ]
    return bars(columns, [(number + 1, f"{edge:.0f}") for number, edge in enumerate(STABILITIES)], room=0.06)


def stability_classes() -> list[str]:
    """The classes of stabilities in words."""
    edges = [round(edge) for edge in STABILITIES]
    between = [_("%(low)s to %(high)s days") % {"low": low, "high": high} for low, high in pairwise(edges)]
    return [_("less than a day"), *between, _("a year or longer")]


def retention_plot(by_month: Mapping[date, Recalls], today: date, wanted: float | None) -> Plot:
    """The share recalled in each month that says enough, within its interval, against the share that was wanted."""
    shown = [(month, by_month[month]) for month in by_month if by_month[month].says_enough]
    floor = _floor([recalls.interval[0] for _month, recalls in shown])
    months = _months(min(by_month, default=today), today)
    places = {month: 100 * (number + 0.5) / len(months) for number, month in enumerate(months)}
    dots = [_recalled(places[month], month, recalls, floor) for month, recalls in shown]
    ticks = [tick(place, date_format(month, "M")) for month, place in places.items()]
    return Plot(rules=_percents(floor, wanted), ticks=ticks, dots=dots)


def curve_plot(days: Sequence[curves.Recall], due_on: date, today: date, plan: Plan) -> Plot:
    """The chance of recall from the first meeting on, each study-day a mark, and the days that matter."""
    end = curves.end_of(days[-1].state, today)
    length = max(1, (end - days[0].day).days)
    stretches = curves.curve(days, end, plan)
    floor = _floor([point.chance for stretch in stretches for point in stretch])

    def place(day: date) -> float:
        return 100 * (day - days[0].day).days / length

    points = [(100 * point.at / length, _between(point.chance, floor)) for stretch in stretches for point in stretch]
    ticks = [] if place(due_on) < _NEAR else [tick(0, date_format(days[0].day, "j M"))]
    return Plot(
        rules=_percents(floor, plan.retention),
        ticks=[*ticks, tick(place(due_on), date_format(due_on, "j M"))],
        uprights=[upright(place(today), "is-today", _("today")), upright(place(due_on), "is-due-day")],
        dots=[_answered(recall, place(recall.day), floor) for recall in days],
        paths=[path(points)],
    )


def _answered(recall: curves.Recall, x: float, floor: float) -> Dot:
    chance = 1.0 if recall.chance is None else recall.chance
    look = "is-missed" if recall.rating is Rating.AGAIN else "is-recalled"
    return dot(x, _between(chance, floor), look, date_format(recall.day, "j M Y"))


def _recalled(x: float, month: date, recalls: Recalls, floor: float) -> Dot:
    low, high = (_between(bound, floor) for bound in recalls.interval)
    told = f"{date_format(month, 'F Y')}: {round(100 * recalls.share)}%"
    return dot(x, _between(recalls.share, floor), "is-share", told, (low, high))


def _percents(floor: float, wanted: float | None) -> list[Rule]:
    """Lines at round shares above the floor, and one where the wanted share lies."""
    step = 10 if floor >= 0.5 else 25 if floor == 0 else 20
    lines = [
        rule(_between(value / 100, floor), f"{value}%")
        for value in range(100, round(100 * floor) - 1, -step)
        if wanted is None or abs(value - 100 * wanted) > step / 4
    ]
    if wanted is None:
        return lines
    return [*lines, rule(_between(wanted, floor), f"{round(100 * wanted)}%", "is-wanted")]


def _floor(shares: Sequence[float]) -> float:
    """Where the scale begins: at half, or lower where something lies lower."""
    lowest = min(shares, default=1.0)
    return 0.5 if lowest >= 0.5 else 0.2 if lowest >= 0.2 else 0.0


def _between(share: float, floor: float) -> float:
    """The place of a share on a scale from the floor to 1."""
    return (share - floor) / (1 - floor)


def _months(first: date, today: date) -> list[date]:
    """The first days of the months up to this one, ``_MONTHS`` of them or more."""
    last = today.year * 12 + today.month
    begin = min(first.year * 12 + first.month, last - _MONTHS + 1)
    return [date((number - 1) // 12, (number - 1) % 12 + 1, 1) for number in range(begin, last + 1)]
