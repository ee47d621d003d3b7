"""Where a sentence begins that a dateline stands before: “GENEVA, 3 May – Ministers met”."""

from __future__ import annotations

import re

_PLACE = r"[A-Z][A-Z’'.]+(?:[ -][A-Z][A-Z’'.]+){0,3}"
_IN_BRACKETS = r"\([A-Z][^()\n]{1,60}\)"
_DATELINE = re.compile(
    rf"(?:{_IN_BRACKETS}|{_PLACE})(?:, [^–—()\n]{{1,30}})?(?: \([^()\n]{{1,30}}\))? (?:[–—]|-{{1,2}}) (?=[“\"‘A-Z])"
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where what is told begins in the sentence from ``start`` to ``end``; ``start`` where no dateline stands there."""
    found = _DATELINE.match(text, start, end)
    return found.end() if found else start
