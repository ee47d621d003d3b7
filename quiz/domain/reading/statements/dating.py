"""Which clause a date dates, and in which words the sentence says so: “in September 2022”, “by 31 December”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.clauses import Clause, Shape, Tense
from quiz.domain.reading.clauses.words import DETERMINERS
from quiz.domain.reading.statements.adverbials import adverbial, is_in_a_document, of_a_document
from quiz.domain.reading.statements.extents import ends_a_relative, goes_on
from quiz.domain.reading.statements.fronting import BEFORE_A_CLAUSE, fronted, opens_what_follows
from quiz.domain.reading.statements.lines import Line


@dataclass(frozen=True, slots=True)
class When:
    """A date that dates a clause: tokens ``first`` to ``last``, end exclusive, are the date with its preposition.

    ``is_shared`` where the date stands in another clause (“In 2022 they came and stayed”).
    """

    date: FoundDate
    clause: int
    first: int
    last: int
    is_shared: bool = False


def whens(line: Line) -> Iterator[When]:
    """The dates of the sentence that date a clause of it, in order."""
    for found in line.dates:
        if found.sort in {DateSort.CALENDAR, DateSort.RELATIVE}:
            yield from _whens(line, found)


def _whens(line: Line, found: FoundDate) -> Iterator[When]:
    source = of_a_document(line, found)
    if source is not None:
        yield from _of_source(line, found, *source)
        return
    place = adverbial(line, found)
    owner = _owner(line, found, *place) if place else None
    if place is None:
        yield from _going_back(line, found)
    elif owner is not None:
        yield When(found, owner, *place)
        meanwhile = (_at_that_time(line, owner), _meanwhile(line, owner, place[1]))
        shared = (_explaining(line, place[1]), *_sharing(line, owner, place[0]), *meanwhile)
        yield from (When(found, also, *place, is_shared=True) for also in shared if also is not None)


def _owner(line: Line, found: FoundDate, first: int, last: int) -> int | None:
    """The clause that the date dates; None where it is none that can be told."""
    owner = fronted(line, first, last)
    if owner is None and is_in_a_document(line, found) and not _is_apart(line, first):
        return _in_its_subject(line, first)
    if owner is None and opens_what_follows(line, first, last):
        return None
    owner = _holding(line, first) if owner is None else owner
    if owner is None or _is_in_an_aside(line, line.clauses[owner], first, last):
        return None
    if _is_put_in(line, owner):
        owner += 1  # “In 2022, the historian recalls, weapons were found”
    if is_quoted_apart(line, found, line.clauses[owner]):
        return None
    return _of_several(line, _cleft(line, owner, last))


def _going_back(line: Line, found: FoundDate) -> Iterator[When]:
    """“The pact goes back to 1974, | when a minister proposed it”."""
    first, last = line.place_of(found.start), line.place_of(found.end)
    explained = _explaining(line, last) if line.small(first - 1) in {"to", "from"} else None
    if explained is not None and line.small(last) == ",":
        yield When(found, explained, first, last, is_shared=True)


def _holding(line: Line, first: int) -> int | None:
    """The clause whose stretch holds the date, else the one that follows."""
    holding = [index for index, clause in enumerate(line.clauses) if clause.first <= first < clause.last]
    if not holding:
        if {"if", "unless"}.intersection(line.small(place) for place in range(first)):
            return None
        return next((index for index, clause in enumerate(line.clauses) if clause.first > first), None)
    begun = [index for index in holding if line.clauses[index].verb.first <= first]
    index = begun[-1] if begun else holding[0]
    while _hangs(line, index):
        index -= 1
    return index


def _of_source(line: Line, found: FoundDate, first: int, last: int) -> Iterator[When]:
    """“In a letter dated 4 May, | she wrote …”, “a letter of 4 May, in which | she assures …”."""
    telling = _told_in(line, first, last)
    if telling is not None and not is_quoted_apart(line, found, line.clauses[telling]):
        yield When(found, telling, first, last)


def _is_apart(line: Line, first: int) -> bool:
    """Whether a comma parts the participle from the document: “the note, dated | 3 May”."""
    return any(line.small(place) == "," for place in range(max(0, first - 3), first))


def _in_its_subject(line: Line, first: int) -> int | None:
    """The clause of which the document is the subject: “A statement issued on Friday | condemned the attack”."""
    within = (index for index, clause in enumerate(line.clauses) if clause.subject and clause.verb.is_finite)
    for index in within:
        subject = line.clauses[index].subject
        if subject is not None and subject.first < first < subject.last <= line.clauses[index].verb.first:
            return index
    return None


def _told_in(line: Line, first: int, last: int) -> int | None:
    is_opening = line.small(first - 1) in BEFORE_A_CLAUSE or line.small(first) in DETERMINERS
    own = [
        index
        for index, clause in enumerate(line.clauses)
        if clause.verb.is_finite and clause.has_own_subject and clause.opener != "whose"
    ]
    if is_opening:
        return next((index for index in own if line.clauses[index].first >= last), None)
    before = [index for index, clause in enumerate(line.clauses) if clause.verb.is_finite and clause.verb.last <= first]
    return before[-1] if before else None


def _is_in_an_aside(line: Line, clause: Clause, first: int, last: int) -> bool:
    """Whether the date only dates what is put in before the verb: “Norland, | in power since last summer |, is to …”."""
    subject = clause.subject
    if _is_lasting_aside(line, clause, first, last):
        return True
    if subject is None or not subject.last < first - 1 < clause.verb.first or line.small(subject.last) != ",":
        return False
    return line.small(first - 1) != "," and line.small(last) == ","


def _is_lasting_aside(line: Line, clause: Clause, first: int, last: int) -> bool:
    """Whether it tells since when, in front of a sentence of something else: “In office since May, | she has yet to …”."""
    is_lasting = line.small(first) == "since" and first > 0 and last <= clause.first and line.small(last) == ","
    return is_lasting and "," not in {line.small(place) for place in range(first)}


def _of_several(line: Line, owner: int) -> int:
    """The clause that tells whom a relative means: “Norland was among the members | that sent troops in 2021”."""
    clause, before = line.clauses[owner], line.clauses[max(0, owner - 1)]
    if clause.opener not in {"that", "which", "who"} or before.verb.lemma != "be" or not goes_on(line, owner):
        return owner
    between = {line.small(place) for place in range(before.verb.last, clause.verb.first)}
    return owner - 1 if "among" in between or {"one", "of"} <= between else owner


def _at_that_time(line: Line, owner: int) -> int | None:
    """The clause after a “When …” in front, which was at the same time: “When war broke out in 2023, | Ostia appealed”."""
    if line.small(0) != "when" or line.clauses[owner].opener != "when" or owner + 1 >= len(line.clauses):
        return None
    following = line.clauses[owner + 1]
    is_next = line.small(following.first - 1) == "," and following.has_own_subject
    is_past = following.verb.tense is Tense.PAST and line.clauses[owner].verb.tense is Tense.PAST
    is_past = is_past and not {"has", "have", "had"}.intersection(following.verb.auxiliaries)
    return owner + 1 if is_next and is_past else None


def _meanwhile(line: Line, owner: int, last: int) -> int | None:
    """What was done while doing that: “Speaking on Tuesday, | she said …”, “The council, meeting on 3 May, | voted …”."""
    doing = line.clauses[owner].verb
    if doing.shape is not Shape.ING or line.small(last) != ",":
        return None
    for index, clause in enumerate(line.clauses):
        subject = clause.subject
        if subject is None or not clause.verb.is_finite or clause.verb.first < last:
            continue
        is_behind = line.small(doing.first - 1) == "," and subject.last == doing.first - 1
        if is_behind or (doing.first == 0 and clause.has_own_subject and clause.first == last + 1):
            return index
    return None


def _cleft(line: Line, owner: int, last: int) -> int:
    """The clause that is really dated in “It was in 2019 that Jordan left”."""
    clause = line.clauses[owner]
    is_empty = clause.verb.lemma == "be" and line.small(clause.first) == "it"
    return owner + 1 if is_empty and line.small(last) == "that" and owner + 1 < len(line.clauses) else owner


def _is_put_in(line: Line, owner: int) -> bool:
    """Whether the clause only says who says so, between commas in the middle of what is said."""
    clause = line.clauses[owner]
    is_between = line.small(clause.first - 1) == "," and line.small(clause.verb.last) == ","
    return is_between and owner + 1 < len(line.clauses) and is_saying(line, clause)


def is_quoted_apart(line: Line, found: FoundDate, clause: Clause) -> bool:
    """Whether the date stands in quotation marks and the verb before them."""
    verb = line.words[clause.verb.first].start
    return any(quoted.start <= found.start < quoted.end and verb < quoted.start for quoted in line.quotations)


def _hangs(line: Line, index: int) -> bool:
    """Whether the clause is only part of what another says, so that its date is that of the other."""
    clause = line.clauses[index]
    if not goes_on(line, index) or ends_a_relative(line, index):
        return False
    if clause.verb.shape is Shape.PARTICIPLE:
        return False
    return not clause.verb.is_finite or (clause.opener == "" and not is_saying(line, line.clauses[index - 1]))


def is_saying(line: Line, clause: Clause) -> bool:
    """Whether the clause’s verb is what introduces somebody’s words."""
    start, end = line.span(clause.verb.first, clause.verb.last)
    return any(saying.cue[0] < end and start < saying.cue[1] for saying in line.sayings)


def _explaining(line: Line, last: int) -> int | None:
    """The clause that a “when” right after the date opens: “between 2018 and 2022, when tension was at its peak”."""
    opener = last + (line.small(last) == ",")
    if line.small(opener) != "when":
        return None
    return next((index for index, clause in enumerate(line.clauses) if clause.first > opener), None)


def _sharing(line: Line, owner: int, first: int) -> Iterator[int]:
    """The clauses that go on with the same subject after a date in front: “In 2022 they came and stayed”."""
    clause = line.clauses[owner]
    if first >= clause.first or clause.subject is None:
        return
    for index in range(owner + 1, len(line.clauses)):
        following = line.clauses[index]
        if following.subject != clause.subject or following.opener != "and" or not following.verb.is_finite:
            return
        yield index
