"""An actor's name inside a clause: what the clause says of it, and the clause with something else in its place."""

from __future__ import annotations

import re

from quiz.domain.facts import Actor, ActorKind
from quiz.domain.reading.clauses import Parses
from quiz.domain.reading.clauses.words import is_adverb
from quiz.domain.reading.gazetteer.countries import COUNTRIES

PEOPLE = frozenset(word for country in COUNTRIES.values() for word in country.people)
"""The adjectives of all countries: “Kyrgyz”."""

_ADJECTIVE = re.compile(r"\w?(?:n|an|ian|nian|ish|ese|i|ic)")
_ADDRESS = r"(?:M(?:r|s|rs)\.? |Dr\.? )?"
_GO_ON = re.compile(r"(?:and|or|nor|[’'][sS]?)\b")
_JOINED = re.compile(r"\b(?:and|or|nor) $")
_TITLED = re.compile(r"\b[A-Z][a-z]+ $")


def nouns(actor: Actor) -> tuple[str, ...]:
    """The actor's names without the adjectives among them: “Kyrgyz” in “Kyrgyz lawmakers” is not the country itself."""
    return tuple(name for name in actor.names if name == actor.name or not (name in PEOPLE or _is_made_of(name, actor)))


def _is_made_of(word: str, actor: Actor) -> bool:
    """Whether it is the adjective of a country that no list has: “Zendan” of Zenda."""
    stem = actor.name[:-1]
    is_longer = actor.kind is ActorKind.COUNTRY and word.startswith(stem)
    return is_longer and _ADJECTIVE.fullmatch(word[len(stem) :]) is not None


def after_subject(words: str, actor: Actor) -> str:
    """What the clause says of the actor that opens it: “invaded Armenia”; empty where it does not open with the actor."""
    for name in sorted(nouns(actor), key=len, reverse=True):
        found = re.match(rf"(?:[Tt]he )?{re.escape(name)} (?=[\w“‘])", words)
        if found and not _GO_ON.match(words, found.end()):
            return words[found.end() :]
    return ""


def replaced(words: str, actor: Actor, by: str) -> str:
    """The clause with the actor's name, found exactly once as a name of its own, replaced; empty where it is not."""
    names = "|".join(re.escape(name) for name in sorted(nouns(actor), key=len, reverse=True))
    once = list(re.finditer(rf"(?<![\w-])(?:[Tt]he )?{_ADDRESS}(?:{names})(?![\w’'-])", words))
    if len(once) != 1 or _JOINED.search(words[: once[0].start()]) or _GO_ON.match(words[once[0].end() :].lstrip()):
        return ""
    if actor.kind is ActorKind.PERSON and _TITLED.search(words[: once[0].start()]):
        return ""  # nobody asks after “Minister who”
    return words[: once[0].start()] + by + words[once[0].end() :]


def is_said_of_subject(words: str) -> bool:
    """Whether the words, taken from behind a name that opens a clause, say something of it.

    “Denied it” does; “officials denied it” does not, since the name only tells whose officials.
    """
    parsed = Parses(f"It {words.lstrip('“')}")
    sentence = parsed.grammar(0, len(parsed.text))
    if not sentence.groups:
        return False
    return all(is_adverb(word.text.lower()) for word in sentence.words[1 : sentence.groups[0].first])


def is_subject(words: str, actor: Actor) -> bool:
    """Whether a clause among the words has a name of the actor for its subject, or as the head of it."""
    parsed = Parses(words)
    sentence = parsed.grammar(0, len(words))
    found = (clause.subject for clause in parsed.clauses(0, len(words)) if clause.subject)
    opening = re.compile(rf"(?:[Tt]he )?{_ADDRESS}(?:{'|'.join(map(re.escape, actor.names))})(?!\w)")
    return any(opening.match(words, sentence.span(subject)[0]) for subject in found)
