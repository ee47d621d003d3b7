"""How far a clause reaches: with what its verb takes along (“that …”, “of failing …”), without what merely follows."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.statements.lines import Line

_CONTENT = frozenset(["that", "whether", "what", "how", "why", "who", "whom", "which", "whose", "where", "than"])
_CONDITIONS = frozenset(["if", "unless", "until", "provided"])
_MARKS = frozenset(",;:–—()")


def reach(line: Line, index: int) -> int:
    """The place after the last token that the clause of that index cannot do without."""
    end = line.clauses[index].last
    for following in dependents(line, index):
        end = max(end, line.clauses[following].last)
    return end


def dependents(line: Line, index: int) -> Iterator[int]:
    """The indexes of the clauses that go on what that clause says: its content, its gerunds, its conditions."""
    for following in range(index + 1, len(line.clauses)):
        if not goes_on(line, following):
            return
        yield following


def goes_on(line: Line, index: int) -> bool:
    """Whether the clause goes on what the one before it says, no mark between them."""
    clause = line.clauses[index]
    opener = _opening(line, clause)
    if line.small(opener - 1) in _MARKS or opener <= line.clauses[index - 1].verb.first:
        return False
    if clause.opener in _CONTENT:
        return True
    if clause.opener in _CONDITIONS or _is_as_long_as(line, opener):
        return True
    if not clause.verb.is_finite:
        return clause.opener != "and" or line.clauses[index - 1].verb.shape is clause.verb.shape
    return clause.opener == "" and clause.has_own_subject and line.clauses[index - 1].last >= clause.first


def _opening(line: Line, clause: Clause) -> int:
    """The place of the clause’s opener, or of its first token where it has none."""
    place = clause.first
    while place and clause.opener and place > clause.first - 4 and line.small(place) != clause.opener:
        place -= 1
    return place if line.small(place) == clause.opener or not clause.opener else clause.first


def _is_as_long_as(line: Line, opener: int) -> bool:
    return line.small(opener) == "as" and line.small(opener - 1) == "long"
