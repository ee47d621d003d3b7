"""Whether two actors, or two facts, might be the same thing said twice: what is alike proves nothing wrong.

Every rule here errs on the side of likeness, because a likeness that is missed makes a second right answer.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.domain.facts import SLOTS, Actor, ActorKind, Fact, FactKind, Mode, Relation, SlotType
from quiz.domain.mentions import mentions
from quiz.domain.names import fold, folded
from quiz.domain.questions import Material
from quiz.domain.wording import is_description, is_one_described

ENOUGH = 0.5
"""The share of the shorter text's content words from which two texts count as alike."""

_STEM = 5
_POSSESSIVE = re.compile(r"(?<=\w)[’']s\b")
_SHORTEST = 4
_SMALL_WORDS = frozenset(
    re.findall(
        r"\w+",
        "about after again against also been before being between both could does either from have having into must"
        " neither only other over same some such than that their them then there these they this those under until"
        " upon were what when where which while will with would",
    )
)
_WAYS_OUT = frozenset({Relation.LEFT.value, Relation.NOT_RENEWED.value})
_RUSSIA = frozenset({"russia", "soviet union", "ussr", "russian federation"})
"""What a story may call by either name."""
_BINDING = frozenset({FactKind.ROLE, FactKind.MEMBERSHIP})
DOING = frozenset({"actor", "holder", "supplier", "member", "debtor", "speaker"})
"""The slots of those who do what a fact says, or of whom it says it."""


def same_name(first: Actor, second: Actor) -> bool:
    """Whether they are one actor, share a name or alias, or one's name holds the other's whole (“the Treaty”)."""
    if first.key == second.key:
        return True
    return any(_holds(a, b) or _holds(b, a) for a in first.names for b in second.names)


def is_owed_by_members(fact: Fact) -> bool:
    """Whether they who owe it are known as the members of its alliance only: “Lake Pact members”."""
    debtor, alliance = fact.actor("debtor"), fact.actor("alliance")
    return debtor is not None and alliance is not None and debtor != alliance and same_name(debtor, alliance)


def may_be_one(first: Actor, second: Actor) -> bool:
    """Whether the two might be one: of one name, or people of whom the story only describes one (“a Slovak diplomat”)."""
    if same_name(first, second) or {fold(first.name), fold(second.name)} <= _RUSSIA:
        return True
    people = first.kind is second.kind is ActorKind.PERSON
    described = is_description(first) and is_description(second)
    return people and (described or is_one_described(first) or is_one_described(second))


@lru_cache(maxsize=4096)
def _holds(longer: str, shorter: str) -> bool:
    return f" {folded(shorter)} " in f" {folded(_POSSESSIVE.sub('', longer))} "


def akin(first: Actor, second: Actor, material: Material) -> bool:
    """Whether one may speak or act for the other: who holds a role of it, or belongs to it."""
    pair, known = {first.key, second.key}, (fact for fact in material.about(first) if fact.kind in _BINDING)
    if any(pair <= {actor.key for _, actor in fact.actors()} for fact in known):
        return True
    return _is_of_the_people(first, second, material) or _is_of_the_people(second, first, material)


def _is_of_the_people(one: Actor, described: Actor, material: Material) -> bool:
    """Whether one acts for the country whose people are described: an envoy of Zenda beside “Zendan officials”."""
    if not is_description(described):
        return False
    bodies = {one.key: one} if one.kind is ActorKind.COUNTRY else {}
    for fact in material.about(one):
        if fact.kind is FactKind.ROLE and fact.actor("holder") == one:
            bodies |= {actor.key: actor for _, actor in fact.actors() if actor.kind is ActorKind.COUNTRY}
    return any(mentions(described.name, body) for body in bodies.values())


def alike(first: Fact, second: Fact, material: Material) -> bool:
    """Whether the two might say the same of whomever they are about: half of the shorter one's words recur.

    Names do not count as content. People say the same thing in different words, so one
    word in common is enough where a claim is compared. Memberships are alike when the alliance and what was
    done are the same.
    """
    if first.kind is second.kind is FactKind.MEMBERSHIP:
        return first.actor("alliance") == second.actor("alliance") and _same_step(first, second)
    words = content_words(_texts(first), material.naming), content_words(_texts(second), material.naming)
    if FactKind.CLAIM in {first.kind, second.kind}:
        return not words[0].isdisjoint(words[1])
    return alike_words(*words)


def _same_step(first: Fact, second: Fact) -> bool:
    steps = {first.text("relation"), second.text("relation")}
    return len(steps) == 1 or steps <= _WAYS_OUT


def same_way_out(first: Fact, second: Fact) -> bool:
    """Whether both say how one member went, be it out of a treaty or of the alliance that grew from it."""
    went = {first.text("relation"), second.text("relation")} <= _WAYS_OUT
    return went and first.actor("member") == second.actor("member")


def is_reporter(actor: Actor, material: Material) -> bool:
    """Whether the story has things from it: what others say may then stand in its report as well."""
    return any(
        fact.attribution.mode is Mode.REPORTED and fact.attribution.actor == actor for fact in material.about(actor)
    )


def is_he_or_she(actor: Actor) -> bool:
    """Whether “he” or “she” can mean the actor: one person, not “unnamed experts”."""
    return actor.kind is ActorKind.PERSON and not is_description(actor)


def _texts(fact: Fact) -> str:
    written = [fact.text(slot.name) for slot in SLOTS[fact.kind] if slot.type in {SlotType.TEXT, SlotType.RELATION}]
    return " ".join(text for text in written if text)


@lru_cache(maxsize=16_384)
def content_words(text: str, naming: frozenset[str] = frozenset()) -> frozenset[str]:
    """The stems of the words that carry meaning, those of names left out; all its words where none is left."""
    words = re.findall(r"\w+", fold(text))
    telling = [w for w in words if len(w) >= _SHORTEST and w not in _SMALL_WORDS and w not in naming]
    return frozenset(word[:_STEM] for word in telling or words)


def alike_words(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether at least half of the smaller set's words are in the other, and two if it has two."""
    shorter = min(len(first), len(second))
    return shorter > 0 and len(first & second) >= max(ENOUGH * shorter, min(2, shorter))


def takes_part(fact: Fact, actor: Actor, slot: str) -> bool:
    """Whether the actor stands in that fact on the same side as ``slot``: as one who does it, or to whom it is done."""
    doing = slot in DOING
    return any(held.key == actor.key and (name in DOING) is doing for name, held in fact.actors())
