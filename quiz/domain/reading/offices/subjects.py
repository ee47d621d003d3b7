"""Whether a clause tells of a real state of affairs, and of the actor itself."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.statements.lines import Line

_UNREAL = frozenset(["if", "unless", "whether", "until", "as", "that", "when"])


def is_real(clause: Clause) -> bool:
    """Whether it says what is or was, not what might be or is not."""
    verb = clause.verb
    return not (verb.negated or verb.tense in {Tense.FUTURE, Tense.MODAL} or clause.opener in _UNREAL)


def is_whole_subject(line: Line, first: int, last: int, holder: int) -> bool:
    """Whether the subject is the actor itself, not something of it or one of several."""
    mentions = [mention for mention in line.mentions(first, last) if mention.actor == holder]
    end = line.words[last - 1].end
    return bool(mentions) and mentions[-1].end == end and "and" not in {line.small(at) for at in range(first, last)}
