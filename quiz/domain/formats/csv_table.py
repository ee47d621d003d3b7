"""Rows as a CSV file that a spreadsheet opens as it is.

It begins with the mark of UTF-8, since Excel takes a file without it for one in the old code page of the machine and shows
“ÐšÐ¸Ñ—Ð²” for “Київ”; readers of CSV know the mark as ``utf-8-sig``. Lines end as RFC 4180 says. A cell that a spreadsheet would take
for a formula has an apostrophe in front, which is the one change that is made to a text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

AT_ONCE = 500
"""How many rows are handed on together."""

_MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The file in pieces, so that a long one is never held as a whole."""
    every = chain([header], rows)
    mark = _MARK
    while some := list(islice(every, AT_ONCE)):
        piece = io.StringIO(newline="")
        csv.writer(piece).writerows([harmless(cell) for cell in row] for row in some)
        yield mark + piece.getvalue()
        mark = ""


def harmless(cell: str) -> str:
    """The cell as a text, whatever it begins with."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
