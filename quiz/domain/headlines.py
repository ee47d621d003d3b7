"""What goes without saying in a story, so that nothing is left to ask."""

from __future__ import annotations

from quiz.domain.facts import Actor, ActorKind, Fact, FactKind, Relation
from quiz.domain.happenings import has_moment
from quiz.domain.mentions import mentions
from quiz.domain.questions import Material


def is_told(actor: Actor, fact: Fact, material: Material) -> bool:
    """Whether it goes without saying which alliance it is, and the fact has more to ask for: its date, or another name.

    It does where the headline names the alliance, or the story tells of no other.
    """
    if actor.kind is not ActorKind.ALLIANCE or not (mentions(material.headline, actor) or _is_the_only_one(material)):
        return False
    is_member = fact.text("relation") == Relation.MEMBER
    return is_member or (fact.kind is not FactKind.OBLIGATION and fact.date is not None and has_moment(fact))


def _is_the_only_one(material: Material) -> bool:
    return sum(one.kind is ActorKind.ALLIANCE for one in material.cast) == 1
