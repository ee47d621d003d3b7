"""How the tables of this package are written: words parted by white space, names by semicolons or lines."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_APOSTROPHES = str.maketrans("’‘ʻʼ`", "'" * 5)
_SPELLINGS = (
    ("rganis", "rganiz"),
    ("Defence", "Defense"),
    ("efence", "efense"),
    ("Programme", "Program"),
    ("Labour", "Labor"),
    ("Centre", "Center"),
)


def words(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())


def listed(table: str) -> frozenset[str]:
    """The names of a table, as ``spelt`` writes them."""
    return frozenset(spelt(name.strip()) for name in re.split(r"[;\n]", table) if name.strip())


def rows(table: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table whose columns are parted by bars."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines())


def spelt(name: str) -> str:
    """The name with one spelling for British and American words, one apostrophe and no accents, as the tables are searched."""
    if not name.isascii():
        name = "".join(map(_unaccented, name.translate(_APOSTROPHES)))
    for ours, theirs in _SPELLINGS:
        name = name.replace(ours, theirs)
    return name


def written_both_ways(names: frozenset[str]) -> frozenset[str]:
    """The names as they are and without accents."""
    return names | {"".join(map(_unaccented, name)) for name in names}


@cache
def _unaccented(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
