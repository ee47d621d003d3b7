"""Find the words in quotation marks: straight, “curly”, „low“ and «pointed» ones, ‘single’ ones, and those inside each other.

Marks are paired within a paragraph. A quotation that its paragraph leaves open runs to the paragraph's end, since the
next paragraph then opens with a mark of its own. Apostrophes are told from single marks by the letters around them.
The time taken is proportional to the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quiz.domain.reading.annotations import Quotation

_PARAGRAPH = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_MARK = re.compile(r"''|``|[\"“”„‟«»‹›‘’‚']")
_CLOSED_BY: Mapping[str, frozenset[str]] = {
    '"': frozenset('"”'),
    "''": frozenset({"''"}),
    "``": frozenset({"''", '"'}),
    "“": frozenset('”"'),
    "„": frozenset('“”"'),
    "‟": frozenset('”"'),
    "”": frozenset("”"),
    "«": frozenset("»"),
    "»": frozenset("«"),
    "‹": frozenset("›"),
    "›": frozenset("‹"),
    "‘": frozenset("’'"),
    "‚": frozenset("‘’"),
    "'": frozenset("'’"),
}
_SINGLE = frozenset("‘’‚'")
_BOTH_WAYS = frozenset({'"', "''", "“"})
_NEXT_MARK = re.compile(r"[‘“\"]|(?<=\S)['’](?!\w)")
_SHORTENED = re.compile(r"['‘’](?:\d\ds?\b|(?:tis|twas|em|til|cause|n)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark, or an apostrophe, with the characters beside it."""

    sign: str
    before: str
    after: str

    @property
    def looks_opening(self) -> bool:
        """Whether white space, or nothing, stands before it and a word after it."""
        opens = self.before.isspace() or self.before in '([{–—-"“„«‘'
        return opens and not self.after.isspace() and self.after not in ".,;:!?)]}"

    @property
    def ends_a_word(self) -> bool:
        """Whether a word ends there."""
        return not self.after.isalnum() and not self.before.isspace()


@dataclass(frozen=True, slots=True)
class _Open:
    """A quotation that has begun: its mark, and where its words begin."""

    mark: str
    start: int


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every stretch of the text in quotation marks, the marks left out, in the order in which they begin."""
    spans = (span for paragraph in _PARAGRAPH.finditer(text) for span in _spans(text, *paragraph.span()))
    trimmed = (_trimmed(text, start, end) for start, end in spans)
    ordered = sorted((span for span in trimmed if span[0] < span[1]), key=lambda span: (span[0], -span[1]))
    return tuple(Quotation(start, end, text[start:end]) for start, end in ordered)


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans between the quotation marks of one paragraph."""
    waiting: list[_Open] = []
    for found in _MARK.finditer(text, start, end):
        mark = _Mark(found.group(), *_beside(text, found, start, end))
        if _closes(text, found.start(), mark, waiting, end):
            yield _close(waiting, mark.sign), found.start()
        elif _opens(text, found.start(), mark):
            if waiting and waiting[-1].mark == mark.sign:
                waiting.pop()  # it was never closed
            waiting.append(_Open(mark.sign, found.end()))
    left = next((opened for opened in waiting if opened.mark not in _SINGLE), None)
    if left is not None:
        yield left.start, end


def _beside(text: str, found: re.Match[str], start: int, end: int) -> tuple[str, str]:
    before = text[found.start() - 1] if found.start() > start else " "
    after = text[found.end()] if found.end() < end else " "
    return before, after


def _closes(text: str, place: int, mark: _Mark, waiting: list[_Open], end: int) -> bool:
    if not any(mark.sign in _CLOSED_BY[opened.mark] for opened in waiting[-3:]):
        return False
    if mark.sign in _SINGLE:
        return mark.ends_a_word and not _is_possessive(text, place, mark, end)
    return mark.sign not in _BOTH_WAYS or not mark.looks_opening


def _close(waiting: list[_Open], sign: str) -> int:
    """Where the words begin that the mark closes; whatever opened inside them is dropped."""
    while True:
        opened = waiting.pop()
        if sign in _CLOSED_BY[opened.mark]:
            return opened.start


def _opens(text: str, place: int, mark: _Mark) -> bool:
    if mark.sign in _SINGLE:
        return mark.sign != "’" and mark.looks_opening and _SHORTENED.match(text, place) is None
    if mark.sign in {'"', "''"}:
        return not mark.before.isalnum()
    return mark.sign not in {"”", "»", "›"} or mark.looks_opening


def _is_possessive(text: str, place: int, mark: _Mark, end: int) -> bool:
    """Whether it is the apostrophe of a plural: “the members’ duty”, when a closing mark follows in the paragraph."""
    if mark.before != "s" or not text[place + 1 : place + 3].strip().isalpha():
        return False
    following = _NEXT_MARK.search(text, place + 1, end)
    return following is not None and following.group() in {"'", "’"}


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return start, start + len(piece.strip())
