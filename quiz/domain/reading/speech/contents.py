"""What was said, as words of the sentence: where it begins after a verb of saying, and where it ends."""

from __future__ import annotations

from quiz.domain.facts import Mode
from quiz.domain.reading.clauses import Clause, Shape, VerbGroup, object_after
from quiz.domain.reading.clauses.bare import is_titled
from quiz.domain.reading.clauses.words import (
    PREPOSITIONS,
    QUOTATION_MARKS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_time,
    listed,
)
from quiz.domain.reading.speech.adjuncts import (
    before_aim,
    is_added_to,
    is_anaphoric,
    is_gerund,
    is_part_of_what_is_done,
    is_that_day,
    past_adjuncts,
)
from quiz.domain.reading.speech.cues import (
    DOCUMENTS,
    JUDGEMENTS,
    NOUNS,
    OF_INTENT,
    OF_PAPERS,
    UNITS_OF_TIME,
    VERBS,
    Cue,
)
from quiz.domain.reading.speech.units import Unit

_FARTHEST = 18
_ASKED = listed("how why what whether if who when where which")
_ADJUNCTS = (PREPOSITIONS - {"of"}) | listed(
    "last this late early earlier later yesterday today tonight once again , next every each"
)
_WHOLE = 4
_SAME = listed("same previous following")
_NUMBERS = listed("two three four five six seven eight nine ten several")
_TELL_HOW = listed("describe recount recall remember detail document relate tell")
_BARE = listed(
    "estimate predict fear hope suggest say tell warn argue insist note add state claim announce believe think"
)
_IDEAS = frozenset(NOUNS) | listed("idea notion premise theory story version line impression")
_THIS_WAY = listed("this that way in so")
_PARTICLES = listed("out on up")
_ELSEWISE = listed("otherwise differently")  # “Images suggest otherwise: …”


def content_after(unit: Unit, group: VerbGroup, cue: Cue) -> int | None:
    """The index of the word with which the words begin that the verb introduces; None where it introduces none."""
    place = _after_particles(unit, group)
    if group.lemma == "point" and unit.grammar.small(group.last) == "to":
        return group.last + 1 if _is_of_document(unit, group) else None
    if unit.grammar.small(place) in _ELSEWISE or (group.lemma == "rule" and unit.grammar.small(group.last) == "out"):
        return None
    charge = _charge(unit, place) if cue.mode is Mode.DENIED else None
    if charge is not None:
        return charge
    if cue.takes("h"):
        that = past_adjuncts(unit, place)
        return that + 1 if unit.grammar.small(that) == "that" and _opens_content(unit, that) else None
    told = _after_the_told(unit, place, cue)
    if cue.takes("c") or cue.takes("q"):
        begins = _clause_after(unit, told, group, cue)
        if begins is not None:
            return begins
    return _other(unit, place, group, cue)


def _is_of_document(unit: Unit, group: VerbGroup) -> bool:
    """Whether the subject of the verb is something written: “flight records seen by the Post point to …”."""
    clause = unit.clause_of(group)
    subject = clause.subject if clause else None
    words = map(unit.grammar.small, range(subject.first, subject.last)) if subject else ()
    return any(word in DOCUMENTS or word.removesuffix("s") in DOCUMENTS for word in words)


def _after_particles(unit: Unit, group: VerbGroup) -> int:
    """The place after “out” of “pointed out”, “it this way” of “put it this way”, and adverbs."""
    place = group.last
    if group.lemma == "put" and unit.grammar.small(place) == "it":
        place += 1
        while unit.grammar.small(place) in _THIS_WAY or is_adverb(unit.grammar.small(place)):
            place += 1
    if unit.grammar.small(place) in _PARTICLES and unit.grammar.small(place + 1) in {"that", ":", ","}:
        place += 1
    while place < len(unit.grammar.words) and is_adverb(unit.grammar.small(place)) and not opens_quotation(unit, place):
        place += 1
    return place


