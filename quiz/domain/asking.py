"""What can be asked about each slot of a fact with options to choose from: the prompt, the right text, the wrong ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from quiz.domain import steps
from quiz.domain.distractors import FEWEST, Wrong, wrong_actors, wrong_dates, wrong_figures, wrong_texts
from quiz.domain.distractors.likeness import same_name
from quiz.domain.distractors.memberships import standings
from quiz.domain.facts import ActorKind, Fact, FactKind, Kept, Mode, Relation
from quiz.domain.happenings import asking_when, datable, is_open, is_told_kept
from quiz.domain.item_rules.giveaways import LONGEST, is_absolute
from quiz.domain.kept_answers import KEPT_TEXTS, not_kept_so
from quiz.domain.mentions import mentions
from quiz.domain.names import fold
from quiz.domain.partial_dates import display, is_stated
from quiz.domain.phrases import (
    aside,
    asked,
    by_the_story,
    capital,
    clause,
    held,
    mid,
    mid_clause,
    named,
    on,
    owing,
    owing_by_its_words,
    sentence,
    told,
)
from quiz.domain.questions import Material
from quiz.domain.standing import is_duty
from quiz.domain.who_questions import who_questions
from quiz.domain.wording import called, is_direct, that

_LENGTHS = 0.45, 2.2
"""How short and how long a wrong text may be beside the right one, as a multiple of its length."""

_FIRST = 100
"""What is taken off the rank of a wrong text that says “never” as the right one does, so that it is chosen."""

_TURNED = re.compile(r"That (?:should|had|were) ", re.I)
"""“That should Ostia fail …” is hard to read as an option."""

_OF_ITS_SPEAKER = re.compile(
    r"That (?:he|she|it|they|his|her|its|their)\b(?! (?:is|was) (?:not )?(?:true|clear|time))", re.I
)
_COUNTED = re.compile(
    r"(?:(?:some|about|around|nearly|almost|at least|more than) )?"
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty) (?P<what>[a-z].*)",
    re.I,
)
_WITH_FIGURES = frozenset({"duty", "goods"})


@dataclass(frozen=True, slots=True)
class Ask:
    """A question about one slot of a fact: the prompt, the right text and texts that are provably wrong."""

    slot: str
    prompt: str
    right: str
    wrongs: list[Wrong]


def asks(fact: Fact, material: Material) -> Iterator[Ask]:
    """Every fair question about the fact that has at least two provably wrong options."""
    if fact.attribution.mode is Mode.DENIED:
        return
    fact = datable(fact)
    for ask in [*_who(fact, material), *_ASKING[fact.kind](fact, material)]:
        fair = _fair(ask)
        if len(fair.wrongs) >= FEWEST and not _holds(fair.prompt, fair.right):
            yield fair


def _fair(ask: Ask) -> Ask:
    """The question without the wrong options that the prompt names, since nobody would choose them, or that another one repeats."""
    unnamed = [wrong for wrong in ask.wrongs if not (wrong.actor and mentions(ask.prompt, wrong.actor))]
    apart = [one for one in unnamed if not any(other is not one and _holds(other.text, one.text) for other in unnamed)]
    return Ask(ask.slot, ask.prompt, ask.right, apart if len(apart) >= FEWEST else unnamed)


def _holds(prompt: str, text: str) -> bool:
    return f" {fold(text)} " in f" {fold(prompt)} "


def _who(fact: Fact, material: Material) -> Iterator[Ask]:
    for question in who_questions(fact, material):
        wrongs = wrong_actors(fact, question.slot, material)
        yield Ask(question.slot, _anchored(fact, question.prompt, material), capital(called(question.actor)), wrongs)


def _anchored(fact: Fact, prompt: str, material: Material) -> str:
    """The prompt with its source: without a date or a source, what the story does not say might be true as well."""
    if fact.date or fact.attribution.actor or fact.kind is FactKind.CLAIM or prompt.startswith("According to"):
        return prompt
    return by_the_story(fact, mid(prompt, material), material)


def _date_ask(fact: Fact, prompt: str, material: Material) -> Iterator[Ask]:
    shown = display(fact.date) if fact.date else "["
    year = re.search(r"\d{4}", shown)
    if not shown.startswith("[") and not (year and year[0] in prompt):
        yield Ask("date", prompt, shown, wrong_dates(fact, material))


def _text_ask(
    fact: Fact, slot: str, prompt: str, material: Material, form: Callable[[str], str] = str
) -> Iterator[Ask]:
    right = capital(form(fact.text(slot)))
    shortest, longest = (len(right) * times for times in _LENGTHS)
    wrongs = [
        Wrong(text, wrong.reason, wrong.rank - is_absolute(right) * is_absolute(text) * _FIRST)
        for wrong in _texts(fact, slot, material)
        if shortest <= len(text := capital(form(wrong.text))) <= longest and _may_stand_beside(right, text)
    ]
    if fact.text(slot) and prompt and not _TURNED.match(right):
        yield Ask(slot, prompt, right, wrongs)


def _may_stand_beside(right: str, wrong: str) -> bool:
    """Whether a wrong text can be read as quickly as any, and says no “never” that only the right one should say."""
    return len(wrong.split()) <= LONGEST and not _TURNED.match(wrong) and (is_absolute(right) or not is_absolute(wrong))


def _texts(fact: Fact, slot: str, material: Material) -> list[Wrong]:
    """What other facts have in that slot; for a duty or goods also other figures, where those are too few."""
    found = wrong_texts(fact, slot, material)
    if len(found) >= FEWEST or slot not in _WITH_FIGURES:
        return found
    return [*found, *wrong_figures(fact.text(slot), material.text)]


def _of_event(fact: Fact, material: Material) -> Iterator[Ask]:
    yield from _date_ask(fact, f"{told(fact, mid_clause(fact, material), material)} {asking_when(fact)}", material)
    if fact.date and is_stated(fact.date) and not is_open(fact):
        yield from _text_ask(fact, "what", by_the_story(fact, f"what happened {on(fact.date)}?", material), material)


def _of_role(fact: Fact, material: Material) -> Iterator[Ask]:
    holder = fact.actor("holder")
    if holder:
        word = "who" if holder.kind is ActorKind.PERSON else "what"
        prompt = by_the_story(fact, f"{word} {held(fact)} {named(holder, material)}?", material)
        yield from _text_ask(fact, "role", prompt, material)


def _of_transfer(fact: Fact, material: Material) -> Iterator[Ask]:
    supplier, recipient = fact.actor("supplier"), fact.actor("recipient")
    if supplier and recipient:
        giver, taker = named(supplier, material), named(recipient, material)
        when = asked(fact, f"when did {giver} supply {fact.text('goods')} to {taker}?", material)
        yield from _date_ask(fact, when, material)
        for ask in _text_ask(fact, "goods", "what", material):
            asking = f"{_asked_goods(ask)} did {giver} supply to {taker}?"
            yield Ask(ask.slot, by_the_story(fact, asking, material), ask.right, ask.wrongs)


def _asked_goods(ask: Ask) -> str:
    """The question word for goods: “how many tanks” where all that can be chosen is how many they were."""
    found = [_COUNTED.fullmatch(text) for text in (ask.right, *(wrong.text for wrong in ask.wrongs))]
    things = {one["what"] if one else "" for one in found}
    return f"how many {things.pop()}" if len(things) == 1 and "" not in things else "what"


def _of_membership(fact: Fact, material: Material) -> Iterator[Ask]:
    member, alliance, relation = fact.actor("member"), fact.actor("alliance"), Relation(fact.text("relation"))
    if not member or not alliance:
        return
    name, body = named(member, material), named(alliance, material)
    if relation is Relation.MEMBER:
        prompt = f"According to the story, which of these is true of {name} and {body}?"
    else:
        yield from _date_ask(fact, _when_membership(fact, name, body, material), material)
        is_dated = fact.date is not None and is_stated(fact.date)
        prompt = by_the_story(fact, f"what did {name} do {on(fact.date)}?", material) if fact.date and is_dated else ""
    if prompt:
        wrongs = [Wrong(f"It {wrong.text} {body}", wrong.reason, wrong.rank) for wrong in standings(fact, material)]
        yield Ask("relation", prompt, f"It {steps.told(fact)} {body}", wrongs)


def _when_membership(fact: Fact, name: str, body: str, material: Material) -> str:
    asking = steps.asked_when(fact, name, body)
    return (
        asked(fact, asking, material)
        if asking
        else f"{told(fact, mid_clause(fact, material), material)} When was that?"
    )


def _of_obligation(fact: Fact, material: Material) -> Iterator[Ask]:
    """What is owed and what was done; was it kept? Where the story does not say, no sentence could settle that."""
    debtor, alliance, kept = fact.actor("debtor"), fact.actor("alliance"), Kept(fact.text("kept"))
    if not debtor or not alliance or not is_duty(fact):
        return
    name, owed = owing(fact, material), sentence(clause(fact, material))
    is_named = same_name(debtor, alliance) and not owing_by_its_words(fact)
    under = "" if is_named else f" under {named(alliance, material)}"
    yield from _text_ask(fact, "duty", by_the_story(fact, f"what must {name} do{under}?", material), material)
    done = f"{owed} {by_the_story(fact, f'what did {named(debtor, material)} do?', material)}"
    yield from _text_ask(fact, "done", done, material)
    if is_told_kept(fact):
        wrongs = [
            Wrong(KEPT_TEXTS[other], not_kept_so(fact, kept, other, material)) for other in Kept if other is not kept
        ]
        yield Ask(
            "kept", f"{owed} Was this obligation kept, {aside(fact.attribution, material)}?", KEPT_TEXTS[kept], wrongs
        )


def _of_claim(fact: Fact, material: Material) -> Iterator[Ask]:
    speaker = fact.actor("speaker")
    if speaker:
        name = named(speaker, material)
        yield from _date_ask(fact, f"When did {name} say {that(fact.text('content'))}?", material)
        which = f"Which of these did {name} say, according to the story?"
        yield from filter(_is_level, map(_of_one_form, _text_ask(fact, "content", which, material, that)))


def _is_level(ask: Ask) -> bool:
    """Whether the right text is not the only one that speaks of “him” or “it”, which tells whose it is."""
    return not _OF_ITS_SPEAKER.match(ask.right) or any(_OF_ITS_SPEAKER.match(wrong.text) for wrong in ask.wrongs)


def _of_one_form(ask: Ask) -> Ask:
    """The question with wrong texts of the right one's form where there are enough: quotations, or reported words."""
    form = is_direct(ask.right)
    same = [wrong for wrong in ask.wrongs if is_direct(wrong.text) is form]
    return Ask(ask.slot, ask.prompt, ask.right, same if len(same) >= FEWEST else ask.wrongs)


_ASKING: Mapping[FactKind, Callable[[Fact, Material], Iterator[Ask]]] = {
    FactKind.EVENT: _of_event,
    FactKind.ROLE: _of_role,
    FactKind.TRANSFER: _of_transfer,
    FactKind.MEMBERSHIP: _of_membership,
    FactKind.OBLIGATION: _of_obligation,
    FactKind.CLAIM: _of_claim,
}
