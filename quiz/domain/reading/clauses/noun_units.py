"""Noun phrases without what hangs on them: a determiner, adjectives and nouns, or a name."""

from __future__ import annotations

from quiz.domain.reading.clauses.asides import tells_time
from quiz.domain.reading.clauses.grammar import Grammar
from quiz.domain.reading.clauses.groups import Tense, VerbGroup
from quiz.domain.reading.clauses.words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_word,
    listed,
)

_OF_NOUNS = listed(
    "station base locate deploy sign hold make reach issue send target draw broker mediate plan schedule impose"
)
_LONGEST_UNIT = 14
_TIMES = listed("week month year day night morning evening afternoon weekend hour today yesterday tonight")
_SEASONS = listed("spring summer autumn winter")
_BREAKS = (
    (CONJUNCTIONS | SUBORDINATORS | PREPOSITIONS | PRONOUNS | MODALS | frozenset({"there", "than", "not"}))
    - DETERMINERS
    - POSSESSIVES
)


def unit_before(sentence: Grammar, end: int, limit: int) -> int:
    """Where the determiner, adjectives and nouns begin that end there; ``end`` where there are none."""
    if end > limit and sentence.small(end - 1) in PRONOUNS:
        return end - 1
    first = end
    stop = max(limit, end - _LONGEST_UNIT)
    while first > stop and is_inside(sentence, first - 1):
        first -= 1
        if sentence.small(first) in DETERMINERS and sentence.small(first - 1) not in DETERMINERS | {"'s", "’s"}:
            break
    return _without_time(sentence, first, end)


def is_inside(sentence: Grammar, place: int) -> bool:
    """Whether the token can stand inside a noun phrase."""
    token = sentence.words[place]
    if token.text in {"'s", "’s", "’", "'", "&", "."}:
        return token.text != "." or _is_abbreviating(sentence, place)
    if token.text == "-":
        return _is_counting(sentence, place)
    small = sentence.small(place)
    if small == "that":
        return place == 0 or sentence.small(place - 1) in PREPOSITIONS
    if not is_word(token) or small in _BREAKS:
        return False
    if small in ADVERBS - DETERMINERS or tells_time(sentence, place):
        return False
    group = sentence.verb_at(place)
    return group is None or (not group.is_finite and not group.auxiliaries and sentence.small(place - 1) in DETERMINERS)


def _is_counting(sentence: Grammar, place: int) -> bool:
    """Whether the hyphen ties a number to what is counted: “the 15-nation bloc”."""
    if not 0 < place < len(sentence.words) - 1:
        return False
    before, mark, after = sentence.words[place - 1 : place + 2]
    return before.text.isdigit() and before.end == mark.start and mark.end == after.start and after.text.isalpha()


def _is_abbreviating(sentence: Grammar, place: int) -> bool:
    """Whether the full stop belongs to an initial or a title: “J. Smith”, “Sen. Cruz”."""
    if not 0 < place < len(sentence.words) - 1:
        return False
    return sentence.words[place - 1].is_capitalised and sentence.words[place + 1].is_capitalised


def _without_time(sentence: Grammar, first: int, end: int) -> int:
    """Where the phrase begins once an adverb of time in front is cut: “last week Pashinyan”, “a day later officials”."""
    for place in range(end - 2, first - 1, -1):
        if sentence.small(place) in {"ago", "later", "earlier"}:  # “Three years ago | Norland”
            return place + 1
        is_season = sentence.small(place) in _SEASONS and sentence.small(place - 1) in {"last", "next", "this", "that"}
        if (is_season or sentence.small(place) in _TIMES) and sentence.small(place + 1) not in {"'s", "’s", "of"}:
            return place + 1
    return first


def unit_after(sentence: Grammar, place: int) -> int:
    """Where the determiner, adjectives and nouns end that begin there; ``place`` where there are none."""
    if sentence.small(place) in PRONOUNS:
        return place + 1
    last = place
    stop = min(len(sentence.words), place + _LONGEST_UNIT)
    while last < stop and is_inside(sentence, last):
        if (
            last > place
            and sentence.small(last) in DETERMINERS
            and sentence.words[last - 1].text.lower() not in DETERMINERS
        ):
            break
        last += 1
    return last


def is_of_its_noun(sentence: Grammar, follows: str, verb: VerbGroup) -> bool:
    """Whether what seems a verb only tells of what is announced: “confirmed the withdrawal of the troops | stationed in Oslo”.

    ``follows`` are the letters for what may follow the verb of saying: a clause and a noun phrase, here.
    """
    is_one_word = verb.last == verb.first + 1 and verb.tense is Tense.PAST and verb.lemma in _OF_NOUNS
    return {"c", "o"} <= {*follows} and is_one_word and sentence.small(verb.last) in PREPOSITIONS
