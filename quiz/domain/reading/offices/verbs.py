"""Roles that a verb tells: “Russia is the leader of …”, “an alliance led by Russia”, “she chairs the committee”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.messages import message
from quiz.domain.reading.annotations import Confidence, Mention
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.leading import LEADING, leading, led_by
from quiz.domain.reading.offices.nearby import owned
from quiz.domain.reading.offices.phrases import role_in
from quiz.domain.reading.offices.subjects import is_real, is_whole_subject
from quiz.domain.reading.offices.taking import taken
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.subjects import subject_of

_BEING = frozenset(["be", "become", "remain"])
_LONGEST_ASIDE = 6


def told_by_verbs(line: Line, cast: Cast) -> Iterator[Holding]:
    """The roles that the verbs of the sentence tell, in order."""
    for clause in line.clauses:
        if clause.verb.lemma in _BEING:
            yield from _being(line, cast, clause)
        elif clause.verb.lemma in LEADING and clause.verb.passive:
            yield from led_by(line, cast, clause)
        elif clause.verb.lemma in LEADING:
            yield from leading(line, cast, clause)
        else:
            yield from taken(line, cast, clause)


def _being(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“Alexander Lukashenko is, on paper, | an ally of Armenia”."""
    first, aside = _past_aside(line, clause)
    named = line.mentions(first, min(first + _LONGEST_ASIDE, len(line.words)))
    if named and line.place_of(named[0].start) == first and line.is_person(named[0].actor):
        yield from _turned_round(line, cast, clause, named[0])
    linked = "was" if line.small(clause.verb.last - 1) in {"was", "were", "became"} else "is"
    yield from _linked(line, cast, clause, first, aside, linked)


def _turned_round(line: Line, cast: Cast, clause: Clause, named: Mention) -> Iterator[Holding]:
    """“The president of Norland is | Ada Berg|”."""
    subject, end = clause.subject, line.place_of(named.end)
    if subject is None or not is_real(clause) or line.small(end) not in {",", ".", ";", ""}:
        return
    told = role_in(line, cast, subject.first, subject.last, named.actor)
    role = owned(line, cast, told, named.actor, subject.first) if told else None
    if role is not None and not role.is_read:
        linked = "was" if line.small(clause.verb.last - 1) in {"was", "became"} else "is"
        why = message("The sentence says so: “{words}”.", words=line.text(subject.first, end))
        sureness = Confidence.MEDIUM if role.of is None else Confidence.HIGH
        yield Holding(named.actor, role.words, role.of, subject.first, end, sureness, why, linked)


def _linked(line: Line, cast: Cast, clause: Clause, first: int, aside: str, linked: str) -> Iterator[Holding]:
    """The role that begins at that place, of the subject of the clause."""
    subject = subject_of(line, clause)
    holder = head(line, subject) if subject else None
    if subject is None or holder is None or not (is_real(clause) and clause.verb.is_finite):
        return
    last = _before_mark(line, first, clause.last)
    told = role_in(line, cast, first, last, holder)
    role = owned(line, cast, told, holder, subject.first) if told else None
    if role is not None and is_whole_subject(line, subject.first, subject.last, holder):
        words = f"{role.words} {aside}".strip()
        why = message("The sentence says so: “{words}”.", words=line.text(clause.verb.first, last))
        sureness = Confidence.MEDIUM if role.of is None or role.is_read else Confidence.HIGH
        first = line.place_of(line.mentions(subject.first, subject.last)[0].start)
        yield Holding(holder, words, role.of, first, last, sureness, why, linked)


def _past_aside(line: Line, clause: Clause) -> tuple[int, str]:
    """Where what follows the verb begins, an aside between commas skipped, and the words of that aside."""
    first = clause.verb.last
    if line.small(first) != ",":
        return first, ""
    for place in range(first + 2, min(first + _LONGEST_ASIDE, clause.last)):
        if line.small(place) == ",":
            return place + 1, line.text(first + 1, place)
    return first, ""


def _before_mark(line: Line, first: int, last: int) -> int:
    for place in range(first, last):
        if line.small(place) in {",", ";", ":", "–", "—", "(", "who", "which", "but"}:
            return place
    return last
