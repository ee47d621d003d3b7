"""Objects that are to be kept in a state: “to keep its border closed”, where nothing is closed by the border."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.reading.tokens import Token

_KEEPING = frozenset({"keep", "leave", "hold"})
_OPENS = frozenset({"its", "their", "his", "her", "our", "the", "all"})
_LONGEST = 4


def is_kept_object(lemma: str, words: Sequence[Token]) -> bool:
    """Whether the words behind a verb of that lemma are an object of which the next word may tell how it is kept."""
    spoken = [word.text.lower() for word in words]
    return lemma in _KEEPING and 0 < len(spoken) <= _LONGEST and spoken[0] in _OPENS and "," not in spoken
