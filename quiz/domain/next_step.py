"""What a learner should do now: one thing, the most urgent one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

SOON = timedelta(days=2)
"""How long before its time an assignment goes before the cards."""

STALE = timedelta(days=7)
"""How long after its time it still does; what is later than that waits its turn."""


class Step(StrEnum):
    """One thing to do."""

    CONTINUE = "continue what was begun"
    ASSIGNED = "do what the teacher gave"
    CHANGED = "see what changed"
    RECALL = "recall what is due"
    QUIZ = "take a quiz that is new"
    READ = "read, where no quiz is new"


def next_step(*, begun: bool, assigned: Iterable[datetime | None], changed: bool, due: bool, now: datetime) -> Step:
    """The first of these that there is: what was begun, what the teacher wants soon, what was corrected, cards, whatever
    else the teacher gave, a new quiz. ``assigned`` holds when each open assignment is due, None without a day.
    """
    dues = list(assigned)
    steps = (
        (Step.CONTINUE, begun),
        (Step.ASSIGNED, any(is_urgent(due_at, now) for due_at in dues)),
        (Step.CHANGED, changed),
        (Step.RECALL, due),
        (Step.ASSIGNED, bool(dues)),
    )
    return next((step for step, there in steps if there), Step.QUIZ)


def is_urgent(due_at: datetime | None, now: datetime) -> bool:
    """Whether an assignment is due soon, or was not long ago."""
    return due_at is not None and now - STALE <= due_at <= now + SOON
