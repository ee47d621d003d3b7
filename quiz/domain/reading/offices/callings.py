"""What people and bodies are by calling: “trawler skipper | Ada Berg”, “Norland’s power utility | Norgrid”, “a banker named …”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.messages import message
from quiz.domain.reading.annotations import Confidence, Mention
from quiz.domain.reading.clauses import Phrase
from quiz.domain.reading.clauses.noun_units import unit_before
from quiz.domain.reading.clauses.words import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    is_word,
)
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.gazetteer.heads import ORGANISATION_HEADS, ORGANS
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.phrases import is_verb, role_in
from quiz.domain.reading.offices.words import BODIES, HEADS, TIMES, WITHIN_TITLES, is_person_noun
from quiz.domain.reading.statements.lines import Line

_ADJECTIVES = frozenset(["executive", "general", "joint"])
_NAMED = frozenset(["named", "called"])
_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_NO_NOUN = DETERMINERS | PREPOSITIONS | SUBORDINATORS | PRONOUNS | CONJUNCTIONS | _GENITIVES | TIMES
_MOST_BEFORE = 4
_LONGEST_NAME = 5


def by_calling(line: Line, cast: Cast, mention: Mention) -> Iterator[Holding]:
    """The roles that common nouns before the name tell."""
    name = line.place_of(mention.start)
    is_person = cast.actors[mention.actor].kind is ActorKind.PERSON
    if is_person and line.small(name - 1) in _NAMED:
        yield from _introduced(line, cast, mention, name - 1)
    first = _calling(line, name, is_person=is_person)
    if first is not None:
        yield from _held(line, cast, mention, Phrase(first, name))


def _introduced(line: Line, cast: Cast, mention: Mention, named: int) -> Iterator[Holding]:
    """“the fund’s director|, |a banker| named Ada Berg”."""
    first = unit_before(line.grammar, named, 0)
    if line.small(first) not in {"a", "an", "the", "one"}:
        return
    before = unit_before(line.grammar, first - 1, 0) if line.small(first - 1) == "," else first
    if before < first and line.small(before) == "the":
        yield from _held(line, cast, mention, Phrase(before, first - 1))
    yield from _held(line, cast, mention, Phrase(first, named))


def _calling(line: Line, name: int, *, is_person: bool) -> int | None:
    """Where “trawler skipper”, “Norland’s state power utility” begins that ends before the name; None where nothing does."""
    noun = line.small(name - 1)
    is_office = noun in HEADS and not is_modifier(line, name - 2)
    if name > 1 and line.words[name - 2].text in ORGANS:
        return None  # “Commission | president”
    if noun in _ADJECTIVES and line.words[name].text in ORGANISATION_HEADS:
        return None  # “the Union’s | executive | Commission”
    is_calling = is_person_noun(noun) and not is_office if is_person else noun in BODIES
    if not (is_calling and line.words[name - 1].text.islower()):
        return None
    first = name - 1
    while (
        first
        and name - first < _MOST_BEFORE
        and (is_modifier(line, first - 1) or line.small(first - 1) in WITHIN_TITLES)
    ):
        first -= 1
    owner = _owner_start(line, first)
    if owner is not None:
        return owner
    begins = first == 0 or not is_word(line.words[first - 1]) or line.small(first - 1) in DETERMINERS | PREPOSITIONS
    return first if is_person and (begins or line.grammar.verb_at(first - 1) is not None) else None


def is_modifier(line: Line, place: int) -> bool:
    """Whether the word there may be the first noun of two, and is none of a title: “| policy | chief”."""
    if not 0 <= place < len(line.words):
        return False
    word, small = line.words[place], line.small(place)
    is_plain = is_word(word) and (word.text.islower() or place == 0) and small not in _NO_NOUN | WITHIN_TITLES
    is_named = bool(line.mentions(place, place + 1))
    return is_plain and not (is_named or is_adverb(small) or is_verb(line, place))


def _owner_start(line: Line, first: int) -> int | None:
    """Where “Norland’s” or “Norlandic” begins that ends there."""
    end = first - (line.small(first - 1) in _GENITIVES)
    before = line.mentions(max(0, end - _LONGEST_NAME), end) if end > 0 else ()
    is_beside = bool(before) and before[-1].end == line.words[end - 1].end and not line.is_person(before[-1].actor)
    return line.place_of(before[-1].start) if is_beside else None


def _held(line: Line, cast: Cast, mention: Mention, phrase: Phrase) -> Iterator[Holding]:
    role = role_in(line, cast, phrase.first, phrase.last, mention.actor)
    if role is not None and role.of != mention.actor:
        why = message("The words before the name say so: “{words}”.", words=line.text(phrase.first, phrase.last))
        sureness = Confidence.HIGH if role.of is not None and not role.is_read else Confidence.MEDIUM
        end = line.place_of(mention.end)
        yield Holding(mention.actor, role.words, role.of, phrase.first, end, sureness, why, is_aside=True)
