"""Facts with what their own words leave to the story: “Ostia withdrew” is told as “Ostia withdrew from the Lake Pact”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quiz.domain.facts import Fact, FactKind, Relation
from quiz.domain.phrases import capital, named
from quiz.domain.questions import Material
from quiz.domain.reading.statements.lacking import names_nothing
from quiz.domain.standing import is_bare

_BEFORE_THE_ALLIANCE: Mapping[str, str] = {
    "joined": "",
    "quit": "",
    "left": "",
    "founded": "",
    "signed": "",
    "ratified": "",
    "withdrew": "from ",
    "pulled out": "of ",
    "dropped out": "of ",
    "walked out": "of ",
    "acceded": "to ",
    "signed up": "to ",
}
"""What stands between a verb and the alliance; of other verbs the step itself is told: “came aboard” is “joined”."""
_STEPS = frozenset({Relation.JOINED, Relation.LEFT})


def whole_facts(material: Material) -> Iterator[Fact]:
    """The facts of the material, each completed."""
    return (completed(fact, material) for fact in material.facts)


def completed(fact: Fact, material: Material) -> Fact:
    """The fact, with the alliance that its member entered or left at that place of the story, where its words lack it."""
    what = fact.text("what").rstrip(".")
    twin = _twin(fact, material) if is_bare(fact) or names_nothing(what) else None
    alliance = twin.actor("alliance") if twin else None
    if twin is None or alliance is None or what not in fact.statement:
        return fact
    body = named(alliance, material)
    verb = next((verb for verb in _BEFORE_THE_ALLIANCE if re.search(rf"\b{verb}$", what)), "")
    step = f"{what} {_BEFORE_THE_ALLIANCE[verb]}" if verb else f"{_member(fact, material)} {twin.text('relation')} "
    whole = f"{what.removesuffix('it')}{body}" if what.endswith(" it") else f"{step}{body}"
    return replace(fact, statement=fact.statement.replace(what, whole, 1), slots={**fact.slots, "what": whole})


def _member(fact: Fact, material: Material) -> str:
    member = fact.actor("actor")
    return capital(named(member, material)) if member else ""


def _twin(fact: Fact, material: Material) -> Fact | None:
    """The membership fact that tells of the same step, at the same place of the story."""
    return next(
        (
            other
            for other in material.facts
            if other.kind is FactKind.MEMBERSHIP
            and other.text("relation") in _STEPS
            and other.actor("member") == fact.actor("actor")
            and other.attribution == fact.attribution
            and (other.date is None or other.date == fact.date)
            and other.evidence.start < fact.evidence.end
            and fact.evidence.start < other.evidence.end
        ),
        None,
    )
