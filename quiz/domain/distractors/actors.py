"""Wrong actors: others of the same kind in the story, of whom it says something else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter

from quiz.domain.clause_names import after_subject
from quiz.domain.distractors.choosing import Wrong
from quiz.domain.distractors.likeness import DOING, alike, may_be_one, takes_part
from quiz.domain.distractors.memberships import disproof
from quiz.domain.facts import Actor, ActorKind, Fact, FactKind, Relation
from quiz.domain.names import fold
from quiz.domain.phrases import attributed, capital, mid, named, sentence
from quiz.domain.questions import Material
from quiz.domain.standing import stands_alone
from quiz.domain.wording import called, is_description

_SHARED_ACTS = re.compile(
    r"\b(?:sign(?:s|ed)?|join(?:s|ed)?|lea(?:ves?|ving)|left|ratif\w+|found(?:s|ed)|agreed?|renew\w*|withdr\w+|voted?|belong\w*"
    r"|met|meets?|attend\w*|is|are|was|were)\b"
)
_FORMAL_ACTS = re.compile(r"\b(?:sign\w*|ratif\w*|join\w*|found\w*|into force)\b")
_OF_WHAT = re.compile(r" (?:of|for|to|in|at|that|who|which|under) |[A-Z]")
_VERB_WITHIN = 3  # words after the subject
_SHORT = 20  # words that a reason is read with in passing


def wrong_actors(fact: Fact, slot: str, material: Material) -> list[Wrong]:
    """Actors of the key's kind that are provably not the one in that slot, the likeliest first.

    The slot “speaker” of a fact that is no claim means the actor to whom it is attributed.
    """
    return list(each_wrong_actor(fact, slot, material))


def each_wrong_actor(fact: Fact, slot: str, material: Material) -> Iterator[Wrong]:
    """The same one by one, for whom the first is enough."""
    key = fact.speaker if slot == "speaker" else fact.actor(slot)
    if key is None or not _has_one_answer(fact, slot):
        return
    for rank, actor, showing in _others(fact, slot, key, material):
        proof = _proof(fact, slot, actor, showing, material)
        if proof:
            yield Wrong(capital(called(actor)), _reason(fact, proof, actor, material), rank, actor)


def _has_one_answer(fact: Fact, slot: str) -> bool:
    """Whether one actor only can stand in that slot, or the facts can tell which cannot."""
    if slot == "speaker":
        return True
    match fact.kind:
        case FactKind.EVENT:
            return _is_aimed(fact) if slot == "target" else not _is_shared(fact)
        case FactKind.ROLE:
            return is_office(fact)
        case FactKind.TRANSFER:
            return True
        case FactKind.MEMBERSHIP:
            return slot == "member"
        case FactKind.CLAIM:
            return True
        case FactKind.OBLIGATION:
            return slot == "alliance"


def _is_shared(fact: Fact) -> bool:
    """Whether it is an act that others may have done as well, of whom the story is silent: signing, joining …"""
    what, actor = fact.text("what"), fact.actor("actor")
    said = after_subject(what, actor) if actor else ""
    return bool(_SHARED_ACTS.search(" ".join(said.split()[:_VERB_WITHIN]) or what))


def _is_aimed(fact: Fact) -> bool:
    """Whether the target is what the act was aimed at: “invaded Armenia”, not “the treaty came into force”."""
    what, target = fact.text("what"), fact.actor("target")
    return target is not None and not after_subject(what, target) and not _FORMAL_ACTS.search(what)


def is_office(fact: Fact) -> bool:
    """Whether one actor at a time holds that role: “the President of Belarus”, not “an ally” or “the delegate”."""
    role = fact.text("role")
    return role.startswith("the ") and _OF_WHAT.search(role) is not None


def _others(fact: Fact, slot: str, key: Actor, material: Material) -> list[tuple[int, Actor, Fact]]:
    """Every other actor of the key's kind in the story, how near its part is to the key's, and where it shows."""
    own = [*(actor for _, actor in fact.actors()), *([fact.speaker] if fact.speaker else [])]
    ranked = []
    for actor in material.cast:
        fits = slot == "speaker" or is_description(actor) is is_description(key)
        if fits and actor.kind is key.kind and not any(may_be_one(actor, held) for held in own):
            shows = [(name, other) for other in material.about(actor) for name in _parts(other, actor)]
            rank = min((other.kind is not fact.kind) + (name != slot) for name, other in shows)
            near = min(_distance(fact, other) for _, other in shows)
            ranked.append((rank, near, actor.key, actor, _best(fact, actor, shows)))
    return [(rank, actor, best) for rank, _, _, actor, best in sorted(ranked, key=itemgetter(0, 1, 2))]


def _distance(fact: Fact, other: Fact) -> int:
    return abs(other.evidence.start - fact.evidence.start)


def _best(fact: Fact, actor: Actor, shows: Iterable[tuple[str, Fact]]) -> Fact:
    """The fact that says best who the actor is: what it does itself, whole and short, of a person its office, then the nearest."""
    ranked = [
        (
            not _is_to_the_point(fact, other, actor),
            actor.kind is ActorKind.PERSON and other.kind is not FactKind.ROLE and fact.kind is not FactKind.CLAIM,
            name not in DOING,
            not stands_alone(other),
            len(other.statement.split()) > _SHORT,
            actor.kind is ActorKind.PERSON and other.kind is not FactKind.ROLE,
            other.kind is not fact.kind,
            _distance(fact, other),
            other.key,
            other,
        )
        for name, other in shows
    ]
    return min(ranked, key=lambda show: show[:-1])[-1]


def _parts(fact: Fact, actor: Actor) -> Iterator[str]:
    """The slots in which the fact has the actor; who stands behind it is its speaker."""
    yield from (name for name, held in fact.actors() if held.key == actor.key)
    if fact.attribution.actor and fact.attribution.actor.key == actor.key:
        yield "speaker"


def _proof(fact: Fact, slot: str, actor: Actor, showing: Fact, material: Material) -> Fact | None:
    """The fact that shows the actor elsewhere; None where the actor might be an answer too."""
    if fact.kind is FactKind.MEMBERSHIP and slot == "member":
        return disproof(fact, actor, material)
    if fact.kind is FactKind.ROLE:
        offices = (other for other in material.about(actor) if _gives_office(other, fact, slot, actor))
        return None if any(slot == "holder" or alike(fact, other, material) for other in offices) else showing
    said = [other for other in material.about(actor) if _stands_there(other, actor, slot)]
    return None if any(alike(fact, other, material) for other in said) else showing


def _gives_office(other: Fact, office: Fact, slot: str, actor: Actor) -> bool:
    """Whether the other fact gives the actor the same office, or its holder an office of that actor."""
    if other.kind is not FactKind.ROLE or other.actor(slot) != actor:
        return False
    if slot == "holder":
        return fold(other.text("role")) == fold(office.text("role"))
    return other.actor("holder") == office.actor("holder")


def _stands_there(other: Fact, actor: Actor, slot: str) -> bool:
    if other.kind is FactKind.OBLIGATION and slot == "alliance":
        return other.actor("alliance") == actor
    return takes_part(other, actor, slot) or (slot in {"speaker", "actor"} and other.speaker == actor)


def _is_to_the_point(fact: Fact, showing: Fact, actor: Actor) -> bool:
    """Whether whoever mistook the actor for the right one learns something by it: the like, or who the actor is."""
    is_member = showing.kind is FactKind.MEMBERSHIP and showing.actor("member") == actor
    shared = {one.key for _, one in fact.actors()} & {one.key for _, one in showing.actors()}
    is_alike = showing.kind is fact.kind and (fact.kind is not FactKind.EVENT or bool(shared))
    is_who = showing.kind is FactKind.ROLE and showing.actor("holder") == actor
    return is_alike or is_member or is_who or FactKind.CLAIM in {fact.kind, showing.kind}


def _reason(fact: Fact, showing: Fact, actor: Actor, material: Material) -> str:
    """Why the actor is not the answer."""
    if not _is_to_the_point(fact, showing, actor):
        return f"The story does not say this of {called(actor)}."
    return _part_played(showing, actor, material)


def _part_played(showing: Fact, actor: Actor, material: Material) -> str:
    """What the story says of an actor, as the reason why it is not the answer."""
    name, alliance = named(actor, material), showing.actor("alliance")
    if alliance and showing.text("relation") == Relation.MEMBER and showing.actor("member") == actor:
        return sentence(f"{name} appears in the story as a member of {named(alliance, material)}")
    if showing.is_claim or showing.attribution.actor:
        return sentence(attributed(showing, material))
    return sentence(f"The story says that {mid(showing.statement, material)}")
