"""For which state a person speaks, where only the words around a name tell: “Its envoy, X”, “X, the president of Norland”."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.reading.actors.references import antecedent
from quiz.domain.reading.annotations import Mention, MentionForm, Passage
from quiz.domain.reading.gazetteer.titles import OFFICE_WORDS, OFFICES, ROLE_NOUNS, ROLE_WORDS
from quiz.domain.reading.sentences import Sentence

_REACH = 90
_TITLES = ROLE_NOUNS | ROLE_WORDS | frozenset(word.lower() for word in OFFICES | OFFICE_WORDS)
_OFFICE = (
    r"(?:minister|president|premier|chancellor|king|queen|leader|envoy|ambassador|delegate|negotiator"
    r"|spokes\w+|secretary|head"
    r"|chief|commander|governor|diplomat|representative)"
)
_BEFORE = re.compile(rf"(?:['’]s?)?(?: [a-z-]+){{0,3}} {_OFFICE}(?: of [a-z]+(?: affairs)?)?,? \Z", re.IGNORECASE)
_ITS = re.compile(rf"\b(?P<its>[Ii]ts|[Tt]heir)(?: [a-z-]+){{0,3}} {_OFFICE},? \Z", re.IGNORECASE)
_AFTER = re.compile(
    r"\A,? (?:\(?who (?:is|was|has been) |\d+, )?(?:the "
    rf"|an? )?(?:[a-z-]+ ){{0,3}}{_OFFICE}(?: [a-z]+){{0,3}} (?:of|for) (?:the )?\Z",
    re.IGNORECASE,
)
_AFTER_OWNER = re.compile(rf"\A['’]s?(?: [a-z-]+){{0,3}} {_OFFICE}\b", re.IGNORECASE)
_MINISTER = re.compile(
    r"\b(?:(?:(?:[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Ee]nergy|[Ff]isheries) [Mm]inister)|President) \Z"
)
_COUNTERPART = re.compile(r" (?:[a-z]+ )?counterparts?\b")
_ONE_BEFORE = 200
_WHO_IS = re.compile(r",? [^,.;]{0,30}\bwho (?:is|was|has been) \Z|, \Z|,? (?:is|was) \Z")


def states_of_persons(passage: Passage) -> dict[int, int]:
    """The country of each person whose office is told beside the name; worked out in one pass over the mentions."""
    found: dict[int, int] = {}
    mentions = passage.actors.mentions
    for at, mention in enumerate(mentions):
        if mention.actor not in found and passage.actors.actors[mention.actor].kind is ActorKind.PERSON:
            state = next(_states(passage, mentions, at), None)
            if state is not None:
                found[mention.actor] = state
    return found


def _states(passage: Passage, mentions: tuple[Mention, ...], at: int) -> Iterator[int]:
    yield from _named_before(passage, mentions, at)
    yield from _named_after(passage, mentions, at)
    yield from _its(passage, mentions[at])
    yield from _of_the_only_state(passage, mentions, at)


def _named_before(passage: Passage, mentions: tuple[Mention, ...], at: int) -> Iterator[int]:
    """“Norland’s foreign minister, X”."""
    if at and _is_country(passage, mentions[at - 1]):
        between = passage.text[mentions[at - 1].end : mentions[at].start]
        if len(between) < _REACH and _BEFORE.fullmatch(between) and _is_one_title(mentions[at - 1], between):
            yield mentions[at - 1].actor


def _is_one_title(state: Mention, between: str) -> bool:
    """Whether the words before the name only tell an office: not so in “Norland thanked President X”."""
    is_owner = state.form is MentionForm.DEMONYM or between[0] in "'’"
    return is_owner or _TITLES.issuperset(between.lower().replace(",", "").split())


def _named_after(passage: Passage, mentions: tuple[Mention, ...], at: int) -> Iterator[int]:
    """“X, the president of Norland”, “X, who was Norland’s defence minister”."""
    for state in mentions[at + 1 : at + 4]:
        between = passage.text[mentions[at].end : state.start]
        if len(between) < _REACH and _is_country(passage, state):
            owned = _AFTER_OWNER.match(passage.text[state.end : state.end + _REACH])
            if _AFTER.match(between) or (owned and _WHO_IS.fullmatch(between)):
                yield state.actor


def _its(passage: Passage, mention: Mention) -> Iterator[int]:
    """“Its envoy, X”."""
    begin = max(0, mention.start - _REACH)
    found = _ITS.search(passage.text[begin : mention.start])
    if found:
        place = begin + found.start("its")
        meant = antecedent(passage.actors, passage.sentences, passage.text, place, "its")
        if meant is not None and passage.actors.actors[meant].kind is ActorKind.COUNTRY:
            yield meant


def _of_the_only_state(passage: Passage, mentions: tuple[Mention, ...], at: int) -> Iterator[int]:
    """“Albania denied it. “We …,” Foreign Minister X said”: the one country that is named right before."""
    mention = mentions[at]
    if _MINISTER.search(passage.text[max(0, mention.start - _REACH) : mention.start]):
        own, before = (_sentence(passage, mention.start - back).start for back in (0, _ONE_BEFORE))
        paragraph = passage.text.rfind("\n", 0, mention.start) + 1
        near = [
            other
            for other in mentions[max(0, at - 12) : at]
            if other.start >= before and other.form is not MentionForm.DEMONYM and _is_country(passage, other)
        ]
        near = [other for other in near if other.start >= paragraph] or near
        states = {other.actor for other in near}
        is_apart = all(other.end <= own for other in near)
        others = met_as_counterparts(passage, _sentence(passage, mention.start))
        if len(states) == 1 and is_apart and not states & others:  # “Norland thanked President X” tells nothing
            yield states.pop()


def met_as_counterparts(passage: Passage, sentence: Sentence) -> set[int]:
    """The states for which somebody else speaks in the sentence: “spoke with her | Norlandic | counterpart”."""
    named = passage.actors.inside(sentence.start, sentence.end)
    return {mention.actor for mention in named if _COUNTERPART.match(passage.text, mention.end)}


def _sentence(passage: Passage, place: int) -> Sentence:
    """The sentence that holds that place, or the one before it; the first where there is none before it."""
    index = bisect_right(passage.sentences, place, key=lambda sentence: sentence.start) - 1
    return passage.sentences[max(index, 0)]


def _is_country(passage: Passage, mention: Mention) -> bool:
    return passage.actors.actors[mention.actor].kind is ActorKind.COUNTRY
