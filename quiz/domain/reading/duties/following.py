"""Who followed another into an alliance, or out of it: “Ostia followed in 2006”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import Line, pattern

_FOLLOWED = pattern(
    r"\b(?P<verb>followed|(?:had |has |have )?(?:done|did) (?:so|likewise|the same))(?P<alliance>)(?: suit)?(?=,? (?:only |as late as )?(?:(?:in|on) )?<date>|[.;]|\Z"
    r"|,? (?:an?|one|<number>|some|many|several) (?:days?|weeks?|months?|years?|decades?) (?:later|after|on|afterwards)"
    r"|,? (?:last|this|later|the (?:following|next|same)) )"
)
_TALK = re.compile(
    r"\b(?:(?P<left>left|quit|withdr[ae]w(?:al|n)?|(?:walked|pulled) out|exit(?:ed)?|departure|denounced)"
    r"|(?:re-?)?joined|aboard|acceded|accession|adhered|admitted|received|entered|became|signed|ratified|founded|set up)\b"
)


def followers(line: Line) -> Iterator[tuple[Relation, re.Match[str]]]:
    """Each “followed” of the sentence, with what is done by following."""
    for found in _FOLLOWED.finditer(line.masked):
        talk = _last(line.masked[: found.start()]) or (_last(line.before.masked) if line.before else None)
        if talk is not None:
            yield (Relation.LEFT if talk["left"] else Relation.JOINED), found


def _last(words: str) -> re.Match[str] | None:
    return max(_TALK.finditer(words), key=lambda found: found.start(), default=None)
