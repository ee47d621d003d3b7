"""Subjects that are only the end of one: “Russia and | Ukraine | separately signed”, “the right to build | dams | had ended”."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase, Shape
from quiz.domain.reading.statements.lines import Line

_JOINING = frozenset(["and", "or", "nor"])
_MANY = frozenset(["are", "were", "have", "do"])


def is_cut(line: Line, clause: Clause, subject: Phrase) -> bool:
    """Whether the words before the subject of the clause belong to it, so that by itself it would tell of somebody else."""
    if not clause.has_own_subject or not clause.verb.is_finite or not subject.first:
        return False
    told_before = any(group.is_finite and group.last <= subject.first for group in line.grammar.groups)
    if line.small(subject.first - 1) in _JOINING:
        return not told_before or (_is_one(line, subject) and line.small(clause.verb.first) in _MANY)
    before = line.grammar.verb_at(subject.first - 1)
    return before is not None and before.shape is Shape.INFINITIVE and not told_before


def _is_one(line: Line, subject: Phrase) -> bool:
    """Whether the subject is one name."""
    named = line.mentions(subject.first, subject.last)
    return len(named) == 1 and (named[0].start, named[0].end) == line.span(subject.first, subject.last)
