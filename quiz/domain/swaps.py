"""A fact said truly and said falsely: the same sentence with one actor, date or relation that is provably wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from quiz.domain.clause_names import replaced
from quiz.domain.distractors import choose, wrong_actors, wrong_dates, wrong_figures, wrong_speakers, wrong_texts
from quiz.domain.distractors.likeness import is_owed_by_members
from quiz.domain.distractors.memberships import as_it_is
from quiz.domain.facts import Actor, Fact, FactKind, Kept, Mode, Relation
from quiz.domain.happenings import datable, is_told_kept, lasts
from quiz.domain.mentions import mentions
from quiz.domain.partial_dates import is_stated
from quiz.domain.phrases import (
    aside,
    at,
    attributed,
    capital,
    clause,
    dated,
    mid,
    named,
    sentence,
    stopped,
    told,
    when,
)
from quiz.domain.questions import Material
from quiz.domain.standing import is_duty

_ACTOR_SLOTS = {
    FactKind.EVENT: ("actor", "target"),
    FactKind.ROLE: ("holder",),
    FactKind.TRANSFER: ("supplier", "recipient"),
    FactKind.MEMBERSHIP: ("member",),
    FactKind.CLAIM: ("speaker",),
    FactKind.OBLIGATION: ("alliance",),
}
_DATED = frozenset({FactKind.EVENT, FactKind.TRANSFER, FactKind.MEMBERSHIP, FactKind.CLAIM})
_WITH_FIGURES = {
    FactKind.OBLIGATION: "duty",
    FactKind.TRANSFER: "goods",
    FactKind.EVENT: "what",
    FactKind.CLAIM: "content",
}
_HE_OR_SHE = re.compile(r"^[^“]*\b(?:he|she|his|her)\b")
"""Words for the speaker, which the name of another speaker may not fit."""
_KEPT = {
    Kept.YES: "this obligation was kept",
    Kept.NO: "this obligation was not kept",
    Kept.DISPUTED: "it is disputed whether this obligation was kept",
}


@dataclass(frozen=True, slots=True)
class Swap:
    """A sentence that is true of a fact and one that is false in one slot, with the reason why it is false."""

    slot: str
    true: str
    false: str
    reason: str


def swaps(fact: Fact, material: Material, rng: Random) -> list[Swap]:
    """Every slot of the fact in which a value can be swapped for one that is provably wrong, at most one swap each."""
    if fact.attribution.mode is Mode.DENIED or (fact.kind is FactKind.OBLIGATION and not is_duty(fact)):
        return []
    fact = datable(fact)
    found = [
        *_dates(fact, material, rng),
        *_relations(fact, material, rng),
        *_actors(fact, material, rng),
        *_kept(fact, material),
    ]
    return found or list(_figures(fact, material, rng))


def truth(fact: Fact, material: Material) -> str:
    """The fact as a true sentence, for one in which nothing can be swapped."""
    if fact.kind is FactKind.CLAIM:
        return _told(fact, material)
    if fact.attribution.actor:
        return sentence(attributed(fact, material))
    return f"According to the story, {stopped(mid(fact.statement, material))}"


def _dates(fact: Fact, material: Material, rng: Random) -> Iterator[Swap]:
    if fact.date is None or not _has_own_date(fact):
        return
    words, precision = clause(fact, material), fact.date.precision
    for wrong in choose(wrong_dates(fact, material), rng, most=1):
        true = dated(fact, words, at(fact, fact.date), material)
        false = dated(fact, words, f"since {wrong.text}" if lasts(fact) else when(wrong.text, precision), material)
        yield Swap("date", true, false, f"{true} {wrong.reason}")


def _figures(fact: Fact, material: Material, rng: Random) -> Iterator[Swap]:
    slot = _WITH_FIGURES.get(fact.kind, "")
    for wrong in choose(wrong_figures(fact.text(slot), material.text), rng, most=1):
        other = replace(fact, slots={**fact.slots, slot: wrong.text})
        yield _swap("figure", fact, other, wrong.reason, material)


def _has_own_date(fact: Fact) -> bool:
    """Whether its date says when it happened, in words of the story."""
    if fact.date is None or not is_stated(fact.date):
        return False
    return fact.kind in _DATED and fact.text("relation") != Relation.MEMBER


def _relations(fact: Fact, material: Material, rng: Random) -> Iterator[Swap]:
    if fact.kind is not FactKind.MEMBERSHIP:
        return
    for wrong in choose(wrong_texts(fact, "relation", material), rng, most=1):
        other = replace(fact, slots={**fact.slots, "relation": wrong.text})
        more = "" if wrong.reason == as_it_is(fact, material) else wrong.reason
        yield _swap("relation", fact, other, more, material)


def _actors(fact: Fact, material: Material, rng: Random) -> Iterator[Swap]:
    words = clause(fact, material)
    is_his = fact.kind is FactKind.CLAIM and _HE_OR_SHE.search(fact.text("content")) is not None
    for slot in () if is_his else _ACTOR_SLOTS[fact.kind]:
        wrongs = wrong_speakers(fact, material) if slot == "speaker" else wrong_actors(fact, slot, material)
        present = fact.actor(slot)
        fitting = [
            wrong
            for wrong in wrongs
            if wrong.actor and present and wrong.actor.kind is present.kind and not mentions(words, wrong.actor)
        ]
        if slot == "alliance" and is_owed_by_members(fact):
            continue  # “under the Lake Pact, Harbour League members must pay”
        for wrong in choose(fitting, rng, most=1):
            other = _with_actor(fact, slot, wrong.actor, material) if wrong.actor else None
            if other:
                yield _swap(slot, fact, other, wrong.reason, material)


def _swap(slot: str, fact: Fact, other: Fact, reason: str, material: Material) -> Swap:
    true, false = _told(fact, material), _told(other, material)
    return Swap(slot, true, false, f"{true} {reason}".rstrip())


def _told(fact: Fact, material: Material) -> str:
    """The fact as a sentence, with its date, or else with who says so: what is said of one time may be true of another."""
    words = clause(fact, material)
    if _has_own_date(fact) and fact.date:
        return dated(fact, words, at(fact, fact.date), material)
    if fact.attribution.actor:
        return told(fact, words, material)
    if fact.kind is FactKind.OBLIGATION and words.startswith("under "):
        return sentence(words)
    return f"According to the story, {stopped(mid(words, material))}"


def _with_actor(fact: Fact, slot: str, actor: Actor, material: Material) -> Fact | None:
    """The fact as it would be with another actor in that slot; None where its words cannot say so."""
    present = fact.actor(slot)
    if present is None:
        return None
    slots = {**fact.slots, slot: actor}
    if fact.kind is FactKind.OBLIGATION and fact.actor("debtor") == present:
        slots["debtor"] = actor
    if fact.kind is FactKind.EVENT:
        slots["what"] = replaced(fact.text("what"), present, named(actor, material))
        if not slots["what"]:
            return None
    return replace(fact, slots=slots)


def _kept(fact: Fact, material: Material) -> Iterator[Swap]:
    """Whether an obligation was kept; where the story does not say, there is nothing true or false to say."""
    kept = Kept(fact.text("kept")) if fact.kind is FactKind.OBLIGATION else Kept.UNKNOWN
    if not is_told_kept(fact):
        return
    by, owed = capital(aside(fact.attribution, material)), sentence(clause(fact, material))
    true = f"{by}, {_KEPT[kept]}."
    false = f"{by}, {_KEPT[Kept.NO if kept is Kept.YES else Kept.YES]}."
    yield Swap("kept", f"{owed} {true}", f"{owed} {false}", true)
