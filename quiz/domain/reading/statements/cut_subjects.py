"""Subjects that are only the end of one: “Russia and | Ukraine | separately signed”, “a sign in | the south | emerged”."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase, Shape
from quiz.domain.reading.clauses.words import DETERMINERS, listed
from quiz.domain.reading.statements.lines import Line

_JOINING = frozenset(["and", "or", "nor"])
_MANY = frozenset(["are", "were", "have", "do"])
_HANGING = listed("of in for from with by on at between about under against during into as to")
_PLACES = listed("capital city town port village province region district")
_LONGEST_LEAD = 16
_GENITIVES = frozenset(["'s", "’s", "’", "'"])


def is_cut(line: Line, clause: Clause, subject: Phrase) -> bool:
    """Whether the words before the subject of the clause belong to it, so that by itself it would tell of somebody else."""
    if not clause.has_own_subject or not clause.verb.is_finite or not subject.first:
        return False
    if _hangs(line, clause, subject) or _holds_a_deed(line, subject):
        return True
    told_before = any(group.is_finite and group.last <= subject.first for group in line.grammar.groups)
    if line.small(subject.first - 1) in _JOINING:
        return not told_before or (_is_one(line, subject) and line.small(clause.verb.first) in _MANY)
    before = line.grammar.verb_at(subject.first - 1)
    return before is not None and before.shape is Shape.INFINITIVE and not told_before


def _hangs(line: Line, clause: Clause, subject: Phrase) -> bool:
    """Whether it is only what another noun has with it: “a thaw in | the south | emerged”, “the pact’s (LP) | group |”."""
    before = line.small(subject.first - 1)
    if (
        before == ")"
        or line.small(subject.first) in _GENITIVES
        or (before, line.small(subject.first)) == ("as", "part")
    ):
        return True
    if before == "," and line.small(subject.first - 2) in _PLACES:
        return True  # “a base outside the capital, | Lima |, has been in use”
    return before in _HANGING and clause.opener != before and not _follows_a_particle(line, subject.first - 1)


def _follows_a_particle(line: Line, place: int) -> bool:
    """Whether the word there only goes with a verb: “walked in | ministers said”."""
    return line.grammar.verb_at(place - 1) is not None


def _holds_a_deed(line: Line, subject: Phrase) -> bool:
    """Whether a name in it is to do something: “the failure of the union, | Norland to agree a plan | drew anger”."""
    if "for" not in {line.small(place) for place in range(max(0, subject.first - _LONGEST_LEAD), subject.last)}:
        return False
    ends = {line.place_of(mention.end) for mention in line.mentions(subject.first, subject.last)}
    return any(line.small(end) == "to" and line.small(end + 1) not in DETERMINERS for end in ends if end < subject.last)


def _is_one(line: Line, subject: Phrase) -> bool:
    """Whether the subject is one name."""
    named = line.mentions(subject.first, subject.last)
    return len(named) == 1 and (named[0].start, named[0].end) == line.span(subject.first, subject.last)
