"""The article in front of an actor’s name, where the text has one or the name asks for it."""

from __future__ import annotations

import re

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import FoundActor
from quiz.domain.reading.duties.bonds import is_alliance

_ARTICLE = re.compile(r"(?:the|an?)\b", re.IGNORECASE)
_PLURAL_STATE = re.compile(
    r"^(?:United|Democratic|Czech|Dominican|Central African) |(?:Kingdom|Islands|Emirates|Netherlands"
    r"|Philippines|Maldives|Bahamas|Gambia)$"
)
_OFFICE = re.compile(r"\b(?:Ministry|Embassy|Government|Army|Navy|Department)(?:$| of\b| for\b)")
_OWNED = re.compile(r"[’']s? ")
_WITHOUT_ARTICLE = frozenset({"NATO", "ASEAN", "ECOWAS", "AUKUS", "ANZUS", "OPEC", "GUAM", "SAARC", "Mercosur"})
_MOST_LETTERS = 4


def with_article(actor: FoundActor, count: int) -> str:
    """The name inside a sentence: “the CSTO”, “Armenia”; ``count`` is how much oftener the text has an article in front."""
    if actor.kind is ActorKind.PERSON or _ARTICLE.match(actor.name):
        return actor.name
    if actor.kind is ActorKind.ORGANISATION and actor.name.split()[-1].islower():
        return f"the {actor.name}"  # “Peruvian army”
    if actor.kind is ActorKind.ORGANISATION and _OFFICE.search(actor.name) and not _OWNED.search(actor.name):
        return f"the {actor.name}"
    if count < 0:
        return actor.name
    if actor.kind is ActorKind.COUNTRY and _PLURAL_STATE.search(actor.name):
        return f"the {actor.name}"
    needs = (count > 0 and actor.name not in _WITHOUT_ARTICLE) or (
        count == 0 and is_alliance(actor) and (" " in actor.name or _is_spelt_out(actor.name))
    )
    return f"the {actor.name}" if needs else actor.name


def _is_spelt_out(name: str) -> bool:
    """Whether it is spoken letter by letter: “the CSTO”, but “ECOWAS” is a word."""
    return name.isupper() and len(name) <= _MOST_LETTERS and name not in _WITHOUT_ARTICLE
