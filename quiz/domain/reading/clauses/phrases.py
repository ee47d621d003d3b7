"""Noun phrases next to a verb: its subject to the left, its object to the right."""

from __future__ import annotations

from quiz.domain.reading.clauses.asides import before_adverbs, before_age, before_aside, before_quotation
from quiz.domain.reading.clauses.bare import Shape
from quiz.domain.reading.clauses.grammar import Grammar, Phrase
from quiz.domain.reading.clauses.groups import VerbGroup
from quiz.domain.reading.clauses.noun_units import is_inside, unit_after, unit_before
from quiz.domain.reading.clauses.words import (
    CLAUSE_VERBS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTATION_MARKS,
    SUBORDINATORS,
    is_adverb,
    is_time,
    is_word,
    listed,
)

_LONGEST_ASIDE = 30
_MOST_UNITS = 6
_MOST_ASIDES = 4
_WITH_AN_INFINITIVE = listed(
    "promise pledge refusal failure decision plan attempt bid effort move proposal duty obligation right offer threat vow commitment "
    "agreement readiness willingness unwillingness desire wish ability inability reluctance order request call demand appeal chance "
    "opportunity deal vote campaign law bill scheme undertaking intention need pressure permission mandate project pact treaty accord"
)
_STATES = listed("familiar close loyal opposed present responsible critical aware near")


def subject_before(sentence: Grammar, place: int, limit: int = 0) -> Phrase | None:
    """The noun phrase that ends before the verb at that place, asides and adverbs skipped; it begins at ``limit`` or later.

    “Nikol Pashinyan, the Prime Minister of Armenia, later said” gives “Nikol Pashinyan”.
    """
    end = before_adverbs(sentence, before_quotation(sentence, place, limit), limit)
    end -= end - 2 > limit and sentence.small(end - 1) in QUOTATION_MARKS and sentence.small(end - 2) == ","
    for aside in range(_MOST_ASIDES):
        is_told_of = aside > 0 and _opens_with_a_verb(sentence, end)
        phrase = (_before_whose(sentence, end, limit) if is_told_of else None) or phrase_before(sentence, end, limit)
        if phrase is not None:
            return phrase
        end = before_adverbs(
            sentence, before_age(sentence, end) or before_aside(sentence, end, limit, inner=aside > 0), limit
        )
        if end <= limit:
            return None
    return None


def _opens_with_a_verb(sentence: Grammar, comma: int) -> bool:
    """Whether what the comma opens is no aside: “Norland, whose envoy, Ada Berg, | holds the chair, has …”."""
    following = sentence.verb_at(comma + 1) if sentence.small(comma) == "," else None
    return following is not None and following.is_finite and following.shape is not Shape.PARTICIPLE


def _before_whose(sentence: Grammar, end: int, limit: int) -> Phrase | None:
    """The phrase that the relative clause tells more of to which a verb behind the comma belongs."""
    stop = max(limit, end - _LONGEST_ASIDE)
    whose = next((place for place in range(end - 1, stop, -1) if sentence.small(place) == "whose"), None)
    return None if whose is None else phrase_before(sentence, whose - (sentence.small(whose - 1) == ","), limit)


def phrase_before(sentence: Grammar, end: int, limit: int = 0) -> Phrase | None:
    """The noun phrase whose last token stands right before ``end``."""
    first = unit_before(sentence, end, limit)
    if first == end:
        participle = sentence.verb_at(end - 1) if end - 1 > limit else None
        if participle is not None and participle.is_finite:
            return _before_whom(sentence, participle, end, limit)
        told = _before_infinitive(sentence, end, limit)  # “its decision to leave | angered”
        if told is not None:
            return Phrase(told, end)
        if participle is None or participle.shape is not Shape.PARTICIPLE:
            return None
        first = unit_before(sentence, participle.first, limit)  # “a poll | released”
        if first == participle.first:
            return None
    for _ in range(_MOST_UNITS):
        wider = _widened(sentence, first, limit)
        if wider is None:
            hangs = first > limit and sentence.small(first - 1) in PREPOSITIONS - SUBORDINATORS
            return _name_at_the_end(sentence, first, end) if hangs else Phrase(first, end)
        first = wider
    return Phrase(first, end)


