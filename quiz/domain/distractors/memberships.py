"""What a story says of members and alliances, and what it thereby rules out.

An alliance has many members, so that another member is no wrong answer; only who is said to have done otherwise is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from quiz.domain.distractors.choosing import Wrong
from quiz.domain.distractors.likeness import alike, takes_part
from quiz.domain.facts import Actor, Fact, FactKind, Relation
from quiz.domain.partial_dates import contradicts, display, is_stated
from quiz.domain.phrases import clause, sentence, told
from quiz.domain.questions import Material

_RULED_OUT_BY: Mapping[Relation, frozenset[Relation]] = {
    Relation.MEMBER: frozenset({Relation.LEFT, Relation.NOT_RENEWED}),
    Relation.FOUNDED: frozenset({Relation.JOINED}),
    Relation.JOINED: frozenset({Relation.FOUNDED}),
    Relation.LEFT: frozenset({Relation.MEMBER}),
    Relation.NOT_RENEWED: frozenset({Relation.MEMBER}),
    Relation.ANNOUNCED_LEAVING: frozenset({Relation.MEMBER, Relation.NOT_RENEWED}),
}
"""Relations of another actor to the same alliance with which it cannot be the answer."""

_RARE = frozenset({Relation.FOUNDED, Relation.NOT_RENEWED})

_NOT_ON_THAT_DATE: Mapping[Relation, tuple[Relation, ...]] = {
    Relation.FOUNDED: (Relation.LEFT, Relation.NOT_RENEWED, Relation.ANNOUNCED_LEAVING),
    Relation.JOINED: (Relation.LEFT, Relation.NOT_RENEWED, Relation.ANNOUNCED_LEAVING),
    Relation.LEFT: (Relation.JOINED, Relation.FOUNDED),
    Relation.NOT_RENEWED: (Relation.JOINED, Relation.FOUNDED),
    Relation.ANNOUNCED_LEAVING: (Relation.LEFT, Relation.JOINED, Relation.FOUNDED),
}
"""Relations that the same member cannot enter on the date on which it enters the first."""

_NOR: Mapping[Relation, tuple[str, ...]] = {
    Relation.MEMBER: ("is an observer of", "is waiting for admission to"),
    Relation.FOUNDED: ("was suspended from", "became an observer of"),
    Relation.JOINED: ("was suspended from", "became an observer of"),
    Relation.LEFT: ("renewed its membership of", "became an observer of"),
    Relation.NOT_RENEWED: ("renewed its membership of", "was admitted to"),
    Relation.ANNOUNCED_LEAVING: ("renewed its membership of",),
}
"""What else no state is to an alliance to which it stands so, or does on that date: no relation of a fact."""


def disproof(fact: Fact, actor: Actor, material: Material) -> Fact | None:
    """The membership fact by which the actor cannot be the member that ``fact`` is about; None where there is none."""
    key = Relation(fact.text("relation"))
    about = [other for other in material.about(actor) if takes_part(other, actor, "member")]
    if any(alike(fact, other, material) and not _apart(fact, other) for other in about):
        return None
    same_alliance = [other for other in about if other.actor("alliance") == fact.actor("alliance")]
    for other in same_alliance:
        relation = other.text("relation")
        is_ruled_out = relation in _RULED_OUT_BY[key] and (fact.date is not None or key is not Relation.JOINED)
        if is_ruled_out or (relation == key and _apart(fact, other)):
            return other
    return None


def _apart(first: Fact, second: Fact) -> bool:
    return first.date is not None and second.date is not None and contradicts(first.date, second.date)


def wrong_relations(fact: Fact, material: Material) -> list[Wrong]:
    """Other things than the fact's that the member is or did, and that the story rules out.

    For what was done, on the fact's date; for being a member, at all.
    """
    key = Relation(fact.text("relation"))
    if key is Relation.MEMBER:
        others: Iterable[Relation] = (Relation.LEFT, Relation.NOT_RENEWED)
    else:
        others = _NOT_ON_THAT_DATE[key] if fact.date and is_stated(fact.date) else ()
    said = {other.text("relation"): other for other in _of_the_same(fact, material)}
    return [
        Wrong(relation, _reason(fact, relation, said.get(relation), material), _rank(relation, said))
        for relation in others
        if relation not in said or (key is not Relation.MEMBER and _apart(fact, said[relation]))
    ]


def standings(fact: Fact, material: Material) -> list[Wrong]:
    """The same, and what else the fact rules out, so that there is enough to choose from."""
    key, relations = Relation(fact.text("relation")), wrong_relations(fact, material)
    reason = as_it_is(fact, material)
    return [*relations, *(Wrong(words, reason, 1) for words in _NOR[key] if relations)]


def _rank(relation: Relation, said: Mapping[str, Fact]) -> int:
    """What the story says of that member at another time first; what few members did last."""
    if relation in said:
        return 0
    return 2 if relation in _RARE else 1


def _of_the_same(fact: Fact, material: Material) -> Iterator[Fact]:
    member = fact.actor("member")
    for other in material.about(member) if member else ():
        same_member = other.kind is FactKind.MEMBERSHIP and other.actor("member") == member
        if same_member and other.actor("alliance") == fact.actor("alliance"):
            yield other


def _reason(fact: Fact, relation: Relation, other: Fact | None, material: Material) -> str:
    if other is not None and other.date is not None and is_stated(other.date):
        return sentence(f"{display(other.date)} is when {clause(other, material)}")
    if (fact.text("relation"), relation) == (Relation.ANNOUNCED_LEAVING, Relation.LEFT):
        return "To announce a step is not yet to take it."
    return as_it_is(fact, material)


def as_it_is(fact: Fact, material: Material) -> str:
    """What the fact says, as the reason why something else is wrong: “The story says that Ostia joined the Lake Pact.”"""
    words = clause(fact, material)
    return told(fact, words, material) if fact.attribution.actor else sentence(f"the story says that {words}")
