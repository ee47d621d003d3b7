"""Noun phrases next to a verb: its subject to the left, its object to the right."""

from __future__ import annotations

from quiz.domain.reading.clauses.asides import before_adverbs, before_aside, before_quotation, tells_time
from quiz.domain.reading.clauses.bare import Shape
from quiz.domain.reading.clauses.grammar import Grammar, Phrase
from quiz.domain.reading.clauses.words import (
    ADVERBS,
    CLAUSE_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
    is_word,
    listed,
)

_LONGEST_UNIT = 14
_LONGEST_ASIDE = 30
_MOST_UNITS = 6
_MOST_ASIDES = 4
_TIMES = listed("week month year day night morning evening afternoon weekend hour today yesterday tonight")
_STATES = listed("familiar close loyal opposed present responsible critical aware near")
_BREAKS = (
    (CONJUNCTIONS | SUBORDINATORS | PREPOSITIONS | PRONOUNS | MODALS | frozenset({"there", "than", "not"}))
    - DETERMINERS
    - POSSESSIVES
)


def subject_before(sentence: Grammar, place: int, limit: int = 0) -> Phrase | None:
    """The noun phrase that ends before the verb at that place, asides and adverbs skipped; it begins at ``limit`` or later.

    “Nikol Pashinyan, the Prime Minister of Armenia, later said” gives “Nikol Pashinyan”.
    """
    end = before_adverbs(sentence, before_quotation(sentence, place, limit), limit)
    for aside in range(_MOST_ASIDES):
        phrase = phrase_before(sentence, end, limit)
        if phrase is not None:
            return phrase
        end = before_aside(sentence, end, limit, inner=aside > 0)
        if end <= limit:
            return None
    return None


def phrase_before(sentence: Grammar, end: int, limit: int = 0) -> Phrase | None:
    """The noun phrase whose last token stands right before ``end``."""
    first = _unit_before(sentence, end, limit)
    if first == end:
        participle = sentence.verb_at(end - 1) if end - 1 > limit else None
        if participle is None or participle.shape is not Shape.PARTICIPLE:
            return None
        first = _unit_before(sentence, participle.first, limit)  # “a poll | released”
        if first == participle.first:
            return None
    for _ in range(_MOST_UNITS):
        wider = _widened(sentence, first, limit)
        if wider is None:
            hangs = first > limit and sentence.small(first - 1) in PREPOSITIONS - SUBORDINATORS
            return _name_at_the_end(sentence, first, end) if hangs else Phrase(first, end)
        first = wider
    return Phrase(first, end)


def _name_at_the_end(sentence: Grammar, first: int, end: int) -> Phrase | None:
    """The name that follows a common noun right away: “In a radio interview | Pashinyan”."""
    place = end
    while place > first and (sentence.words[place - 1].is_capitalised or sentence.small(place - 1) == "."):
        place -= 1
    follows = first < place < end and sentence.small(place - 1) not in DETERMINERS | {"'s", "’s"}
    return Phrase(place, end) if follows and is_word(sentence.words[place]) else None


def object_after(sentence: Grammar, place: int) -> Phrase | None:
    """The noun phrase that begins at that place, adverbs skipped, with what “of” adds to it."""
    while place < len(sentence.words) and is_adverb(sentence.small(place)) and not _is_inside(sentence, place):
        place += 1
    last = _unit_after(sentence, place)
    if last == place:
        return None
    while sentence.small(last) in {"of", "and"} and last < place + _LONGEST_ASIDE:
        further = _unit_after(sentence, last + 1)
        if further == last + 1 or (sentence.small(last) == "and" and sentence.verb_at(further)):
            break
        last = further
    return Phrase(place, last)


def _unit_before(sentence: Grammar, end: int, limit: int) -> int:
    """Where the determiner, adjectives and nouns begin that end there; ``end`` where there are none."""
    if end > limit and sentence.small(end - 1) in PRONOUNS:
        return end - 1
    first = end
    stop = max(limit, end - _LONGEST_UNIT)
    while first > stop and _is_inside(sentence, first - 1):
        first -= 1
        if sentence.small(first) in DETERMINERS and sentence.small(first - 1) not in DETERMINERS | {"'s", "’s"}:
            break
    return _without_time(sentence, first, end)


