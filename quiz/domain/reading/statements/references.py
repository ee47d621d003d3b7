"""Words whose meaning lies outside a statement: pronouns and bare descriptions, replaced by the names that they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.clauses import Phrase
from quiz.domain.reading.clauses.words import QUOTATION_MARKS, is_word, listed
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.rewording import Edit

_OF_A_PERSON = frozenset(["he", "she", "him", "his", "her", "hers", "himself", "herself"])
_OF_A_BODY = frozenset(["it", "its", "itself", "they", "them", "their", "theirs", "themselves"])
_OF_SPEAKERS = frozenset(
    ["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours"]
)
_POINTING = frozenset(["this", "these", "those", "here", "such", "latter", "former"])
_POSSESSIVES = frozenset(["his", "her", "its", "their"])
_OBJECTS = frozenset(["him", "it", "them"])
_OF_ANYBODY = frozenset(["it", "its", "itself", "their", "themselves", "his", "her", "himself", "herself"])
_DESCRIPTIONS = listed(
    "country nation republic kingdom state bloc alliance pact treaty organisation organization union grouping newspaper "
    "paper outlet president premier chancellor minister leader secretary-general"
)
_LANDS = frozenset(["country", "nation", "state", "government", "republic", "kingdom", "homeland"])
_GENITIVES = frozenset(["'s", "’s", "'", "’"])


@dataclass(frozen=True, slots=True)
class Reference:
    """Tokens ``first`` to ``last`` that mean an actor, or nobody whom the text lets us name; with “its”, what is its."""

    first: int
    last: int
    actor: int | None
    is_possessive: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """Whom a clause tells of, and the edits that name everybody in it; ``read`` says for the teacher what was read as whom."""

    actor: int | None
    edits: tuple[Edit, ...]
    read: tuple[str, ...]


def settled(line: Line, cast: Cast, subject: Phrase, first: int, last: int) -> Settled | None:
    """The clause with everybody named; None where somebody in it cannot be named."""
    in_subject = list(_references(line, subject.first, subject.last, frozenset()))
    whole = [found for found in in_subject if (found.first, found.last) == (subject.first, subject.last)]
    actor = whole[0].actor if whole else head(line, subject)
    references = [*in_subject, *_references(line, first, last, _bound(line, actor))]
    if any(found.actor is None for found in references):
        return None
    edits = tuple(_edit(line, cast, found) for found in references)
    read = (f"“{line.text(found.first, found.last)}” was read as {_name(cast, found)}." for found in references)
    return Settled(actor, edits, tuple(dict.fromkeys(read)))


def _bound(line: Line, actor: int | None) -> frozenset[str]:
    """The pronouns that can mean the subject."""
    if actor is None:
        return _OF_ANYBODY
    return _OF_A_PERSON if line.passage.actors.actors[actor].kind is ActorKind.PERSON else _OF_A_BODY


def _references(line: Line, first: int, last: int, bound: frozenset[str]) -> Iterator[Reference]:
    """What among those tokens means somebody outside the statement; words in quotation marks stand as they are."""
    quoted = False
    for place in range(first, last):
        word = line.small(place)
        quoted ^= word in QUOTATION_MARKS
        if quoted:
            continue
        if word in _POSSESSIVES and line.small(place + 1) in _LANDS:
            yield from _land(line, place, is_bound=word in bound)
        elif word in _OF_SPEAKERS | _POINTING:
            yield Reference(place, place + 1, None)
        elif word in _OF_A_PERSON | _OF_A_BODY and (word not in bound or (word in _OBJECTS and place == first + 1)):
            yield _reference(line, place, place + 1)
        elif word == "the" and _is_bare_description(line, place):
            yield _reference(line, place, place + 2)


def _land(line: Line, place: int, *, is_bound: bool) -> Iterator[Reference]:
    """“his country”, which may stay where “his” means the subject."""
    found = _reference(line, place, place + 2)
    if found.actor is not None or not is_bound:
        yield found


def _reference(line: Line, first: int, last: int) -> Reference:
    passage, (start, _) = line.passage, line.span(first, last)
    words = line.text(first, last)
    actor = antecedent(passage.actors, passage.sentences, passage.text, start, words)
    is_possessive = words.lower() in _POSSESSIVES - {"her"} or (last - first == 1 and _owns(line, first))
    return Reference(first, last, actor, is_possessive)


def _owns(line: Line, place: int) -> bool:
    """Whether “her” is followed by what is hers."""
    return line.small(place) == "her" and place + 1 < len(line.words) and is_word(line.words[place + 1])


def _is_bare_description(line: Line, place: int) -> bool:
    """Whether “the country”, “the bloc” there is all that describes whom it means."""
    after = line.small(place + 2)
    if line.small(place + 1) not in _DESCRIPTIONS or after in {"of", "for", "between", "that", "which", "who", "-"}:
        return False
    follows = line.words[place + 2] if place + 2 < len(line.words) else None
    if follows is None or not is_word(follows) or line.grammar.verb_at(place + 2) is not None:
        return True
    return not follows.is_capitalised and not line.mentions(place + 2, place + 3)


def _name(cast: Cast, found: Reference) -> str:
    return cast.names[found.actor] if found.actor is not None else ""


def _edit(line: Line, cast: Cast, found: Reference) -> Edit:
    name = _name(cast, found)
    if found.is_possessive:
        name = f"{name}’" if name.endswith("s") else f"{name}’s"
    return Edit(*line.span(found.first, found.last), name)
