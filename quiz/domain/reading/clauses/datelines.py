"""Where a sentence begins that a dateline stands before: “GENEVA, 3 May – Ministers met”, “GENEVA: Ministers met.”"""

from __future__ import annotations

import re

from quiz.domain.reading.gazetteer.cities import CITIES
from quiz.domain.reading.gazetteer.countries import COUNTRIES

_PLACE = r"[A-Z][A-Z’'.]+(?:[ /-][A-Z][A-Z’'.]+){0,3}"
_TOWN = r"[A-Z]\w+(?:[ -][A-Z]\w+){0,2}(?:, (?:[A-Z]\w{2,8}\.? \d{1,2}|\d{1,2} [A-Z]\w{2,8})(?=\W)| (?=\([A-Z]))"
_IN_BRACKETS = r"\([A-Z][^()\n]{1,60}\)"
_DATELINE = re.compile(
    rf"(?:{_IN_BRACKETS}|{_TOWN}|{_PLACE})(?:, [^–—()\n]{{1,30}})?(?: ?\([^()\n]{{1,30}}\))?"
    r"(?: (?:[–—_]|-{1,2})|\.\s?[–—-]) (?=[“\"‘A-Z])"
)
_OF_AN_AGENCY = re.compile(
    rf"{_PLACE} \((?=[^()\n]{{0,40}}(?:\d{{4}}|News|Agency|Sputnik|Xinhua|Reuters|AFP|AP))[^()\n]{{2,70}}\) (?=[“\"‘A-Z])"
)
_BEFORE_COLON = re.compile(
    r"(?P<place>[A-Z][\w’'. -]{1,30})(?:, [^:()\n]{1,20})?(?: ?\([^():\n]{1,30}\))?: (?=[“\"‘A-Z])"
)
_CLOSED = re.compile(r"[.!?…][\"”’»)\]]*$")
_PLACES = frozenset(
    name.casefold() for name in (*CITIES, *(city for country in COUNTRIES.values() for city in country.capitals))
)
_SEATS = frozenset({"UNITED NATIONS", "UN"})


def after_dateline(text: str, start: int, end: int) -> int:
    """Where what is told begins in the sentence from ``start`` to ``end``; ``start`` where no dateline stands there."""
    found = _DATELINE.match(text, start, end) or _OF_AN_AGENCY.match(text, start, end) or _with_colon(text, start, end)
    return found.end() if found else start


def _with_colon(text: str, start: int, end: int) -> re.Match[str] | None:
    """“LAHORE: Talks began.”; a headline such as “Moscow: pact is dead” names its speaker so, and ends without a stop."""
    found = _BEFORE_COLON.match(text, start, end)
    if found is None or _CLOSED.search(text, max(start, end - 4), end) is None:
        return None
    place = found["place"].strip()
    is_quoted = text[found.end()] in '“"‘' and not place.isupper()  # “Moscow: “We stay.””
    is_place = place.casefold() in _PLACES or place in _SEATS
    return found if is_place and not is_quoted else None
