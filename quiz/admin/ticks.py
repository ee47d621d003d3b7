"""The questions that a teacher has ticked for a set, and its title: kept while she goes from page to page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest

from quiz.models import Question, Story

_KEPT = "sets_begun"
_MOST_STORIES = 12


@dataclass(frozen=True, slots=True)
class Begun:
    """A set that is being put together. A question that is retired meanwhile keeps its tick, so that an undo brings it back."""

    keys: frozenset[int]
    title: str


def begun(request: HttpRequest, story: Story) -> Begun | None:
    """What the teacher has begun for this story, if anything."""
    held = request.session.get(_KEPT, {}).get(str(story.pk))
    return Begun(frozenset(held["keys"]), held["title"]) if held else None


def keep(request: HttpRequest, story: Story, kept: Begun) -> None:
    """Keep it; what was begun longest ago is forgotten where it becomes too much."""
    held = {key: value for key, value in request.session.get(_KEPT, {}).items() if key != str(story.pk)}
    held[str(story.pk)] = {"keys": sorted(kept.keys), "title": kept.title}
    request.session[_KEPT] = dict(list(held.items())[-_MOST_STORIES:])


def forget(request: HttpRequest, story: Story) -> None:
    """It is published, or begun anew."""
    held = request.session.get(_KEPT, {})
    request.session[_KEPT] = {key: value for key, value in held.items() if key != str(story.pk)}


def newest(story: Story, keys: Iterable[int]) -> dict[int, bool]:
    """The questions that stand for these now, and whether they are in use; one query."""
    same = Question.objects.filter(story=story, pk__in=list(keys)).values("identity")
    rows = Question.objects.filter(story=story, is_revised=False, identity__in=same)
    return {row.pk: row.status != Question.Status.RETIRED for row in rows.only("status")}


def ticked(story: Story, keys: Iterable[int]) -> frozenset[int]:
    """Those of the keys, or what stands for them now, that can go into the set; one query."""
    return frozenset(key for key, in_use in newest(story, keys).items() if in_use)
