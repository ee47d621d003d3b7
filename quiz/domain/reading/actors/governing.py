"""Where the clauses of a sentence lie, roughly, and which names in them hang on a preposition: for what “it” may mean."""

from __future__ import annotations

import re
from itertools import pairwise

_BOUNDARY = re.compile(
    r"[;:–—“”]|,\s+(?:and|but|so|as|or)\b|\b(?:that|which|who|whose|because|while|when|if|although|though|until|where|whereas)\b"
    r"|\b(?:says?|said|claim(?:s|ed)|warn(?:s|ed)|announced|argue[sd]|believe[sd]?|insist(?:s|ed)|thinks?|denie[sd])\b"
)
# What somebody else is told or blamed to do is that one’s own: “accused Peru of breaking its word”.
_TURNING = re.compile(
    r"\b(?:accus|blam|urg|ask|order|forc|allow|help|persuad|invit|oblig|requir|commit|warn|criticis|criticiz|condemn|prais|thank|suspect"
    r"|remind|call|want)(?:s|es|ed|ing|e)?\s+(?:on\s+)?(?:the\s+)?$|\b(?:tells?|told|binds?|bound|made|makes?|lets?)\s+(?:the\s+)?$"
)
_BLAMING = re.compile(r"\b(?:accus|blam|criticis|criticiz|condemn|prais|suspect)(?:s|es|ed|ing|e)?\s+(?:the\s+)?$")
_BLAMED = re.compile(
    r"\b(?:accus|blam|criticis|criticiz|condemn|prais|suspect)(?:s|es|ed|ing|e)?\s+(?P<whom>the\s+\w+)\b"
)
_PREPOSITION = re.compile(
    r"\b(?:of|in|to|by|with|from|under|against|on|at|for|between|among|into|over|about|through|via|inside|near|after|before|since|like|"
    r"within|outside|despite|without|towards?|including)\s+(?:both\s+|the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_LOOKING_BACK = 24


def clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of the clauses from ``start`` to ``end``, the last one broken off there."""
    bounds = [start, *(found.end() for found in _BOUNDARY.finditer(text, start, end)), end]
    return list(pairwise(bounds))


def is_governed(text: str, start: int, place: int) -> bool:
    """Whether a preposition of the clause that begins at ``start`` stands before the name at ``place``."""
    return _PREPOSITION.search(text[max(start, place - _LOOKING_BACK) : place]) is not None


def is_turned_to(text: str, start: int, place: int) -> bool:
    """Whether the verb before the name at ``place`` makes it the one that then acts: “urged Peru to open its border”."""
    return _TURNING.search(text[max(start, place - _LOOKING_BACK) : place]) is not None


def is_blamed(text: str, start: int, place: int) -> bool:
    """Whether the verb before the name at ``place`` tells of what that one did: “accused Peru of breaking its word”."""
    return _BLAMING.search(text[max(start, place - _LOOKING_BACK) : place]) is not None


def blamed_in(text: str, start: int, end: int) -> tuple[int, str] | None:
    """Where in a clause somebody is blamed by a description, and that: “accused the bloc of …”."""
    found = _BLAMED.search(text, start, end)
    return None if found is None else (found.start("whom"), found["whom"])
