"""Cut a text at the ends of marked spans, so that a page can draw marks that overlap or lie inside each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch of the text, in code points, end exclusive; ``key`` says what it marks."""

    key: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same marks cover; ``keys`` in the order in which their spans begin.

    ``ending`` are those of the keys whose spans end where the segment ends.
    """

    text: str
    keys: tuple[int, ...]
    ending: tuple[int, ...]


def paragraphs(text: str, spans: Sequence[Span]) -> tuple[tuple[Segment, ...], ...]:
    """The text's paragraphs (parted by blank lines), each cut into segments that make up its whole text."""
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, span.key))
    return tuple(_segments(text, found.start(), found.end(), ordered) for found in _PARAGRAPH.finditer(text))


def _segments(text: str, start: int, end: int, spans: Sequence[Span]) -> tuple[Segment, ...]:
    inside = [span for span in spans if span.start < end and span.end > start]
    cuts = sorted({start, end, *(point for span in inside for point in (span.start, span.end) if start < point < end)})
    return tuple(_segment(text, left, right, inside) for left, right in pairwise(cuts))


def _segment(text: str, left: int, right: int, spans: Sequence[Span]) -> Segment:
    over = [span for span in spans if span.start < right and span.end > left]
    ending = tuple(span.key for span in over if span.end == right)
    return Segment(text[left:right], tuple(span.key for span in over), ending)
