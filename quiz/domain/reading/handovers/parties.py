"""Who gave and who got: the actors named at a place of a sentence, or by the subject of a verb."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.clauses.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, is_word
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.subjects import subject_of

_GENITIVES = frozenset(["'s", "’s", "'", "’"])
_PRONOUNS = frozenset(["it", "them", "him", "her"])
_ARMED = frozenset(["army", "navy", "government", "military", "police", "coastguard", "ministry"])
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
    return _listed(line, subject.first, subject.last) or _of_a_body(line, subject)


def _of_a_body(line: Line, subject: Phrase) -> tuple[int, ...]:
    """Whose “the army of Norland” is."""
    first, noun = subject.first, line.small(subject.first + 1)
    is_body = line.small(first) == "the" and noun in _ARMED
    actor = head(line, subject) if is_body and line.small(first + 2) == "of" else None
    return () if actor is None else (actor,)


def _listed(line: Line, first: int, last: int) -> tuple[int, ...]:
    """“Uzbekistan and Kazakhstan”; whose head is something else names nobody."""
    found: list[int] = []
    place = first
    while place < last:
        named = named_at(line, place)
        if named is None or named.last > last:
            break
        found.append(named.actor)
        place = named.last
        if line.small(place) not in {"and", ","}:
            break
        place += 1
    return tuple(dict.fromkeys(found))
