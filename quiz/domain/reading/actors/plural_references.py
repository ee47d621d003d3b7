"""Which actors several are meant by: “they”, “the three nations”, “both countries”, “the trio”: those named together before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from quiz.domain.facts import ActorKind
from quiz.domain.reading.annotations import Actors, Mention, MentionForm
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.sentences import Sentence

_COUNTS = {
    "both": 2, "two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "quartet": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip
_PRONOUNS = words("they them their theirs themselves")
_STATES = words(
    "countries nations states neighbours neighbors republics kingdoms governments capitals allies members signatories powers islands"
)
_ANYBODY = words("sides parties pair duo trio quartet partners")
_LISTED = re.compile(r"\s*(?:,|and|or|&|, and|as well as|along with|together with)\s*(?:the\s+|both\s+)?")
_MOST_SENTENCES_BACK = 3
_MOST_MENTIONS_BACK = 60
_BODIES = frozenset({ActorKind.COUNTRY, ActorKind.ORGANISATION, ActorKind.ALLIANCE})


def antecedents(
    actors: Actors, sentences: tuple[Sentence, ...], text: str, position: int, phrase: str
) -> tuple[int, ...]:
    """The actors that a plural at that position means, in the order in which they were named; empty where it is not clear."""
    asked = phrase.lower().replace("’", "'").removesuffix("'s").removesuffix("'").split()
    kinds = _kinds(asked)
    count = next((_COUNTS[word] for word in asked if word in _COUNTS), 0)
    for mentions in _sentences_back(actors, sentences, position) if kinds else ():
        lists = [found for found in _lists(actors, text, mentions, kinds) if not count or len(found) == count]
        if lists:
            return lists[-1]
        named = tuple(dict.fromkeys(one.actor for one in mentions if _is_one(actors, one, kinds)))
        if count and len(named) == count:
            return named
    return ()


def _kinds(asked: list[str]) -> frozenset[ActorKind]:
    """Of which kinds those are that the phrase can mean; none where it is no plural of that sort."""
    if not asked or (len(asked) > 1 and asked[0] not in {"the", "both", "these", "those", "all"}):
        return frozenset()
    if asked[-1] in _STATES:
        return frozenset({ActorKind.COUNTRY})
    return _BODIES if asked[-1] in _PRONOUNS | _ANYBODY or asked == ["both"] else frozenset()


def _sentences_back(actors: Actors, sentences: tuple[Sentence, ...], position: int) -> Iterator[tuple[Mention, ...]]:
    """The mentions before the phrase: those of its own sentence, then of each one before."""
    here = bisect_right(sentences, position, key=lambda sentence: sentence.start) - 1
    for sentence in reversed(sentences[max(0, here - _MOST_SENTENCES_BACK) : here + 1]):
        first = bisect_left(actors.mentions, sentence.start, key=lambda mention: mention.start)
        last = bisect_left(actors.mentions, min(sentence.end, position), key=lambda mention: mention.start)
        yield actors.mentions[max(first, last - _MOST_MENTIONS_BACK) : last]


def _lists(
    actors: Actors, text: str, mentions: tuple[Mention, ...], kinds: frozenset[ActorKind]
) -> Iterator[tuple[int, ...]]:
    """The actors of each list of two or more: “Peru, Chile and Bolivia”."""
    members: list[Mention] = []
    for mention in (one for one in mentions if _is_one(actors, one, kinds)):
        if members and _LISTED.fullmatch(text, members[-1].end, mention.start) is None:
            yield from _whole(members)
            members = []
        members.append(mention)
    yield from _whole(members)


def _whole(members: list[Mention]) -> Iterator[tuple[int, ...]]:
    listed = tuple(dict.fromkeys(member.actor for member in members))
    if len(listed) > 1:
        yield listed


def _is_one(actors: Actors, mention: Mention, kinds: frozenset[ActorKind]) -> bool:
    is_named = mention.form not in {MentionForm.DEMONYM, MentionForm.PLACE}
    return is_named and actors.actors[mention.actor].kind in kinds
