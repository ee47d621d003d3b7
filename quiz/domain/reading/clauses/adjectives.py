"""Past participles that stand as adjectives before a noun: “…, and accused gunman Doz was still at large”.

They look like a verb whose subject stands further to the left. What tells them apart: nothing in front can be the
subject, the noun has no article, and a verb that takes the noun as its subject follows.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quiz.domain.reading.clauses.bare import INTRANSITIVE, Shape
from quiz.domain.reading.clauses.groups import VerbGroup
from quiz.domain.reading.clauses.plurals import place_before
from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import (
    CLAUSE_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTATION_MARKS,
    RELATIVES,
    SUBORDINATORS,
    is_adverb,
    is_time,
    listed,
)
from quiz.domain.reading.tokens import Token

_LONGEST_SUBJECT = 14
_LONGEST_FRAME = 16
_MARKS = frozenset(",;:()–—")
_PARTING = _MARKS | CONJUNCTIONS | QUOTATION_MARKS | PRONOUNS | (SUBORDINATORS - PREPOSITIONS) | {"as", "if"}
# A clause may follow them without “that”, and nobody calls a noun so: “and said troops were on their way”.
_NEVER_ADJECTIVES = listed(
    "say warn add insist argue think hope know complain note tell believe mean feel fear worry conclude boast swear state show have be do"
)
_AS_READY = listed("allege suspect accuse want convict charge")
# Without that preposition somewhere behind it the word is no verb: “accused … of”, “charged … with”.
_FRAMES = {"accuse": "of", "suspect": "of", "convict": "of", "charge": "with"}
_BEFORE_A_FRAME = listed("on in yesterday today again , . absentia")
_OF_PEOPLE = listed("want allege jail exile depose disgrace oust imprison indict")
_AGENTS = listed("spy chief thief rebel fraud criminal terrorist accomplice mastermind")
_AGENT_ENDINGS = ("er", "or", "ist", "man", "eer")


def without_adjectives(words: Sequence[Token], found: Sequence[VerbGroup]) -> list[VerbGroup]:
    """The groups without the participles that stand before a noun as its adjective."""
    return [group for at, group in enumerate(found) if not _is_adjective(words, group, _following(found, at))]


def _following(found: Sequence[VerbGroup], at: int) -> VerbGroup | None:
    """The next verb; “training” right behind “promised” is a noun."""
    after = [*found[at + 1 : at + 3], None, None]
    is_noun = after[0] is not None and after[0].shape is Shape.ING and after[0].first == found[at].last
    return after[1] if is_noun else after[0]


def _is_adjective(words: Sequence[Token], group: VerbGroup, following: VerbGroup | None) -> bool:
    known = verb(words[group.first].text)
    is_bare_past = group.is_finite and not group.auxiliaries and known is not None and Form.PARTICIPLE in known.forms
    if not is_bare_past or group.lemma in _NEVER_ADJECTIVES or not _precedes_a_noun(words, group.last):
        return False
    if following is not None and _lacks_a_subject(words, group.first):
        return True
    if not _shares_its_subject(words, group.first):
        return False
    return _is_subject_of(words, group, following) or _describes(words, group)


def _precedes_a_noun(words: Sequence[Token], place: int) -> bool:
    """Whether a noun without an article may begin there."""
    if place >= len(words) or not words[place].text[0].isalpha():
        return False
    small = words[place].text.lower()
    return not (
        small in DETERMINERS | PRONOUNS | PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS | {"there", "to"}
        or is_adverb(small)
        or is_time(words[place])
    )


def _lacks_a_subject(words: Sequence[Token], place: int) -> bool:
    """Whether no subject can stand before the word: at the head of the sentence, or after “because”, “while”."""
    before = place_before(words, place)
    if before < 0:
        return True
    return words[before].text.lower() in SUBORDINATORS - RELATIVES - PREPOSITIONS - {"than"}


def _shares_its_subject(words: Sequence[Token], place: int) -> bool:
    """Whether its subject, were it a verb, would stand in another clause."""
    before = place_before(words, place)
    small = words[before].text.lower()
    if words[place - 1].text.lower() in CONJUNCTIONS:
        return True
    if small == ",":
        return _is_adjunct(words, before)
    return small in CONJUNCTIONS | {";", ":", "where"} or _follows_saying(words, before)


def _is_adjunct(words: Sequence[Token], end: int) -> bool:
    """Whether all that stands before the comma is an adjunct: “In Ostia, accused gunman Doz …”."""
    if words[0].text.lower() not in PREPOSITIONS | SUBORDINATORS:
        return False
    return "," not in {word.text for word in words[:end]}


def _follows_saying(words: Sequence[Token], day: int) -> bool:
    """Whether “said Monday” or “said on Monday” ends there."""
    if not is_time(words[day]) or day < 2:
        return False
    says = verb(words[day - 1 - (words[day - 1].text.lower() in PREPOSITIONS)].text)
    return says is not None and says.lemma in CLAUSE_VERBS


def _is_subject_of(words: Sequence[Token], group: VerbGroup, following: VerbGroup | None) -> bool:
    """Whether the noun behind the word is the subject of the verb that follows."""
    if following is None or not following.is_finite or following.first - group.last > _LONGEST_SUBJECT:
        return False
    between = {word.text.lower() for word in words[group.last : following.first]}
    if not between or between & _PARTING:
        return False
    says = group.lemma in CLAUSE_VERBS | {"promise", "pledge", "agree", "vow", "propose", "request"}
    is_to_come = following.auxiliaries[:1] in {("will",), ("would",)} and "have" not in following.auxiliaries
    told = is_to_come and says and group.lemma not in _AS_READY
    return not told and _is_surely_finite(words, following)


def _is_surely_finite(words: Sequence[Token], group: VerbGroup) -> bool:
    """Whether the verb is no participle that hangs on the noun: “weapons | bought abroad”."""
    known = verb(words[group.last - 1].text)
    if group.auxiliaries or known is None or Form.PARTICIPLE not in known.forms:
        return True
    if group.lemma in INTRANSITIVE or group.last == len(words):
        return group.lemma in INTRANSITIVE
    after = words[group.last]
    is_named = after.is_capitalised and not is_time(after)
    return is_named or after.text.lower() in DETERMINERS | PRONOUNS | {"that", "to", "not"}


def _describes(words: Sequence[Token], group: VerbGroup) -> bool:
    """Whether it can only describe who follows: “a former general and convicted smuggler, fled”."""
    frame = _FRAMES.get(group.lemma)
    if frame is None and group.lemma not in _OF_PEOPLE:
        return False
    end = group.last
    while end < len(words) and words[end].text[0].isalpha() and words[end].text.lower() not in _PARTING | PREPOSITIONS:
        end += 1
    named = words[group.last : end] if group.lemma == "allege" else words[end - 1 : end]
    return any(_is_agent(word.text) for word in named) if frame is None else not _is_framed(words, end, frame)


def _is_framed(words: Sequence[Token], place: int, frame: str) -> bool:
    """Whether what somebody is accused of follows: “accused Doz of theft”, “accused rebels in the hills of killing”."""
    while place < len(words) and (is_time(words[place]) or words[place].text.lower() in _BEFORE_A_FRAME):
        place += 1
    rest = words[place : place + _LONGEST_FRAME]
    if rest and rest[0].text.lower() == frame:
        return True
    pairs = pairwise(rest)
    is_gerund = (word.text == frame and (frame == "with" or after.text.endswith("ing")) for word, after in pairs)
    return any(is_gerund)


def _is_agent(word: str) -> bool:
    return word in _AGENTS or (word.islower() and word.endswith(_AGENT_ENDINGS))
