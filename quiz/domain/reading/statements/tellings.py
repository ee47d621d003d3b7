"""A clause as a statement: “Azerbaijani troops started an invasion of Armenia”, with its date or without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from quiz.domain.messages import Message
from quiz.domain.reading.clauses import Clause, Phrase, Shape, Tense
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, is_adverb, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.antecedents import hidden_object, parts_named
from quiz.domain.reading.statements.asides import Aside
from quiz.domain.reading.statements.cut_subjects import is_cut
from quiz.domain.reading.statements.dating import When, is_saying
from quiz.domain.reading.statements.extents import binds, dependents, reach, with_closing_mark, without_noun_of
from quiz.domain.reading.statements.gapping import before_gaps, dates_a_gap, second_part
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.participles import is_shortened
from quiz.domain.reading.statements.parties import other
from quiz.domain.reading.statements.references import Settled, settled
from quiz.domain.reading.statements.rewording import Edit, inside, sentence_of
from quiz.domain.reading.statements.subjects import is_plural, subject_of
from quiz.domain.reading.statements.times import time_words
from quiz.domain.reading.statements.wholeness import is_whole
from quiz.domain.reading.statements.whose import owners_named
from quiz.domain.reading.statements.wording import LEFT_OUT, Words, all_dates_left_out, statement

_NOBODY = listed("anyone anybody someone somebody everyone everybody nobody others what whoever whatever")
_WITH_EMPTY_IT = frozenset(["be", "take", "seem", "appear", "happen", "emerge", "rain"])
_NEVER_PASSIVE = listed("emerge happen occur arise appear die arrive fall rise collapse expire lapse mean")
_OPENING_MARKS = frozenset(["“", "«"])
_POINTING = frozenset(["this", "that", "these", "those"])
_RELATIVES = frozenset(["which", "who"])
_FRONTING = frozenset(["when", "while", "after", "before", "as", "since", "once", "if", "although", "though"])
_ADDING = frozenset([",", ";", "–", "—", "("])


@dataclass(frozen=True, slots=True)
class Telling:
    """What a clause says: without its date as ``what``, with its date as the sentence ``statement``.

    ``first`` to ``last`` are the tokens it was taken from, end exclusive; ``read`` says which pronouns
    were read as whom.
    """

    what: str
    statement: str
    first: int
    last: int
    actor: int | None
    target: int | None
    read: tuple[Message, ...]


def telling(line: Line, cast: Cast, index: int, when: When | None = None) -> Telling | None:
    """What the clause of that index says; None where it cannot stand by itself."""
    clause = line.clauses[index]
    subject = subject_of(line, clause)
    if (
        subject is None
        or line.small(subject.first) in _NOBODY
        or _is_nobody(line, clause, subject)
        or _is_denied(line, subject)
        or is_cut(line, clause, subject)
        or (is_shortened(line, clause) and clause.verb.lemma in _NEVER_PASSIVE)
    ):
        return None
    is_empty = clause.verb.lemma in _WITH_EMPTY_IT or (clause.verb.passive and clause.verb.lemma in CLAUSE_VERBS)
    if is_empty and "it" in {line.small(subject.first), line.small(subject.last - 1)}:
        return None  # “It is not the first time”, “It took until 2004”, “In Oslo it is said that …”
    apart, whole = dates_a_gap(line, clause, when), reach(line, index)
    if apart is not None:
        return _told(line, cast, clause, apart, when, before_gaps(line, clause))
    if before_gaps(line, clause) < clause.last:
        whole = before_gaps(line, clause)
    second = second_part(line, clause, when) if when is not None else None
    bounds = (_end_of_aside(line, clause, when), _end_of_fronted(line, clause), _before_count(line, when))
    whole = min(whole, *bounds, second or whole)
    ends = [whole, *([] if binds(line, index) else _shorter(line, clause, when, whole))]
    told = (_told(line, cast, clause, subject, when, end) for end in ends)
    return next((one for one in told if one is not None), None)


def _end_of_aside(line: Line, clause: Clause, when: When | None) -> int:
    """Where what is put in between commas ends: “the request, | filed on 3 May |, within a week …”, “a storm, | which came in May |, for …”."""
    begin = clause.first if clause.has_own_subject else clause.verb.first
    is_relative = clause.opener in _RELATIVES and line.small(begin - 1) == clause.opener
    opens = begin - is_relative
    is_put_in = (is_relative or clause.verb.shape is Shape.PARTICIPLE) and line.small(opens - 1) == ","
    is_behind = is_put_in and when is not None and clause.verb.last <= when.first
    return when.last if is_behind and when is not None and line.small(when.last) == "," else len(line.words)


def _end_of_fronted(line: Line, clause: Clause) -> int:
    """Where a clause in front of its main clause ends: “When they signed it in 2013|, the waters that …”."""
    is_fronted = clause.opener in _FRONTING and clause.first <= len(["ever", "since"]) and clause.has_own_subject
    commas = (place for place in range(clause.verb.last, clause.last) if is_fronted and line.small(place) == ",")
    comma = next(commas, None)
    goes_on = comma is None or {"and", "or"}.intersection(line.small(at) for at in range(comma + 1, clause.last))
    return len(line.words) if comma is None or goes_on else comma


def _before_count(line: Line, when: When | None) -> int:
    """Where it ends that a date is counted from another deed: “began this week | some five months after …”."""
    counted = (found for found in line.dates if when is not None and line.place_of(found.start) == when.last)
    ends = (line.place_of(found.end) for found in counted if when is not None)
    is_counted = any(line.small(end) in {"after", "before"} for end in ends)
    return when.last if is_counted and when is not None else len(line.words)


def _shorter(line: Line, clause: Clause, when: When | None, whole: int) -> Iterator[int]:
    """Where the clause may end if the whole cannot be told: without other clauses, without what a mark adds to it."""
    following = (line.clauses[at].last for at in dependents(line, line.clauses.index(clause)))
    parts = (without_noun_of(line, clause.verb.last, end) for end in (*following, clause.last))
    yield from sorted({end for end in parts if clause.verb.last <= end < whole}, reverse=True)
    is_within = when is not None and clause.verb.last <= when.first < clause.last
    if is_saying(line, clause) and not is_within:
        return
    begin = when.last if when is not None and is_within else clause.verb.last + 1
    marks = (place for place in range(begin, min(whole, clause.last)) if line.small(place) in _ADDING)
    yield from islice(marks, 1)


def aside_telling(line: Line, cast: Cast, aside: Aside, when: When) -> Telling | None:
    """What an aside says of the subject beside it: “Ada Berg has been in office since May 2019”."""
    subject = aside.clause.subject
    named = settled(line, cast, subject, aside.first, aside.last, keeps_descriptions=True) if subject else None
    if subject is None or named is None or not time_words(line, when):
        return None
    words = Words(line, aside.clause, subject, aside.first, aside.last, named.edits)
    has = "had" if aside.clause.verb.tense is Tense.PAST else "have" if is_plural(line, subject) else "has"
    does = words.does([Edit(*line.span(when.first, when.last))])
    does = inside(does) if line.mentions(aside.first, aside.first + 1) else does[:1].lower() + does[1:]
    what = sentence_of(words.who, f"{has} been", does).removesuffix(".")
    first, last = min(subject.first, aside.first), max(subject.last, aside.last)
    return Telling(what, sentence_of(what, time_words(line, when)), first, last, named.actor, None, named.read)


def _is_nobody(line: Line, clause: Clause, subject: Phrase) -> bool:
    """Whether the subject is “no one”, a time, “the following”, or does not agree with its verb."""
    words = [line.small(place) for place in range(subject.first, subject.last)]
    start, end = line.span(subject.first, subject.last)
    is_time = any(found.start <= start and end <= found.end for found in line.dates)
    is_one = words[0] in {"a", "an"} and "and" not in words
    disagrees = is_one and line.small(clause.verb.first) in {"were", "are", "have"}
    opens = line.grammar.verb_at(subject.first)
    is_verb = opens is not None and opens.is_finite
    is_unfinished = clause.opener == "what" or line.text(clause.verb.first, clause.verb.last) == "be"
    is_none = words in (["no"], ["no", "one"], ["the", "following"])
    return is_none or is_time or disagrees or is_verb or is_unfinished


def _is_denied(line: Line, subject: Phrase) -> bool:
    """Whether the subject is only the last of those who did not: “Neither Norland, …, nor | Ostia | came”."""
    return line.small(subject.first - 1) in {"nor", "neither"}


def _told(line: Line, cast: Cast, clause: Clause, subject: Phrase, when: When | None, last: int) -> Telling | None:
    """What the clause says up to that place; None where it cannot stand by itself so."""
    begin = _verb_begins(line, clause)
    end = with_closing_mark(line, begin, last)
    if when and when.first < end < when.last:
        if line.small(when.last - 1) not in {"after", "before"}:
            return None
        end = when.first  # “resigned | the day after the letters were published”
    named = _settled(line, cast, subject, (begin, end), when)
    if named is None:
        return None
    words = Words(
        line, clause, subject, begin, end, (*named.edits, *owners_named(line, subject), *parts_named(line, subject))
    )
    does = words.does(all_dates_left_out(words, when))
    if not is_whole(words, does, when):
        return None
    hidden = hidden_object(line, clause)
    first = min(subject.first, clause.first, hidden.first if hidden else clause.first)
    target = other(line, clause.verb.last, end, named.actor)
    what = sentence_of(words.who_ever(when), does).removesuffix(".")
    is_apart = when is not None and end <= when.first and subject.first >= end
    said = sentence_of(what, time_words(line, when)) if is_apart and when else statement(words, when)
    return Telling(what, said, first, end, named.actor, target, named.read)


def _settled(line: Line, cast: Cast, subject: Phrase, within: tuple[int, int], when: When | None) -> Settled | None:
    """The clause with everybody named; “this April” means nobody."""
    begin, end = within
    if when is None or not begin < when.first < when.last <= end or line.small(when.first) not in _POINTING:
        return settled(line, cast, subject, begin, end, keeps_descriptions=True)
    before = settled(line, cast, subject, begin, when.first, keeps_descriptions=True)
    behind = settled(line, cast, subject, when.last, end, keeps_descriptions=True)
    if before is None or behind is None:
        return None
    edits, read = (
        tuple(dict.fromkeys((*one, *two))) for one, two in ((before.edits, behind.edits), (before.read, behind.read))
    )
    return Settled(before.actor, edits, read)


def _verb_begins(line: Line, clause: Clause) -> int:
    """Where the predicate begins: with the adverbs in front of the verb that change what it says."""
    place = clause.verb.first
    while place - 1 > clause.first and is_adverb(line.small(place - 1)) and line.small(place - 1) not in LEFT_OUT:
        place -= 1
    return place - (line.small(place - 1) in _OPENING_MARKS)
