"""What goes without saying in a story, so that nothing is left to ask."""

from __future__ import annotations

from quiz.domain.facts import Actor, ActorKind, Fact, FactKind
from quiz.domain.happenings import has_moment
from quiz.domain.mentions import mentions
from quiz.domain.questions import Material

_NEARLY_ALL = 0.75


def is_told(actor: Actor, fact: Fact, material: Material) -> bool:
    """Whether it goes without saying which alliance it is, and the fact has more to ask for: its date, or another name.

    It does where the headline names the alliance, or nearly all that the story tells of alliances is about it.
    """
    if actor.kind is not ActorKind.ALLIANCE or not (
        mentions(material.headline, actor) or _is_its_matter(actor, material)
    ):
        return False
    return fact.kind is FactKind.MEMBERSHIP or (
        fact.kind is not FactKind.OBLIGATION and fact.date is not None and has_moment(fact)
    )


def _is_its_matter(actor: Actor, material: Material) -> bool:
    """Whether the story tells of hardly any other alliance who belongs to it and what is owed under it."""
    told = [body for fact in material.facts if (body := fact.actor("alliance"))]
    return sum(body == actor for body in told) >= _NEARLY_ALL * len(told)
