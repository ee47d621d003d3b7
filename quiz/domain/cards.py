"""Flashcards of a fact: fronts that can be answered alone, and backs that begin with the answer, one thing each.

Who says so stands on the front wherever it is not the story itself, or is what the front asks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from quiz.domain.distractors.likeness import alike
from quiz.domain.facts import Actor, Fact, FactKind, Kept, Mode, Relation
from quiz.domain.gaps import GAP, gaps
from quiz.domain.happenings import asking_when, datable, is_told_kept, lasts
from quiz.domain.mentions import mentions
from quiz.domain.names import fold
from quiz.domain.partial_dates import contradicts, display, is_stated
from quiz.domain.phrases import (
    aside,
    asked,
    attributed,
    capital,
    clause,
    mid_clause,
    named,
    on,
    owing,
    sentence,
    told,
)
from quiz.domain.question_words import which
from quiz.domain.questions import Material
from quiz.domain.quoting import quoted
from quiz.domain.standing import is_duty
from quiz.domain.who_questions import who_questions
from quiz.domain.wording import inside, that

MOST = 3
"""How many cards one fact gives at most."""

_STATES = frozenset({FactKind.ROLE, FactKind.OBLIGATION})
_SAYING: Mapping[Mode, str] = {
    Mode.REPORTED: "Who reported that {statement}?",
    Mode.CLAIMED: "Who claimed that {statement}?",
    Mode.ANNOUNCED: "Who announced that {statement}?",
    Mode.DENIED: "Who denies that {statement}?",
}
_KEPT: Mapping[Kept, str] = {
    Kept.YES: "It was kept.",
    Kept.NO: "It was not kept.",
    Kept.DISPUTED: "It is disputed whether it was kept.",
}


@dataclass(frozen=True, slots=True)
class CardDraft:
    """A card as a value; ``face`` is unique among the cards of its fact and stays the same when it is built again."""

    face: str
    front: str
    back: str


def cards_for(fact: Fact, material: Material) -> tuple[CardDraft, ...]:
    """One to three cards for the fact, the best first."""
    fact = datable(fact)
    found: dict[str, CardDraft] = {}
    for card in _every(fact, material):
        found.setdefault(card.face, card)
    return tuple(islice(found.values(), MOST)) or (_last_resort(fact, material),)


def _every(fact: Fact, material: Material) -> Iterator[CardDraft]:
    asked_already = set()
    if fact.is_claim:
        yield from _speaker(fact, material)
    for card in [*_when(fact, material), *_what(fact, material), *_who(fact, material)]:
        asked_already.add(card.face)
        yield card
    for gap in gaps(fact, material):
        if gap.slot not in asked_already:
            yield CardDraft("cloze", gap.prompt, capital(gap.answers[0]))
    yield from _speaker(fact, material)


def _when(fact: Fact, material: Material) -> Iterator[CardDraft]:
    if fact.date is None or not _happened(fact):
        return
    told_clause, shown = told(fact, mid_clause(fact, material), material), display(fact.date)
    if not shown.startswith("[") and not _tells(told_clause, shown) and not _again(fact, material):
        yield CardDraft("when", f"{told_clause} {asking_when(fact)}", capital(shown))


def _happened(fact: Fact) -> bool:
    """Whether it has a time at all: what somebody is, owes or denies has none."""
    is_state = fact.kind in _STATES or fact.text("relation") == Relation.MEMBER
    return not is_state and fact.attribution.mode is not Mode.DENIED


def _tells(words: str, date: str) -> bool:
    return date in words or any(year in words for year in re.findall(r"\d{4}", date))


def _again(fact: Fact, material: Material) -> bool:
    """Whether the story says the same of another time."""
    return any(
        clause(other, material) == clause(fact, material)
        for other in material.facts
        if other.kind is fact.kind and fact.date and other.date and contradicts(fact.date, other.date)
    )


def _who(fact: Fact, material: Material) -> Iterator[CardDraft]:
    for question in who_questions(fact, material):
        yield CardDraft(question.slot, question.prompt, capital(named(question.actor, material)))


def _speaker(fact: Fact, material: Material) -> Iterator[CardDraft]:
    speaker, words = fact.speaker, fact.text("content") or fact.statement
    if (
        speaker is None
        or mentions(words, speaker)
        or any(_says_so_too(other, fact, material) for other in material.facts)
    ):
        return
    statement = inside(words).rstrip(".")
    if fact.kind is FactKind.CLAIM:
        front = asked(fact, f"who said {that(statement)}?", material)
    else:
        front = _SAYING[fact.attribution.mode].format(statement=statement)
    yield CardDraft("speaker", front, capital(named(speaker, material)))


def _says_so_too(other: Fact, fact: Fact, material: Material) -> bool:
    return other.speaker not in {None, fact.speaker} and alike(fact, other, material)


def _last_resort(fact: Fact, material: Material) -> CardDraft:
    """The statement without its longest word: a fact with no name, number or date in it is still worth a card."""
    words = attributed(fact, material)
    opening = len(words) - len(fact.statement)
    kept = {word for name in (fact.speaker.names if fact.speaker else ()) for word in re.findall(r"\w+", name)}
    every = list(re.finditer(r"\w+", words))
    free = [found for found in every if found.start() >= opening and found[0] not in kept]
    longest = max(free or every, key=lambda found: len(found[0]))
    front = f"Which word is missing? {words[: longest.start()]}{GAP}{words[longest.end() :]}"
    return CardDraft("cloze", front, capital(longest[0]))


def _what(fact: Fact, material: Material) -> Iterator[CardDraft]:
    if fact.attribution.mode is not Mode.DENIED:
        yield from (card for card in _ASKING[fact.kind](fact, material) if not _repeats(card))


def _repeats(card: CardDraft) -> bool:
    """Whether the front says what the back does."""
    return fold(card.back) in fold(card.front)


def _others(fact: Fact, material: Material, *slots: str) -> list[Fact]:
    """The other facts of the kind that have the same in those slots."""
    return [
        other
        for other in material.facts
        if other.kind is fact.kind and other != fact and all(other.slots.get(s) == fact.slots.get(s) for s in slots)
    ]


def _of_event(fact: Fact, material: Material) -> Iterator[CardDraft]:
    actor, date = fact.actor("actor"), fact.date
    if actor is None or date is None or not is_stated(date) or lasts(fact):
        return
    same_time = [
        other for other in material.facts if other != fact and other.date and not contradicts(date, other.date)
    ]
    if not any(actor == took_part for other in same_time for _, took_part in other.actors()):
        front = asked(fact, f"what did {named(actor, material)} do {on(date)}?", material)
        yield CardDraft("what", front, sentence(fact.text("what")))


def _of_role(fact: Fact, material: Material) -> Iterator[CardDraft]:
    holder = fact.actor("holder")
    if holder and not _others(fact, material, "holder"):
        word = "who" if which(holder) == "who" else "what"
        front = asked(fact, f"{word} is {named(holder, material)}, {aside(fact.attribution, material)}?", material)
        yield CardDraft("what", front, capital(fact.text("role")))


def _of_transfer(fact: Fact, material: Material) -> Iterator[CardDraft]:
    supplier, recipient = fact.actor("supplier"), fact.actor("recipient")
    if supplier and recipient and not _others(fact, material, "supplier", "recipient"):
        front = asked(fact, f"what did {named(supplier, material)} supply to {named(recipient, material)}?", material)
        yield CardDraft("what", front, capital(fact.text("goods")))


def _of_obligation(fact: Fact, material: Material) -> Iterator[CardDraft]:
    debtor, owed, duty = fact.actor("debtor"), clause(fact, material), fact.text("duty")
    if debtor is None or not is_duty(fact):
        return
    if not _others(fact, material, "debtor", "alliance", *(["trigger"] if fact.text("trigger") else [])):
        case = f"{sentence(fact.text('trigger'))} " if fact.text("trigger") else ""
        name = owing(fact, material)
        asking = asked(fact, owed.replace(f"{name} must {duty}", f"what must {name} do?"), material)
        yield CardDraft("what", f"{case}{asking}", capital(duty))
    yield from _of_keeping(fact, owed, material)
    if fact.text("trigger"):
        yield CardDraft("trigger", f"{told(fact, owed, material)} What calls for it?", sentence(fact.text("trigger")))


def _of_keeping(fact: Fact, owed: str, material: Material) -> Iterator[CardDraft]:
    kept = _KEPT.get(Kept(fact.text("kept")))
    if fact.text("done"):
        yield CardDraft("done", f"{told(fact, owed, material)} What was done about it?", sentence(fact.text("done")))
    if kept and is_told_kept(fact):
        yield CardDraft(
            "kept", f"{sentence(owed)} What became of this duty, {aside(fact.attribution, material)}?", kept
        )


def _of_claim(fact: Fact, material: Material) -> Iterator[CardDraft]:
    speaker, about = fact.actor("speaker"), fact.actor("about")
    if speaker is None or any(_about(other) in {None, about} for other in _others(fact, material, "speaker")):
        return
    when = f" {on(fact.date)}" if fact.date and is_stated(fact.date) else ""
    topic = f" about {named(about, material)}" if about and about != speaker else ""
    front = asked(fact, f"what did {named(speaker, material)} say{topic}{when}?", material)
    yield CardDraft("what", front, _said(fact))


def _about(fact: Fact) -> Actor | None:
    return fact.actor("about")


def _said(fact: Fact) -> str:
    content, words = fact.text("content").rstrip("."), fact.text("words")
    if not words or fold(words) in fold(content):
        return sentence(that(content))
    return sentence(f"{that(content)}: {quoted(words)}")


_ASKING: Mapping[FactKind, Callable[[Fact, Material], Iterator[CardDraft]]] = {
    FactKind.EVENT: _of_event,
    FactKind.ROLE: _of_role,
    FactKind.TRANSFER: _of_transfer,
    FactKind.MEMBERSHIP: lambda fact, material: iter(()),
    FactKind.OBLIGATION: _of_obligation,
    FactKind.CLAIM: _of_claim,
}
