"""What is put in between commas, without a verb, of somebody since some time: “Ada Berg, in office since May, …”."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.statements.lines import Line

_LONGEST = 14
_STATES = listed(
    "office power force command charge place exile prison jail custody hiding opposition effect service session detention"
)
_HELD = listed(
    "president premier chancellor minister chairman chairwoman chair leader head director governor mayor king queen member ally "
    "partner candidate republic colony protectorate territory base seat commander ambassador envoy"
)
_MARKS = frozenset([",", ";", "(", ")", "–", "—", ":"])


@dataclass(frozen=True, slots=True)
class Aside:
    """Tokens ``first`` to ``last``, end exclusive, that tell of the subject of that clause."""

    clause: Clause
    first: int
    last: int


def lasting(line: Line, found: FoundDate) -> Aside | None:
    """The aside that ends in “since” and that date, and whose subject stands next to it; None where there is none."""
    first, last = line.place_of(found.start), line.place_of(found.end)
    since = first - 1 - (line.small(first - 1) == "the")
    if found.sort is not DateSort.CALENDAR or line.small(since) != "since":
        return None
    begin = since
    while begin and since - begin < _LONGEST and line.small(begin - 1) not in _MARKS:
        begin -= 1
    has_verb = any(line.grammar.verb_at(place) is not None for place in range(begin, since))
    return _of_whom(line, begin, last) if not has_verb and _tells_what(line, begin, since) else None


def _tells_what(line: Line, begin: int, since: int) -> bool:
    words = [line.small(place) for place in range(begin, since)]
    if words[:1] == ["in"]:
        return len(words) == len(["in", "office"]) and words[1] in _STATES
    is_held = words[:1] in (["a"], ["an"], ["the"], ["its"]) or bool(_HELD.intersection(words[:1]))
    return words[:2] == ["home", "to"] or (is_held and bool(_HELD.intersection(words)))


def _of_whom(line: Line, begin: int, last: int) -> Aside | None:
    for clause in line.clauses:
        subject = clause.subject
        if subject is None or not clause.has_own_subject or not clause.verb.is_finite:
            continue
        is_behind = line.small(begin - 1) == "," and subject.last == begin - 1 and last <= clause.verb.first
        is_before = begin == 0 and line.small(last) == "," and subject.first == last + 1
        if is_behind or is_before:
            return Aside(clause, begin, last)
    return None
