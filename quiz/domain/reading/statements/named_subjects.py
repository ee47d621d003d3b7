"""Subjects by their names: “the secretary, | Ada Berg |, resigned”, “the trio, | Ada Berg, Ivo Holm and Nils Roth |, left”."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.statements.lines import Line

_LONGEST_NAME = 8
_MOST = 12


def by_name(line: Line, clause: Clause, subject: Phrase) -> Phrase | None:
    """The names that are added to the subject, or go on with it; None where none are."""
    return _with_all_named(line, clause, subject) or _added_name(line, subject)


def _added_name(line: Line, phrase: Phrase) -> Phrase | None:
    """The name in “the secretary general, | Leila Mansour |, resigned”."""
    named = line.mentions(phrase.last, min(phrase.last + _LONGEST_NAME, len(line.words)))
    if line.small(phrase.last) != "," or not named or not line.is_person(named[0].actor):
        return None
    first, last = line.place_of(named[0].start), line.place_of(named[0].end)
    return Phrase(first, last) if first == phrase.last + 1 and line.small(last) == "," else None


def _with_all_named(line: Line, clause: Clause, subject: Phrase) -> Phrase | None:
    """The subject with the names that a list before the verb goes on with; None where it is no list of people."""
    first = line.mentions(subject.first, subject.last)
    is_name = (
        bool(first) and line.place_of(first[0].start) == subject.first and first[0].end == _end(line, subject.last)
    )
    own = next((each for each in line.clauses if each.has_own_subject and each.subject == subject), clause)
    if not is_name or not own.has_own_subject or not line.is_person(first[0].actor):
        return None
    last, is_closed, verb = subject.last, False, own.verb.first
    for _ in range(_MOST):
        begin = last
        while begin < verb and line.small(begin) in {",", "and"}:
            is_closed |= line.small(begin) == "and"
            begin += 1
        named = line.mentions(begin, min(begin + _LONGEST_NAME, len(line.words)))
        if begin == last or not named or line.place_of(named[0].start) != begin or not line.is_person(named[0].actor):
            break
        last = line.place_of(named[0].end)
        if is_closed:
            break
    ends = last + (line.small(last) == ",")
    return Phrase(subject.first, last) if is_closed and ends == verb else None


def _end(line: Line, last: int) -> int:
    return line.words[last - 1].end
