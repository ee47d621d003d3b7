"""Wrong options that a teacher may put into a question for one that it has, each with the reason why it is wrong.

A question shows the two or three that are nearest to the right one; here are the rest: further ones from the story,
dates and figures next to the right ones, the right words with another actor in them, and actors of other stories.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from random import Random

from quiz.domain.asking import asks
from quiz.domain.clause_names import replaced
from quiz.domain.date_answers import read_answer
from quiz.domain.distractors import Wrong, each_wrong_actor, each_wrong_text, wrong_figures
from quiz.domain.distractors.dates import neighbours
from quiz.domain.distractors.likeness import may_be_one
from quiz.domain.facts import Actor, ActorKind, Fact, FactKind
from quiz.domain.kinds import KINDS
from quiz.domain.kinds.who_said_it import fitting_speakers
from quiz.domain.mentions import mentions
from quiz.domain.phrases import capital, named, sentence
from quiz.domain.questions import Draft, Material, Option
from quiz.domain.reading.gazetteer.countries import COUNTRIES
from quiz.domain.wording import called, is_description, that

MOST_STRANGERS = 6
_HOLDERS_OF_ACTORS: Mapping[str, tuple[str, ...]] = {
    "content": ("about",),
    "what": ("actor", "target"),
    "role": ("of",),
    "done": ("debtor", "creditor"),
}
"""For a text, the actors that may be named in it."""


def offers(draft: Draft, material: Material) -> tuple[Option, ...]:
    """The options that may take the place of a wrong one of the question, by date or by text; none where the answers are fixed."""
    found = {option.text.casefold(): option for option in _offered(draft, material)}
    return tuple(sorted(found.values(), key=lambda option: (_day(option.text), option.text)))


def _day(text: str) -> date:
    """The first day that a date can mean; what is no date stands in its place by its words alone."""
    try:
        return read_answer(text).earliest
    except ValueError:
        return date.min


def has_offers(draft: Draft, material: Material) -> bool:
    """Whether there is any such option; quicker than to list them."""
    return any(True for _ in _offered(draft, material))


def _offered(draft: Draft, material: Material) -> Iterator[Option]:
    fact = next((fact for fact in material.facts if fact.key in draft.facts), None)
    if fact is None:
        return
    taken = {option.text.casefold() for option in KINDS[draft.kind].anatomy(draft).options}
    for wrong in _wrongs(draft, fact, material):
        unnamed = wrong.actor is None or not mentions(draft.prompt, wrong.actor)
        if wrong.text and wrong.reason and unnamed and wrong.text.casefold() not in taken:
            yield Option("", wrong.text, right=False, reason=wrong.reason)


def _wrongs(draft: Draft, fact: Fact, material: Material) -> Iterator[Wrong]:
    """Those that are found quickly first."""
    if draft.kind == "who_said_it":
        yield from _strangers(fact, fact.speaker, material)
        yield from fitting_speakers(fact, draft.prompt, material)
    slot = draft.identity.rpartition(":")[2]
    if draft.kind == "multiple_choice" and slot != "kept":
        yield from _wider(fact, slot, material)
        yield from (wrong for ask in asks(fact, material) if ask.slot == slot for wrong in ask.wrongs)


def _wider(fact: Fact, slot: str, material: Material) -> Iterator[Wrong]:
    if slot == "date":
        yield from neighbours(fact, material)
    elif slot == "relation":
        yield from _other_steps(fact, material)
    elif fact.actor(slot):
        yield from _strangers(fact, fact.actor(slot), material)
    else:
        for wrong in _other_words(fact, slot, material):
            said = that(wrong.text) if wrong.text and fact.kind is FactKind.CLAIM else wrong.text
            yield Wrong(capital(said), wrong.reason)


def _other_words(fact: Fact, slot: str, material: Material) -> Iterator[Wrong]:
    """Texts of any length, and the right one with another figure or another actor in it."""
    text = fact.text(slot)
    yield from wrong_figures(text, material.text)
    yield from each_wrong_text(fact, slot, material)
    for held in _HOLDERS_OF_ACTORS.get(slot, ()):
        present = fact.actor(held)
        for wrong in each_wrong_actor(fact, held, material) if present else ():
            if present and wrong.actor and not mentions(text, wrong.actor):
                yield Wrong(replaced(text, present, named(wrong.actor, material)), wrong.reason)


def _strangers(fact: Fact, key: Actor | None, material: Material) -> Iterator[Wrong]:
    """Actors of the key's kind of whom only other stories tell; for a country also the other states of the world."""
    held = [*(actor for _, actor in fact.actors()), *([fact.speaker] if fact.speaker else [])]
    if key is None:
        return
    others = (
        actor
        for actor in (*material.strangers, *(_states(fact, material) if key.kind is ActorKind.COUNTRY else ()))
        if actor.kind is key.kind and not is_description(actor) and not any(may_be_one(actor, one) for one in held)
    )
    for actor in islice(others, MOST_STRANGERS):
        reason = sentence(f"the story does not mention {named(actor, material)}")
        yield Wrong(capital(called(actor)), reason, actor=actor)


def _states(fact: Fact, material: Material) -> Iterator[Actor]:
    """States that the project does not know yet, in an order that the fact's key decides."""
    known = {name for actor in material.actors for name in actor.names}
    states = [country for country in COUNTRIES.values() if known.isdisjoint([country.name, *country.people])]
    for country in Random(fact.key).sample(states, len(states)):
        state = Actor(f"state-{country.name}", country.name, ActorKind.COUNTRY, country.people)
        if not mentions(material.text, state):
            yield state


def _other_steps(fact: Fact, material: Material) -> Iterator[Wrong]:
    """Steps that nobody takes who is in the alliance, or enters or leaves it at that time."""
    member, alliance = fact.actor("member"), fact.actor("alliance")
    if fact.kind is not FactKind.MEMBERSHIP or not member or not alliance:
        return
    name, body = named(member, material), named(alliance, material)
    reason = sentence(f"the story says that {name} {fact.text('relation')} {body}")
    for step in ("was expelled from", "was refused entry into", "withdrew its application to join"):
        yield Wrong(f"It {step} {body}", reason)
