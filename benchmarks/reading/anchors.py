"""Find the places of a story that its annotation quotes; what cannot be found, or not exactly once, is refused.

An anchor is words of the story. `` [...] `` between two parts stands for what is left out: the stretch from the first
part to the nearest place of the second behind it. ``#2`` at the end picks the second place of the words, or of the
first part.
"""

from __future__ import annotations

import re
from typing import NamedTuple

GAP = " [...] "
_NUMBERED = re.compile(r"(?P<words>.+?)#(?P<places>\d+(?:,\d+)*)")


class UnfoundAnchor(ValueError):
    """An annotation quotes what the story does not say, or says at several places."""


class Span(NamedTuple):
    """A stretch of a text in code points, end exclusive."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many code points it holds."""
        return self.end - self.start

    def shared(self, other: Span) -> int:
        """How many code points both hold."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def find_anchor(text: str, anchor: str) -> Span:
    """The one place that the anchor means."""
    numbered = _NUMBERED.fullmatch(anchor)
    words, place = (numbered["words"], int(numbered["places"])) if numbered else (anchor, 0)
    head, gap, tail = words.partition(GAP)
    start = _pick(find_places(text, head), place, anchor)
    if not gap:
        return start
    behind = [span.end for span in find_places(text, tail) if span.start >= start.end]
    if not behind:
        raise UnfoundAnchor(f"{tail!r} does not follow in {anchor!r}.")
    return Span(start.start, behind[0])


def _pick(places: list[Span], number: int, anchor: str) -> Span:
    if not number and len(places) > 1:
        raise UnfoundAnchor(f"{anchor!r} stands at {len(places)} places: say which.")
    if not 0 <= max(number - 1, 0) < len(places):
        raise UnfoundAnchor(f"{anchor!r} is not in the story.")
    return places[max(number - 1, 0)]


def find_places(text: str, words: str) -> list[Span]:
    """Every place of these words, where they begin and end no longer word."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return [Span(*found.span()) for found in re.finditer(before + re.escape(words) + after, text)]


def find_numbered(text: str, anchor: str) -> tuple[list[Span], bool]:
    """Every place of the words, or only those that are numbered, and whether they were."""
    numbered = _NUMBERED.fullmatch(anchor)
    if not numbered:
        places = find_places(text, anchor)
        if not places:
            raise UnfoundAnchor(f"{anchor!r} is not in the story.")
        return places, False
    every = find_places(text, numbered["words"])
    return [_pick(every, int(place), anchor) for place in numbered["places"].split(",")], True
