"""What goes into a package, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from zoneinfo import ZoneInfo

from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.domain.scheduling import MemoryState, Rating

MOST_FACES = 3
"""How many cards a note has at most."""


class Rest(Enum):
    """Whether the learner wants to be asked at all."""

    NONE = "none"
    TODAY = "today"
    SUSPENDED = "suspended"


@dataclass(frozen=True, slots=True)
class Face:
    """Both sides of a card."""

    front: str
    back: str


@dataclass(frozen=True, slots=True)
class Recall:
    """A review that counts, and the memory after it."""

    at: datetime
    rating: Rating
    after: MemoryState


@dataclass(frozen=True, slots=True)
class Note:
    """A fact with its cards; ``key`` lasts as long as the fact and its corrections, ``kind`` becomes its tag.

    ``before`` + ``quote`` + ``after`` is the sentence of the story. ``state`` is None for a fact not met yet. Only the
    first three faces become cards.
    """

    key: str
    kind: str
    statement: str
    faces: tuple[Face, ...]
    before: str
    quote: str
    after: str
    said_by: str
    source: str
    story: str
    language: str
    link: str
    state: MemoryState | None = None
    recalls: tuple[Recall, ...] = ()
    rest: Rest = Rest.NONE


@dataclass(frozen=True, slots=True)
class Deck:
    """The learner's cards, in the order in which new ones are to be met, as they were at ``made_at``.

    ``name`` is that of the deck that holds one for each story; ``parameters`` are the engine's, None for its defaults.
    """

    name: str
    notes: tuple[Note, ...]
    made_at: datetime
    today: date
    zone: ZoneInfo
    retention: float
    new_per_day: int
    parameters: tuple[float, ...] | None = None

    @property
    def weights(self) -> tuple[float, ...]:
        """The engine's parameters, the defaults where there are no others."""
        return self.parameters or tuple(DEFAULT_PARAMETERS)
