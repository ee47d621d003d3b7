"""The word that asks for an actor: “who”, “which country”, “which treaty” …"""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.wording import is_description

_WORDS: Mapping[ActorKind, str] = {
    ActorKind.PERSON: "who",
    ActorKind.COUNTRY: "which country",
    ActorKind.ORGANISATION: "which organisation",
    ActorKind.ALLIANCE: "which alliance",
    ActorKind.PUBLICATION: "which publication",
}
_TREATY = re.compile(
    r"\b(?:treaty(?! organi[sz]ation)|convention|charter|protocol|article|accord|agreement)\b", re.IGNORECASE
)
_AGREEMENT = re.compile(
    r"\b(?:declaration|moratorium|commitment|pledge|arrangement|memorandum|initiative|compact|concord)\b", re.IGNORECASE
)
_BODY = re.compile(r"\b(?:Union|Community|Commonwealth|Council|Association|Forum|Nations|Organi[sz]ation|Market)\b")
_ARMED = re.compile(r"\b(?:Treaty|Pact|Alliance|Defen[cs]e|Security|Guarantee)\b")
"""What makes a body an alliance rather than “an organisation”."""
_OFFICES = re.compile(
    r"\b(?:(?P<ministry>Ministry|Ministries)|(?P<department>Department)|(?P<committee>Committee)|(?P<embassy>Embassy))\b",
    re.IGNORECASE,
)
"""Bodies of a state, which nobody would call an organisation."""


def which(actor: Actor) -> str:
    """The question word for an actor: “who”, “which country” …"""
    if is_description(actor):
        return "who"
    if actor.kind is ActorKind.ALLIANCE:
        return _of_alliance(actor)
    office = _OFFICES.search(actor.name) if actor.kind is ActorKind.ORGANISATION else None
    return f"which {office.lastgroup}" if office else _WORDS[actor.kind]


def _of_alliance(actor: Actor) -> str:
    names = " / ".join(actor.names)
    if _TREATY.search(names):
        return "which treaty"
    if _AGREEMENT.search(actor.name):
        return "which agreement"
    return "which organisation" if _BODY.search(names) and not _ARMED.search(names) else _WORDS[actor.kind]


def whom(actor: Actor) -> str:
    """The question word for an actor to whom something is done: “whom”, “which country” …"""
    word = which(actor)
    return "whom" if word == "who" else word
