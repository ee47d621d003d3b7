"""Whose something is that a clause with “whose” tells of: “Ada Berg, | whose father | was killed in 1993”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses import Clause, Phrase, phrase_before
from quiz.domain.reading.clauses.words import DETERMINERS, PREPOSITIONS
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import Edit, inside

_LONGEST_ASIDE = 8


def with_whose(line: Line, clause: Clause) -> Phrase | None:
    """The subject of the clause with its “whose”, where the text tells whose it is."""
    subject = clause.subject
    if subject is None or clause.opener != "whose" or line.small(subject.first - 1) != "whose":
        return None
    return Phrase(subject.first - 1, subject.last) if _owner(line, subject.first - 1) else None


def owners_named(line: Line, subject: Phrase) -> Iterator[Edit]:
    """The owner in place of the “whose” that the subject begins with."""
    owner = _owner(line, subject.first) if line.small(subject.first) == "whose" else None
    if owner is not None:
        words = line.text(owner.first, owner.last)
        yield Edit(*line.span(subject.first, subject.first + 1), f"{words if owner.first else inside(words)}’s")


def _owner(line: Line, whose: int) -> Phrase | None:
    """The person named before the aside that “whose” ends, else the noun right before it."""
    end = whose - (line.small(whose - 1) == ",")
    for comma in range(end, max(0, end - _LONGEST_ASIDE), -1):
        if line.small(comma) == "," or comma == end:
            named = line.mentions(max(0, comma - _LONGEST_ASIDE), comma)
            if named and named[-1].end == line.words[comma - 1].end and line.is_person(named[-1].actor):
                return Phrase(line.place_of(named[-1].start), comma)
    phrase = phrase_before(line.grammar, end)
    if phrase is None:
        return None
    words = {line.small(place) for place in range(phrase.first, phrase.last)}
    is_whole = line.small(phrase.first) in DETERMINERS or bool(line.mentions(phrase.first, phrase.last))
    return phrase if is_whole and not words & PREPOSITIONS else None
