"""Who opens a sentence without having spoken yet: “Her deputy is less sure. “It could take years,” she said”."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.speech.attributed import Span
from quiz.domain.reading.speech.descriptions import is_of_several, kind_of

_WORD = re.compile(r"[\w-]+(?=[\s,.;:’'])")
_PARTS = re.compile(r"[;:]\s|,\s(?:but|and|while)\s")
_TIME_FIRST = re.compile(r"(?:Yet|But|Still|And|Now|Today|Meanwhile),?\s|(?:On|In|Back in|At)\s[^,.;:]{2,30},\s")
_ASIDE = re.compile(r",\s(?:he|she|they|it)\b")  # “Her brother, she added, …”
_BODY = re.compile(r"(?P<words>The (?:[a-z\d-]+ ){0,2}?[a-z-]+)(?=,| (?:has|have|had|is|was|also|\w+ed)\b)")
_NOBODY_YET = re.compile(
    r"(?:(?:Under|In|On|For|With|By|At|From|Within|According to|Of|As|To|After|Before|Since)\s|(?:[Ee]very|[Ee]ach|[Aa]ny|[Nn]o|[Ee]ither|[Nn]either)\s)"
)
"""“Under the pact every member must report”: nobody who might speak."""
_MOST_WORDS = 6


def opening_person(text: str, start: int, end: int, *, several: bool) -> Span | None:
    """The description of a person, or of several, that opens the sentence or its last part; None where none does."""
    places = [start, *(found.end() for found in _PARTS.finditer(text, start, end))]
    for place in reversed(places):
        first = _TIME_FIRST.match(text, place, end)
        span = _described(text, first.end() if first else place, end, several=several)
        if span is not None:
            return span
    return None


def _described(text: str, start: int, end: int, *, several: bool) -> Span | None:
    place, told = start, None
    if _NOBODY_YET.match(text, start, end):
        return None
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, place, end)
        if word is None:
            break
        words = text[start : word.end()]
        owns = text[word.end() : word.end() + 1] in {"’", "'"}
        aside = _ASIDE.match(text, word.end(), end) is not None
        if not (owns or aside) and kind_of(words) is ActorKind.PERSON and is_of_several(words) is several:
            told = start, word.end()
        if text[word.end() : word.end() + 1] != " ":
            break
        place = word.end() + 1
    return told


def opening_body(text: str, start: int, end: int) -> Span | None:
    """The description of a body or paper that is the subject of the sentence: “The company, in a statement, …”."""
    found = _BODY.match(text, start, end)
    is_body = found is not None and kind_of(found["words"]) in {ActorKind.ORGANISATION, ActorKind.PUBLICATION}
    return found.span("words") if found is not None and is_body else None