def _before_whom(sentence: Grammar, verb: VerbGroup, end: int, limit: int) -> Phrase | None:
    """The noun of which a clause tells that ends there: “experts whom the report does not name”."""
    place = unit_before(sentence, verb.first, limit)
    if place == verb.first or sentence.small(place - 1) not in {"whom", "which", "that"}:
        return None
    first = unit_before(sentence, place - 1, limit)
    return Phrase(first, end) if first < place - 1 else None


def owner_before(sentence: Grammar, end: int) -> Phrase | None:
    """The noun phrase that ends there and owns what follows, whatever stands before it: “on | Oslo | ’s claim”."""
    first = unit_before(sentence, end, 0)
    while first < end and first and sentence.small(first - 1) == "of":
        wider = unit_before(sentence, first - 1, 0)
        if wider == first - 1:
            break
        first = wider
    return Phrase(first, end) if first < end else None


def _name_at_the_end(sentence: Grammar, first: int, end: int) -> Phrase | None:
    """The name that follows a common noun right away: “In a radio interview | Pashinyan”."""
    place = end
    while place > first and (sentence.words[place - 1].is_capitalised or sentence.small(place - 1) == "."):
        place -= 1
    follows = first < place < end and sentence.small(place - 1) not in DETERMINERS | {"'s", "’s"}
    return Phrase(place, end) if follows and is_word(sentence.words[place]) else None


def object_after(sentence: Grammar, place: int) -> Phrase | None:
    """The noun phrase that begins at that place, adverbs skipped, with what “of” adds to it."""
    while place < len(sentence.words) and is_adverb(sentence.small(place)) and not is_inside(sentence, place):
        place += 1
    last = unit_after(sentence, place)
    if last == place:
        return None
    while sentence.small(last) in {"of", "and"} and last < place + _LONGEST_ASIDE:
        further = unit_after(sentence, last + 1)
        if further == last + 1 or (sentence.small(last) == "and" and sentence.verb_at(further)):
            break
        last = further
    return Phrase(place, last)


def _widened(sentence: Grammar, first: int, limit: int) -> int | None:
    """Where a wider phrase begins of which this is the last part; None where it is no part of one.

    “the Prime Minister | of Armenia”, “documents | seen by Politico”, “Minsk | and Yerevan”, “officials | who left Minsk”.
    """
    before = sentence.small(first - 1) if first > limit else ""
    if before == "than" and sentence.small(first - 2) in {"more", "fewer", "less"}:
        return first - 2
    if before in {"least", "most"} and sentence.small(first - 2) == "at":
        return first - 2
    if before == "at" and sentence.small(first) in {"least", "most"}:
        return first - 1
    if before in {"about", "around", "over", "nearly", "almost"} and sentence.small(first)[:1].isdigit():
        return first - 1
    if before in PREPOSITIONS - SUBORDINATORS:
        end = _before_participle(sentence, first - 1)
        if end < first - 1 and sentence.small(end - 1) in {"and", "or"}:  # “a note written by … and | seen by …”
            joined = phrase_before(sentence, end - 1, limit)
            return joined.first if joined else None
        return _if_found(unit_before(sentence, end, limit), end)
    if before in {"and", "or", "nor"}:
        return _before_and(sentence, first - 1, limit)
    told = _before_infinitive(sentence, first, limit)
    told = _before_doing(sentence, first, limit) if told is None else told
    return _before_relative(sentence, first, limit) if told is None else told


def _before_doing(sentence: Grammar, first: int, limit: int) -> int | None:
    """Where the noun begins of which a participle tells more: “trucks carrying | food, water and medicine reached”."""
    group = sentence.verb_at(first - 1) if first > limit else None
    if group is None or group.shape is not Shape.ING or group.last != first or group.lemma in CLAUSE_VERBS:
        return None
    start = unit_before(sentence, group.first, limit)
    return start if start < group.first and not is_time(sentence.words[group.first - 1]) else None


