"""Cut a long text into parts that are read and reviewed one by one, each in a moment."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_WHOLE = 50_000
"""How many characters a text may have that is read in one go."""

LONGEST_PART = 25_000
"""How many characters a part of a longer text has at most."""

_ENDS = ("\n\n", "\n", ". ", " ")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text, in code points, end exclusive; ``number`` counts the parts from 1."""

    number: int
    start: int
    end: int

    def holds(self, place: int) -> bool:
        """Whether what begins at this place belongs to the part."""
        return self.start <= place < self.end


def parts_of(text: str, whole: int = LONGEST_WHOLE, longest: int = LONGEST_PART) -> tuple[Part, ...]:
    """The whole text as one part, or, where it is longer than that, parts that end where a paragraph does, if one does."""
    if len(text) <= whole:
        return (Part(1, 0, len(text)),)
    found: list[Part] = []
    start = 0
    while start < len(text):
        end = _end(text, start, longest)
        found.append(Part(len(found) + 1, start, end))
        start = end
    return tuple(found)


def _end(text: str, start: int, longest: int) -> int:
    """Where the part ends that begins there: after a paragraph, else a line, a sentence, a word."""
    most = start + longest
    if most >= len(text):
        return len(text)
    for mark in _ENDS:
        at = text.rfind(mark, start + longest // 2, most)
        if at >= 0:
            return at + len(mark)
    return most
