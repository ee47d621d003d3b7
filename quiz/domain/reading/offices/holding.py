"""One finding of who is what."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.messages import Message
from quiz.domain.reading.annotations import Confidence


@dataclass(frozen=True, slots=True)
class Holding:
    """An actor, the role as a noun phrase that follows “is”, whose it is, and the tokens ``first`` to ``last`` that say so.

    ``linked`` is the verb of the statement: “is”, or “was” where the text speaks of the past. ``is_aside`` where the words
    only stand beside the name.
    """

    holder: int
    role: str
    of: int | None
    first: int
    last: int
    confidence: Confidence
    why: Message
    linked: str = "is"
    is_aside: bool = False
