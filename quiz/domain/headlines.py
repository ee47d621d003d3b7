"""What a story's headline tells, so that nothing is left to ask."""

from __future__ import annotations

from quiz.domain.facts import Actor, ActorKind, Fact, FactKind, Relation
from quiz.domain.happenings import has_moment
from quiz.domain.mentions import mentions
from quiz.domain.questions import Material


def is_told(actor: Actor, fact: Fact, material: Material) -> bool:
    """Whether the headline tells which alliance it is, and the fact has more to ask for: its date, or another name."""
    if actor.kind is not ActorKind.ALLIANCE or not mentions(material.headline, actor):
        return False
    is_member = fact.text("relation") == Relation.MEMBER
    return is_member or (fact.kind is not FactKind.OBLIGATION and fact.date is not None and has_moment(fact))
