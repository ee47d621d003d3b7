"""Who shares what a sentence says of another member: “alongside Ostia”, “followed by Ostia”, “and Ostia since 2015”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.reading.duties.masking import PARTIES, Line, pattern
from quiz.domain.reading.duties.membership_lists import ONE_OR_MORE

_SPAN = r"(?:an?|one|<number>|some|several)(?: [a-z]+)? (?:days|weeks|months?|years?|decades?)"
_WITH = (
    r"(?:alongside|(?:along|together|jointly) with|in the company of|at the same time as|side by side with|(?:on |in )?(?:the same (?:day|month|year)|<date>) as|like"
    r"|as (?:did|does|do|has|have|was|were|is|are)|(?:was |were )?(?:followed|joined)(?:,? (?:in|on) <date>,?| [^.;,]{0,40})? by(?: (?:that|those) of)?"
    rf"|(?:just |only )?{_SPAN} (?:after|before))"
)
_ALL = r"(?:(?:its|their|the) (?:[A-Za-z-]+,? ){0,3}?|fellow |neighbouring |all of |both )?"
_GAP = rf"[^.;:{PARTIES}]{{0,90}}?"
_BEHIND = pattern(rf"{_GAP},? (?P<cue>{_WITH}) {_ALL}{ONE_OR_MORE}")
_NEXT_AFTER = pattern(
    rf"{_GAP},? (?:the|only the|becoming the) (?P<cue>[a-z]+(?: [a-z]+)? after) {ONE_OR_MORE} to [a-z]+"
)
_IN_FRONT = pattern(
    rf"(?:\A|[;:,“] ?)(?P<cue>(?:Along|Together|Jointly) with|Like|Alongside|Besides|In addition to|As well as) {_ALL}{ONE_OR_MORE}, \Z"
)
_GAPPED = pattern(
    rf"{_GAP}(?:,? (?:and|while|but)|[,;]) (?P<members><parties>)(?:,| –| has)?"
    r" (?P<cue>(?:only )?(?:(?:in|on|since) )?<date>|(?:an?|one|<number>|some|several) (?:weeks?|months?|years?|decades?) (?:later|after|afterwards)"
    r"|the (?:following|next|same) year)(?=[.,;]|\Z| and\b)"
)
_LATER = re.compile(r"(?:was |were )?(?:followed|joined)|.*(?:after|before)\Z")


@dataclass(frozen=True, slots=True)
class Sharing:
    """That those named between the places ``listed`` do the same, as ``cue`` says.

    ``later`` is whether they did so at a time of their own, ``came`` whether they came after those who were there.
    """

    listed: tuple[int, int]
    cue: tuple[int, int]
    later: bool
    came: bool = False


def sharing(line: Line, start: int, end: int) -> Iterator[Sharing]:
    """Who shares what is told between two places of the sentence."""
    found = _BEHIND.match(line.masked, end)
    if found and not _has_verb(line, end, found.start("cue")):
        came = _LATER.match(found["cue"]) is not None
        yield Sharing(found.span("members"), found.span("cue"), came, came)
    found = _NEXT_AFTER.match(line.masked, end)
    if found and not _has_verb(line, end, found.start("cue")):
        yield Sharing(found.span("members"), found.span("cue"), later=True)
    found = _GAPPED.match(line.masked, end)
    while found and not _has_verb(line, end, found.end()):
        yield Sharing(found.span("members"), found.span("cue"), later=True)
        end = found.end()
        found = _GAPPED.match(line.masked, end)
    found = _IN_FRONT.search(line.masked, 0, start)
    if found:
        yield Sharing(found.span("members"), found.span("cue"), later=False)


def _has_verb(line: Line, start: int, end: int) -> bool:
    words = line.grammar.words
    return any(start <= words[group.first].start < end for group in line.grammar.groups)
