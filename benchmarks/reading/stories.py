"""Measure the reading of annotated stories: for each kind of find how much of it is there, and how much of it is right.

``stories/GUIDELINE.md`` defines what counts as found and as right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from benchmarks.reading.alignment import align
from benchmarks.reading.facts_scores import (
    score_events,
    score_memberships,
    score_obligations,
    score_roles,
    score_transfers,
)
from benchmarks.reading.gold import GoldStory
from benchmarks.reading.parts_scores import score_actors, score_claims, score_dates, score_quotations, score_sayings
from benchmarks.reading.tally import Scores, add_up
from quiz.domain.reading.annotations import Reading

Read = Callable[[str, date | None], Reading]
_PARTS = (
    score_dates,
    score_actors,
    score_quotations,
    score_sayings,
    score_claims,
    score_memberships,
    score_obligations,
    score_events,
    score_roles,
    score_transfers,
)


def score_story(story: GoldStory, reading: Reading) -> Scores:
    """All measures of one reading, by name."""
    aligned = align(story, reading)
    return {measure: counted for part in _PARTS for measure, counted in part(aligned).items()}


def score_stories(stories: Iterable[GoldStory], read: Read) -> Scores:
    """The measures of all these stories as one."""
    return add_up(score_story(story, read(story.text, story.published_on)) for story in stories)
