"""Whether what stands before a base form can be its subject: “experts say”, “papers seen by Oslo show”."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import PREPOSITIONS, SUBJECT_PRONOUNS, is_adverb, listed
from quiz.domain.reading.tokens import Token

_LONGEST_TAIL = 10
_LONGEST_ASIDE = 16
_LONGEST_NOUN = 8
_PLURALS_WITHOUT_S = listed("people men women children police media troops forces")
_ONE = frozenset(["a", "an"])
_MANY = listed("these those some many most several both all few two three")


def place_before(words: Sequence[Token], place: int) -> int:
    """The place before that one, adverbs skipped."""
    place -= 1
    while place >= 0 and is_adverb(words[place].text.lower()):
        place -= 1
    return place


def is_plural_before(words: Sequence[Token], place: int) -> bool:
    """Whether what stands before a base form can be its subject: “experts say”, “papers seen by Oslo show”."""
    if words[place].text == "like" and words[place - 1].text.lower() not in SUBJECT_PRONOUNS:
        return False  # “experts like Dosan”
    if words[place].text == "say" and words[place - 1].text == ",":  # “The pact, say its critics, is dead”
        return place + 1 < len(words) and words[place + 1].text[0].isalpha()
    if place + 1 < len(words) and words[place + 1].text.lower() == "that" and not _ends_a_noun(words, place):
        return True
    before = _before_aside(words, place_before(words, place))
    return _is_joined(words, place) or (
        before >= 0 and (_names_several(words[before].text) or _has_a_plural_head(words, before))
    )


def _ends_a_noun(words: Sequence[Token], place: int) -> bool:
    """Whether it is rather the last word of a noun: “a newspaper report that”, “a high court order that”."""
    before = words[place - 1]
    is_name = before.is_capitalised and not before.text.endswith("s")
    return is_name or _is_one(words, place) or _opens_a_relative(words, place + 1)


def _is_one(words: Sequence[Token], place: int) -> bool:
    """Whether “a” stands before the words that the noun ends."""
    for before in range(place - 1, max(-1, place - _LONGEST_NOUN), -1):
        small = words[before].text.lower()
        if small in _ONE:
            return not _names_several(words[place - 1].text)
        if (
            not small[0].isalnum()
            or small in PREPOSITIONS | SUBJECT_PRONOUNS
            or (small in _MANY and before < place - 1)
        ):
            return False
    return False


def _opens_a_relative(words: Sequence[Token], that: int) -> bool:
    """Whether a verb follows that has no other subject than the noun before “that”: “the court order that | barred”."""
    following = verb(words[that + 1].text) if that + 1 < len(words) else None
    return following is not None and bool(following.forms & (Form.PAST | Form.THIRD)) and following.lemma != "be"


def _before_aside(words: Sequence[Token], before: int) -> int:
    """The place before an aside in commas that ends there: “witnesses, both fishermen, say”."""
    if before <= 0 or words[before].text != ",":
        return before
    near = range(before - 2, max(0, before - _LONGEST_ASIDE), -1)
    opening = next((at for at in near if words[at].text in {",", ";", ":"}), None)
    return opening - 1 if opening is not None and words[opening].text == "," else before


def _is_joined(words: Sequence[Token], place: int) -> bool:
    """Whether a name ends there that “and” joins to another: “Mr. King and Mr. Schultz”."""
    for before in range(place - 1, max(0, place - _LONGEST_TAIL), -1):
        if words[before].text == "and":
            return before < place - 1
        if not words[before].is_capitalised and words[before].text != ".":
            return False
    return False


def _names_several(word: str) -> bool:
    small = word.lower()
    if small in (SUBJECT_PRONOUNS - {"he", "she", "it"}) | _PLURALS_WITHOUT_S | _MANY:
        return True
    return small.endswith("s") and not small.endswith(("ss", "'s", "’s", "us")) and len(small) > 3


def _has_a_plural_head(words: Sequence[Token], place: int) -> bool:
    """Whether a plural with what hangs on it ends there: “papers seen by Oslo”, “people in the city”."""
    for head in range(place - 1, max(-1, place - _LONGEST_TAIL), -1):
        if not words[head].text[0].isalnum() and words[head].text != ".":
            return False
        if words[head + 1].text.lower() in PREPOSITIONS and _names_several(words[head].text):
            return True
        hanging = verb(words[head + 1].text)
        if hanging and Form.PARTICIPLE in hanging.forms and _names_several(words[head].text):
            return True
    return False


def opens_a_clause(words: Sequence[Token], place: int) -> bool:
    """Whether a plural with its verb stands there: “Polls show | voters trust Dosan”, but not “state arms export agency”."""
    if words[place - 1].text.lower() == "state":
        return False
    follows = verb(words[place + 1].text) if place + 1 < len(words) else None
    is_verb = follows is not None and not follows.forms & Form.ING and Form.THIRD not in follows.forms
    return is_verb and is_plural_before(words, place + 1)
