"""Rules that hold a question to the story: claims with their speaker, nothing invented, one right answer under all facts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.date_answers import read_answer
from quiz.domain.date_notation import read
from quiz.domain.facts import Actor, Fact
from quiz.domain.item_rules.findings import Finding, Item, Rule, advice, blocking
from quiz.domain.item_rules.words import numbers, short, spelt_numbers
from quiz.domain.mentions import mentions
from quiz.domain.messages import message
from quiz.domain.name_forms import right_names
from quiz.domain.names import folded
from quiz.domain.partial_dates import contradicts
from quiz.domain.questions import Material, Option

_SAYING = re.compile(
    r"\b(?:said|says?|claim(?:s|ed)?|report(?:s|ed)|announce[sd]|denie[sd]|according to (?!the story))\b", re.I
)
_SUPPLIED_BY_US = re.compile(r"\[[^\[\]]*\]")


def known_facts(item: Item) -> Iterator[Finding]:
    """It is tied to facts, all of which the story has."""
    if item.material is None:
        return
    if not item.draft.facts:
        told = message(
            "{stem} is tied to no fact: no sentence can be shown for it, and nothing is learnt from it.",
            stem=short(item.stem),
        )
        yield advice("fact-none", told)
    held = {fact.key for fact in item.material.facts}
    for key in item.draft.facts:
        if key not in held:
            told = message(
                "The fact “{key}” is not among the approved facts of the story. Approve it or choose another.", key=key
            )
            yield blocking("fact-missing", told)


def evidence(item: Item) -> Iterator[Finding]:
    """Each fact's quote stands in the story where the fact says."""
    for fact in item.facts:
        found = item.material and item.material.text[fact.evidence.start : fact.evidence.end] == fact.evidence.quote
        if not found or not fact.evidence.quote.strip():
            told = message(
                "The quote for {statement} is not in the story any more. Pick the words anew.",
                statement=short(fact.statement),
            )
            yield blocking("evidence-moved", told)


def speaker(item: Item) -> Iterator[Finding]:
    """A claim is asked only with its speaker in the question, or as the thing asked for."""
    for fact in item.facts:
        by = fact.speaker
        if by is None or _shows(item, by) or _puts_to_another(item):
            continue
        if fact.is_claim:
            told = message(
                "{name} says so, not the story: name {name} in {stem}, or ask who said it.",
                name=by.name,
                stem=short(item.stem),
            )
            yield blocking("claim-speaker", told)
        else:
            told = message(
                "The story has this from {name}. Name {name} in {stem}.", name=by.name, stem=short(item.stem)
            )
            yield advice("source-missing", told)


def _shows(item: Item, by: Actor) -> bool:
    """Whether the question names the actor, or asks for it."""
    arranged = [option.text for option in item.right] if item.is_arranged else []
    asked = [] if item.is_statement or item.quotes_story else item.anatomy.answers
    return any(mentions(text, by) for text in (item.stem, *arranged, *asked))


def _puts_to_another(item: Item) -> bool:
    """Whether it is a false statement that somebody else said it."""
    if not item.is_statement or folded(item.anatomy.key) != "false" or item.material is None:
        return False
    return _SAYING.search(item.stem) is not None and any(mentions(item.stem, actor) for actor in item.material.actors)


def nothing_invented(item: Item) -> Iterator[Finding]:
    """No figure in the question or its answer that the story does not give, least of all a year that is inferred.

    A false statement may have another date or number than the story's.
    """
    if item.material is None:
        return
    asked = " ".join([item.stem, item.anatomy.key])
    text = _SUPPLIED_BY_US.sub(" ", asked)
    given = f"{item.material.text} {item.material.title}"
    invented = numbers(text) - numbers(given) - spelt_numbers(given) - _stated(item)
    inferred = {year for fact in item.facts for year in _inferred_years(fact)} & numbers(text)
    is_false = item.is_statement and folded(item.anatomy.key) == "false"
    for figure in sorted(inferred if is_false else invented | inferred):
        told = message(
            "The story does not give the figure {figure}. Leave it out of {stem} and its answer.",
            figure=figure,
            stem=short(item.stem),
        )
        yield blocking("figure-invented", told)


def _stated(item: Item) -> set[int]:
    return {number for fact in item.facts if fact.date for number in numbers(fact.date.stated)}


def _inferred_years(fact: Fact) -> set[int]:
    if fact.date is None or not fact.date.inferred:
        return set()
    years = {number for number in numbers(fact.date.edtf) if number >= 1000}
    return years - numbers(fact.date.stated) - numbers(fact.evidence.quote)


def no_second_right(item: Item) -> Iterator[Finding]:
    """No wrong option is right too under another fact of the story."""
    if item.material is None or len(item.facts) != 1 or not item.has_written_options:
        return
    fact = item.facts[0]
    near = [other for other in item.material.facts if other.kind is fact.kind and len(_differing(other, fact)) <= 1]
    for option in item.wrong:
        for other in near:
            if _makes_right(option, other, fact, item.anatomy.key):
                told = message(
                    "{text} is right as well: {statement}. Replace it.",
                    text=short(option.text),
                    statement=short(other.statement),
                )
                yield blocking("options-also-right", told)
                break


def _differing(other: Fact, fact: Fact) -> list[str]:
    return [name for name in {**fact.slots, **other.slots} if fact.slots.get(name) != other.slots.get(name)]


def _makes_right(option: Option, other: Fact, fact: Fact, key: str) -> bool:
    """Whether the other fact, which differs in one slot at most, says of the option what this fact says of the key."""
    differing = _differing(other, fact)
    apart = fact.date is not None and other.date is not None and contradicts(fact.date, other.date)
    if not differing:
        return _is_date(option.text, other) and _is_date(key, fact)
    actor, own = other.actor(differing[0]), fact.actor(differing[0])
    return not apart and _is(actor, option.text) and _is(own, key)


def _is(actor: Actor | None, text: str) -> bool:
    return actor is not None and folded(text) in {folded(name) for name in actor.names}


def _is_date(text: str, fact: Fact) -> bool:
    try:
        return fact.date is not None and read_answer(text).edtf in {fact.date.stated, fact.date.edtf}
    except ValueError:
        return False


def answers(item: Item) -> Iterator[Finding]:
    """There is an answer; where it is typed, the one shown to teachers and every other name of it count as right."""
    if not any(answer.strip() for answer in item.anatomy.answers):
        yield blocking("answer-none", message("{stem} has no right answer. Write at least one.", stem=short(item.stem)))
    if item.options or _is_a_date(item.anatomy.key):
        return
    accepted = {folded(answer) for answer in item.anatomy.answers}
    if folded(item.anatomy.key) not in accepted:
        told = message(
            "{key} is shown as the answer but would not count. Add it to the right answers.",
            key=short(item.anatomy.key),
        )
        yield blocking("answer-key", told)
    missing = [name for name in _other_names(item.anatomy.key, item.material) if folded(name) not in accepted]
    if missing:
        told = message(
            "{missing} is another name for {key}; accept it too.",
            missing=short(missing[0]),
            key=short(item.anatomy.key),
        )
        yield advice("answer-alias", told)


def _is_a_date(text: str) -> bool:
    try:
        return bool(read(text).edtf)
    except ValueError:
        return False


def _other_names(key: str, material: Material | None) -> list[str]:
    if material is None:
        return []
    named = (actor for actor in material.actors if _is(actor, key))
    return [name for actor in named for name in right_names(actor, material.present, material.text)]


RULES: tuple[Rule, ...] = (
    known_facts,
    evidence,
    speaker,
    nothing_invented,
    no_second_right,
    answers,
)
