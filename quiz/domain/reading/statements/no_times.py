"""Dates that stand in a clause and are not when it came about: “asked them to finish by next year”, “2016 is likely to …”."""

from __future__ import annotations

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.clauses import Clause, Shape, Tense
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.statements.adverbials import is_in_a_document
from quiz.domain.reading.statements.dating import When, whens
from quiz.domain.reading.statements.gapping import before_gaps, dates_a_gap, second_part
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.times import time_words

_TO_COME = listed("next coming tomorrow upcoming")
_PERFECT = frozenset(["has", "have"])
_LASTING = frozenset(["since", "by", "until", "till", "before", "so"])
_COUNTING = listed("since after before following despite until amid ahead prior given notwithstanding unlike")
_SPANS = frozenset(["over", "for", "during", "throughout", "in"])
_JOINING = frozenset(["and", "or"])
_HAPPENING = listed("start begin open end close run last")
_MEETINGS = listed("summit meeting conference talks session ceremony vote election elections referendum")
_DIGITS_OF_A_YEAR = 4


def is_no_time(line: Line, when: When) -> bool:
    """Whether the date tells of something else in the clause than when it came about."""
    clause = line.clauses[when.clause]
    return (
        _is_to_come(line, when, clause)
        or _is_of_what_it_is_counted_from(line, when, clause)
        or _is_of_the_subject(line, when, clause)
        or _is_of_its_participle(line, when, clause)
        or _is_of_a_meeting(line, when, clause)
        or _is_only_since(line, when)
        or _is_one_of_two(line, when)
        or _is_the_subject(line, when)
        or _is_of_the_aside(line, when, clause)
        or _is_a_span(line, when, clause)
        or _is_of_a_second_part(line, when)
        or _is_of_another(line, when, clause)
    )


def _is_to_come(line: Line, when: When, clause: Clause) -> bool:
    """Whether it lies ahead of a deed that is done: “asked the council to agree | by next year |”."""
    words = {line.small(place) for place in range(when.first, when.last)}
    if {"the", "next"} <= words:
        return False  # the day after one that was told of
    return clause.verb.tense is Tense.PAST and bool(words & _TO_COME)


def _is_of_what_it_is_counted_from(line: Line, when: When, clause: Clause) -> bool:
    """Whether it dates only what the deed came after, or before: “Since its return | on 3 May |, Norland has sent no ship”."""
    opens = line.small(0) in _COUNTING and when.first > 0 and when.last <= clause.first
    return opens and not any(group.is_finite and group.first < when.first for group in line.grammar.groups)


def _is_of_the_subject(line: Line, when: When, clause: Clause) -> bool:
    """Whether it dates a noun: “the naming of a chair | on Monday | has led to its return”."""
    is_before = when.last <= clause.verb.first and clause.subject is not None and clause.subject.first < when.first
    is_point = line.small(when.first) not in _LASTING and line.small(when.first) != ","
    return is_before and is_point and bool(_PERFECT.intersection(clause.verb.auxiliaries))


def _is_of_its_participle(line: Line, when: When, clause: Clause) -> bool:
    """Whether it dates a participle within the subject: “the treaty | signed in Lima on 3 May | was ratified”."""
    subject = clause.subject
    if (
        is_in_a_document(line, when.date)
        or subject is None
        or not subject.first < when.first < when.last <= subject.last <= clause.verb.first
    ):
        return False
    groups = (line.grammar.verb_at(place) for place in range(subject.first + 1, when.first))
    return any(group is not None and group.shape is Shape.PARTICIPLE for group in groups)


def _is_of_a_meeting(line: Line, when: When, clause: Clause) -> bool:
    """Whether it tells when what somebody only means to come to is: “tried to invite Ostia to a summit | on 19 May |”."""
    behind = line.grammar.groups
    aims = any(one.shape is Shape.INFINITIVE and clause.verb.last <= one.first < when.first for one in behind)
    return aims and line.small(when.first - 1) in _MEETINGS and line.small(when.first) in {"on", "in"}


def _is_only_since(line: Line, when: When) -> bool:
    """Whether it only tells from what day on, and its words need the story’s own day: “since the weekend”."""
    return line.small(when.first) == "since" and not time_words(line, when)


def _is_one_of_two(line: Line, when: When) -> bool:
    """Whether another day stands beside it: “on Monday and Tuesday next week”."""
    if when.date.sort is not DateSort.RELATIVE:
        return False
    ends, begins = {found.end for found in line.dates}, {found.start for found in line.dates}
    first, last = line.place_of(when.date.start), line.place_of(when.date.end)
    follows = line.small(last) in _JOINING and last + 1 < len(line.words) and line.words[last + 1].start in begins
    is_behind = line.small(first - 1) in _JOINING and first > 1 and line.words[first - 2].end in ends
    return follows or is_behind or _is_beside_one_of_two(line, first)


def _is_beside_one_of_two(line: Line, first: int) -> bool:
    """Whether it goes on right behind a second day: “Monday and Tuesday | next week |”."""
    before = next((found for found in line.dates if first and found.end == line.words[first - 1].end), None)
    return before is not None and line.small(line.place_of(before.start) - 1) in _JOINING


def _is_the_subject(line: Line, when: When) -> bool:
    """Whether it is a bare year of which a verb tells: “that | 2016 | is likely to be warm”."""
    year = line.small(when.first)
    is_year = when.last == when.first + 1 and year.isdigit() and len(year) == _DIGITS_OF_A_YEAR
    verb = line.grammar.verb_at(when.last)
    return is_year and verb is not None and verb.is_finite


def _is_of_the_aside(line: Line, when: When, clause: Clause) -> bool:
    """Whether it tells when the thing itself is that is only described: “the summit, | starting on Sunday |, is a meeting”."""
    doing = next((each for each in line.clauses if each.first <= when.first < each.last), None)
    is_own = doing is not None and doing.verb.shape is Shape.ING and doing.verb.lemma in _HAPPENING
    return when.is_shared and is_own and (clause.verb.lemma == "be" or clause.verb.tense is not Tense.PAST)


def _is_a_span(line: Line, when: When, clause: Clause) -> bool:
    """Whether it is a stretch up to now, with a verb that does not last until now: “paid tribute … | over the past decade |”."""
    words = [line.small(place) for place in range(when.first, when.last)]
    is_span = words[0] in _SPANS and bool({"past", "last"}.intersection(words)) and "the" in words
    return is_span and not _PERFECT.intersection(clause.verb.auxiliaries)


def _is_of_another(line: Line, when: When, clause: Clause) -> bool:
    """Whether it dates a name whose verb is left out, and whether that name acts is open: “sent ships to Ostia in May, Vell | in June |”."""
    return before_gaps(line, clause) <= when.first < clause.last and dates_a_gap(line, clause, when) is None


def _is_of_a_second_part(line: Line, when: When) -> bool:
    """Whether it dates only what “and” adds, whose verb stands with another date: “… and the bank | from 2005 to 2015 |”."""
    clause = line.clauses[when.clause]
    if dates_a_gap(line, clause, when) is not None or when.date.sort is not DateSort.CALENDAR:
        return False
    earlier = (each for each in whens(line) if each.clause == when.clause and each.last < when.first)
    parts = (second_part(line, clause, each) for each in earlier if clause.verb.last <= each.first)
    return any(part is not None and part < when.first for part in parts)
