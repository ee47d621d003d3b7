"""Where the words of a handover begin and its goods end, and how sure it is."""

from __future__ import annotations

from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.lines import Line

_END_OF_GOODS = frozenset(
    [
        ",",
        ";",
        ":",
        "(",
        "–",
        "—",
        "which",
        "who",
        "that",
        "but",
        "while",
        "when",
        "after",
        "before",
        "during",
        "since",
        "throughout",
        "within",
    ]
)
_PRONOUNS = frozenset(["it", "they", "he", "she", "we"])


def goods_end(line: Line, first: int, last: int) -> int:
    """The place where the goods end that begin at the first token: before a mark, a relative or a date."""
    times = {told[0] for found in line.dates if (told := adverbial(line, found))}
    for place in range(first, last):
        if line.small(place) in _END_OF_GOODS or place in times:
            return place
    return last


def begin_of(line: Line, clause: Clause) -> int:
    """Where the clause begins, with a subject that stands outside it."""
    return min(clause.first, clause.subject.first) if clause.subject else clause.first


def sureness_of(line: Line, clause: Clause) -> Confidence:
    """Less where a pronoun says who gave."""
    subject = clause.subject
    is_named = subject is not None and not (
        subject.last - subject.first == 1 and line.small(subject.first) in _PRONOUNS
    )
    return Confidence.HIGH if clause.verb.is_finite and is_named else Confidence.MEDIUM