def _after_the_told(unit: Unit, place: int, cue: Cue) -> int:
    """The place after whoever is told: “told reporters”, “warned the bloc”."""
    if not cue.takes("d") or unit.grammar.small(place) in {"that", ":"}:
        return place
    told = object_after(unit.grammar, place)
    if told is None:
        return place
    if cue.takes("o") and unit.grammar.small(told.last) != "that":  # “promised the islands two boats”
        return place
    verb = unit.grammar.verb_at(told.last)
    return place if verb and verb.is_finite and not _is_pronoun_told(unit, place) else told.last


def _is_pronoun_told(unit: Unit, place: int) -> bool:
    return unit.grammar.small(place) in {"me", "him", "us", "them", "reporters", "journalists"}


def _clause_after(unit: Unit, place: int, group: VerbGroup, cue: Cue) -> int | None:
    """Where a clause or a quotation begins, with times and places before it skipped: “said in Oslo on Monday that …”."""
    words = unit.grammar.words
    infinitive, own = unit.grammar.verb_at(place), unit.clause_of(group)
    if infinitive is not None and infinitive.shape is Shape.INFINITIVE:
        return None
    if unit.grammar.small(place) == "," and own is not None and own.opener in RELATIVES:
        return None  # “In the view of Dosan, who has advised both, | the pact is dead”
    if unit.grammar.small(place) == "that" and group.lemma in _BARE and unit.grammar.small(place + 1) in {"is", "was"}:
        return place  # “Oslo says that is wrong”
    adjunct = (
        unit.grammar.small(place) in _ADJUNCTS | _NUMBERS
        or (place < len(words) and is_time(words[place]))
        or is_that_day(unit, place)
        or (unit.grammar.small(place) in {"a", "the", "one"} and unit.grammar.small(place + 1) in UNITS_OF_TIME | _SAME)
    )
    for index in range(place, min(place + (_FARTHEST if adjunct else 1), len(words))):
        if _opens_content(unit, index):
            return index + (words[index].text in {"that", ":"})
        if (
            unit.grammar.small(index) in _ASKED
            and (cue.takes("q") or cue.takes("d") or index == place)
            and index + 1 < len(words)
        ):
            return index + (group.lemma in _TELL_HOW and words[index].text == "how")
        verb = unit.grammar.verb_at(index)
        if words[index].text in {";", "("} or (verb and verb.is_finite and verb.lemma not in OF_PAPERS):
            break
    return None if cue.takes("q") else _bare_clause(unit, place, group, adjunct=adjunct)


def _opens_content(unit: Unit, index: int) -> bool:
    word = unit.grammar.small(index)
    if word == "that" and is_that_day(unit, index):
        return False
    if word == "that":
        following = unit.grammar.verb_at(index + 1)
        return following is None or not following.is_finite or opens_quotation(unit, index + 1)
    return word == ":" or opens_quotation(unit, index)


def opens_quotation(unit: Unit, index: int) -> bool:
    """Whether a quotation opens there."""
    if index >= len(unit.grammar.words):
        return False
    word = unit.grammar.words[index]
    return word.text in QUOTATION_MARKS | {"'", "‘"} and unit.quotation_at(word.end) is not None


def _bare_clause(unit: Unit, place: int, group: VerbGroup, *, adjunct: bool) -> int | None:
    """Where a clause without “that” begins: “said it would leave”."""
    following = _next_clause(unit, group)
    if unit.grammar.small(place) == "there":
        return place
    if following is None:  # its verb is not known: “argue the pact lacks teeth”
        named = object_after(unit.grammar, place) if group.lemma in _BARE else None
        whole = _WHOLE - is_titled(unit.grammar.words)  # “Norland Says Ostia Hid Missiles”
        return place if named and named.last - named.first >= whole and named.first == place else None
    begins = following.first
    if unit.grammar.small(place) == "," and following.verb.lemma in VERBS:
        return None  # “Ministers agreed, the chairman said, that …”
    parted = any(unit.grammar.small(at) == ";" for at in range(place, min(begins, place + _FARTHEST)))
    reached = begins == place or (adjunct and place < begins <= place + _FARTHEST and not parted)
    reached = reached and not is_part_of_what_is_done(unit, group, place, following)
    if reached and following.opener in PREPOSITIONS - SUBORDINATORS | {""} and following.has_own_subject:
        return begins
    opens = object_after(unit.grammar, place) is not None or is_gerund(unit, place, following)
    said = group.lemma in _BARE and place < begins and opens and not is_added_to(unit, group, place)
    said = said and following.opener != "what"  # “claimed a win over what it calls a foe”
    return place if said else None


