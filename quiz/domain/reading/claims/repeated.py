"""Claims that a text tells twice, as a news story does in its summary and again in its body."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quiz.domain.reading.annotations import Proposal

_FEWEST_WORDS = 5
_SAME = {"they": "it", "he": "it", "she": "it", "have": "has", "are": "is", "were": "was", "their": "its", "that": ""}
_WORD = re.compile(r"[\w’'%-]+")


def said_once(claims: Sequence[Proposal]) -> Iterator[Proposal]:
    """The claims in their order without those that the same speaker makes again, or makes more fully, in another sentence."""
    by_speaker: defaultdict[int | None, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for place, claim in enumerate(claims):
        by_speaker[claim.said_by].append((_words(str(claim.slots["content"])), place))
    repeated = {place for spoken in by_speaker.values() for place in _repeated(sorted(spoken))}
    yield from (claim for place, claim in enumerate(claims) if place not in repeated)


def _repeated(spoken: Sequence[tuple[tuple[str, ...], int]]) -> Iterator[int]:
    """The places of what is the beginning of something else that was said; of two that are alike the later one."""
    for (words, place), (longer, other) in pairwise(spoken):
        if len(words) >= _FEWEST_WORDS and longer[: len(words)] == words:
            yield other if words == longer else place


def _words(content: str) -> tuple[str, ...]:
    small = (word.lower() for word in _WORD.findall(content))
    return tuple(filter(None, (_SAME.get(word, word) for word in small)))
