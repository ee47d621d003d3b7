"""Of whom or what a clause tells, also where the word order hides it."""

from __future__ import annotations

from quiz.domain.reading.clauses import Clause, Phrase, Shape, object_after, phrase_before
from quiz.domain.reading.clauses.words import CONJUNCTIONS, PREPOSITIONS, is_word
from quiz.domain.reading.statements.lines import Line

_LONGEST_NOUN = 6
_LINKS = frozenset(["for", "with", "in", "from", "to", "by", "on", "about", "into", "at"])


def subject_of(line: Line, clause: Clause) -> Phrase | None:
    """The subject of the clause; None where it has none or the words leave it open."""
    if clause.verb.shape is Shape.ING:
        return None
    if clause.subject is None and clause.verb.shape is Shape.PARTICIPLE and line.small(clause.verb.first - 1) == ",":
        return phrase_before(line.grammar, clause.verb.first - 1)  # “The Treaty, signed in 1992, …”
    if clause.subject is None and clause.verb.shape is Shape.PARTICIPLE and clause.verb.first == 0:
        return _opened_subject(line)
    if clause.subject and clause.opener == "which" and not clause.has_own_subject:
        return _nearest_noun(line, clause.subject)
    if clause.subject and clause.opener == "who" and not clause.has_own_subject:
        return _nearest_person(line, clause.subject)
    if clause.subject is None and clause.opener in {"which", "who"}:
        return _noun_before(line, clause)  # “Under the pact, which took effect …”
    return clause.subject


def is_shortened(line: Line, clause: Clause) -> bool:
    """Whether the verb stands without its “was”: “the Treaty, signed in 1992, …”."""
    if clause.verb.shape is not Shape.PARTICIPLE or hidden_object(line, clause) is not None:
        return False
    is_apart = line.small(clause.verb.first - 1) in {",", "("} or clause.verb.first == 0
    return is_apart or any(each.verb.is_finite and each.verb.first > clause.verb.first for each in line.clauses)


def hidden_object(line: Line, clause: Clause) -> Phrase | None:
    """The object that stands before its clause: “papers that the archive released in 2021”."""
    subject = clause.subject
    if (
        subject is None
        or line.small(subject.first - 1) not in {"that", "which"}
        or (clause.verb.passive and clause.verb.auxiliaries)
    ):
        return None
    if object_after(line.grammar, clause.verb.last) is not None or line.grammar.verb_at(subject.first - 2) is not None:
        return None
    noun = subject.first - 1
    return phrase_before(line.grammar, noun - (line.small(noun - 1) == ","))


def _opened_subject(line: Line) -> Phrase | None:
    """Of whom “Rescued in 2012 by fishermen, …” tells: the subject behind the comma."""
    following = next((clause for clause in line.clauses if clause.verb.is_finite and clause.has_own_subject), None)
    return following.subject if following and line.small(following.first - 1) == "," else None


def _nearest_person(line: Line, phrase: Phrase) -> Phrase:
    """The person whom the phrase ends in naming: “attention to the case of | Elian”, who …"""
    named = line.mentions(phrase.first, phrase.last)
    if not named or named[-1].end != line.words[phrase.last - 1].end or not line.is_person(named[-1].actor):
        return phrase
    first = line.place_of(named[-1].start)
    return Phrase(first, phrase.last) if line.small(first - 1) in _LINKS | {"of"} else phrase


def _nearest_noun(line: Line, phrase: Phrase) -> Phrase:
    """The last noun of the phrase: “money for | a joint force”, which …"""
    links = [place for place in range(phrase.first, phrase.last) if line.small(place) in _LINKS]
    return Phrase(links[-1] + 1, phrase.last) if links else phrase


def _noun_before(line: Line, clause: Clause) -> Phrase | None:
    """The noun, with what stands before it, that the relative clause follows."""
    last = clause.verb.first - 1
    while last and line.small(last) != clause.opener:
        last -= 1
    last -= line.small(last - 1) == ","
    first = last
    while first and last - first < _LONGEST_NOUN and not _parts(line, first - 1):
        first -= 1
    return Phrase(first, last) if first < last else None


def _parts(line: Line, place: int) -> bool:
    is_small = line.small(place) in PREPOSITIONS | CONJUNCTIONS
    return is_small or not is_word(line.words[place]) or line.grammar.verb_at(place) is not None


def is_plural(line: Line, phrase: Phrase) -> bool:
    """Whether the phrase takes “were”."""
    words = [line.small(place) for place in range(phrase.first, phrase.last)]
    noun = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    is_name = bool(line.mentions(phrase.last - 1, phrase.last))
    return "and" in words or (noun.endswith("s") and not noun.endswith("ss") and not is_name)
