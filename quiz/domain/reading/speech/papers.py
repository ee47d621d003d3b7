"""Whose paper “the statement” is: that of whoever spoke “in a statement” shortly before."""

from __future__ import annotations

import re

from quiz.domain.reading.annotations import Actors, MentionForm
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.speech.descriptions import singular

_FARTHEST = 800  # characters
_NEAR = 4  # characters
_ISSUED = r"\b(?:in|through|via|with|issued|released|sent|published|wrote|circulated|posted)\s(?:an?|one|its|his|her|their)\s(?:[\w’'-]+\s){{0,4}}{}\b"
_OF_SPEAKERS = frozenset(
    ("statement", "letter", "note", "message", "communique", "communiqué", "post", "email", "tweet")
)


def paper_before(text: str, start: int, words: str) -> int | None:
    """Where somebody issued the paper that “the statement” points back to."""
    noun = singular(words)
    if not words.lower().startswith(("the ", "that ", "this ")) or " " in words[4:].strip() or noun not in _OF_SPEAKERS:
        return None
    first = max(0, start - _FARTHEST)
    issued = list(re.finditer(_ISSUED.format(noun), text[first:start], re.IGNORECASE))
    return first + issued[-1].start() if issued else None


def issuer(sentence: Sentence, place: int, actors: Actors) -> int | None:
    """Who issued the paper that is named at that place: whoever stands behind it where it opens, or opens the sentence."""
    opens = place - sentence.start <= _NEAR
    named = actors.inside(place if opens else sentence.start, sentence.end)
    fit = (one.actor for one in named if one.form in {MentionForm.NAME, MentionForm.CAPITAL})
    return next(fit, None)
