"""Speakers whom “and” joins: “Oslo and Bergen insist that …”."""

from __future__ import annotations

import re
from itertools import pairwise

from quiz.domain.reading.annotations import Actors, MentionForm

_BEFORE_ONE = re.compile(r"(?:(?:[Bb]oth|[Tt]he)\s)?(?:[A-Z][\w.’'-]*\s)*")
_BETWEEN_TWO = re.compile(r"(?:,\s|,?\sand\s)(?:the\s)?(?:[A-Z][\w.-]*\s)*")


def named_together(text: str, actors: Actors, start: int, end: int) -> tuple[int, ...]:
    """The actors of a source that is a list of nothing but names."""
    if " and " not in text[start:end]:
        return ()
    named = [one for one in actors.inside(start, end) if one.form in {MentionForm.NAME, MentionForm.CAPITAL}]
    if not named or not _BEFORE_ONE.fullmatch(text, start, named[0].start) or named[-1].end != end:
        return ()
    joined = all(_BETWEEN_TWO.fullmatch(text, one.end, other.start) for one, other in pairwise(named))
    return tuple(one.actor for one in named) if joined else ()
