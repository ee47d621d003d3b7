"""A text with the marks that a printer would set, each character at its old place: ``ours'' as “ours”, ― as —.

What a typewriter or an agency's wire writes with two signs becomes a mark and a space, so that every span that is found in
the text that was set holds in the text as it was written.
"""

from __future__ import annotations

import re

from quiz.domain.reading.quotations import find_quotations

_TWO_SIGNS = re.compile(r"``|''")
_ONE_SIGN = str.maketrans({"―": "—", "″": "”"})
_PAIRS = frozenset({"““", "””", '“"', '"”'})
_BEFORE_OPENING = "([{–—-"


def typeset(text: str) -> str:
    """The text, as long as before, with “curly” marks for typewritten ones and for those that do not fit each other."""
    written = text if text.isascii() else text.translate(_ONE_SIGN)
    if "''" in written or "``" in written:
        written = "".join(_parts(written))
    signs = list(written)
    for quotation in find_quotations(written):
        first, last = quotation.start - 1, quotation.end
        while last < len(signs) and signs[last].isspace():
            last += 1
        if first >= 0 and last < len(signs) and signs[first] + signs[last] in _PAIRS:
            signs[first], signs[last] = "“", "”"
    return "".join(signs)


def _parts(text: str) -> list[str]:
    """The text in pieces, two signs each replaced by a mark with a space before the words or behind them."""
    parts, place = [], 0
    for found in _TWO_SIGNS.finditer(text):
        before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
        opens = found.group() == "``" or ((before.isspace() or before in _BEFORE_OPENING) and after.strip() != "")
        parts += [text[place : found.start()], " “" if opens else "” "]
        place = found.end()
    return [*parts, text[place:]]


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the text as it was written, with the whole of a mark of two signs that it begins or ends amid."""
    begins_amid = start > 0 and _TWO_SIGNS.match(text, start - 1) is not None
    ends_amid = 0 < end < len(text) and _TWO_SIGNS.match(text, end - 1) is not None
    return start - begins_amid, end + ends_amid
