"""The stretches of one text with their verbs and clauses, each worked out once for all who ask."""

from __future__ import annotations

from quiz.domain.reading.clauses.clause import Clause, clauses
from quiz.domain.reading.clauses.datelines import after_dateline
from quiz.domain.reading.clauses.grammar import Grammar, grammar
from quiz.domain.reading.clauses.hearsay import hedged, unvouched
from quiz.domain.reading.tokens import tokens


class Parses:
    """What was read of a text so far; it lives as long as the reading of that text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._grammars: dict[tuple[int, int], Grammar] = {}
        self._clauses: dict[tuple[int, int], tuple[Clause, ...]] = {}
        self._unvouched: dict[tuple[int, int], tuple[tuple[int, int], ...]] = {}

    def grammar(self, start: int, end: int) -> Grammar:
        """The words of the text from ``start`` to ``end`` with their verbs, less a dateline in front."""
        if (start, end) not in self._grammars:
            self._grammars[start, end] = grammar(tokens(self.text, after_dateline(self.text, start, end), end))
        return self._grammars[start, end]

    def clauses(self, start: int, end: int) -> tuple[Clause, ...]:
        """The clauses of the text from ``start`` to ``end``."""
        if (start, end) not in self._clauses:
            self._clauses[start, end] = clauses(self.grammar(start, end))
        return self._clauses[start, end]

    def unvouched(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The stretches of that sentence that the text itself does not say to be so, in code points."""
        if (start, end) not in self._unvouched:
            parsed, found = self.grammar(start, end), self.clauses(start, end)
            stretches = (phrase for phrase in unvouched(parsed, found) if phrase.first < phrase.last)
            self._unvouched[start, end] = tuple(parsed.span(phrase) for phrase in stretches)
        return self._unvouched[start, end]

    def hedged(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The clauses of that sentence of which it says “allegedly” or the like, in code points."""
        parsed = self.grammar(start, end)
        return tuple(parsed.span(phrase) for phrase in hedged(parsed, self.clauses(start, end)))
