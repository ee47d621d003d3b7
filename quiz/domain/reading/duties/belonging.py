"""The words that say who belongs to an alliance, founded it, joined it, left it or did not renew its membership."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.facts import Relation
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.duties.masking import PARTIES, PEOPLE, Line
from quiz.domain.reading.duties.membership_places import PLACED
from quiz.domain.reading.duties.membership_words import BY_SUBJECT, WORTH_READING
from quiz.domain.reading.duties.subjects import Subject, subject_of


@dataclass(frozen=True, slots=True)
class Belonging:
    """That actors stand in a relation to an alliance; ``start`` and ``end`` are places in the sentence.

    ``cue`` is where the words stand that say so; ``named`` is whether the sentence itself names the alliance.
    """

    relation: Relation
    members: tuple[int, ...]
    alliance: int
    start: int
    end: int
    cue: tuple[int, int]
    confidence: Confidence
    named: bool


def belongings(line: Line) -> Iterator[Belonging]:
    """All that the sentence says of who belongs to what, in no particular order."""
    if not WORTH_READING.search(line.masked):
        return
    for relation, words in BY_SUBJECT:
        for found in words.finditer(line.masked):
            subject = subject_of(line, _first_verb(line, found.start("verb")))
            if subject is not None:
                yield from _made(line, relation, found, subject, found.span("verb"))
    for relation, words in PLACED:
        for found in words.finditer(line.masked):
            yield from _in_place(line, relation, found)


def _first_verb(line: Line, verb: int) -> int:
    """Where the verb group begins: “was” of “was formally admitted”."""
    led = re.search(
        r"\b(?:was|were|has been|have been|had been)(?: [a-z]+ly)? \Z", line.masked[max(0, verb - 40) : verb]
    )
    return max(0, verb - 40) + led.start() if led else verb


def _in_place(line: Line, relation: Relation, found: re.Match[str]) -> Iterator[Belonging]:
    span = found.span("members")
    actors = line.named_between(*span, PARTIES + PEOPLE)
    if actors:
        yield from _made(line, relation, found, Subject(span[0], tuple(actors)), found.span("cue"), span[1])


def _made(
    line: Line, relation: Relation, found: re.Match[str], subject: Subject, cue: tuple[int, int], end: int = 0
) -> Iterator[Belonging]:
    meant = line.alliance(*found.span("alliance")) if "alliance" in found.re.groupindex else line.alliance(-1, -1)
    if meant is None:
        return
    alliance, named = meant
    confidence = Confidence.HIGH if named else Confidence.MEDIUM
    if line.plain(*cue) == "signed" and relation is Relation.MEMBER:
        if not line.cast.speaks_of_parties:
            return
        confidence = Confidence.LOW
    members = tuple(actor for actor in subject.actors if actor != alliance)
    if members:
        stop = max(found.end("alliance") if "alliance" in found.re.groupindex else 0, found.end(), end)
        start = min(subject.start, cue[0] if "verb" in found.re.groupindex else found.start())
        yield Belonging(relation, members, alliance, start, stop, cue, confidence, named)
