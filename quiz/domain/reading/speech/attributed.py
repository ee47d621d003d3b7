"""Words with the words that say who said them, before it is known who that is."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Phrase
from quiz.domain.reading.speech.units import Unit

Span = tuple[int, int]
_AROUND = frozenset(",;:–—- \t\n\r\xa0")


@dataclass(frozen=True, slots=True)
class Attributed:
    """Spans in code points of the text: what was said, the cue, and the source, which is empty where nobody is named."""

    content: Span
    cue: Span
    source: Span
    mode: Mode

    @property
    def first(self) -> int:
        """Where the first of the three begins."""
        return min(self.content[0], self.cue[0], self.source[0])


def span_of(unit: Unit, first: int, last: int) -> Span:
    """The words ``first`` to ``last``, end exclusive, in code points."""
    return unit.grammar.span(Phrase(first, last))


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the marks and the white space at its ends, and without the marks of a single quotation around it."""
    while start < end and text[start] in _AROUND:
        start += 1
    while end > start and (text[end - 1] in _AROUND or text[end - 1 : end] == "."):
        end -= 1
    return start, end
