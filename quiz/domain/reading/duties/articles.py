"""The article in front of an actor’s name, where the text has one or the name asks for it."""

from __future__ import annotations

import re
from collections import Counter

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, FoundActor, MentionForm
from quiz.domain.reading.duties.bonds import is_alliance, is_body_of_states
from quiz.domain.reading.gazetteer.heads import ORGANS

_ARTICLE = re.compile(r"(?:the|an?)\b", re.IGNORECASE)
_PLURAL_STATE = re.compile(
    r"^(?:United|Democratic|Czech|Dominican|Central African) |(?:Kingdom|Islands|Emirates|Netherlands"
    r"|Philippines|Maldives|Bahamas|Gambia)$"
)
_OFFICE = re.compile(r"\b(?:Ministry|Embassy|Government|Army|Navy|Department)(?:$| of\b| for\b)")
_ORGAN = re.compile(
    r"\b(?:Council|Commission|Committee|Assembly|Secretariat|Court|Tribunal|Parliament|Union|Organi[sz]ation|League|Agency)"
    r"(?:$| (?:of|for|on)\b)"
)
_OWNED = re.compile(r"[’']s? ")
_BEFORE_A_NOUN = re.compile(
    r"['’]|[ -](?:members?|membership|all(?:y|ies|iance)|states?|countries|nations|troops|forces|summit"
    r"|bloc|security|military"
    r"|defen[cs]e|peacekeep\w+|officials?|treaty|secretar\w+|leaders?|partners?|chief|charter|exercises?"
    r"|headquarters|statements?|communiqu[eé]s?|envoys?|spokes\w+|delegations?|missions?|initiatives?|proposals?|decisions?"
    r"|meetings?|mediators?|ambassadors?|ministers?|presidency|draft)\b| [A-Z][a-z]"
)
_BEHIND_OWNER = re.compile(r"['’]s? $")
_WITHOUT_ARTICLE = frozenset(
    {
        "NATO",
        "ASEAN",
        "ECOWAS",
        "AUKUS",
        "ANZUS",
        "OPEC",
        "GUAM",
        "SAARC",
        "Mercosur",
        "IGAD",
        "SADC",
        "ECCAS",
        "UNASUR",
        "CARICOM",
        "COMESA",
        "BRICS",
        "UNESCO",
        "UNICEF",
    }
)
_MOST_LETTERS = 4


def with_article(actor: FoundActor, count: int, *, is_definite: bool = False) -> str:
    """The name inside a sentence: “the CSTO”, “Armenia”.

    ``count`` is how much oftener the text has an article in front; ``is_definite`` where it has one in front of the name
    alone anywhere, so that “EU ministers” and a headline’s “EU agrees” tell nothing.
    """
    if actor.kind is ActorKind.PERSON or _ARTICLE.match(actor.name):
        return actor.name
    if actor.kind is ActorKind.ORGANISATION and actor.name.split()[-1].islower():
        return f"the {actor.name}"  # “Peruvian army”
    is_organ = _OFFICE.search(actor.name) and not _OWNED.search(actor.name)
    if actor.name in ORGANS or (actor.kind is ActorKind.ORGANISATION and is_organ):
        return f"the {actor.name}"
    is_of_states = is_alliance(actor) or is_body_of_states(actor)
    if count < 0 and is_definite and is_of_states and actor.name not in _WITHOUT_ARTICLE:
        return f"the {actor.name}"
    if count == 0 and actor.kind is ActorKind.ORGANISATION and _ORGAN.search(actor.name):
        return f"the {actor.name}"
    if count < 0:
        return actor.name
    if actor.kind is ActorKind.COUNTRY and _PLURAL_STATE.search(actor.name):
        return f"the {actor.name}"
    needs = (count > 0 and actor.name not in _WITHOUT_ARTICLE) or (
        count == 0 and is_of_states and (" " in actor.name or _is_spelt_out(actor.name))
    )
    return f"the {actor.name}" if needs else actor.name


def _is_spelt_out(name: str) -> bool:
    """Whether it is spoken letter by letter: “the CSTO”, but “ECOWAS” is a word."""
    return name.isupper() and len(name) <= _MOST_LETTERS and name not in _WITHOUT_ARTICLE


def articles_of(text: str, actors: Actors) -> tuple[Counter[int], frozenset[int]]:
    """For each actor, how much oftener its name has an article in front than none; and whose name has one standing alone."""
    totals: Counter[int] = Counter()
    definite: set[int] = set()
    for one in actors.mentions:
        has_article = text[max(0, one.start - 4) : one.start].lower() == "the "
        actor, is_alone = actors.actors[one.actor], not _BEFORE_A_NOUN.match(text, one.end)
        if actor.kind is not ActorKind.PERSON and text[one.start : one.end] != actor.name:
            continue  # “the Kremlin” tells nothing of “Russia”
        if text[one.start - 1 : one.start] == "(" and text[one.end : one.end + 1] == ")":
            continue  # no article ever stands between brackets
        if _BEHIND_OWNER.search(text, max(0, one.start - 3), one.start):
            continue  # nor behind whose it is
        if one.form is MentionForm.NAME and (has_article or is_alone):
            totals[one.actor] += 1 if has_article else -1
            definite |= {one.actor} if has_article and is_alone else set()
    return totals, frozenset(definite)
