"""Questions whose answer is one actor: the prompt for each slot of a fact that only one actor fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from quiz.domain import steps
from quiz.domain.asking_after import asked_after
from quiz.domain.clause_names import after_subject, is_said_of_subject, is_subject
from quiz.domain.distractors.actors import is_office
from quiz.domain.distractors.likeness import alike, is_owed_by_members, same_name
from quiz.domain.facts import Actor, ActorKind, Fact, FactKind, Mode, Relation
from quiz.domain.happenings import datable
from quiz.domain.headlines import is_told
from quiz.domain.mentions import by_own_names, mentions
from quiz.domain.names import fold
from quiz.domain.partial_dates import contradicts, is_stated
from quiz.domain.phrases import (
    asked,
    at,
    by_the_story,
    clause,
    held,
    mid,
    named,
    owed_by_all,
    owing,
    owing_by_its_words,
    source,
)
from quiz.domain.question_words import which, whom
from quiz.domain.questions import Material
from quiz.domain.standing import is_duty
from quiz.domain.wording import is_direct

_DRAWN_UP = re.compile(r"(?:was|were) (?:signed|adopted|concluded|agreed|ratified|drawn up|initialled|renewed)\b")
_OFFICE = re.compile(r"(?:has been|was|is|has remained|remained|took|takes|left|leaves|entered|assumed) (?:in )?office")
"""What many do at any time: who took office in May is not asked without the office."""
_CIRCULAR = re.compile(
    r"\bthe (?:treaty|pact|accord|convention|agreement|charter|protocol|compact|arrangement|alliance)\b", re.I
)
_TWO_THINGS = re.compile(
    r", and (?:the )?[A-Z]|; |,? and that |\b(?:but|and) (?:it|they|he|she)\b"
    r"| (?:and|but|while) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* (?:is|are|was|were|has|have|had|will|would|did|does|do)\b"
)
_TURNED = re.compile(r"(?:Nowhere|Never|Not|Nor|Only|Neither|Rarely|Seldom|Should|Had|Were)\b", re.I)
"""What puts the verb before its subject: nobody asks “nowhere is which country obliged”."""

_THE_ONE_THAT = re.compile(r"^the (?:person|country|organisation|alliance|publication) (?:that|who) ")
_OWN = frozenset({"it", "its", "they", "their", "he", "his", "she", "her"})
"""Words that mean the speaker and need the name before them: “Norland said that it would not arm which country?”"""
_INSIDE = frozenset({Relation.MEMBER.value, Relation.JOINED.value, Relation.FOUNDED.value})
"""What one of several members may be asked for only with its date."""
_DATED = frozenset({FactKind.EVENT, FactKind.MEMBERSHIP})
"""The kinds whose prompts say when."""


@dataclass(frozen=True, slots=True)
class WhoQuestion:
    """A question for the actor in one slot of a fact."""

    slot: str
    prompt: str
    actor: Actor


def who_questions(fact: Fact, material: Material) -> Iterator[WhoQuestion]:
    """Every question for an actor of the fact that its own words do not answer and that has one answer in the story."""
    if fact.attribution.mode is Mode.DENIED:
        return
    fact = datable(fact)
    for slot, prompt in _ASKING[fact.kind](fact, material):
        actor = fact.actor(slot)
        if (
            actor
            and not is_told(actor, fact, material)
            and not gives_away(prompt, actor)
            and has_one_answer(fact, slot, material)
        ):
            yield WhoQuestion(slot, prompt, actor)


def gives_away(words: str, actor: Actor) -> bool:
    """Whether the words name the actor, or hold all the words of one of its names: “which treaty … in Tashkent”."""
    spoken, actor = set(fold(words).split()), by_own_names(actor)
    return mentions(words, actor) or any(set(fold(name).split()) <= spoken for name in actor.names)


def has_one_answer(fact: Fact, slot: str, material: Material) -> bool:
    """Whether the actor in that slot is the one answer that the story's facts allow.

    It is not where another fact says the same of another actor of that kind at what may be the same time, or where
    another actor of this fact has the name for part of its own (“CSTO members” beside “CSTO”).
    """
    held = dict(fact.actors())
    if slot == "alliance" and is_owed_by_members(fact):
        held.pop("debtor")
    if slot == "member" and not fact.date and fact.text("relation") in _INSIDE:
        return False  # an alliance has more members than the story’s facts may tell
    if any(same_name(actor, held[slot]) for name, actor in held.items() if name != slot and slot in held):
        return False
    return not any(_answers_too(other, fact, slot, material) for other in material.facts if other.kind is fact.kind)


def _answers_too(other: Fact, fact: Fact, slot: str, material: Material) -> bool:
    actor, another = fact.actor(slot), other.actor(slot)
    if actor is None or another is None or another.kind is not actor.kind or same_name(actor, another):
        return False
    mine, theirs = dict(fact.actors()), dict(other.actors())
    shared = (mine.keys() & theirs.keys()) - {slot}
    if not all(same_name(mine[name], theirs[name]) for name in shared):
        return False
    if fact.kind in _DATED and fact.date and other.date and contradicts(fact.date, other.date):
        return False
    if fact.kind is FactKind.MEMBERSHIP:
        return fact.text("relation") == other.text("relation")
    return alike(fact, other, material)


def _when(fact: Fact) -> str:
    """The date in front of a question, as far as the story states it: “on 12 June, ”."""
    return f"{at(fact, fact.date)}, " if fact.date and is_stated(fact.date) else ""


def _of_event(fact: Fact, material: Material) -> Iterator[tuple[str, str]]:
    what, actor, target = fact.text("what").rstrip("."), fact.actor("actor"), fact.actor("target")
    if actor and (did := after_subject(what, actor)) and is_said_of_subject(did) and not _OFFICE.fullmatch(did):
        word = "which treaty" if actor.kind is ActorKind.ALLIANCE and _DRAWN_UP.match(did) else which(actor)
        yield "actor", asked(fact, f"{_when(fact)}{word} {did}?", material)
    if target and (done := asked_after(what, target, whom(target))):
        when = _when(fact)
        yield "target", asked(fact, f"{when}{mid(done, material) if when else done}?", material)


def _of_role(fact: Fact, material: Material) -> Iterator[tuple[str, str]]:
    holder, of, role = fact.actor("holder"), fact.actor("of"), fact.text("role")
    if holder is None:
        return
    if is_office(fact):
        does, is_what_it_does = _THE_ONE_THAT.subn("", role)
        asking = does if is_what_it_does else f"{held(fact)} {role}"
        yield "holder", by_the_story(fact, f"{which(holder)} {asking}?", material)
    if of and (asking := asked_after(role, of, whom(of))):
        yield "of", by_the_story(fact, f"{named(holder, material)} {held(fact)} {asking}?", material)


def _of_transfer(fact: Fact, material: Material) -> Iterator[tuple[str, str]]:
    supplier, recipient, goods = fact.actor("supplier"), fact.actor("recipient"), fact.text("goods")
    if supplier and recipient:
        yield "supplier", asked(fact, f"{which(supplier)} supplied {goods} to {named(recipient, material)}?", material)
        yield (
            "recipient",
            asked(fact, f"to {whom(recipient)} did {named(supplier, material)} supply {goods}?", material),
        )


def _of_membership(fact: Fact, material: Material) -> Iterator[tuple[str, str]]:
    member, alliance, relation = fact.actor("member"), fact.actor("alliance"), Relation(fact.text("relation"))
    if member is None or alliance is None:
        return
    when = f" {at(fact, fact.date)}" if fact.date and is_stated(fact.date) else ""
    if relation is not Relation.MEMBER:
        asking = f"{which(member)} {steps.told(fact)} {named(alliance, material)}{when}?"
        yield "member", by_the_story(fact, asking, material)
    asking = steps.asked_of_what(fact, which(alliance), named(member, material))
    yield "alliance", by_the_story(fact, f"{asking.removesuffix('?')}{when}?", material)


def _of_obligation(fact: Fact, material: Material) -> Iterator[tuple[str, str]]:
    debtor, creditor, alliance = fact.actor("debtor"), fact.actor("creditor"), fact.actor("alliance")
    if debtor is None or alliance is None:
        return
    if not is_duty(fact):
        if did := after_subject(fact.statement.rstrip("."), debtor):
            yield "debtor", asked(fact, f"{which(debtor)} {did}?", material)
        return
    if by := _by_what(fact, debtor, alliance, material):
        yield "alliance", by
    if debtor == alliance:
        return
    for slot, actor in (("debtor", debtor), ("creditor", creditor)):
        word = which(actor) if slot == "debtor" and actor else whom(actor) if actor else ""
        if actor and (asking := asked_after(clause(fact, material), actor, word)):
            yield slot, asked(fact, f"{asking}?", material)


def _by_what(fact: Fact, debtor: Actor, alliance: Actor, material: Material) -> str:
    """The question for the alliance by which something is owed; empty where the duty itself speaks of “the treaty”."""
    word, duty = which(alliance), fact.text("duty")
    if not owing_by_its_words(fact):
        if owed_by_all(fact) or is_owed_by_members(fact):
            return by_the_story(fact, f"the members of {word} must {duty}?", material)
        if debtor == alliance:
            return by_the_story(fact, f"{word} must {duty}?", material)
    under = word if word in {"which treaty", "which agreement"} else f"the rules of {word}"
    names = "|".join(map(re.escape, alliance.names))
    whose = re.sub(
        rf" (?:(?:from|of) )?(?:the )?(?:{names})$", "", owing(fact, material)
    )  # “any member wishing to leave”
    return "" if _CIRCULAR.search(duty) else asked(fact, f"under {under} must {whose} {duty}?", material)


def _of_claim(fact: Fact, material: Material) -> Iterator[tuple[str, str]]:
    speaker, about, content = fact.actor("speaker"), fact.actor("about"), fact.text("content").rstrip(".")
    if speaker is None or about is None or is_direct(content):
        return
    if _TWO_THINGS.search(content) or _TURNED.match(content):
        return
    if said := after_subject(content, about):
        if is_said_of_subject(said):
            yield "about", asked(fact, f"{which(about)}, according to {source(speaker, material)}, {said}?", material)
    elif asking := asked_after(content, about, which(about) if is_subject(content, about) else whom(about)):
        who, said = source(speaker, material), mid(asking, material)
        is_own = content.split(" ", 1)[0].lower() in _OWN
        yield "about", asked(fact, f"{who} said that {said}?" if is_own else f"according to {who}, {said}?", material)


_ASKING: Mapping[FactKind, Callable[[Fact, Material], Iterator[tuple[str, str]]]] = {
    FactKind.EVENT: _of_event,
    FactKind.ROLE: _of_role,
    FactKind.TRANSFER: _of_transfer,
    FactKind.MEMBERSHIP: _of_membership,
    FactKind.OBLIGATION: _of_obligation,
    FactKind.CLAIM: _of_claim,
}
