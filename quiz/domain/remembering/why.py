"""Why a card comes now, in words for its learner."""

from __future__ import annotations

from datetime import date

from quiz.domain.mastery import why_now
from quiz.domain.messages import Message
from quiz.domain.plans import Plan
from quiz.domain.scheduling import MemoryState, Rating, retrievability


def why_shown(state: MemoryState | None, today: date, plan: Plan) -> Message:
    """Why a fact that is remembered so, or was not met yet, comes on that study-day."""
    return why_now(
        today,
        last_day=state.last_day if state else None,
        due_on=state.due_on if state else None,
        missed=state is not None and state.last_rating is Rating.AGAIN,
        retrievability=retrievability(state, today, plan=plan) if state else None,
    )
