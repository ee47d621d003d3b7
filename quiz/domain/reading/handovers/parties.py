"""Who gave and who got: the actors named at a place of a sentence, or by the subject of a verb."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.clauses.words import (
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    is_adverb,
    is_word,
)
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.subjects import subject_of

_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_PRONOUNS = frozenset(["it", "them", "him", "her"])
_BODIES = frozenset(
    [
        *(
            "army",
            "navy",
            "government",
            "military",
            "police",
            "coastguard",
            "ministry",
            "authorities",
            "agency",
            "arsenal",
        ),
        *("company", "firm", "broker", "dealer", "manufacturer", "maker", "exporter", "supplier", "factory", "plant"),
        *("shipyard", "laboratory", "laboratories", "companies", "firms", "utility", "engineers", "producers"),
    ]
)
_LONGEST_LEAD = 4
_LONGEST_BODY = 5


@dataclass(frozen=True, slots=True)
class Named:
    """An actor with the tokens ``first`` to ``last`` that name it; ``is_whole`` where it is clear that the name ends there."""

    actor: int
    first: int
    last: int
    is_whole: bool


def named_at(line: Line, place: int) -> Named | None:
    """The actor that the phrase at that place names: “Armenia’s adversary Azerbaijan”, “the Ghanaian contingent”, “it”."""
    if line.small(place) in _PRONOUNS:
        return _meant(line, place)
    stop = min(place + _LONGEST_LEAD, len(line.words))
    for mention in line.mentions(place, min(place + 2 * _LONGEST_LEAD, len(line.words))):
        first, last = line.place_of(mention.start), line.place_of(mention.end)
        if first >= stop or any(_parts(line, at) for at in range(place, first)):
            return None
        if line.small(last) in _GENITIVES:
            further = named_at(line, last + 1)
            return replace(further, first=place) if further else _with_body(line, mention.actor, place, last + 1)
        if mention.form is MentionForm.DEMONYM:
            return _with_body(line, mention.actor, place, last)
        return Named(mention.actor, place, last, is_whole=True)
    return None


def _parts(line: Line, place: int) -> bool:
    word = line.small(place)
    return word in PREPOSITIONS | CONJUNCTIONS or not is_word(line.words[place]) or bool(line.grammar.verb_at(place))


def _meant(line: Line, place: int) -> Named | None:
    passage, (start, _) = line.passage, line.span(place, place + 1)
    actor = antecedent(passage.actors, passage.sentences, passage.text, start, line.small(place))
    return None if actor is None else Named(actor, place, place + 1, is_whole=True)


def _with_body(line: Line, actor: int, first: int, last: int) -> Named:
    """“the Ghanaian | contingent”, up to what tells that something else begins."""
    start = last
    while last - start < _LONGEST_BODY and last < len(line.words) and not _begins_anew(line, last):
        last += 1
    return Named(actor, first, last, is_whole=start < last < len(line.words) and _begins_anew(line, last))


def _begins_anew(line: Line, place: int) -> bool:
    return line.small(place) in DETERMINERS or line.small(place)[:1].isdigit() or (_parts(line, place))


def parties_of(line: Line, clause: Clause) -> tuple[int, ...]:
    """The actors that the subject of the clause names, all of them where it names several."""
    subject = clause.subject if not clause.verb.is_finite else subject_of(line, clause)
    if subject is None:
        return ()
    if line.small(subject.first) in SUBJECT_PRONOUNS | {"it"} and subject.last == subject.first + 1:
        meant = _meant(line, subject.first)
        return (meant.actor,) if meant else ()
    return _apposed(line, subject) or _listed(line, subject.first, subject.last) or _of_a_body(line, subject)


def _apposed(line: Line, subject: Phrase) -> tuple[int, ...]:
    """The organisation named behind the subject: “an Ostian company, | Vell Marine|, delivered”."""
    named = line.mentions(subject.last, min(subject.last + _LONGEST_BODY, len(line.words)))
    if line.small(subject.last) != "," or not named or line.place_of(named[0].start) != subject.last + 1:
        return ()
    is_body = line.passage.actors.actors[named[0].actor].kind is ActorKind.ORGANISATION
    has_article = line.small(subject.first) in {"a", "an"}
    is_closed = line.small(line.place_of(named[0].end)) == ","
    return (named[0].actor,) if is_body and has_article and is_closed else ()


def _before_adverbs(line: Line, place: int) -> int:
    while place and is_adverb(line.small(place - 1)):
        place -= 1
    return place


def _of_a_body(line: Line, subject: Phrase) -> tuple[int, ...]:
    """Whose “the army of Norland” is; where “an arms broker in Norland” works."""
    links = [place for place in range(subject.first, subject.last) if line.small(place) in {"of", "in", "from"}]
    if not links or line.small(links[0] - 1) not in _BODIES:
        return ()
    named = named_at(line, links[0] + 1)
    return (named.actor,) if named and named.last == subject.last else ()


def _listed(line: Line, first: int, last: int) -> tuple[int, ...]:
    """“Uzbekistan and Kazakhstan”; whose head is something else names nobody."""
    found: list[int] = []
    place = first
    while place < last:
        named = named_at(line, place)
        if named is None or min(named.last, _before_adverbs(line, named.last)) > last:
            break
        found.append(named.actor)
        place = named.last
        if line.small(place) not in {"and", ","}:
            break
        place += 1
    return tuple(dict.fromkeys(found))


def named_after(line: Line, link: str, first: int, last: int) -> Named | None:
    """The actor behind the first such link among those tokens that names one."""
    places = (
        place for place in range(first, last) if line.small(place) == link and line.small(place - 1) != "according"
    )
    named = (named_at(line, place + 1) for place in places)
    return next((found for found in named if found), None)
