"""Whose name a comma adds to a description: “Its chief delegate, Aizada Bekova, said”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, MentionForm

_APPOSED = re.compile(r",\s(?:an?\s(?:[\w-]+\s){1,5}(?:named|called)\s)?(?:[A-Z][\w.-]*\s){0,4}")
_NEAR = 80  # characters


def apposed(text: str, actors: Actors, end: int) -> int | None:
    """The index of the actor whose name follows the description that ends there, None where no name does."""
    near = [
        one
        for one in actors.inside(end, end + _NEAR)
        if actors.actors[one.actor].kind is not ActorKind.COUNTRY and one.form is MentionForm.NAME
    ]
    if not near or not _APPOSED.fullmatch(text, end, near[0].start):
        return None
    return near[0].actor if text[near[0].end : near[0].end + 1] in {",", ".", ""} else None
