"""Offices that cannot be held as they were read: one seat for two people, or one title of two states for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.offices.holding import Holding

_SUREST_FIRST = list(Confidence)
_SEATS = (
    "president",
    "prime minister",
    "premier",
    "chancellor",
    "king",
    "queen",
    "emperor",
    "pope",
    "secretary-general",
)


def unlikely(holdings: Iterable[Holding]) -> frozenset[Holding]:
    """Those of the holdings that contradict a surer one, or that contradict each other and are both unsure."""
    seats: defaultdict[tuple[str, int | None], list[Holding]] = defaultdict(list)
    titles: defaultdict[tuple[str, int], list[Holding]] = defaultdict(list)
    for held in holdings:
        title = held.role.lower().removeprefix("a ").removeprefix("the ").partition(" of ")[0]
        if held.linked == "is" and title in _SEATS and held.of is not None:
            seats[title, held.of].append(held)
            titles[title, held.holder].append(held)
    taken = [rivals for rivals in seats.values() if len({held.holder for held in rivals}) > 1]
    doubled = [rivals for rivals in titles.values() if len({held.of for held in rivals}) > 1]
    return frozenset(held for rivals in (*taken, *doubled) for held in _weaker(rivals))


def _weaker(rivals: list[Holding]) -> list[Holding]:
    """All but the surest; all where even these are unsure."""
    best = min(_SUREST_FIRST.index(held.confidence) for held in rivals)
    if _SUREST_FIRST[best] is Confidence.LOW:
        return rivals
    return [held for held in rivals if _SUREST_FIRST.index(held.confidence) > best]
