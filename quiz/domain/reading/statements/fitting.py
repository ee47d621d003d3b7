"""Clauses fitted to the dates in their sentence, which the word order alone does not show to be dates."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quiz.domain.reading.annotations import FoundDate
from quiz.domain.reading.clauses import Clause, Grammar

_BETWEEN = frozenset([",", ";", "and", "but", "while", "yet"])


def fitted(sentence: Grammar, found: Iterable[Clause], dates: Sequence[FoundDate]) -> tuple[Clause, ...]:
    """The clauses without those that are dates, each ending before the date that opens the next one."""
    fitting = list(_without_dates(sentence, found, dates))
    for date in dates:
        _part(sentence, fitting, date)
    return tuple(fitting)


def _without_dates(sentence: Grammar, found: Iterable[Clause], dates: Sequence[FoundDate]) -> Iterator[Clause]:
    """The clauses but those whose verb is part of a date (“last August”); they belong to the clause before."""
    before: Clause | None = None
    for clause in found:
        verb = sentence.words[clause.verb.first].start
        if before and any(date.start <= verb < date.end for date in dates):
            before = replace(before, last=max(before.last, clause.last))
        else:
            if before:
                yield before
            before = clause
    if before:
        yield before


def _part(sentence: Grammar, fitting: list[Clause], date: FoundDate) -> None:
    """Let the clause before “…, but in 2012 it left” end before its “but”."""
    first, last = (bisect_left(sentence.words, point, key=lambda word: word.start) for point in (date.start, date.end))
    last += sentence.small(last) == ","
    first -= sentence.small(first - 1) in {"on", "in", "by", "since", "at", "from"}
    if sentence.small(first - 1) not in _BETWEEN:
        return
    while sentence.small(first - 1) in _BETWEEN:
        first -= 1
    for index in range(1, len(fitting)):
        if fitting[index].first == last and fitting[index - 1].verb.last <= first < fitting[index - 1].last:
            fitting[index - 1] = replace(fitting[index - 1], last=first)
