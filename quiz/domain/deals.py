"""Deals that go by a place and a noun in small letters: “Pretoria deal”, “Minsk agreements”, “Lomé peace accord”."""

from __future__ import annotations

import re

NOUNS = frozenset(
    {"deal", "agreement", "agreements", "accord", "accords", "pact", "treaty", "declaration", "memorandum"}
    | {"protocol", "protocols", "truce", "ceasefire", "armistice", "convention"}
)
MATTERS = frozenset(
    {"peace", "ceasefire", "cease-fire", "truce", "security", "border", "trade", "gas", "grain", "nuclear", "climate"}
    | {"defence", "defense", "disarmament", "reconciliation", "framework"}
)
"""What such a deal may be about, between place and noun."""
_DEAL = re.compile(
    rf"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,2}}(?: (?:{'|'.join(sorted(MATTERS))}))? (?:{'|'.join(sorted(NOUNS))})"
)


def is_deal(name: str) -> bool:
    """Whether the name is one of such a deal."""
    return _DEAL.fullmatch(name) is not None
