"""A clause as a statement: “Azerbaijani troops started an invasion of Armenia”, with its date or without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.clauses import Clause, Phrase, Shape, object_after
from quiz.domain.reading.clauses.words import DETERMINERS, PRONOUNS, is_adverb, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.dating import When, adverbial, is_quoted_apart, is_saying
from quiz.domain.reading.statements.extents import binds, reach, with_closing_mark
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import other
from quiz.domain.reading.statements.references import settled
from quiz.domain.reading.statements.rewording import Edit, inside, is_balanced, reworded, sentence_of
from quiz.domain.reading.statements.subjects import hidden_object, is_plural, is_shortened, subject_of
from quiz.domain.reading.statements.times import time_words
from quiz.domain.reading.statements.whose import owners_named

_LEFT_OUT = listed("then later also subsequently meanwhile however therefore thus too now soon already just")
_ENOUGH = listed(
    "abdicate accede act apologise apologize apply arrive begin break capitulate cease clash collapse concede continue crash decline "
    "defect depart die dissolve drown emigrate end erupt escape exist expire explode fail fall intervene march mutiny perish persist "
    "rebel relent reopen retaliate secede sink stall succeed survive close "
    "fight flee follow happen join lapse last leave lose meet negotiate open protest quit react resign respond resume retire "
    "retreat return start step stop strike surrender vanish vote win withdraw"
)
_NOBODY = listed("anyone anybody someone somebody everyone everybody nobody others what whoever whatever no")
_STANDING_ALONE = listed(
    "one two three four five six seven eight nine ten both all some many most none few several more"
)
_ALONE = PRONOUNS | listed(
    "people police men women media parliament government troops congress nato war peace fighting trade construction production work "
    "independence water gas oil power aid help there"
)
_WITH_EMPTY_IT = frozenset(["be", "take", "seem", "appear", "happen", "emerge", "rain"])
_CUT_SHORT = re.compile(r"\b(?:an?|the) \w+ed$")  # “in a failed”
_OPENING_MARKS = frozenset(["“", "«"])
_BOUNDS = frozenset(["by", "since", "until", "till", "before", "after"])


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
    read: tuple[str, ...]


def telling(line: Line, cast: Cast, index: int, when: When | None = None) -> Telling | None:
    """What the clause of that index says; None where it cannot stand by itself."""
    clause = line.clauses[index]
    subject = subject_of(line, clause)
    if subject is None or line.small(subject.first) in _NOBODY or _is_denied(line, subject):
        return None
    if clause.verb.lemma in _WITH_EMPTY_IT and line.small(subject.first) == "it":
        return None  # “It is not the first time”, “It took until 2004”
    whole = reach(line, index)
    told = _told(line, cast, clause, subject, when, whole)
    shorter = min(whole, clause.last)
    if told is None and shorter < whole and not binds(line, index):
        told = _told(line, cast, clause, subject, when, shorter)
    return told


def _is_denied(line: Line, subject: Phrase) -> bool:
    """Whether the subject is only the last of those who did not: “Neither Norland, …, nor | Ostia | came”."""
    return line.small(subject.first - 1) in {"nor", "neither"}


def _told(line: Line, cast: Cast, clause: Clause, subject: Phrase, when: When | None, last: int) -> Telling | None:
    """What the clause says up to that place; None where it cannot stand by itself so."""
    begin = _verb_begins(line, clause)
    end = with_closing_mark(line, begin, last)
    if when and when.first < end < when.last:
        return None
    named = settled(line, cast, subject, begin, end, keeps_descriptions=True)
    if named is None:
        return None
    words = _Words(line, clause, subject, begin, end, (*named.edits, *owners_named(line, subject)))
    does = words.does(_all_dates_left_out(words, when))
    if not _is_sound(words, does):
        return None
    hidden = hidden_object(line, clause)
    first = min(subject.first, clause.first, hidden.first if hidden else clause.first)
    target = other(line, clause.verb.last, end, named.actor)
    what = sentence_of(words.who_ever(when), does).removesuffix(".")
    return Telling(what, _statement(words, when), first, end, named.actor, target, named.read)


def _verb_begins(line: Line, clause: Clause) -> int:
    """Where the predicate begins: with the adverbs in front of the verb that change what it says."""
    place = clause.verb.first
    while place - 1 > clause.first and is_adverb(line.small(place - 1)) and line.small(place - 1) not in _LEFT_OUT:
        place -= 1
    return place - (line.small(place - 1) in _OPENING_MARKS)


@dataclass(frozen=True, slots=True)
class _Words:
    """A clause in words: its subject, and the tokens ``first`` to ``last`` of its predicate."""

    line: Line
    clause: Clause
    subject: Phrase
    first: int
    last: int
    names: tuple[Edit, ...]

    @property
    def who(self) -> str:
        return reworded(self.line.passage.text, *self.line.grammar.span(self.subject), self.names)

    def who_ever(self, when: When | None) -> str:
        """The subject without the dates in it."""
        edits = [*_all_dates_left_out(self, when), *self.names]
        return reworded(self.line.passage.text, *self.line.grammar.span(self.subject), edits)

    def does(self, edits: Iterable[Edit]) -> str:
        completed = [*edits, *self.names, *self._completions()]
        return reworded(self.line.passage.text, *self.line.span(self.first, self.last), completed)

    def holds(self, when: When) -> bool:
        is_in_subject = self.subject.first < when.first and when.last <= self.subject.last
        return is_in_subject or (self.first <= when.first and when.last <= self.last)

    def _completions(self) -> Iterator[Edit]:
        """What the clause lacks or has too much of: a hidden “was” or object, and “later” within its verb."""
        start, end = self.line.span(self.clause.verb.first, self.clause.verb.last)
        if is_shortened(self.line, self.clause):
            first = self.line.text(self.clause.verb.first, self.clause.verb.first + 1)
            was = "were" if is_plural(self.line, self.subject) else "was"
            yield Edit(start, start + len(first), f"{was} {first.lower()}")
        for place in range(self.clause.verb.first, self.clause.verb.last):
            if self.line.small(place) in _LEFT_OUT:
                yield Edit(*self.line.span(place, place + 1))
        hidden = hidden_object(self.line, self.clause)
        if hidden is not None:
            words = self.line.text(hidden.first, hidden.last)
            is_common = hidden.first == 0 and not self.line.mentions(0, 1)
            yield Edit(end, end, words[:1].lower() + words[1:] if is_common else words)


def _all_dates_left_out(words: _Words, when: When | None) -> Iterator[Edit]:
    for found in words.line.dates:
        place = adverbial(words.line, found)
        if place is None or is_quoted_apart(words.line, found, words.clause):
            continue
        is_own = words.clause.first <= place[0] < words.clause.last and words.line.small(place[0]) not in _BOUNDS
        if is_own or found.sort is DateSort.RELATIVE or (when and found == when.date):
            yield Edit(*words.line.span(*place))


def _relative_dates_left_out(words: _Words, when: When) -> Iterator[Edit]:
    yield Edit(*words.line.span(when.first, when.last), time_words(words.line, when))
    for found in words.line.dates:
        place = adverbial(words.line, found)
        is_others = found.sort is DateSort.RELATIVE and found != when.date
        if place is not None and is_others and not is_quoted_apart(words.line, found, words.clause):
            yield Edit(*words.line.span(*place))


def _statement(words: _Words, when: When | None) -> str:
    """The statement as a sentence with its date: where the text has it, else behind, or in front where it holds clauses."""
    if when is None:
        return sentence_of(words.who, words.does(_all_dates_left_out(words, None)))
    does = words.does(_relative_dates_left_out(words, when))
    time = time_words(words.line, when)
    if not time or words.holds(when):
        return sentence_of(
            words.who, f"{does.removesuffix(f', {time}')} {time}" if does.endswith(f", {time}") else does
        )
    if words.last <= words.clause.last and "," not in does:
        return sentence_of(words.who, does, time)
    return sentence_of(f"{time},", inside(words.who), does)


def _is_sound(words: _Words, does: str) -> bool:
    """Whether the words are whole."""
    verb = words.clause.verb
    subject = words.subject
    if subject.last - subject.first == 1 and not _may_be_a_noun(words.line, subject.first):
        return False
    if is_saying(words.line, words.clause) and not _has_content(words):
        return False
    if does.rsplit(" ", 1)[-1].lower() in DETERMINERS - _STANDING_ALONE or _CUT_SHORT.search(does):
        return False
    is_bare = does == words.line.text(verb.first, verb.last)
    return (
        bool(words.who and does)
        and is_balanced(f"{words.who} {does}")
        and (not is_bare or (verb.passive and bool(verb.auxiliaries)) or verb.lemma in _ENOUGH)
    )


def _may_be_a_noun(line: Line, place: int) -> bool:
    """Whether the word can be a subject by itself: a name, a plural, or a pronoun that was replaced."""
    word = line.words[place]
    return bool(line.mentions(place, place + 1)) or word.text.endswith("s") or word.text.lower() in _ALONE


def _has_content(words: _Words) -> bool:
    """Whether more is told of the saying than that there was one."""
    verb = words.clause.verb
    told_whom = object_after(words.line.grammar, verb.last)
    following = words.line.grammar.verb_at(verb.last)
    is_asked = following is not None and following.shape is Shape.INFINITIVE  # “offered to deliver”
    is_told = words.last > words.clause.last or (told_whom is not None and verb.lemma != "tell")
    return is_told or is_asked or verb.passive
