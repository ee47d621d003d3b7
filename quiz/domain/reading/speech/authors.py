"""Who wrote the document that says something: “a report by Reuters”, but not “a note seen by Reuters”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, MentionForm
from quiz.domain.reading.speech.cues import DOCUMENTS
from quiz.domain.reading.speech.descriptions import singular

_WRITTEN = re.compile(
    r"\s(?:(?:written|published|released|issued|compiled|prepared)\s(?:(?:on|in|last|this|earlier)\s[^,.;]{2,20}\s)?)?(?:by|from)\s(?:the\s)?(?:[a-z][\w-]+\s){0,2}(?=[A-Z])"
)
_LONGEST_NAME = 80  # characters


_OWNED = re.compile(
    r"['’]s?\s(?:\w+\s){0,2}(?:message|answer|reply|response|verdict|reaction|comment|position|words?|line)$"
)


def author(text: str, actors: Actors, start: int, end: int) -> int | None:
    """The actor who wrote the document that the words from ``start`` to ``end`` name, or whose answer it is."""
    owned = _OWNED.search(text, start, end)
    if owned is not None:
        owners = [one for one in actors.inside(start, owned.start()) if one.end == owned.start()]
        return owners[0].actor if owners else None
    by = _WRITTEN.match(text, end)
    if by is None or singular(text[start:end]) not in DOCUMENTS:
        return None
    named = [each for each in actors.inside(by.end(), by.end() + _LONGEST_NAME) if each.start == by.end()]
    is_fit = named and named[0].form is MentionForm.NAME and actors.actors[named[0].actor].kind is not ActorKind.COUNTRY
    return named[0].actor if is_fit else None