def _next_clause(unit: Unit, group: VerbGroup) -> Clause | None:
    return next((clause for clause in unit.clauses_after(group)[:3] if clause.verb.is_finite), None)


def _other(unit: Unit, place: int, group: VerbGroup, cue: Cue) -> int | None:
    """Where something else than a clause begins: an infinitive, “-ing”, or whoever is accused, called or described."""
    place = before_aim(unit, place)
    verb = unit.grammar.verb_at(place)
    if verb is not None and not opens_quotation(unit, place):
        intends = verb.shape is Shape.INFINITIVE and cue.takes("t") and group.lemma in OF_INTENT
        return place if intends or (verb.shape is Shape.ING and cue.takes("g")) else None
    if group.lemma == "call" and unit.grammar.small(place) in {"for", "on", "upon"}:  # “called for talks”
        return place + 1
    place += group.lemma == "refer" and unit.grammar.small(place) == "to"
    named = object_after(unit.grammar, place)
    if cue.takes("n") and (unit.grammar.small(place) == "as" or opens_quotation(unit, place)):
        return place + (unit.grammar.small(place) == "as")  # “which she called “a fig leaf””
    if named is not None and cue.takes("t"):
        asked = unit.grammar.verb_at(named.last + (unit.grammar.small(named.last) == "not"))
        if asked is not None and asked.shape is Shape.INFINITIVE:  # “urged Oslo to sign”
            return place
    if named is not None and cue.mode is Mode.DENIED and is_anaphoric(unit, named):
        return None
    if named is None:
        return place if cue.takes("o") and opens_quotation(unit, place) else None
    return place if _is_said_of(unit, named.last, cue) else None


def _is_judged(unit: Unit, place: int) -> bool:
    """Whether it follows for what somebody is blamed or praised: “criticised Oslo for leaving”."""
    return any(
        unit.grammar.small(at) in {"for", "as", "on"} or opens_quotation(unit, at)
        for at in range(place, place + _FARTHEST)
    )


def _charge(unit: Unit, place: int) -> int | None:
    """Where the charge itself begins that somebody rejects: “rejects the allegation that …”."""
    named = object_after(unit.grammar, _after_judgement(unit, place))
    if named is None or unit.grammar.small(named.last) != "that" or not _opens_content(unit, named.last):
        return None  # “the report | that blamed its army”
    noun = unit.grammar.small(named.last - 1)
    return named.last + 1 if (noun in _IDEAS or noun.removesuffix("s") in _IDEAS) else None


def _after_judgement(unit: Unit, place: int) -> int:
    """The place after what the charge is dismissed as: “rejects as “absurd” the allegation that …”."""
    if unit.grammar.small(place) != "as":
        return place
    quoted = unit.quotation_at(unit.grammar.words[place + 1].end) if place + 1 < len(unit.grammar.words) else None
    return unit.word_at(quoted.end) + 1 if quoted else place + 2


def _is_said_of(unit: Unit, place: int, cue: Cue) -> bool:
    """Whether what follows the object says something of it: “the bloc of failing”, “it as a mistake”, “him “our man””."""
    words = [word.text.lower() for word in unit.grammar.words[place : place + _FARTHEST]]
    if (cue.takes("f") and "of" in words) or (cue.takes("a") and "as" in words):
        return True
    if cue.takes("o") and (not cue.takes("b") or cue.takes("n") or _is_judged(unit, place)):
        return True
    quoted = any(opens_quotation(unit, index) for index in range(place, place + len(words)))
    judged = JUDGEMENTS.intersection([*words[:1], unit.grammar.small(place - 1)])
    return cue.takes("n") and bool(quoted or judged or words[:1] in (["a"], ["an"], ["the"], ["one"]))
