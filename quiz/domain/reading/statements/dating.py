"""Which clause a date dates, and in which words the sentence says so: “in September 2022”, “by 31 December”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.clauses import Clause, Shape
from quiz.domain.reading.clauses.words import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_adverb,
    is_word,
    listed,
)
from quiz.domain.reading.statements.extents import goes_on
from quiz.domain.reading.statements.lines import Line

_AT = listed("on in at by before after since during until till from throughout through within as over for")
_LONGEST_PLACE = 5
_MEASURES = listed("day days week weeks month months year years hours shortly just")
_OPENING_A_DATE = frozenset(["also", "again", "only", "just", "already", "once", "late", "early", "back", "later"])
_PARTS = frozenset(
    [
        *("night", "morning", "evening", "afternoon", "day", "week", "month", "end", "start", "beginning", "middle"),
        *("spring", "summer", "autumn", "winter", "course", "rest", "eve", "hours", "first", "half", "quarter"),
    ]
)
_BOUNDS = ("pre-", "pre–", "post-", "post–")  # “the post-2014 order” is not of 2014
_BEFORE_A_CLAUSE = frozenset([",", ";", ":", "–", "—", "(", "“", '"', "•", ""]) | CONJUNCTIONS | SUBORDINATORS
_NO_ADVERBIAL = (DETERMINERS - {"that", "more"}) | PREPOSITIONS | frozenset(["than", "’s", "'s", "s"])
_IS_NO_NOUN = PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS | DETERMINERS


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


def adverbial(line: Line, found: FoundDate) -> tuple[int, int] | None:
    """The tokens of the date with its preposition where it tells when, None where it is part of a name or noun."""
    if found.text.lower().startswith(_BOUNDS):
        return None
    first, last = line.place_of(found.start), line.place_of(found.end)
    first = _with_weather(line, first)
    has_article = line.small(first - 1) == "the" and found.sort is DateSort.CALENDAR
    first = _with_part(line, first - (line.small(first - 1) == "the"))
    if _is_no_time(line, first, last) or (has_article and _before_a_noun(line, last)):
        return None
    if line.small(first - 1) == "dated":
        return _of_a_document(line, first - 1, last)
    if line.small(first - 1) in {"before", "after"} and line.small(first - 2) in _MEASURES:
        return None
    if line.small(first - 1) in _AT:
        return _with_adverbs(line, first - 1), last
    is_free = line.small(first - 1) not in _NO_ADVERBIAL or _is_behind_particle(line, first)
    is_bare = not has_article and is_free and not _before_a_noun(line, last)
    return (_with_adverbs(line, first), last) if is_bare else None


def _is_behind_particle(line: Line, first: int) -> bool:
    """Whether the word before the date only goes with the verb: “pulled out | four years ago”."""
    return line.small(first - 1) in {"out", "up", "off", "down", "over"} and line.grammar.verb_at(first - 2) is not None


def _with_weather(line: Line, first: int) -> int:
    """Where “a grey December morning in 1994” begins, or the date itself."""
    if line.small(first + 1) not in _PARTS:
        return first
    begins = (place for place in range(first - 1, max(-1, first - 4), -1) if line.small(place) in {"a", "an", "one"})
    return next(begins, first)


def _with_part(line: Line, first: int) -> int:
    """Where “the night of 3 May” begins, or the date itself."""
    if line.small(first - 1) != "of" or line.small(first - 2) not in _PARTS:
        return first
    first -= 2
    while first and line.small(first - 1) not in _AT and line.small(first - 1) in {*_PARTS, *DETERMINERS, "late"}:
        first -= 1
    return first


def _is_no_time(line: Line, first: int, last: int) -> bool:
    """Whether the date is part of a compound, of a dateline or of “for the first time since 1991”."""
    before = line.small(first - 1)
    is_compound = before == "-" or line.small(last) in {"’s", "'s", "-", "’"}
    return is_compound or _is_dateline(line, first) or (before == "since" and line.small(first - 2) == "time")


def _is_dateline(line: Line, first: int) -> bool:
    """Whether the date stands behind the place where the story was written: “GENEVA, 3 May (Reuters) –”."""
    before = line.words[: first - 1]
    is_place = 0 < len(before) <= _LONGEST_PLACE and any(
        word.text.isupper() and len(word.text) > 2 for word in before[:1]
    )
    return line.small(first - 1) == "," and is_place


def _of_a_document(line: Line, dated: int, last: int) -> tuple[int, int] | None:
    """“In a letter dated 4 January”."""
    leads = (place for place in range(dated - 1, max(-1, dated - 9), -1) if line.small(place) in {"in", "by", "with"})
    first = next(leads, None)
    return None if first is None else (first, last)


def _with_adverbs(line: Line, first: int) -> int:
    while line.small(first - 1) in _OPENING_A_DATE:
        first -= 1
    return first


def _before_a_noun(line: Line, place: int) -> bool:
    """Whether a noun follows that the date may belong to: “12 June statement”."""
    if place >= len(line.words) or not is_word(line.words[place]) or line.words[place].is_capitalised:
        return False
    word = line.small(place)
    return word not in _IS_NO_NOUN and not is_adverb(word) and line.grammar.verb_at(place) is None


def _whens(line: Line, found: FoundDate) -> Iterator[When]:
    place = adverbial(line, found)
    if place is None:
        yield from _going_back(line, found)
        return
    first, last = place
    owner = _fronted(line, first, last)
    if owner is None:
        owner = _holding(line, first)
    if owner is not None and _is_put_in(line, owner):
        owner += 1  # “In 2022, the historian recalls, weapons were found”
    if owner is None or is_quoted_apart(line, found, line.clauses[owner]):
        return
    owner = _cleft(line, owner, last)
    explained = _explaining(line, last)
    if explained is not None:
        yield When(found, explained, first, last, is_shared=True)
    yield When(found, owner, first, last)
    yield from (When(found, also, first, last, is_shared=True) for also in _sharing(line, owner, first))


def _going_back(line: Line, found: FoundDate) -> Iterator[When]:
    """“The pact goes back to 1974, | when a minister proposed it”."""
    first, last = line.place_of(found.start), line.place_of(found.end)
    explained = _explaining(line, last) if line.small(first - 1) in {"to", "from"} else None
    if explained is not None and line.small(last) == ",":
        yield When(found, explained, first, last, is_shared=True)


def _fronted(line: Line, first: int, last: int) -> int | None:
    """The clause that begins right after the date: “In 2022, troops invaded”."""
    if line.small(first - 1) not in _BEFORE_A_CLAUSE:
        return None
    begin = last + (line.small(last) == ",")
    while line.small(begin) in {"then", "however", "meanwhile", "also"}:
        begin += 1
    beginning = (index for index, clause in enumerate(line.clauses) if clause.first == begin and clause.has_own_subject)
    return next(beginning, None)


def _holding(line: Line, first: int) -> int | None:
    """The clause whose stretch holds the date, else the one that follows."""
    holding = [index for index, clause in enumerate(line.clauses) if clause.first <= first < clause.last]
    if not holding:
        return next((index for index, clause in enumerate(line.clauses) if clause.first > first), None)
    begun = [index for index in holding if line.clauses[index].verb.first <= first]
    index = begun[-1] if begun else holding[0]
    while _hangs(line, index):
        index -= 1
    return index


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
    if not goes_on(line, index):
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
