"""Where a sentence begins that a dateline stands before: “GENEVA, 3 May – Ministers met”."""

from __future__ import annotations

import re

_PLACE = r"[A-Z][A-Z’'.]+(?:[ /-][A-Z][A-Z’'.]+){0,3}"
_TOWN = r"[A-Z]\w+(?:[ -][A-Z]\w+){0,2}(?:, (?:[A-Z]\w{2,8}\.? \d{1,2}|\d{1,2} [A-Z]\w{2,8})(?=\W)| (?=\([A-Z]))"
_IN_BRACKETS = r"\([A-Z][^()\n]{1,60}\)"
_DATELINE = re.compile(
    rf"(?:{_IN_BRACKETS}|{_TOWN}|{_PLACE})(?:, [^–—()\n]{{1,30}})?(?: ?\([^()\n]{{1,30}}\))? (?:[–—_]|-{{1,2}}) (?=[“\"‘A-Z])"
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where what is told begins in the sentence from ``start`` to ``end``; ``start`` where no dateline stands there."""
    found = _DATELINE.match(text, start, end)
    return found.end() if found else start
