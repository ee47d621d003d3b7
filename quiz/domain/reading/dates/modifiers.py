"""What makes a date less or more exact than it looks: “early March”, “around 1860”, “by 2030”."""

from __future__ import annotations

import re

_HEDGE = r"around|about|circa|approximately|roughly|c\.|ca\.?"
PART = (
    r"(?:(?i:(?:the\s+(?=\w+(?:\s|-\d)))?(?P<part>early|mid|late)(?:\s+in\s+|[\s-]+)(?:the\s+)?"
    r"|(?:the\s+)?(?:very\s+)?(?P<edge>beginning|start|middle|end|turn)\s+of\s+(?:the\s+)?"
    rf"|(?P<hedge>{_HEDGE})\s+(?:the\s+)?))?"
)
"""What may stand in front of a date as part of its expression."""

_EDGES = {"beginning": "early", "start": "early", "middle": "mid", "end": "late", "turn": "early"}
_LEADS = re.compile(r"\b(by|since|until|till|before|after)\s+(?:the\s+)?$", re.IGNORECASE)
_LONGEST_LEAD = len("before the ") + 2


def modifier(found: re.Match[str]) -> str:
    """The modifier that the match holds or that stands right before it, or nothing."""
    groups = found.groupdict()
    if groups.get("part"):
        return groups["part"].lower()
    if groups.get("edge"):
        return _EDGES[groups["edge"].lower()]
    return "about" if groups.get("hedge") else lead(found.string, found.start())


def hedge(found: re.Match[str]) -> str:
    """EDTF's mark of an approximate date where the match says “around”."""
    return "~" if found.groupdict().get("hedge") else ""


def lead(text: str, start: int) -> str:
    """The preposition right before that place which bounds what follows: “by”, “since” …"""
    before = _LEADS.search(text[max(0, start - _LONGEST_LEAD) : start])
    return before[1].lower() if before else ""
