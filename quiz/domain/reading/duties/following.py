"""Who followed another into an alliance, or out of it: “Ostia followed in 2006”, “followed by Ostia”, “so is Ostia”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.facts import Relation
from quiz.domain.reading.duties.masking import Line, pattern
from quiz.domain.reading.duties.membership_lists import ONE_OR_MORE

_FOLLOWED = pattern(
    r"\b(?P<verb>followed|(?:had |has |have )?(?:done|did) (?:so|likewise|the same))(?P<alliance>)(?: suit)?(?=,? (?:only |as late as )?(?:(?:in|on) )?<date>|[.;]|\Z"
    r"|,? (?:an?|one|<number>|some|many|several) (?:days?|weeks?|months?|years?|decades?) (?:later|after|on|afterwards)"
    r"|,? (?:last|this|later|the (?:following|next|same)) )"
)
_FOLLOWED_BY = pattern(rf"\b(?P<cue>followed)(?P<alliance>)[^.;]{{0,40}}? by {ONE_OR_MORE}")
_SO = pattern(rf"(?:\A|[;,] )(?:and )?[Ss]o (?P<cue>is|are|does|do)(?P<alliance>) {ONE_OR_MORE}")
_OTHERS = pattern(
    rf"(?:\A|[;,] )(?:[Tt]hey|[Tt]hese|[Tt]hose|[Oo]ne|[Tt]he other|[Tt]he (?:others?|rest|remaining <number>|other <number>|other (?:<number> )?(?:members?|part(?:y|ies)|signator(?:y|ies)|states|countries))) (?P<cue>are|is|were)(?P<alliance>) {ONE_OR_MORE}"
)
_AMONG = pattern(
    rf"(?:\A|[;,] )(?:[Aa]mong(?:st)? (?:them|these|those)|(?:[Oo]ne|[Tt]wo|[Tt]hree) of (?:them|these)) (?P<cue>are|is|were|was)(?P<alliance>) {ONE_OR_MORE}(?=[.,;]|\Z| and\b)"
)
_TALK = re.compile(
    r"\b(?:(?P<left>left|quit|withdr[ae]w(?:al|n)?|(?:walked|pulled) out|exit(?:ed)?|departure|denounced)"
    r"|(?:re-?)?joined|aboard|acceded|accession|adhered|admi(?:tted|ssion)|received|entered|became|signed|ratified|concluded|initialled|names? to|founded|set up)\b"
)
_IN = re.compile(
    r"\b(?:members?|make up|founders|signed|part(?:y|ies) to|signator(?:y|ies)|belongs? to|part of|(?:is|are) in"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:[a-z]+ )?(?:members|parties|signatories)"
    r"|(?:binds?|links?|unites?|groups?|brings? together|covers?|commits?|obliges?) (?:[a-z\d-]+ ){1,3}(?:states|countries|nations|governments|republics))\b"
)


def followers(line: Line) -> Iterator[tuple[Relation, re.Match[str]]]:
    """Each “followed” of the sentence, with what is done by following."""
    for found in _FOLLOWED.finditer(line.masked):
        yield from _done(line, found)


def led_on(line: Line) -> Iterator[tuple[Relation, re.Match[str]]]:
    """Each “followed by” and “so is” of the sentence that names who comes after."""
    for found in _FOLLOWED_BY.finditer(line.masked):
        yield from _done(line, found)
    for found in (each for words in (_SO, _OTHERS, _AMONG) for each in words.finditer(line.masked)):
        if _IN.search(line.masked, 0, found.start()) or (line.before and _IN.search(line.before.masked)):
            yield Relation.MEMBER, found


def _done(line: Line, found: re.Match[str]) -> Iterator[tuple[Relation, re.Match[str]]]:
    talk = _last(line.masked[: found.start()]) or (_last(line.before.masked) if line.before else None)
    if talk is not None:
        yield (Relation.LEFT if talk["left"] else Relation.JOINED), found


def _last(words: str) -> re.Match[str] | None:
    return max(_TALK.finditer(words), key=lambda found: found.start(), default=None)
