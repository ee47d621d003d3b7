"""One finding of who gave what to whom."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.reading.annotations import Confidence


@dataclass(frozen=True, slots=True)
class Handover:
    """``suppliers`` gave ``recipient`` the goods that stand between the tokens ``goods``; ``first`` to ``last`` say so.

    ``verb`` is how the statement says it; ``clause`` is the index of the clause, None where a noun says so.
    """

    suppliers: tuple[int, ...]
    recipient: int
    goods: tuple[int, int]
    verb: str
    first: int
    last: int
    clause: int | None
    confidence: Confidence = Confidence.HIGH
