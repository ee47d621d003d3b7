"""Words that could be verbs in the present tense, and are nouns next to certain others: “last week”, “small states”, “217 lives”."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.reading.clauses.verb_tables import ALSO_NOUNS
from quiz.domain.reading.clauses.verbs import Form, Verb
from quiz.domain.reading.clauses.words import CLAUSE_VERBS, PREPOSITIONS, is_time, listed
from quiz.domain.reading.tokens import Token

_TIMES = listed("week month year night weekend spring summer autumn winter fall time decade century")
_OF_STATES = listed(
    "small other member allied island neighbouring neighboring baltic gulf arab western eastern coastal rival sovereign"
)
_COUNTING = listed("two three four five six seven eight nine ten several many some few other all most both these those")
# Nouns as well, that a clause with “that” may follow all the same.
_TELLING = CLAUSE_VERBS | listed(
    "promise vow pledge demand order rule hope fear note question stress signal decree charge hold answer joke comment "
    "estimate forecast guarantee reply remark voice request object post reason project judge venture challenge feel mean "
    "trust wish wonder reckon regret doubt suspect protest view"
)
_ALSO_NOUNS = listed(ALSO_NOUNS) - _TELLING
_WITH_OF = listed(
    "approve disapprove consist dispose die speak warn think hear dream complain accuse beware partake smell tire boast despair "
    "become know tell learn talk conceive admit allow permit make say write"
)
_AMOUNTS = listed("$ € £ half most nothing only about nearly almost roughly")


def is_rather_a_noun(words: Sequence[Token], place: int, known: Verb) -> bool:
    """Whether the word is a noun there, whatever stands before it."""
    word, after = words[place].text, _after(words, place)
    if word == "last":
        return after in _TIMES or (place + 1 < len(words) and is_time(words[place + 1]))
    if word == "lives":
        return after not in PREPOSITIONS
    if word == "states":
        return _counts_states(words, place)
    if after == "of" and known.forms is Form.THIRD:
        return known.lemma not in _WITH_OF  # “tools and | structures | of cooperation”
    return after == "that" and known.lemma in _ALSO_NOUNS


def has_an_amount(words: Sequence[Token], place: int, known: Verb) -> bool:
    """Whether it is a verb, as it stands between a name and an amount: “Norland pays 40 per cent of the costs”."""
    after = _after(words, place)
    is_named = place > 0 and words[place - 1].is_capitalised and Form.THIRD in known.forms
    return is_named and (after[:1].isdigit() or after in _AMOUNTS)


def _after(words: Sequence[Token], place: int) -> str:
    return words[place + 1].text.lower() if place + 1 < len(words) else ""


def _counts_states(words: Sequence[Token], place: int) -> bool:
    """Whether “states” there are countries: “small states”, “four richer states”."""
    before = [words[back].text.lower() if back >= 0 else "" for back in range(place - 3, place)]
    return before[-1] in _OF_STATES or before[-1] in _COUNTING or not _COUNTING.isdisjoint(before[:-1])
