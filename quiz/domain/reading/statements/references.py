"""Words whose meaning lies outside a statement: pronouns and bare descriptions, replaced by the names that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.domain.facts import ActorKind
from quiz.domain.messages import Message, message
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.clauses import Phrase
from quiz.domain.reading.clauses.noun_units import is_inside
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, QUOTATION_MARKS, is_word, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import are_people_of, head
from quiz.domain.reading.statements.pronouns import (
    OBJECTS,
    POSSESSIVES,
    is_emphatic,
    is_object,
    lacks_its_noun,
    owns,
    stands_for_a_noun,
)
from quiz.domain.reading.statements.rewording import Edit, read_as
from quiz.domain.reading.statements.subjects import is_plural

_OF_A_PERSON = frozenset(["he", "she", "him", "his", "her", "hers", "himself", "herself"])
_OF_A_BODY = frozenset(["it", "its", "itself", "they", "them", "their", "theirs", "themselves"])
_OF_SPEAKERS = frozenset(["i", "me", "my", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours"])
_POINTING = frozenset(["this", "these", "those", "here", "such"])
_ONE_OF_TWO = frozenset(["latter", "former"])
_OF_ANYBODY = frozenset(["it", "its", "itself", "their", "themselves", "his", "her", "himself", "herself"])
_OF_SEVERAL = frozenset(["they", "them", "their", "theirs", "themselves"])
_SEVERAL_OTHERS = frozenset(["they", "them", "theirs"])
_SUBORDINATING = frozenset(["that", "who", "which", "whose", "where"])
_DESCRIPTIONS = listed(
    "country nation republic kingdom state bloc alliance pact treaty organisation organization union grouping newspaper "
    "paper outlet president premier chancellor minister leader secretary-general"
)
_AGREEMENTS = frozenset(["pact", "treaty"])
_OFFICES = frozenset(["president", "premier", "chancellor", "minister", "leader"])
_LANDS = frozenset(["country", "nation", "state", "government", "republic", "kingdom", "homeland"])
_OWNED = listed("ambassador envoy embassy consulate delegation troops army parliament government forces")
_LOOKING_BACK = 700
_LONGEST_OWNER = 40
_GENITIVES = frozenset(["'s", "’s", "'", "’"])


@dataclass(frozen=True, slots=True)
class Reference:
    """Tokens ``first`` to ``last`` that mean an actor, or nobody whom the text lets us name; with “its”, what is its.

    ``is_sure`` where the sentence leaves no other reading; ``may_stay`` where it is a pact or an office without a name.
    """

    first: int
    last: int
    actor: int | None
    is_possessive: bool = False
    is_sure: bool = False
    may_stay: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """Whom a clause tells of, and the edits that name everybody in it; ``read`` says for the teacher what was read as whom."""

    actor: int | None
    edits: tuple[Edit, ...]
    read: tuple[Message, ...]


def settled(
    line: Line, cast: Cast, subject: Phrase, first: int, last: int, *, keeps_descriptions: bool = False
) -> Settled | None:
    """The clause with everybody named; None where somebody in it cannot be named.

    With ``keeps_descriptions``, “the pact” and “the president” may stay without a name.
    """
    in_subject = [_parallel(line, subject, found) for found in _references(line, subject.first, subject.last, [])]
    in_subject += _owned(line, subject)
    whole = [found for found in in_subject if found.first == subject.first and found.last - subject.last in {0, -1}]
    actor = whole[0].actor if whole else head(line, subject)
    bounds = [(first, _bound(line, actor, subject)), *_bounds_within(line, first, last)]
    references = [*in_subject, *_references(line, first, last, bounds)]
    references = [found for found in references if not _is_clear(line, found, subject.first)]
    kept = [found for found in references if found.may_stay and keeps_descriptions]
    references = [found for found in references if found not in kept]
    if any(found.actor is None for found in references):
        return None
    edits = tuple(_edit(line, cast, found) for found in references)
    unsure = (found for found in references if not found.is_sure)
    read = (read_as(line.text(found.first, found.last), _name(cast, found)) for found in unsure)
    words = (line.text(found.first, found.last) for found in kept)
    left = (message("Which one “{words}” is, the sentence does not say.", words=each) for each in words)
    return Settled(actor, edits, tuple(dict.fromkeys((*read, *left))))


def _is_clear(line: Line, found: Reference, first: int) -> bool:
    """Whether “its” may stay because whose it is stands before it: “she reminded Ostia of its promise”."""
    before = line.mentions(first, found.first) if found.is_possessive else ()
    return bool(before) and before[-1].actor == found.actor


def _owned(line: Line, subject: Phrase) -> Iterator[Reference]:
    """Whose “the ambassador” is: that of the last one whom the text told whose it is: “the Armenian ambassador”."""
    noun = line.small(subject.first + 1)
    if line.small(subject.first) != "the" or subject.last != subject.first + 2 or noun not in _OWNED:
        return
    place = line.span(subject.first, subject.last)[0]
    text, start = line.passage.text, max(0, place - _LOOKING_BACK)
    for found in reversed(list(re.finditer(rf"\b{noun}\b", text[start:place]))):
        owners = line.passage.actors.inside(start + found.start() - _LONGEST_OWNER, start + found.start())
        if owners and start + found.start() - owners[-1].end <= len("’s "):
            yield Reference(subject.first, subject.first + 1, owners[-1].actor, is_possessive=True)
            return


def _bound(line: Line, actor: int | None, subject: Phrase) -> frozenset[str]:
    """The pronouns that can mean the subject."""
    is_described = actor is None or line.is_person(actor)
    if is_described and is_plural(line, subject):
        return _OF_SEVERAL if actor is not None else _OF_ANYBODY | {"they"}
    if actor is None:
        return _OF_ANYBODY
    if "and" in {line.small(place) for place in range(subject.first, subject.last)}:
        return _OF_SEVERAL
    if line.passage.actors.actors[actor].kind is ActorKind.PERSON:
        return _OF_A_PERSON
    return _OF_A_BODY if is_plural(line, subject) else _OF_A_BODY - _SEVERAL_OTHERS


def _bounds_within(line: Line, first: int, last: int) -> Iterator[tuple[int, frozenset[str]]]:
    """From which place on a possessive can mean the subject of a clause among those tokens."""
    for clause in line.clauses:
        subject = clause.subject
        if (
            subject
            and clause.has_own_subject
            and first < clause.verb.first < last
            and line.small(subject.first) != "it"
        ):
            actor = head(line, subject)
            if actor is not None:
                yield clause.verb.first, _bound(line, actor, subject) & POSSESSIVES


def _parallel(line: Line, subject: Phrase, found: Reference) -> Reference:
    """The reference as the subject of the clause before, where “and” or “but” ties the two: “They came, but later they left”."""
    index = next((at for at, clause in enumerate(line.clauses) if clause.subject == subject), 0)
    clause = line.clauses[max(0, index - 1)]
    before = clause.subject if index else None
    if found.last - found.first > 1 or before is None:
        return found
    if line.small(found.first) == "they" and clause.verb.lemma in CLAUSE_VERBS and is_plural(line, before):
        several = "and" in {line.small(place) for place in range(before.first, before.last)}
        no_name = several or are_people_of(line, before)
        return replace(found, actor=None if no_name else head(line, before))  # “Officials said Friday | they | left”
    if clause.opener in _SUBORDINATING:
        return found
    opening = [line.small(place) for place in range(clause.last, subject.first)]
    actor = head(line, before)
    fits = actor is not None and line.small(found.first) in _bound(line, actor, before)
    return replace(found, actor=actor) if fits and {"and", "but"}.intersection(opening) else found


def _references(line: Line, first: int, last: int, bounds: list[tuple[int, frozenset[str]]]) -> Iterator[Reference]:
    """What among those tokens means somebody outside the statement; words in quotation marks stand as they are.

    ``bounds`` says from which place on which pronouns mean somebody inside.
    """
    quoted, bound = False, frozenset[str]()
    for place in range(first, last):
        bound = bound.union(*(words for at, words in bounds if at == place))
        word = line.small(place).partition("’")[0].partition("'")[0] or line.small(place)
        quoted ^= word in QUOTATION_MARKS
        if quoted or is_emphatic(line, place):
            continue
        if word in POSSESSIVES and line.small(place + 1) in _LANDS:
            yield from _land(line, place, is_bound=word in bound)
        elif (
            word in _OF_SPEAKERS | _POINTING
            or lacks_its_noun(line, place)
            or (word in _ONE_OF_TWO and stands_for_a_noun(line, place))
        ):
            yield Reference(place, place + 1, None)
        elif word in _OF_A_PERSON | _OF_A_BODY and (word not in bound or is_object(line, place, first)):
            yield _reference(line, place, place + 1, is_object=place > first)
        elif word == "the" and _is_bare_description(line, place):
            yield from _described(line, place)


def _described(line: Line, place: int) -> Iterator[Reference]:
    """Whom “the country” there means; “the pact” only means an actor that is called one."""
    found, noun = _reference(line, place, place + 2), line.small(place + 1)
    is_named = found.actor is not None and noun in line.passage.actors.actors[found.actor].name.lower()
    if noun in _OFFICES:
        yield replace(found, may_stay=found.actor is None)
    else:
        yield found if noun not in _AGREEMENTS or is_named else replace(found, actor=None, may_stay=True)


def _land(line: Line, place: int, *, is_bound: bool) -> Iterator[Reference]:
    """“his country”, which may stay where “his” means the subject."""
    found = _reference(line, place, place + 2)
    if found.actor is not None or not is_bound:
        yield replace(found, is_sure=is_bound)


def _reference(line: Line, first: int, last: int, *, is_object: bool = False) -> Reference:
    passage, (start, _) = line.passage, line.span(first, last)
    words = line.text(first, last)
    actor = antecedent(passage.actors, passage.sentences, passage.text, start, words)
    if is_object and words.lower() in OBJECTS - {"him"}:
        actor = None  # the text leaves open too often what “it” is that something is done to
    is_possessive = last == first + 1 and (words.lower() in POSSESSIVES - {"her"} or owns(line, first))
    return Reference(first, last, actor, is_possessive)


def _is_bare_description(line: Line, place: int) -> bool:
    """Whether “the country”, “the bloc” there is all that describes whom it means."""
    after = line.small(place + 2)
    if line.small(place + 1) not in _DESCRIPTIONS or after in {"of", "for", "between", "that", "which", "who", "-"}:
        return False
    follows = line.words[place + 2] if place + 2 < len(line.words) else None
    if follows is None or not is_word(follows) or line.grammar.verb_at(place + 2) is not None:
        return True
    if line.small(place + 1) in _LANDS and is_inside(line.grammar, place + 2):
        return False  # “the state court”
    return not follows.is_capitalised and not line.mentions(place + 2, place + 3)


def _name(cast: Cast, found: Reference) -> str:
    return cast.names[found.actor] if found.actor is not None else ""


def _edit(line: Line, cast: Cast, found: Reference) -> Edit:
    name = _name(cast, found)
    if found.is_possessive:
        is_many = name.endswith("s") and (name.startswith("the ") or name.rsplit(" ", 1)[-1].islower())
        name = f"{name}’" if is_many else f"{name}’s"
    return Edit(*line.span(found.first, found.last), name)
