"""A verb’s words fitted to the one actor of a statement: “have kept” becomes “has kept”, “sent” “did not send”."""

from __future__ import annotations

import re

from quiz.domain.reading.duties.debtors import Who
from quiz.domain.reading.duties.masking import FILL, PEOPLE, Line
from quiz.domain.reading.duties.verb_forms import base_form, third_form

_SINGULAR = {"have": "has", "are": "is", "were": "was", "do": "does"}
_PLURAL = {"has": "have", "is": "are", "was": "were", "does": "do"}
_AND_DID = re.compile(
    r",? (?:and|but) (?:then |instead |later )?(?:[a-z]+ed|sent|gave|left|went|made|took|kept|said|told|withdrew) .*"
)
_UNTIL = re.compile(r"(?:^| )(?:until|unless) .*")


def denied(words: str, base: str, who: Who) -> str:
    """The verb with the “not” that its subject had: “sent” becomes “did not send”, “has sent” becomes “has not sent”."""
    first, _, rest = words.partition(" ")
    first = _PLURAL.get(first, first) if who.is_many else first
    return f"{first} not {rest.removeprefix('ever ')}" if rest else f"did not {base}"


def is_behind_people(line: Line, verb: int) -> bool:
    """Whether the people stand before the verb, whose state the statement names: “the Norlanders | break | the pact”."""
    return line.masked[:verb].rstrip().rstrip(FILL).endswith(PEOPLE)


def of_one(words: str, who: Who) -> str:
    """The verb as one actor’s, where the text has “we” or “they”, and as that of many where it has “each”."""
    first, _, rest = words.partition(" ")
    if who.each:
        plural = base_form(first) if first.endswith("s") and not rest else first
        return f"{_PLURAL.get(first, plural)} {rest}".strip()
    return words if who.is_many else f"{_SINGULAR.get(first.lower()) or third_form(first)} {rest}".strip()


def what_is_due(words: str) -> str:
    """A verb phrase as it belongs into a duty: without what was done besides, and without “until …”."""
    return _UNTIL.sub("", _AND_DID.sub("", words))
