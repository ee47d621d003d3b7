"""A clause in words: its subject and predicate with everybody named, its date where the text has it or behind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.clauses.words import listed
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.antecedents import hidden_object
from quiz.domain.reading.statements.dating import When, is_quoted_apart
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.participles import is_shortened
from quiz.domain.reading.statements.rewording import Edit, inside, reworded, sentence_of
from quiz.domain.reading.statements.subjects import is_plural
from quiz.domain.reading.statements.times import time_words

LEFT_OUT = listed("even then later also subsequently meanwhile however therefore thus too now soon already just")
_BOUNDS = frozenset(["by", "since", "until", "till", "before", "after"])


@dataclass(frozen=True, slots=True)
class Words:
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
        edits = [*all_dates_left_out(self, when), *self.names]
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
            if self.line.small(place) in LEFT_OUT:
                yield Edit(*self.line.span(place, place + 1))
        hidden = hidden_object(self.line, self.clause)
        if hidden is not None:
            last = self.clause.verb.last
            if self.line.small(last) == "to":  # “had undertaken to modernise | the radar”
                end = self.line.span(last, last + 2)[1]
            words = self.line.text(hidden.first, hidden.last)
            is_common = hidden.first == 0 and not self.line.mentions(0, 1)
            yield Edit(end, end, words[:1].lower() + words[1:] if is_common else words)


def all_dates_left_out(words: Words, when: When | None) -> Iterator[Edit]:
    for found in words.line.dates:
        place = adverbial(words.line, found)
        if place is None or is_quoted_apart(words.line, found, words.clause):
            continue
        is_own = words.clause.first <= place[0] < words.clause.last and words.line.small(place[0]) not in _BOUNDS
        is_relative = found.sort is DateSort.RELATIVE and not _bounds_what_is_said(words, place[0])
        if is_own or is_relative or (when and found == when.date):
            yield Edit(*words.line.span(*place))


def _bounds_what_is_said(words: Words, first: int) -> bool:
    """Whether another clause would say too much without it: “assured them that nothing would happen | before the end of the year”."""
    return words.line.small(first) in _BOUNDS and first >= words.clause.last


def _relative_dates_left_out(words: Words, when: When) -> Iterator[Edit]:
    yield Edit(*words.line.span(when.first, when.last), time_words(words.line, when))
    for found in words.line.dates:
        place = adverbial(words.line, found)
        if place is None or found == when.date or is_quoted_apart(words.line, found, words.clause):
            continue
        joined = _joined(words.line, (when.first, when.last), place)
        if joined is not None:
            yield Edit(*words.line.span(*joined))
        elif found.sort is DateSort.RELATIVE and not _bounds_what_is_said(words, place[0]):
            yield Edit(*words.line.span(*place))


def _joined(line: Line, own: tuple[int, int], others: tuple[int, int]) -> tuple[int, int] | None:
    """The tokens of another time that “and” joins to this one: “in 1978 | and again in 1998 |”."""
    if own[1] + 1 == others[0] and line.small(own[1]) == "and":
        return own[1], others[1]
    if others[1] + 1 == own[0] and line.small(others[1]) == "and":
        return others[0], own[0]
    return None


def statement(words: Words, when: When | None) -> str:
    """The statement as a sentence with its date: where the text has it, else behind, or in front where it holds clauses."""
    if when is None:
        return sentence_of(words.who, words.does(all_dates_left_out(words, None)))
    does = words.does(_relative_dates_left_out(words, when))
    time = time_words(words.line, when)
    if not time or words.holds(when):
        return sentence_of(words.who, _without_loose_comma(does, time))
    if words.last <= words.clause.last and "," not in does:
        return sentence_of(words.who, does, time)
    return sentence_of(f"{time},", inside(words.who), does)


def _without_loose_comma(does: str, time: str) -> str:
    """The predicate without a comma before its time, unless it closes an aside: “the dam, its third, in July”."""
    before = does.removesuffix(f", {time}") if time else does
    is_loose = before != does and before.count(",") % 2 == 0
    return f"{before} {time}" if is_loose else does
