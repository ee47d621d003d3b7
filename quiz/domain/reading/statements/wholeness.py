"""Whether the words of a clause are whole: a subject that can stand alone, a verb with what it needs."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses import Shape, object_after
from quiz.domain.reading.clauses.words import DETERMINERS, PRONOUNS, is_word, listed
from quiz.domain.reading.statements.dating import When, is_saying
from quiz.domain.reading.statements.intransitives import ENOUGH, ENOUGH_WITH_A_DATE
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import is_balanced
from quiz.domain.reading.statements.times import time_words
from quiz.domain.reading.statements.wording import Words

_STANDING_ALONE = listed(
    "one two three four five six seven eight nine ten both all some many most none few several more"
)
_ALONE = PRONOUNS | listed(
    "people police men women media parliament government troops congress nato war peace fighting trade construction production work "
    "independence water gas oil power aid help there"
)
_STANDS_FOR_A_VERB = re.compile(r"^(?:did|do|does|done|has done|had done) (?:so|likewise|the same|that|it)\b")
_CUT_SHORT = re.compile(r"\b(?:an?|the) \w+ed$|\b(?:because|although|that|which|who),")  # “in a failed”


def is_whole(words: Words, does: str, when: When | None) -> bool:
    """Whether the words are whole."""
    verb = words.clause.verb
    subject = words.subject
    if subject.last - subject.first == 1 and not _may_be_a_noun(words.line, subject.first):
        return False
    if is_saying(words.line, words.clause) and not _has_content(words):
        return False
    if does.rsplit(" ", 1)[-1].lower() in DETERMINERS - _STANDING_ALONE or _CUT_SHORT.search(does):
        return False
    is_bare = does == words.line.text(verb.first, verb.last)
    if _ends_in_a_bare_verb(words):
        return False
    if verb.lemma == "do" and _STANDS_FOR_A_VERB.search(does):
        return False
    has_all = not is_bare or (verb.passive and bool(verb.auxiliaries)) or _is_enough(words, when)
    return bool(words.who and does) and is_balanced(f"{words.who} {does}") and has_all


def _is_enough(words: Words, when: When | None) -> bool:
    """Whether the verb tells something alone, or with its date: “Norland rejoined in 2021”."""
    verb = words.clause.verb
    is_dated = when is not None and bool(time_words(words.line, when)) and verb.is_finite
    return verb.lemma in ENOUGH or (is_dated and verb.lemma in ENOUGH_WITH_A_DATE)


def _may_be_a_noun(line: Line, place: int) -> bool:
    """Whether the word can be a subject by itself: a name, a plural, or a pronoun that was replaced."""
    word = line.words[place]
    small = word.text.lower()
    return (
        bool(line.mentions(place, place + 1))
        or small.endswith("s")
        or small in _ALONE
        or (not place and small.endswith("ing"))
    )


def _has_content(words: Words) -> bool:
    """Whether more is told of the saying than that there was one."""
    verb = words.clause.verb
    told_whom = object_after(words.line.grammar, verb.last)
    following = words.line.grammar.verb_at(verb.last)
    is_asked = following is not None and following.shape is Shape.INFINITIVE  # “offered to deliver”
    is_asked |= any(  # “called on its partners to send ships”
        group.shape is Shape.INFINITIVE and verb.last < group.first < words.last for group in words.line.grammar.groups
    )
    if verb.lemma in {"say", "add"} and not verb.passive and not _is_quoting(words):
        return False
    is_told = words.last > words.clause.last or (told_whom is not None and verb.lemma != "tell")
    return is_told or is_asked or verb.passive


def _is_quoting(words: Words) -> bool:
    """Whether a clause, an order or somebody’s own words follow what says that something was said."""
    verb = words.clause.verb
    goes_on = any(
        verb.last <= group.first < words.last for group in words.line.grammar.groups if group.shape is not Shape.ING
    )
    return goes_on or bool(
        {"“", '"', "‘", ":"}.intersection(words.line.small(at) for at in range(verb.last, words.last))
    )


def _ends_in_a_bare_verb(words: Words) -> bool:
    """Whether the words end in a verb of another clause that lacks its object: “said the verdicts | prove”."""
    if {"which", "whom", "“", '"'}.intersection(words.line.small(at) for at in range(words.first, words.last)):
        return False
    place = words.last - 1
    while place > words.first and not is_word(words.line.words[place]):
        place -= 1
    last = words.line.grammar.verb_at(place)
    is_other = last is not None and last.first >= words.clause.verb.last and last.last == place + 1
    return (
        last is not None
        and is_other
        and last.is_finite
        and not (last.passive or last.auxiliaries)
        and last.lemma not in ENOUGH
    )
