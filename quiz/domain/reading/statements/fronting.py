"""A date in front of the clause that it dates: “In 2022, | troops came”, “They left and, in 2010, | joined another”."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import CONJUNCTIONS, SUBORDINATORS, is_time
from quiz.domain.reading.statements.lines import Line

BEFORE_A_CLAUSE = frozenset([",", ";", ":", "–", "—", "(", "“", '"', "•", ""]) | CONJUNCTIONS | SUBORDINATORS

_REASONS = frozenset(["after", "before", "because", "although", "though"])


def fronted(line: Line, first: int, last: int) -> int | None:
    """The clause that begins right after the date: “In 2022, troops invaded”."""
    if line.small(first - 1) not in BEFORE_A_CLAUSE:
        return None
    begin = last + (line.small(last) == ",")
    while line.small(begin) in {"then", "however", "meanwhile", "also"}:
        begin += 1
    is_joined = line.small(first - 1 - (line.small(first - 1) == ",")) in CONJUNCTIONS
    for index, clause in enumerate(line.clauses):
        if clause.first == begin and clause.has_own_subject:
            return index
        if is_joined and clause.verb.is_finite and clause.verb.first == begin:
            return index  # “They left one pact and, in 2010, | joined another”
    return _behind_its_reason(line, begin) if line.small(begin) in _REASONS else None


def _behind_its_reason(line: Line, begin: int) -> int | None:
    """The clause behind another that only says after or because of what: “On 3 May, after shots fell, | Norland asked for help”."""
    own = (index for index, clause in enumerate(line.clauses) if clause.verb.is_finite and clause.has_own_subject)
    later = (index for index in own if line.clauses[index].first > begin + 1 and not line.clauses[index].opener)
    return next((index for index in later if line.small(line.clauses[index].first - 1) == ","), None)


def opens_what_follows(line: Line, first: int, last: int) -> bool:
    """Whether it dates what comes behind an aside: “They left, | and in 2002, as war drew near, | the others agreed”."""
    is_second = line.small(first - 1) in CONJUNCTIONS and not is_time(line.words[first - 2])
    return is_second and line.small(last) == ","
