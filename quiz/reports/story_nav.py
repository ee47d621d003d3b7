"""The pages of a story: which of them have anything to show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quiz.models import Fact

_TIES = {Fact.Kind.MEMBERSHIP.value, Fact.Kind.OBLIGATION.value}


@dataclass(frozen=True, slots=True)
class StoryNav:
    """Which pages the story has beside its text."""

    timeline: bool
    alliances: bool
    quizzes: bool


def story_nav(facts: Iterable[Fact], *, quizzes: bool) -> StoryNav:
    """A timeline for dates, a map for memberships and obligations; no query."""
    found = list(facts)
    return StoryNav(
        timeline=any(fact.date_edtf for fact in found),
        alliances=any(fact.kind in _TIES for fact in found),
        quizzes=quizzes,
    )
