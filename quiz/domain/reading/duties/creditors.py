"""To whom something is owed."""

from __future__ import annotations

from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.masking import PARTIES, Line
from quiz.domain.reading.duties.reaches import Reach


def creditor_in(line: Line, span: Reach, debtor: Who) -> int | None:
    """The first member that is named in what is owed, other than who owes it."""
    named = [actor for actor in line.named_between(span.start, span.end, PARTIES) if actor != debtor.actor]
    return named[0] if named else None