def _before_and(sentence: Grammar, conjunction: int, limit: int) -> int | None:
    """Where the list begins whose last member the conjunction adds: “letters, notes | and passports”."""
    end = conjunction - (sentence.small(conjunction - 1) == "," and sentence.small(conjunction) != "nor")
    start = unit_before(sentence, end, limit)
    if start == end:
        return None
    listed_from = _before_commas(sentence, start, limit)
    if listed_from < start:
        return listed_from
    if end < conjunction:  # only three or more are parted by a comma before the “and”
        return None
    if start > limit and sentence.small(start - 1) in {"both", "either", "neither"}:
        start -= 1
    if start - 1 > limit and sentence.small(start - 1) == "between":  # “tension | between Minsk and Yerevan”
        return _if_found(unit_before(sentence, start - 1, limit), start - 1)
    belongs = start - 1 > limit and sentence.small(start - 1) in {"of", "from"}  # “envoys of Oslo | and Bergen”
    return start if belongs or _opens_a_clause(sentence, start, limit) else None


def _before_commas(sentence: Grammar, start: int, limit: int) -> int:
    """Where the list begins whose last but one member begins at ``start``."""
    for _ in range(_MOST_UNITS):
        if start - 1 <= limit or sentence.small(start - 1) != ",":
            break
        before = phrase_before(sentence, start - 1, limit)
        if before is None or not _opens_a_clause(sentence, before.first, limit):
            break
        start = before.first
    return start


def _if_found(start: int, end: int) -> int | None:
    return start if start < end else None


def _before_participle(sentence: Grammar, preposition: int) -> int:
    """The place of the participle or adjective in front of the preposition, else that of the preposition."""
    group = sentence.verb_at(before_adverbs(sentence, preposition, 0) - 1)
    if group is not None and group.shape in {Shape.PARTICIPLE, Shape.ING}:
        return group.first - (sentence.small(group.first - 1) in {"now", "currently", "already", "recently", "newly"})
    return preposition - 1 if sentence.small(preposition - 1) in _STATES else preposition


def _opens_a_clause(sentence: Grammar, start: int, limit: int) -> bool:
    start -= start > limit and sentence.small(start - 1) in {"only", "even"}  # “Only | Norland and Ostia | have paid”
    before = sentence.small(start - 1)
    verb = sentence.verb_at(start - 1) if start else None
    if verb is not None and verb.is_finite and verb.lemma in CLAUSE_VERBS:
        return True
    follows_time = start > 0 and is_time(sentence.words[start - 1])
    return start <= limit or follows_time or before in SUBORDINATORS or before in {",", ";", ":", "“", '"'}


def _before_infinitive(sentence: Grammar, end: int, limit: int) -> int | None:
    """Where the noun begins of which an infinitive tells more that ends there: “its promise to send | ships was …”."""
    group = sentence.verb_at(end - 1) if end > limit else None
    if group is None or group.shape is not Shape.INFINITIVE or group.last != end or group.passive:
        return None
    if sentence.small(group.first - 1).removesuffix("s") not in _WITH_AN_INFINITIVE:
        return None
    start = unit_before(sentence, group.first, limit)
    opens = start <= limit or sentence.small(start - 1) in {",", ";", "and", "but", "that", "“", '"'}
    return start if start < group.first and opens else None


def _before_relative(sentence: Grammar, first: int, limit: int) -> int | None:
    """Where the phrase begins that a relative clause in front of ``first`` belongs to: “officials who left | Minsk”."""
    group = sentence.verb_at(first - 1) if first > limit else None
    if group is None or not group.is_finite:
        return None
    end = group.first - 1
    if end <= limit or sentence.small(end) not in {"who", "which", "that"}:
        return None
    return _if_found(unit_before(sentence, end, limit), end)
