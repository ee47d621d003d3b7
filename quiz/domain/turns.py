"""In which order a learner's cards take turns, so that one does not give the next away.

What is answered twice in a row is not recalled the second time. So neighbours have different answers wherever that can
be, and come from different stories where there are several. Each turn follows from the one before and from what is left,
by no chance: the order is the same for a session that asks for one card after the other, for a device that is given all
of them at once, and after a page was loaded anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

HAND = 24
"""How many facts are looked at to choose the next from; more than most learners meet anew on one day."""

CardT = TypeVar("CardT")


@dataclass(frozen=True, slots=True)
class Face(Generic[CardT]):
    """One card of a fact, and its answer in a form in which equal ones are equal."""

    card: CardT
    answer: str


@dataclass(frozen=True, slots=True)
class Waiting(Generic[CardT]):
    """A fact that waits for its turn, with all its cards, the one that is preferred this time first."""

    fact: int
    story: int
    faces: tuple[Face[CardT], ...]

    @property
    def answer(self) -> str:
        """That of the preferred card."""
        return self.faces[0].answer


@dataclass(frozen=True, slots=True)
class Turn:
    """What the card before was about."""

    story: int
    answer: str


@dataclass(frozen=True, slots=True)
class Picked(Generic[CardT]):
    """The fact whose turn it is, and by which of its cards."""

    waiting: Waiting[CardT]
    face: Face[CardT]

    @property
    def turn(self) -> Turn:
        """What the next one comes after."""
        return Turn(self.waiting.story, self.face.answer)


def faces_from(cards: Sequence[Face[CardT]], fact: int, reviews: int) -> tuple[Face[CardT], ...]:
    """The cards of a fact, another one first each time it is reviewed, and not the same first for every fact."""
    first = (fact + reviews) % len(cards)
    return (*cards[first:], *cards[:first])


def opening(hand: Sequence[Waiting[CardT]]) -> str:
    """The answer with which these must begin, lest two cards of one answer follow each other; empty where none must."""
    counts = Counter(waiting.answer for waiting in hand)
    return next((answer for answer, count in counts.items() if 2 * count > len(hand)), "")


def pick(hand: Sequence[Waiting[CardT]], after: Turn | None, then: str = "") -> Picked[CardT]:
    """The first of the hand that has another answer than the card before and comes from another story, if any.

    One that has another answer, but would leave so many with one answer that two of them had to follow each other, is
    passed over; ``then`` is the answer of what follows the whole hand, if that is known. Where all have the answer of
    the card before, or the last of them that of what follows, the first that can be asked by another of its cards comes.
    """
    if after is None:
        after = Turn(0, "")
    others = [waiting for waiting in hand if waiting.answer != after.answer]
    if not others or (len(hand) == 1 and others[0].answer == then):
        return _by_another_face(sorted(hand, key=lambda one: one.story == after.story), after.answer, then)
    free = _leaving_room(others, Counter(waiting.answer for waiting in hand), then)
    found = next((waiting for waiting in free if waiting.story != after.story), free[0])
    return Picked(found, found.faces[0])


def _leaving_room(others: Sequence[Waiting[CardT]], counts: Mapping[str, int], then: str) -> Sequence[Waiting[CardT]]:
    """Those after which all that is left can still be told apart; where an answer has become too frequent for that, its own."""
    left, most = sum(counts.values()) - 1, max(counts.values())
    if most <= (left - bool(then)) // 2:
        return others
    free = [
        waiting
        for waiting in others
        if all(
            count - (answer == waiting.answer) <= (left + (answer != waiting.answer) - (answer == then)) // 2
            for answer, count in counts.items()
        )
    ]
    return free or [waiting for waiting in others if counts[waiting.answer] == most] or others


def _by_another_face(hand: Sequence[Waiting[CardT]], before: str, then: str) -> Picked[CardT]:
    every = [Picked(waiting, face) for waiting in hand for face in waiting.faces]
    apart = [picked for picked in every if picked.face.answer != before]
    return next((picked for picked in apart if picked.face.answer != then), (apart or every)[0])


def in_turn(
    waiting: Sequence[Waiting[CardT]], after: Turn | None, then: str = "", *, seek_stories: bool = False
) -> Iterator[Picked[CardT]]:
    """All of them, in turn, before one whose answer is ``then``.

    What is not in the first ``HAND`` waits, unless another story is sought there.
    """
    left = list(waiting)
    while left:
        story = after.story if after and seek_stories else 0
        hand = sorted(left, key=lambda one: one.story == story)[:HAND] if story else left[:HAND]
        picked = pick(hand, after, then if len(left) == len(hand) else "")
        left.remove(picked.waiting)
        after = picked.turn
        yield picked
