"""Whether the words of a clause are whole: a subject that can stand alone, a verb with what it needs."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses import Shape, object_after
from quiz.domain.reading.clauses.words import DETERMINERS, PRONOUNS, listed
from quiz.domain.reading.statements.dating import When, is_saying
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import is_balanced
from quiz.domain.reading.statements.times import time_words
from quiz.domain.reading.statements.wording import Words

_ENOUGH = listed(
    "abdicate accede act apologise apologize apply arrive begin break capitulate cease clash collapse concede continue crash decline "
    "defect depart die dissolve drown emigrate end erupt escape exist expire explode fail fall intervene march mutiny perish persist "
    "rebel relent reopen retaliate secede sink stall succeed survive close "
    "fight flee follow happen join lapse last leave lose meet negotiate open protest quit react resign respond resume retire "
    "retreat return start step stop strike surrender vanish vote win withdraw"
)
_ENOUGH_WITH_A_DATE = listed(
    "accept abstain agree apply change comply convert decide decrease disarm double drop enlist fly govern graduate grow import increase "
    "invade live mobilise mobilize mutiny ratify reconvene reign rejoin relocate reform reunite rise rule sail serve shrink sign speak "
    "surrender sway testify travel triple"
)
_STANDING_ALONE = listed(
    "one two three four five six seven eight nine ten both all some many most none few several more"
)
_ALONE = PRONOUNS | listed(
    "people police men women media parliament government troops congress nato war peace fighting trade construction production work "
    "independence water gas oil power aid help there"
)
_CUT_SHORT = re.compile(r"\b(?:an?|the) \w+ed$")  # “in a failed”


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
    has_all = not is_bare or (verb.passive and bool(verb.auxiliaries)) or _is_enough(words, when)
    return bool(words.who and does) and is_balanced(f"{words.who} {does}") and has_all


def _is_enough(words: Words, when: When | None) -> bool:
    """Whether the verb tells something alone, or with its date: “Norland rejoined in 2021”."""
    verb = words.clause.verb
    is_dated = when is not None and bool(time_words(words.line, when)) and verb.is_finite
    return verb.lemma in _ENOUGH or (is_dated and verb.lemma in _ENOUGH_WITH_A_DATE)


def _may_be_a_noun(line: Line, place: int) -> bool:
    """Whether the word can be a subject by itself: a name, a plural, or a pronoun that was replaced."""
    word = line.words[place]
    return bool(line.mentions(place, place + 1)) or word.text.endswith("s") or word.text.lower() in _ALONE


def _has_content(words: Words) -> bool:
    """Whether more is told of the saying than that there was one."""
    verb = words.clause.verb
    told_whom = object_after(words.line.grammar, verb.last)
    following = words.line.grammar.verb_at(verb.last)
    is_asked = following is not None and following.shape is Shape.INFINITIVE  # “offered to deliver”
    is_asked |= any(  # “called on its partners to send ships”
        group.shape is Shape.INFINITIVE and verb.last < group.first < words.last for group in words.line.grammar.groups
    )
    is_told = words.last > words.clause.last or (told_whom is not None and verb.lemma != "tell")
    return is_told or is_asked or verb.passive
