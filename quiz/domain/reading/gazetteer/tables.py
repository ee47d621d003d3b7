"""How the tables of this package are written: words parted by white space, names by semicolons or lines."""

from __future__ import annotations

import re

_SPELLINGS = (
    ("’", "'"),
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
    """The name with one spelling for British and American words and one apostrophe, as the tables are searched."""
    for ours, theirs in _SPELLINGS:
        name = name.replace(ours, theirs)
    return name
