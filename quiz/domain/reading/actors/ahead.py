"""Pronouns that stand before their name, and pronouns that cannot mean the subject, told by the words around them."""

from __future__ import annotations

import re

LONGEST_LEAD = 60
"""How many characters of titles may stand between the comma and the name."""
_FRONTED = re.compile(
    r"(?:(?:But|And|Yet|Even),? )?(?:[Aa]lthough|[Tt]hough|While|When|After|Before|Because|Since|As|Once|In|During|Despite|With|Under|On|At|For|By|Through|Following)"
    r"(?: [a-z'’-]+){0,4} \Z"
)
_UP_TO_THE_NAME = re.compile(r"\w+\b[^,;:.“”\"]{1,120}, ")
_BEFORE_A_NAME = re.compile(r"(?:(?:the|then|now|former|[A-Z][\w’'.-]*) ){0,5}")
_TURNING_TO = re.compile(
    r", (?:[a-z]+ly )?(?:accusing|blaming|charging|condemning|criticising|criticizing|urging|warning|telling|asking|denouncing) \Z"
)

_OWNED_SAYING = re.compile(
    r"['’]s? (?:[a-z-]+ ){0,2}(?:announcement|declaration|statement|notice|decision|threat|claim|pledge|promise|warning|vow|accusation|insistence|assertion|admission|complaint)"
    r"\b[^.;,“”\"]{0,60}\bthat \Z"
)


def main_clause(text: str, start: int, position: int) -> int | None:
    """Where the main clause begins behind a part in front that has the pronoun: “Although | it | had signed, | China …”."""
    is_fronted = _FRONTED.match(text[start:position]) is not None
    found = _UP_TO_THE_NAME.match(text, position) if is_fronted else None
    return None if found is None else found.end()


def leads_to(text: str, start: int, name: int) -> bool:
    """Whether nothing but titles stands between two places: “President | Ada Berg”."""
    return _BEFORE_A_NAME.fullmatch(text, start, name) is not None


def is_turning(before: str) -> bool:
    """Whether the words end in a participle that turns to another than the subject: “Norland broke with Ostia, accusing | it”."""
    return _TURNING_TO.search(before) is not None


def owner_of_saying(text: str, start: int, position: int) -> int | None:
    """Where the name ends of whoever said what the pronoun opens: “papers on | Ostia|’s announcement that | it | would leave”."""
    found = _OWNED_SAYING.search(text, start, position)
    return None if found is None else found.start()
