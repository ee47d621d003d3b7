"""Every question kind on an invented story and on all stories that come with the project."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings

from quiz.domain.facts import Fact
from quiz.domain.formats.story_text import read
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft, Kind, Material
from quiz.domain.reading.sentences import split
from tests.domain.material import material

ROOT = Path(__file__).parents[2]


def _told(path: Path) -> Material:
    story = read(path.read_text(encoding="utf-8"))
    return Material(story.slug, story.title, story.text, split(story.text), tuple(story.facts), tuple(story.actors))


STORIES: Mapping[str, Material] = {
    "invented": material(),
    **{path.stem: _told(path) for path in sorted((ROOT / "fixtures").glob("*.story"))},
}
every_kind = pytest.mark.parametrize("slug", KINDS)
every_story = pytest.mark.parametrize("story", STORIES)
unhurried = settings(max_examples=50, deadline=None)  # the first draw makes the questions


@cache
def drafts(slug: str, story: str, seed: int = 1) -> tuple[Draft, ...]:
    return tuple(KINDS[slug].drafts(STORIES[story], Random(seed)))


def all_drafts(slug: str) -> Iterator[Draft]:
    for story in STORIES:
        yield from drafts(slug, story)


def facts_of(draft: Draft, story: str) -> list[Fact]:
    held = {fact.key: fact for fact in STORIES[story].facts}
    return [held[key] for key in draft.facts]


def visible(kind: Kind, draft: Draft) -> str:
    """All that a learner can read before answering."""
    return f"{draft.prompt} {json.dumps(kind.present(draft, Random(0), shuffle=False), ensure_ascii=False)}"
