"""Which of two “the former” and “the latter” mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from quiz.domain.reading.annotations import Actors, MentionForm
from quiz.domain.reading.sentences import Sentence

_PLACES = {"the former": 0, "the latter": -1, "the first": 0, "the second": -1}


def one_of_two(actors: Actors, sentences: Sequence[Sentence], start: int, words: str) -> int | None:
    """The first or the last of the actors whom the sentence, or else the one before, named until there."""
    place = _PLACES.get(words.lower())
    if place is None:
        return None
    here = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    for sentence in reversed(sentences[max(0, here - 1) : here + 1]):
        named = actors.inside(sentence.start, min(sentence.end, start))
        found = [one.actor for one in named if one.form in {MentionForm.NAME, MentionForm.CAPITAL}]
        if len(set(found)) > 1:
            return found[place] if place else list(dict.fromkeys(found))[-2]
    return None
