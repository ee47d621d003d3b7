"""Speech that a noun tells: X’s announcement that …, his claim that …, the promise by X to …"""

from __future__ import annotations

from collections.abc import Iterator

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Clause, Phrase, Shape, VerbGroup, owner_before
from quiz.domain.reading.clauses.words import POSSESSIVES, QUOTATION_MARKS, listed
from quiz.domain.reading.speech.attributed import Attributed, span_of, trimmed
from quiz.domain.reading.speech.cues import NOUNS
from quiz.domain.reading.speech.sources import accepted, shared_source, source_after
from quiz.domain.reading.speech.units import Unit

_EXPRESSING = listed(
    "take hold express voice raise issue give repeat reiterate make deliver state air have share echo renew serve send"
)
# “refused them entry on the grounds that”, “with the argument that”
_REASONS = listed(
    "grounds ground reasoning argument pretext excuse justification explanation claim rationale remark comment words"
)
_MAKING = listed("make raise voice issue level repeat renew echo share spread put")
_FEWEST_WORDS = 3
_FARTHEST = 5
_LONGEST = 60


def noun_cues(unit: Unit) -> Iterator[Attributed]:
    """What nouns of saying attribute in the unit, in order."""
    for place, word in enumerate(unit.grammar.words):
        small = word.text.lower()
        mode = NOUNS.get(small) or NOUNS.get(small.removesuffix("s")) or _reason(unit, place)
        if mode is not None and not unit.is_quoted(place) and _is_noun(unit, place):
            found = _attributed(unit, place, mode)
            if found is not None:
                yield found


def _reason(unit: Unit, noun: int) -> Mode | None:
    """Whether somebody gives that as a reason: “on the grounds that”."""
    before = [unit.grammar.small(noun - 2), unit.grammar.small(noun - 1)]
    gives = before[0] in {"on", "with", "under"} and before[1] in {"the", "a"}
    return Mode.CLAIMED if gives and unit.grammar.small(noun) in _REASONS and noun > _FEWEST_WORDS else None


def _without_owner(unit: Unit, noun: int, begins: int) -> Phrase | None:
    return _author(unit, noun, begins) or _expressed(unit, noun) or _reasoning(unit, noun) or _maker(unit, begins)


def _maker(unit: Unit, begins: int) -> Phrase | None:
    """By whom it was made: “The claim that Oslo hid arms was first made by Dosan”."""
    made = _made(unit, begins)
    return source_after(unit, made.last + 1) if made else None


def _made(unit: Unit, begins: int) -> VerbGroup | None:
    """The verb that says by whom it was made."""
    verbs = (unit.grammar.verb_at(place) for place in range(begins, min(begins + _LONGEST, len(unit.grammar.words))))
    made = next((verb for verb in verbs if verb and verb.passive and verb.lemma in _MAKING), None)
    return made if made is not None and unit.grammar.small(made.last) == "by" else None


def _reasoning(unit: Unit, noun: int) -> Phrase | None:
    """Who does something with that as a reason: the subject of the sentence."""
    if _reason(unit, noun) is None:
        return None
    verbs = (unit.grammar.verb_at(place) for place in range(noun - 3, max(-1, noun - _LONGEST), -1))
    done = next((verb for verb in verbs if verb is not None and verb.is_finite), None)
    return shared_source(unit, done) if done is not None and not done.passive else None


def _is_noun(unit: Unit, place: int) -> bool:
    """Whether it is no verb there; after a verb it is none: “expressed hope that”."""
    before = unit.grammar.verb_at(place - 1) if place else None
    return unit.grammar.verb_at(place) is None or (before is not None and before.lemma in _EXPRESSING)


def _attributed(unit: Unit, noun: int, mode: Mode) -> Attributed | None:
    begins = _begins(unit, noun)
    source = _owner(unit, noun) or (_without_owner(unit, noun, begins) if begins else None)
    if begins is None or source is None:
        return None
    content = trimmed(unit.text, *span_of(unit, begins, _ends(unit, begins)))
    if unit.word_count(*content) < _FEWEST_WORDS:
        return None
    return Attributed(content, span_of(unit, noun, noun + 1), unit.grammar.span(source), mode)


def _begins(unit: Unit, noun: int) -> int | None:
    """Where the words begin that the noun announces, with a time before them skipped: “announcement this week that”."""
    for place in range(noun + 1, min(noun + 1 + _FARTHEST, len(unit.grammar.words) - 1)):
        word = unit.grammar.small(place)
        following = unit.grammar.verb_at(place + 1)
        if word == "that":
            return None if following and following.is_finite else place + 1
        if place == noun + 1 and _is_infinitive(unit, place):
            return place
        if word in QUOTATION_MARKS | {",", ";", "."} or unit.grammar.verb_at(place):
            return None
    return None


def _is_infinitive(unit: Unit, place: int) -> bool:
    verb = unit.grammar.verb_at(place)
    return verb is not None and verb.shape is Shape.INFINITIVE


def _owner(unit: Unit, noun: int) -> Phrase | None:
    """Whose it is: “Armenia’s announcement”, “his repeated claim”."""
    for place in range(noun - 1, max(noun - _FARTHEST, -1), -1):
        word = unit.grammar.small(place)
        if word in POSSESSIVES:
            return Phrase(place, place + 1)
        if word in {"'s", "’s"} or (word in {"'", "’"} and unit.grammar.small(place - 1).endswith("s")):
            return accepted(unit, owner_before(unit.grammar, place))
        if not word[:1].isalpha():
            return None
    return None


def _author(unit: Unit, noun: int, begins: int) -> Phrase | None:
    """By whom it is: “the claim by Armenia that”."""
    if unit.grammar.small(noun + 1) not in {"by", "from", "of"}:
        return None
    source = source_after(unit, noun + 2)
    return source if source and source.last <= begins else None


def _expressed(unit: Unit, noun: int) -> Phrase | None:
    """Who gives voice to it: “Armenia voiced fears that”, “issued a warning that”."""
    for place in range(noun - 1, max(noun - _FARTHEST, -1), -1):
        verb = unit.grammar.verb_at(place)
        if verb is not None:
            told = verb.lemma in _EXPRESSING and not (verb.passive or verb.negated)
            return shared_source(unit, verb) if told else None
        if not unit.grammar.small(place)[:1].isalpha():
            return None
    return None


def _is_own(clause: Clause, verb: int, begins: int) -> bool:
    """Whether its subject is part of what was said: not “its decision to leave Ostia | came late”."""
    return clause.subject is None or clause.subject.last < verb or clause.subject.first > begins


def _ends(unit: Unit, begins: int) -> int:
    """Where the clause ends: at a mark, or before a verb that has no subject inside it."""
    verbs, made = int(_is_infinitive(unit, begins)), _made(unit, begins)  # “its decision to leave | came late”
    if made is not None:
        return made.first
    for place in range(begins, min(begins + _LONGEST, len(unit.grammar.words))):
        verb = unit.grammar.verb_at(place)
        if verb is not None and verb.first == place and verb.is_finite:
            clause = unit.clause_of(verb)
            if (
                verbs
                and clause
                and not clause.opener
                and not (clause.has_own_subject and _is_own(clause, place, begins))
            ):
                return place
            verbs += 1
        if unit.grammar.small(place) in {",", ";"} and verbs:
            return place
    return min(begins + _LONGEST, len(unit.grammar.words))
