"""Stretches of text in which speech is looked for: a sentence, or the sentences that one quotation holds together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from quiz.domain.reading.annotations import Quotation
from quiz.domain.reading.clauses import Clause, Grammar, Parses, VerbGroup
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.sentences import Sentence

_FARTHEST = 40


@dataclass(frozen=True)
class Unit:
    """Sentences that belong together, with their words, and the outermost quotations that lie in them."""

    parsed: Parses
    start: int
    end: int
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """The whole text."""
        return self.parsed.text

    @cached_property
    def grammar(self) -> Grammar:
        """The words with their verbs."""
        return self.parsed.grammar(self.start, self.end)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses, those inside quotations too."""
        return self.parsed.clauses(self.start, self.end)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins, in code points of the text."""
        return tuple(word.start for word in self.grammar.words)

    @cached_property
    def _clause_places(self) -> dict[int, int]:
        return {clause.verb.first: index for index, clause in enumerate(self.clauses)}

    @cached_property
    def _word_counts(self) -> list[int]:
        """How many words and numbers stand before each token."""
        return [0, *accumulate(word.text[0].isalnum() for word in self.grammar.words)]

    @cached_property
    def first_statement(self) -> int:
        """The place of the first verb that has a subject of its own; after the end where there is none."""
        stated = (clause.verb.first for clause in self.clauses if clause.verb.is_finite and clause.has_own_subject)
        return next(stated, len(self.grammar.words))

    def clause_of(self, group: VerbGroup) -> Clause | None:
        """The clause of the verb; None for infinitives, which have none."""
        index = self._clause_places.get(group.first)
        return self.clauses[index] if index is not None else None

    def clauses_after(self, group: VerbGroup) -> tuple[Clause, ...]:
        """The next clauses after the verb."""
        index = bisect_right(self.clauses, group.first, key=lambda clause: clause.verb.first)
        return self.clauses[index : index + _FARTHEST]

    def word_count(self, start: int, end: int) -> int:
        """How many words and numbers lie in that stretch of the text."""
        first = self.word_at(start)
        return self._word_counts[max(first, self.word_at(end))] - self._word_counts[first]

    def quotation_before(self, place: int) -> Quotation | None:
        """The last quotation that ends before that code point."""
        index = bisect_left(self.quotations, place, key=lambda quotation: quotation.end)
        return self.quotations[index - 1] if index else None

    def quotation_at(self, place: int) -> Quotation | None:
        """The quotation around that code point."""
        index = bisect_right(self.quotations, place, key=lambda quotation: quotation.start) - 1
        return self.quotations[index] if index >= 0 and place < self.quotations[index].end else None

    def is_quoted(self, word: int) -> bool:
        """Whether that word stands in quotation marks."""
        return self.quotation_at(self.starts[word]) is not None

    def word_at(self, place: int) -> int:
        """The index of the first word that begins at that code point or after it."""
        return bisect_left(self.starts, place)


def units(sentences: Sequence[Sentence], quotations: Sequence[Quotation], parsed: Parses) -> Iterator[Unit]:
    """The text's units in order."""
    outer = _outermost(quotations)
    together: list[Sentence] = []
    for sentence in sentences:
        if together and not _is_inside(outer, sentence.start):
            yield _unit(parsed, together, outer)
            together = []
        together.append(sentence)
    if together:
        yield _unit(parsed, together, outer)


def _outermost(quotations: Sequence[Quotation]) -> list[Quotation]:
    found: list[Quotation] = []
    for quotation in quotations:
        if not found or quotation.start >= found[-1].end:
            found.append(quotation)
    return found


def _is_inside(outer: Sequence[Quotation], place: int) -> bool:
    """Whether a sentence that begins there goes on with a quotation."""
    index = bisect_right(outer, place, key=lambda quotation: quotation.start) - 1
    return index >= 0 and outer[index].start < place < outer[index].end


def _unit(parsed: Parses, together: Sequence[Sentence], outer: Sequence[Quotation]) -> Unit:
    start, end = after_dateline(parsed.text, together[0].start, together[0].end), together[-1].end
    first = bisect_left(outer, start, key=lambda quotation: quotation.start)
    last = bisect_left(outer, end, key=lambda quotation: quotation.start)
    return Unit(parsed, start, end, tuple(together), tuple(outer[first:last]))
