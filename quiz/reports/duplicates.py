"""Which facts of a story may say the same: of one kind, with evidence and words that overlap, or with the same slots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quiz.domain.facts import SLOTS, FactKind, SlotType
from quiz.domain.names import fold
from quiz.models import Fact

_MOST = 3

Pair = tuple[Fact, Fact]


def likely_duplicates(facts: Sequence[Fact]) -> dict[int, tuple[Fact, ...]]:
    """For each proposal that waits, the few facts not rejected that it may repeat, those nearest in the text first.

    The facts come in the order of the text.
    """
    standing = [fact for fact in facts if fact.status in {Fact.Status.PROPOSED, Fact.Status.APPROVED}]
    found: dict[int, dict[int, Fact]] = {}
    for one, other in (*_overlapping(standing), *_alike(standing)):
        for fact, twin in ((one, other), (other, one)):
            if fact.status == Fact.Status.PROPOSED:
                found.setdefault(fact.pk, {})[twin.pk] = twin
    return {key: tuple(twins.values())[:_MOST] for key, twins in found.items()}


def _of_one_kind(facts: Iterable[Fact]) -> Iterator[list[Fact]]:
    by_kind: dict[str, list[Fact]] = {}
    for fact in facts:
        by_kind.setdefault(fact.kind, []).append(fact)
    yield from by_kind.values()


def _overlapping(facts: Iterable[Fact]) -> Iterator[Pair]:
    """Pairs of which one stands near the other in the text and likely says the same."""
    for rows in _of_one_kind(facts):
        for place, fact in enumerate(rows):
            yield from ((fact, other) for other in rows[place + 1 : place + 1 + _MOST] if _share(fact, other))


def _share(fact: Fact, other: Fact) -> bool:
    """Whether they rest on nearly the same words, do not name different actors, and say it in nearly the same words."""
    shared = min(fact.end, other.end) - max(fact.start, other.start)
    if 2 * shared < min(fact.end - fact.start, other.end - other.start):
        return False
    if fact.agent_id and other.agent_id and fact.agent_id != other.agent_id:
        return False
    one, two = (set(fold(row.statement).split()) for row in (fact, other))
    return 3 * len(one & two) >= 2 * min(len(one), len(two))


def _alike(facts: Iterable[Fact]) -> Iterator[Pair]:
    """Pairs with the same slots."""
    first: dict[tuple[str, ...], Fact] = {}
    for fact in facts:
        slots = _folded_slots(fact)
        if slots in first:
            yield first[slots], fact
        else:
            first[slots] = fact


def _folded_slots(fact: Fact) -> tuple[str, ...]:
    slots = SLOTS[FactKind(fact.kind)]
    named = (
        str(getattr(fact, f"{slot.column}_id")) if slot.type is SlotType.ACTOR else fold(getattr(fact, slot.column))
        for slot in slots
    )
    return (fact.kind, *named)
