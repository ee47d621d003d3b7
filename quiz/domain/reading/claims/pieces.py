"""The part of a saying that lies in one sentence, with the words that say who said it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.facts import Mode
from quiz.domain.reading.annotations import Quotation, Saying
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.clauses.words import is_adverb
from quiz.domain.reading.statements.lines import Line

_CLOSING = frozenset("\"“”„«»'’")
_LONGEST = 500  # characters


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one sentence that somebody said; ``has_cue`` where the sentence itself says who."""

    line: Line
    saying: Saying
    speaker: int
    start: int
    end: int
    has_cue: bool

    @property
    def first(self) -> int:
        """The first token of the stretch."""
        return self.line.place_of(self.start)

    @property
    def last(self) -> int:
        """The token after the stretch."""
        return self.line.place_of(self.end)

    @property
    def lemma(self) -> str:
        """The verb that says so, as it stands in the list of verbs; empty where there is none."""
        last = self.line.place_of(self.saying.cue[1]) - 1
        while is_adverb(self.line.small(last)):  # “notes drily”
            last -= 1
        verb = self.line.grammar.verb_at(last) if self.has_cue and last >= 0 else None
        return verb.lemma if verb else ""

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the stretch that can stand by themselves, but for the one that says who said it."""
        first, last, cue = self.first, self.last, self.line.place_of(self.saying.cue[0])
        return tuple(
            clause
            for clause in self.line.clauses
            if clause.verb.is_finite
            and first <= clause.verb.first
            and clause.verb.last <= last
            and clause.verb.first != cue
        )

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations that lie in the stretch, or that it is part of."""
        return tuple(one for one in self.line.quotations if one.start < self.end and self.start < one.end)

    @property
    def whole(self) -> Quotation | None:
        """The quotation that the stretch is nothing but the words of."""
        around = (one for one in self.quotations if one.start <= self.start + 1 and self.end <= one.end + 1)
        return next(around, None)

    def evidence(self) -> tuple[int, int]:
        """The stretch with its cue and its source, as far as they stand in the sentence, and its closing mark."""
        spans = [(self.start, self.end)]
        if self.has_cue:
            spans += [span for span in (self.saying.cue, self.saying.source) if self._holds(span)]
        start, end = min(span[0] for span in spans), max(span[1] for span in spans)
        text, sentence = self.line.passage.text, self.line.sentence
        start -= start > sentence.start and text[start - 1] in _CLOSING
        end += end < sentence.end and text[end] in _CLOSING
        return start, end

    def _holds(self, span: tuple[int, int]) -> bool:
        return self.line.sentence.start <= span[0] <= span[1] <= self.line.sentence.end


def pieces(line: Line) -> Iterator[Piece]:
    """What of the sentence somebody said whom the text lets us name, in order."""
    for saying in line.sayings:
        start, end = max(saying.start, line.sentence.start), min(saying.end, line.sentence.end)
        if saying.speaker is None or start >= end or end - start > _LONGEST or _is_hearsay(line, saying):
            continue
        has_cue = line.sentence.start <= saying.cue[0] <= line.sentence.end and saying.sentence == line.sentence.index
        yield Piece(line, saying, saying.speaker, start, end, has_cue)


def _is_hearsay(line: Line, saying: Saying) -> bool:
    """Whether somebody else says that it was said; what a newspaper reports counts as said."""
    return any(
        outer is not saying
        and outer.mode is not Mode.REPORTED
        and outer.start <= saying.cue[0]
        and max(saying.cue[1], saying.end) <= outer.end
        and (outer.start, outer.end) != (saying.start, saying.end)
        for outer in line.sayings
    )
