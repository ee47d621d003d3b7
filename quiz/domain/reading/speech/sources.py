"""Who speaks, as words of the sentence: before the verb, after it (“…,” said X), or after “according to”."""

from __future__ import annotations

from quiz.domain.reading.clauses import (
    Phrase,
    Shape,
    VerbGroup,
    object_after,
    owner_before,
    phrase_before,
    subject_before,
)
from quiz.domain.reading.clauses.words import CALENDAR, is_time, listed
from quiz.domain.reading.speech.adjuncts import is_done_to
from quiz.domain.reading.speech.cues import DOCUMENTS, UNITS_OF_TIME
from quiz.domain.reading.speech.units import Unit

_NOBODY = listed("there this that these those what which when where if how why because so as then also such each")
_JOINING = listed("of for at in from with to and on who")
_GOVERNING = listed("by in at from during with")
_STOPS = listed("on in at during after when while before about as earlier last this late early")
_PRINTED = frozenset(["reports", "report"])
_ISSUING = listed("issue publish release send post make write put circulate sign file")
_FARTHEST = 40
_FARTHEST_WITH = 5
_MOUTHPIECES = listed("spokesman spokeswoman spokesperson press-office")


def source_before(unit: Unit, verb: int, limit: int = 0) -> Phrase | None:
    """The speaker that stands before the verb."""
    phrase = subject_before(unit.grammar, verb, limit)
    if phrase is not None and "according" in {unit.grammar.small(phrase.first), unit.grammar.small(phrase.first - 2)}:
        return None  # “according to media | reports”
    if phrase is not None and unit.grammar.small(phrase.first - 1) in _GOVERNING:
        return None  # “At a meeting in | Lima |, Dosan who heads the bank, said …”
    return accepted(unit, phrase)


def accepted(unit: Unit, phrase: Phrase | None) -> Phrase | None:
    """The phrase, if it can name a speaker."""
    phrase = _with_age(unit, _past_participle(unit, phrase)) if phrase is not None else None
    if phrase is None:
        return None
    last = unit.grammar.small(phrase.last - 1)
    adds_place = last in {"there", "here"} and phrase.last > phrase.first + 1  # “an official there”
    if last in _NOBODY - {"which"} and not adds_place:
        return None
    if unit.grammar.small(phrase.first) in {"every", "each"} and last in UNITS_OF_TIME:
        return None
    if unit.grammar.small(phrase.first - 1) == "whose":
        return _with_owner(unit, phrase) if last in _MOUTHPIECES else None
    if phrase.last - phrase.first == 1 and unit.grammar.small(phrase.first) in {*_NOBODY, "he’s"}:
        return None
    return phrase


def _past_participle(unit: Unit, phrase: Phrase) -> Phrase:
    """The phrase, or whoever a participle tells of whose object it is: “Oslo, representing | the north |, which …, said”."""
    participle = unit.grammar.verb_at(phrase.first - 1) if phrase.first else None
    if participle is None or participle.shape is not Shape.ING or unit.grammar.small(participle.first - 1) != ",":
        return phrase
    return phrase_before(unit.grammar, participle.first - 1) or phrase


def _with_age(unit: Unit, phrase: Phrase) -> Phrase:
    """The phrase with the number in front of it: “a 14-| year-old girl|”."""
    first = phrase.first
    if first > 1 and unit.grammar.small(first - 1) == "-" and unit.grammar.small(first - 2).isdigit():
        first -= 2
        first -= unit.grammar.small(first - 1) in {"a", "an", "the", "another"}
    return Phrase(first, phrase.last)


def _with_owner(unit: Unit, mouthpiece: Phrase) -> Phrase | None:
    """The mouthpiece with whose it is: “welcomed by the Commission, | whose spokeswoman said”."""
    whose = mouthpiece.first - 1
    owner = phrase_before(unit.grammar, whose - (unit.grammar.small(whose - 1) == ","))
    owner = owner or owner_before(unit.grammar, whose - (unit.grammar.small(whose - 1) == ","))
    return Phrase(owner.first, mouthpiece.last) if owner else None


def source_after(unit: Unit, place: int) -> Phrase | None:
    """The speaker that stands there after the verb, with “of …”, “for …” and “at …” that belong to it."""
    phrase = object_after(unit.grammar, place)
    if phrase is None or phrase.first != place:
        return None
    if unit.grammar.small(place) == "her" and phrase.last == place + 1:  # “…,” says her neighbour
        owned = object_after(unit.grammar, place + 1)
        phrase = Phrase(place, owned.last) if owned and owned.first == place + 1 else phrase
    last = phrase.last
    while last < place + _FARTHEST and _goes_on(unit, last):
        further = object_after(unit.grammar, last + 1)
        if further is None or is_time(unit.grammar.words[further.first]):
            break
        last = further.last
    if unit.grammar.small(last) in _PRINTED and unit.grammar.small(last + 1) in {".", ","}:
        last += 1  # “according to media | reports|.”
    return accepted(unit, Phrase(phrase.first, last))


def _goes_on(unit: Unit, last: int) -> bool:
    word = unit.grammar.small(last)
    following = unit.grammar.words[last + 1].text if last + 1 < len(unit.grammar.words) else ""
    return word in _JOINING and word not in _STOPS and following not in CALENDAR


def shared_source(unit: Unit, group: VerbGroup) -> Phrase | None:
    """The subject that the verb shares with the sentence: “…, but later accused”, “…, claiming”."""
    clause = unit.clause_of(group)
    if clause is not None and not clause.has_own_subject and clause.subject and is_done_to(unit, clause.subject.first):
        stated = (one for one in unit.clauses if one.verb.first < clause.verb.first and one.verb.is_finite)
        before = [
            one for one in stated if one.has_own_subject and not (one.subject and is_done_to(unit, one.subject.first))
        ]
        return accepted(unit, before[-1].subject) if before else None
    if clause is None or (clause.subject and unit.grammar.small(clause.subject.first - 1) in _GOVERNING):
        return None
    return accepted(unit, clause.subject)


def is_joined_by_with(unit: Unit, named: Phrase) -> bool:
    """Whether others only did it with the one named: “issued a statement along with | Oslo | saying”."""
    words = [unit.grammar.small(at) for at in range(max(0, named.first - _FARTHEST_WITH), named.last)]
    return "with" in words[1:] and words[words.index("with", 1) - 1] in {"along", "together"}


def who_issued(unit: Unit, document: Phrase) -> Phrase | None:
    """The subject of the sentence where it issues the document that says so: “issued a statement saying that”."""
    issued = unit.grammar.verb_at(document.first - 1) if document.first else None
    if issued is None or issued.lemma not in _ISSUING or issued.passive:
        return None
    return shared_source(unit, issued) if unit.grammar.small(document.last - 1) in DOCUMENTS else None
