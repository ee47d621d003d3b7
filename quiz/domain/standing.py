"""Whether a fact stands by itself, or needs the story beside it to say anything."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.domain.facts import SLOTS, ActorKind, Fact, FactKind, SlotType
from quiz.domain.reading.statements import lacking

_IN_FORCE = r"(?:(?:comes?|came|enters?|entered) into force|(?:takes?|took) effect|marks?|marked)\b"
_OBJECTLESS = re.compile(
    r"\b(?:stopped|ceased|quit|kept|began|started|resumed|refused|declined|failed|offered|promised|agreed) (?:to )?"
    r"(?:(?:attend|participat|contribut|cooperat|pay|comply|deliver|supply|help|act|sign|join)(?:e|ing)?)\.?$"
)
"""“Ostia stopped attending”: of what, or whom, or what?"""


def is_bare(fact: Fact) -> bool:
    """Whether its clause lacks what its words need: “Russia joined”, “Greece followed”, “Norland got its two”."""
    if fact.kind is FactKind.EVENT and _OBJECTLESS.search(fact.text("what")):
        return True
    return _is_no_act(fact) or lacking.is_bare(fact.kind, _texts(fact), fact.statement)


def _texts(fact: Fact) -> Mapping[str, str]:
    return {slot.name: fact.text(slot.name) for slot in SLOTS[fact.kind] if slot.type is not SlotType.ACTOR}


def _is_no_act(fact: Fact) -> bool:
    """Whether it says of a state or a person what only a treaty does: “Russia came into force”."""
    actor = fact.actor("actor")
    return (
        fact.kind is FactKind.EVENT
        and actor is not None
        and actor.kind in {ActorKind.COUNTRY, ActorKind.PERSON}
        and any(re.match(rf"{re.escape(name)} {_IN_FORCE}", fact.text("what")) for name in actor.names)
    )


def is_duty(fact: Fact) -> bool:
    """Whether what an obligation asks for can follow “must”; that somebody leaves is no duty, nor is “a joint inspection”."""
    return lacking.can_follow_must(fact.text("duty"))


def stands_alone(fact: Fact) -> bool:
    """Whether all that is told of the fact can be understood without the story."""
    return not _is_no_act(fact) and lacking.says_enough(fact.kind, _texts(fact), fact.statement)
