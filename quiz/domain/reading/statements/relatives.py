"""Of which of several nouns a relative clause tells: “a suspect in | shootings | that injured six people”."""

from __future__ import annotations

from quiz.domain.facts import ActorKind
from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import DETERMINERS, PREPOSITIONS, listed
from quiz.domain.reading.speech.descriptions import kind_of
from quiz.domain.reading.statements.lines import Line

_LONGEST_NAME = 8
_MANY_AS_THEY_ARE = listed("people men women children police troops media forces")
_MORE_PERSONS = listed("suspect attacker assailant gunman gunmen hijacker bomber thief victim culprit hero")
_QUANTITIES = listed("series group number pair dozens hundreds thousands scores handful string wave couple set")
_COUNTED = _QUANTITIES - {"number"}
_HARMING = listed("kill injure wound maim hurt claim")
_HARM = listed(
    "attack bombing bomb explosion blast raid strike shooting crash collision accident fire earthquake storm flood war "
    "clash battle riot massacre shelling stabbing derailment fighting violence"
)


def related(line: Line, clause: Clause, phrase: Phrase) -> Phrase | None:
    """The noun of the phrase of which the clause tells; None where several fit and nothing tells which is meant."""
    whole = _named_before(line, clause, phrase)
    if whole is not None:
        return whole
    if line.small(phrase.first) in _QUANTITIES or line.small(phrase.first + 1) in _COUNTED:
        return phrase  # “dozens of ships that sank”
    found = [noun for noun in _nouns(line, phrase) if _agrees(line, clause, noun) and _fits(line, clause, noun, phrase)]
    if clause.opener == "that" and len(found) > 1:
        found = [noun for noun in found if not _is_person(line, _own(line, noun))] or found
    if clause.verb.lemma in _HARMING and not clause.verb.passive:
        found = [noun for noun in found if _does_harm(_head(line, noun))] or found
    if len(found) > 1:
        return found[-1] if _is_plainly_last(line, found, clause.opener) else None
    return found[0] if found else None


def _named_before(line: Line, clause: Clause, phrase: Phrase) -> Phrase | None:
    """Who by name is what the phrase describes: “| The union | is a body that was founded in 1992”, “| Ada Berg |, the chair who left”."""
    beside = line.mentions(max(0, phrase.first - _LONGEST_NAME), phrase.first - 1)
    is_beside = bool(beside) and phrase.first > 1 and beside[-1].end == line.words[phrase.first - 2].end
    if (
        clause.opener == "who"
        and is_beside
        and line.small(phrase.first - 1) == ","
        and line.is_person(beside[-1].actor)
    ):
        return Phrase(line.place_of(beside[-1].start), phrase.first - 1)
    index = line.clauses.index(clause)
    being = line.clauses[index - 1] if index else None
    if being is None or being.verb.lemma != "be" or being.verb.negated or being.subject is None:
        return None
    subject, is_beside = being.subject, being.verb.last == phrase.first
    named = line.mentions(subject.first, subject.last)
    is_name = bool(named) and named[-1].end == line.words[subject.last - 1].end and being.has_own_subject
    is_one = line.small(phrase.first) in {"a", "an", "the"} and "of" not in _small_words(line, phrase)
    return subject if is_beside and is_name and is_one else None


def _small_words(line: Line, phrase: Phrase) -> set[str]:
    return {line.small(place) for place in range(phrase.first, phrase.last)}


def _does_harm(head: str) -> bool:
    return head.removesuffix("s") in _HARM or head.endswith("ing")  # “the sinking of a ferry that killed 40”


def _nouns(line: Line, phrase: Phrase) -> list[Phrase]:
    """Each noun of the phrase with all that hangs on it, the widest first."""
    links = [place for place in range(phrase.first, phrase.last) if line.small(place) in PREPOSITIONS]
    return [phrase, *(Phrase(link + 1, phrase.last) for link in links if link + 1 < phrase.last)]


def _own(line: Line, noun: Phrase) -> Phrase:
    """The noun without what hangs on it."""
    links = (place for place in range(noun.first, noun.last) if line.small(place) in PREPOSITIONS)
    return Phrase(noun.first, next(links, noun.last))


def _head(line: Line, noun: Phrase) -> str:
    return line.small(_own(line, noun).last - 1)


def _is_many(line: Line, noun: Phrase) -> bool:
    own, head = _own(line, noun), _head(line, noun)
    joined = "and" in {line.small(place) for place in range(own.first, own.last)}
    return joined or head in _MANY_AS_THEY_ARE or (head.endswith("s") and not head.endswith("ss"))


def _agrees(line: Line, clause: Clause, noun: Phrase) -> bool:
    """Whether the verb can be that of one, or of several."""
    word = line.small(clause.verb.first)
    if word in {"was", "has", "is", "does"}:
        return not _is_many(line, noun)
    if word in {"were", "have", "are", "do"}:
        return _is_many(line, noun)
    known = verb(word)
    if known is None or Form.PAST in known.forms or clause.verb.auxiliaries:
        return True
    return _is_many(line, noun) != (Form.THIRD in known.forms)


def _fits(line: Line, clause: Clause, noun: Phrase, whole: Phrase) -> bool:
    """Whether it is somebody for “who”, for “that” no name, and nothing that only says of what kind another is."""
    own = _own(line, noun)
    if clause.opener == "who":
        return _is_person(line, own) or (noun == whole and own == whole)
    if noun == whole:
        return True
    named = line.mentions(own.first, own.last)
    is_name = bool(named) and named[-1].end == line.words[own.last - 1].end
    is_bare = line.small(own.first) not in DETERMINERS and not _is_many(line, noun)  # “a treaty of friendship that”
    return not is_name and not is_bare


def _is_person(line: Line, own: Phrase) -> bool:
    head = line.small(own.last - 1)
    named = line.mentions(own.first, own.last)
    if named and named[-1].end == line.words[own.last - 1].end:
        return line.is_person(named[-1].actor)
    is_known = head in _MORE_PERSONS or head.removesuffix("s") in _MORE_PERSONS
    return is_known or kind_of(line.text(own.first, own.last)) is ActorKind.PERSON


def _is_plainly_last(line: Line, found: list[Phrase], opener: str) -> bool:
    """Whether of those that fit the last is meant: “the end of | the war | that began”, “a brother of | the men | who left”."""
    last, before = found[-1], found[-2]
    is_known = line.small(last.first) in DETERMINERS and opener == "that"
    is_of = line.small(last.first - 1) == "of"
    return is_of and (is_known or (_is_many(line, last) and not _is_many(line, before)))