def _is_inside(sentence: Grammar, place: int) -> bool:
    """Whether the token can stand inside a noun phrase."""
    token = sentence.words[place]
    if token.text in {"'s", "’s", "’", "'", "&", "."}:
        return token.text != "." or _is_abbreviating(sentence, place)
    small = token.text.lower()
    if small == "that":
        return place == 0 or sentence.small(place - 1) in PREPOSITIONS
    if not is_word(token) or (small in _BREAKS and not (token.is_capitalised and place and small in {"us"})):
        return False
    if small in ADVERBS - DETERMINERS or tells_time(sentence, place):
        return False
    group = sentence.verb_at(place)
    return group is None or (not group.is_finite and not group.auxiliaries and sentence.small(place - 1) in DETERMINERS)


def _is_abbreviating(sentence: Grammar, place: int) -> bool:
    """Whether the full stop belongs to an initial or a title: “J. Smith”, “Sen. Cruz”."""
    if not 0 < place < len(sentence.words) - 1:
        return False
    return sentence.words[place - 1].is_capitalised and sentence.words[place + 1].is_capitalised


def _without_time(sentence: Grammar, first: int, end: int) -> int:
    """Where the phrase begins once an adverb of time in front is cut: “last week Pashinyan”, “a day later officials”."""
    for place in range(end - 2, first - 1, -1):
        if sentence.small(place) in _TIMES and sentence.small(place + 1) not in {"'s", "’s", "of"}:
            return place + 1
    return first


def _widened(sentence: Grammar, first: int, limit: int) -> int | None:
    """Where a wider phrase begins of which this is the last part; None where it is no part of one.

    “the Prime Minister | of Armenia”, “documents | seen by Politico”, “Minsk | and Yerevan”, “officials | who left Minsk”.
    """
    before = sentence.small(first - 1) if first > limit else ""
    if before == "than" and sentence.small(first - 2) in {"more", "fewer", "less"}:
        return first - 2
    if before in {"about", "around", "over", "nearly", "almost"} and sentence.small(first)[:1].isdigit():
        return first - 1
    if before in PREPOSITIONS - SUBORDINATORS:
        end = _before_participle(sentence, first - 1)
        return _if_found(_unit_before(sentence, end, limit), end)
    if before in {"and", "or", "nor"}:
        return _before_and(sentence, first - 1, limit)
    return _before_relative(sentence, first, limit)


def _before_and(sentence: Grammar, conjunction: int, limit: int) -> int | None:
    """Where the list begins whose last member the conjunction adds: “letters, notes | and passports”."""
    start = _unit_before(sentence, conjunction, limit)
    if start == conjunction:
        return None
    listed_from = _before_commas(sentence, start, limit)
    if listed_from < start:
        return listed_from
    if start > limit and sentence.small(start - 1) in {"both", "either", "neither"}:
        start -= 1
    if start - 1 > limit and sentence.small(start - 1) == "between":  # “tension | between Minsk and Yerevan”
        return _if_found(_unit_before(sentence, start - 1, limit), start - 1)
    return start if _opens_a_clause(sentence, start, limit) else None


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
    group = sentence.verb_at(preposition - 1)
    if group is not None and group.shape in {Shape.PARTICIPLE, Shape.ING}:
        return group.first
    return preposition - 1 if sentence.small(preposition - 1) in _STATES else preposition


def _opens_a_clause(sentence: Grammar, start: int, limit: int) -> bool:
    before = sentence.small(start - 1)
    verb = sentence.verb_at(start - 1) if start else None
    if verb is not None and verb.is_finite and verb.lemma in CLAUSE_VERBS:
        return True
    return start <= limit or before in SUBORDINATORS or before in {",", ";", ":", "“", '"'}


def _before_relative(sentence: Grammar, first: int, limit: int) -> int | None:
    """Where the phrase begins that a relative clause in front of ``first`` belongs to: “officials who left | Minsk”."""
    group = sentence.verb_at(first - 1) if first > limit else None
    if group is None or not group.is_finite:
        return None
    end = group.first - 1
    if end <= limit or sentence.small(end) not in {"who", "which", "that"}:
        return None
    return _if_found(_unit_before(sentence, end, limit), end)


def _unit_after(sentence: Grammar, place: int) -> int:
    """Where the determiner, adjectives and nouns end that begin there; ``place`` where there are none."""
    if sentence.small(place) in PRONOUNS:
        return place + 1
    last = place
    stop = min(len(sentence.words), place + _LONGEST_UNIT)
    while last < stop and _is_inside(sentence, last):
        if (
            last > place
            and sentence.small(last) in DETERMINERS
            and sentence.words[last - 1].text.lower() not in DETERMINERS
        ):
            break
        last += 1
    return last
