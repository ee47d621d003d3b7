"""Measure the reading of annotated stories: for each kind of find how much of it is there, and how much of it is right.

``stories/GUIDELINE.md`` defines what counts as found and as right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
from benchmarks.reading.gold_file import STORIES, UNSEEN, load_stories
from benchmarks.reading.own_stories import OWN_STORIES, load_own_stories, measurable
from benchmarks.reading.parts_scores import score_actors, score_claims, score_dates, score_quotations, score_sayings
from benchmarks.reading.proposal_scores import score_attribution, score_bands, score_statements
from benchmarks.reading.tally import Scores, add_up, faults, table
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
    score_bands,
    score_statements,
    score_attribution,
)


def score_story(story: GoldStory, reading: Reading) -> Scores:
    """All measures of one reading, by name."""
    aligned = align(story, reading)
    return {measure: counted for part in _PARTS for measure, counted in part(aligned).items()}


def score_stories(stories: Iterable[GoldStory], read: Read) -> Scores:
    """The measures of all these stories as one."""
    return add_up(score_story(story, read(story.text, story.published_on)) for story in stories)


def report(read: Read) -> Iterator[str]:
    """Lines of the tables: our stories, those that no rule was written on, and the project’s own."""
    seen, unseen, own = load_stories(STORIES), load_stories(UNSEEN), load_own_stories(OWN_STORIES)
    yield from table(f"{len(seen)} annotated stories", score_stories(seen, read))
    yield ""
    yield from table(f"{len(unseen)} unseen stories", score_stories(unseen, read))
    yield ""
    yield from table(f"The project’s own {len(own)} stories, by their facts", measurable(score_stories(own, read)))


def report_faults(read: Read) -> Iterator[str]:
    """Lines that quote what is not right in our stories; never in the unseen ones."""
    for story in load_stories(STORIES):
        yield from faults(story.slug, score_stories([story], read))
    for story in load_own_stories(OWN_STORIES):
        yield from faults(story.slug, measurable(score_stories([story], read)))
