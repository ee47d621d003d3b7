"""Whether a fact stands by itself, or needs the story beside it to say anything."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quiz.domain.facts import SLOTS, ActorKind, Fact, FactKind, Kept, SlotType
from quiz.domain.reading.statements import lacking

_IN_FORCE = r"(?:(?:comes?|came|enters?|entered) into force|(?:takes?|took) effect|marks?|marked)\b"
_OBJECTLESS = re.compile(
    r"\b(?:stopped|ceased|quit|kept|began|started|resumed|refused|declined|failed|offered|promised|agreed) (?:to )?"
    r"(?:(?:attend|participat|contribut|cooperat|pay|comply|deliver|supply|help|act|sign|join)(?:e|ing)?)\.?$"
)
"""“Ostia stopped attending”: of what, or whom, or what?"""
_SOME = re.compile(r"An? [a-z]+ (?:began|begins|started|starts|ended|ends|followed|resumed)\.?$")
"""“A commitment began”: what commitment?"""
_EMPTY_DUTY = re.compile(
    r"(?:not )?(?:meet|honou?r|fulfill?|keep(?: to)?|abide by|comply with|stick to|respect|observe|live up to|stand by|breach|violate|break) "
    r"(?:(?:its|their|his|her|all|every|each|any|the|an?|own|line|letter|of|in|full|[\w-]+[’']s?)\s)*"
    r"(?:dut(?:y|ies)|obligations?|commitments?|pledges?|promises?|words?|faith|deadlines?|bargain|terms|Articles? \d+"
    r"|treaty|pact|accord|convention|compact|agreement|arrangement|concord|protocol|charter)\b(?![’'])",
    re.I,
)
_NO_OBJECT = re.compile(
    r"(?:not )?(?:(?:promise|pledge|vow|offer|owe) [A-Z]\w+$|\w+ (?:request|demand|appeal|call|letter|note|offer|proposal)$|.*, an? [^,]+$)"
)
_FORBIDS = re.compile(
    r"\b(?:must|may|shall|bound|obliged?|forb\w+|bars?|bann?\w*|prohibit\w*|agreed|undert\w+|promis\w+|pledg\w+|vow\w*)\b"
)


def is_bare(fact: Fact) -> bool:
    """Whether its clause lacks what its words need: “Russia joined”, “Greece followed”, “Norland got its two”."""
    what = fact.text("what")
    if fact.kind is FactKind.EVENT and (_OBJECTLESS.search(what) or _SOME.match(what)):
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
    """Whether what an obligation asks for can follow “must” and tells what is to be done.

    That somebody leaves is no duty, nor is “a joint inspection”; to keep one's word is what all duties come to; and a
    breach that somebody is blamed for does not say what was owed.
    """
    duty = fact.text("duty")
    if not lacking.can_follow_must(duty) or _EMPTY_DUTY.match(duty) or _NO_OBJECT.match(duty) or _is_circular(fact):
        return False
    is_breach = duty.startswith("not ") and fact.text("kept") in {Kept.NO, Kept.DISPUTED}
    return not is_breach or _FORBIDS.search(fact.statement) is not None


def _is_circular(fact: Fact) -> bool:
    """Whether it only asks to observe that by which it is owed: “under the Lake Pact, Ostia must observe the Lake Pact”."""
    alliance = fact.actor("alliance")
    names = "|".join(map(re.escape, alliance.names)) if alliance else ""
    return bool(names) and re.fullmatch(rf"(?:not )?\w+(?: \w+)? (?:the )?(?:{names})", fact.text("duty")) is not None


def stands_alone(fact: Fact) -> bool:
    """Whether all that is told of the fact can be understood without the story."""
    return not _is_no_act(fact) and lacking.says_enough(fact.kind, _texts(fact), fact.statement)
