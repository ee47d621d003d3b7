"""Whose paper “the statement” is: that of whoever spoke “in a statement” shortly before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.speech.descriptions import singular

_FARTHEST = 800  # characters
_ISSUED = r"\b(?:in|through|via|with|issued|released|sent|published|wrote|circulated|posted)\s(?:an?|one|its|his|her|their)\s(?:[\w’'-]+\s){{0,4}}{}\b"
_OF_SPEAKERS = frozenset(
    ("statement", "letter", "note", "message", "communique", "communiqué", "post", "email", "tweet")
)


def sentence_of_paper(text: str, sentences: Sequence[Sentence], start: int, words: str) -> int | None:
    """The index of the sentence in which somebody issued the paper that “the statement” points back to."""
    noun = singular(words)
    if not words.lower().startswith(("the ", "that ", "this ")) or " " in words[4:].strip() or noun not in _OF_SPEAKERS:
        return None
    first = max(0, start - _FARTHEST)
    issued = list(re.finditer(_ISSUED.format(noun), text[first:start], re.IGNORECASE))
    return bisect_right(sentences, first + issued[-1].start(), key=lambda one: one.start) - 1 if issued else None
