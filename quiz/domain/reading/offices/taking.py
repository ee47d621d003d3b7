"""Offices that verbs tell somebody took, held or gave up: “was sworn in as president”, “resigned as head of the agency”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.domain.messages import message
from quiz.domain.reading.annotations import Confidence
from quiz.domain.reading.clauses import Clause, Tense
from quiz.domain.reading.duties.cast import Cast
from quiz.domain.reading.offices.holding import Holding
from quiz.domain.reading.offices.nearby import owned
from quiz.domain.reading.offices.phrases import role_in
from quiz.domain.reading.offices.subjects import is_real, is_whole_subject
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.parties import head
from quiz.domain.reading.statements.subjects import subject_of

# How the statement says it; the words that must stand between the verb and “as” are in brackets.
_SERVING = {
    "serve": ("served as", ()),
    "act": ("acted as", ()),
    "take": ("took over as", ("over",)),
    "resign": ("resigned as", ()),
    "retire": ("retired as", ()),
    "quit": ("quit as", ()),
    "step": ("stepped down as", ("down",)),
    "stand": ("stood down as", ("down",)),
    "return": ("returned as", ()),
}
_NAMING = {"appoint": "was appointed", "elect": "was elected", "name": "was named", "reelect": "was re-elected"}
_INSTALLING = {
    "swear": "was sworn in as",
    "inaugurate": "was inaugurated as",
    "install": "was installed as",
    "confirm": "was confirmed as",
    "reinstate": "was reinstated as",
    "crown": "was crowned",
    "dismiss": "was dismissed as",
    "sack": "was sacked as",
    "fire": "was fired as",
    "oust": "was ousted as",
    "remove": "was removed as",
    "depose": "was deposed as",
}
_FOLLOWING = frozenset(["succeed", "replace", "follow"])
_STARTS = (("office",), ("up", "office"), ("up", "his", "post"), ("up", "her", "post"), ("up", "the", "post"))
_MARKS = frozenset([",", ";", ":", "–", "—", "(", "who", "which", "but", "when", "while", "because", "over", "amid"])
_LONGEST_OBJECT = 6


@dataclass(frozen=True, slots=True)
class Told:
    """That ``holder``, as whose the tokens from ``begins`` on tell it, ``linked`` the office that begins at ``first``."""

    holder: int
    begins: int
    first: int
    linked: str


def taken(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """The offices that the verb of the clause tells somebody took, held or gave up."""
    verb = clause.verb
    apart = _apart(line, clause) if line.small(verb.first - 1) == "," and not verb.auxiliaries else None
    if apart is not None:
        yield from _held(line, cast, clause, apart)
        return
    if not is_real(clause) or not verb.is_finite:
        return
    if verb.lemma in _NAMING and not verb.passive and verb.tense is Tense.PAST:
        yield from _held(line, cast, clause, _of_object(line, clause, _NAMING[verb.lemma]))
        return
    yield from _fronted(line, cast, clause)
    subject = subject_of(line, clause)
    holder = head(line, subject) if subject else None
    if subject is None or holder is None or not is_whole_subject(line, subject.first, subject.last, holder):
        return
    begins = line.place_of(line.mentions(subject.first, subject.last)[0].start)
    found = _of_passive(line, clause) if verb.passive else _of_active(line, clause)
    if found is not None:
        yield from _held(line, cast, clause, Told(holder, begins, *found))


def _apart(line: Line, clause: Clause) -> Told | None:
    """“Ada Berg, appointed | ambassador in 2012|, …”."""
    comma = clause.verb.first - 1
    named = line.mentions(max(0, comma - _LONGEST_OBJECT), comma)
    is_beside = bool(named) and named[-1].end == line.words[comma - 1].end and line.is_person(named[-1].actor)
    first = clause.verb.last + (line.small(clause.verb.last) == "as")
    if not is_beside or clause.verb.lemma not in _NAMING or line.mentions(first, first + 1):
        return None
    return Told(named[-1].actor, line.place_of(named[-1].start), first, _NAMING[clause.verb.lemma])


def _fronted(line: Line, cast: Cast, clause: Clause) -> Iterator[Holding]:
    """“As | foreign minister of Norland|, Ada Berg signed it”."""
    comma = clause.first - 1
    named = line.mentions(clause.first, clause.verb.first) if clause.has_own_subject else ()
    if line.small(0) != "as" or line.small(comma) != "," or not named or not line.is_person(named[0].actor):
        return
    role = role_in(line, cast, 1, comma, named[0].actor)
    if role is not None and role.of is not None and line.place_of(named[0].start) == clause.first:
        why = message("The sentence says so: “{words}”.", words=line.text(0, comma))
        yield Holding(named[0].actor, role.words, role.of, 0, clause.verb.first, Confidence.MEDIUM, why, "was")


def _of_passive(line: Line, clause: Clause) -> tuple[int, str] | None:
    """“was appointed | ambassador”, “was sworn in as | president”."""
    verb, place = clause.verb, clause.verb.last
    if not verb.auxiliaries:
        return None
    if verb.lemma in _NAMING:
        return place + (line.small(place) == "as"), _NAMING[verb.lemma]
    place += line.small(place) == "in"
    is_told = verb.lemma in _INSTALLING and (line.small(place) == "as" or verb.lemma == "crown")
    return (place + (line.small(place) == "as"), _INSTALLING[verb.lemma]) if is_told else None


def _of_active(line: Line, clause: Clause) -> tuple[int, str] | None:
    """“took over as | head of the agency”, “succeeded Ivo Kos as | president”."""
    verb, place = clause.verb, clause.verb.last
    if verb.tense is not Tense.PAST:
        return None
    for start in _STARTS:
        if verb.lemma == "take" and tuple(line.small(place + at) for at in range(len(start) + 1)) == (*start, "as"):
            return place + len(start) + 1, "took office as"
    if verb.lemma in _FOLLOWING:
        return _after_somebody(line, clause)
    linked, between = _SERVING.get(verb.lemma, ("", ()))
    if between and line.small(place - 1) == between[0]:
        place -= 1
    is_told = tuple(line.small(place + at) for at in range(len(between) + 1)) == (*between, "as")
    return (place + len(between) + 1, linked) if linked and is_told else None


def _after_somebody(line: Line, clause: Clause) -> tuple[int, str] | None:
    """“succeeded Ivo Kos as | president”."""
    place = clause.verb.last
    ends = (at for at in range(place + 1, min(place + _LONGEST_OBJECT, len(line.words))) if line.small(at) == "as")
    end = next(ends, None)
    named = line.mentions(place, end) if end is not None else ()
    if end is None or not named or not line.is_person(named[-1].actor):
        return None
    return end + 1, f"succeeded {line.passage.text[named[-1].start : named[-1].end]} as"


def _of_object(line: Line, clause: Clause, linked: str) -> Told | None:
    """“The king appointed Ada Berg | defence minister”."""
    place = clause.verb.last
    named = line.mentions(place, min(place + _LONGEST_OBJECT, len(line.words)))
    if not named or line.place_of(named[0].start) != place or not line.is_person(named[0].actor):
        return None
    first = line.place_of(named[0].end)
    return Told(named[0].actor, place, first + (line.small(first) == "as"), linked)


def _held(line: Line, cast: Cast, clause: Clause, told: Told | None) -> Iterator[Holding]:
    if told is None:
        return
    last = next((at for at in range(told.first, clause.last) if line.small(at) in _MARKS), clause.last)
    said = role_in(line, cast, told.first, last, told.holder) if told.first < last else None
    role = owned(line, cast, said, told.holder, told.begins) if said else None
    if role is not None:
        why = message("The sentence says so: “{words}”.", words=line.text(clause.verb.first, last))
        sureness = Confidence.MEDIUM if role.of is None or role.is_read else Confidence.HIGH
        first = min(told.begins, clause.verb.first)
        yield Holding(told.holder, role.words, role.of, first, last, sureness, why, told.linked)
