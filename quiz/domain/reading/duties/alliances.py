"""Which alliances a passage names, and which of them “the pact” or silence means at a place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property

from quiz.domain.reading.annotations import MentionForm, Passage
from quiz.domain.reading.duties.bonds import (
    DOCUMENTS,
    is_agreed,
    is_alliance,
    is_body_of_states,
    is_treaty,
    nouns_for_alliances,
)

_BELONGING = re.compile(
    r"\b(?:members?|found(?:ed|ing|ers)|signed|joined|signator(?:y|ies)|part(?:y|ies) to|formed|set up)\b"
)
_TEXTS = frozenset({"charter", "protocol"})
"""What an alliance that is no treaty has, too: “the charter” is its own where no other is named."""
_MOST_BACK = 40
"""How many places back an alliance is looked for."""


class Alliances:
    """The alliances of one passage; everything is worked out once, in one pass over the mentions."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self._actors = passage.actors.actors

    @property
    def has_any(self) -> bool:
        """Whether the passage names any alliance."""
        return bool(self._named[0])

    @property
    def has_one(self) -> bool:
        """Whether the passage names one alliance and no other."""
        return bool(self._only)

    @property
    def has_main(self) -> bool:
        """Whether one alliance is named oftener than all others together."""
        return self.has_any and self._main is not None

    def before(self, place: int, noun: str = "") -> int | None:
        """The alliance that “the pact” or silence means at a place: the one so called, else the story’s main or last one."""
        starts, actors = self._named
        end = bisect_left(starts, place)
        before = actors[max(0, end - _MOST_BACK) : end] or ([] if place > self._first_body else self._only)
        called = [actor for actor in before if noun and self._is_called(actor, noun)]
        if not called and noun in DOCUMENTS:
            called = [actor for actor in before if is_agreed(self._actors[actor])]
        if not called and noun in _TEXTS:
            noun = ""
        if called or not before or noun in DOCUMENTS:
            return called[-1] if called else None
        main = self._main
        return main if main in before and not noun and not self._is_about_another(place) else before[-1]

    def _is_about_another(self, place: int) -> bool:
        """Whether the sentence before tells of belonging to other alliances than the story's main one: silence means the last."""
        sentences = self._passage.sentences
        index = bisect_right(sentences, place, key=lambda sentence: sentence.start) - 2
        starts, actors = self._named
        if index < 0 or _BELONGING.search(sentences[index].text) is None:
            return False
        first, last = bisect_left(starts, sentences[index].start), bisect_left(starts, sentences[index].end)
        return first < last and self._main not in actors[first:last]

    def is_called_by(self, actor: int, words: str) -> bool:
        """Whether the last of the words, “the treaty”, fits the alliance."""
        noun = words.lower().split()[-1:]
        return bool(noun) and self._is_called(actor, noun[0])

    def _is_called(self, actor: int, noun: str) -> bool:
        """Whether the noun fits the alliance: a name of it turns on it, or all that is known is that it is a treaty."""
        names = [name.lower() for name in (self._actors[actor].name, *self._actors[actor].aliases)]
        is_named = any(re.search(rf"\b{noun}(?:\Z| (?:on|of|for|against)\b)", name) for name in names)
        return (
            is_named
            or (noun in DOCUMENTS and is_treaty(self._actors[actor]))
            or (noun not in DOCUMENTS and noun in " ".join(names))
        )

    @cached_property
    def first_named(self) -> dict[int, int]:
        """Where each alliance is named for the first time."""
        starts, actors = self._named
        return {actor: start for start, actor in zip(reversed(starts), reversed(actors), strict=True)}

    @cached_property
    def _first_body(self) -> int:
        """Where a body of states is first named that is no alliance; behind it an alliance yet to be named is not meant."""
        places = (one.start for one in self._passage.actors.mentions if is_body_of_states(self._actors[one.actor]))
        return next(places, len(self._passage.text))

    @cached_property
    def _only(self) -> list[int]:
        actors = set(self._named[1])
        return list(actors) if len(actors) == 1 else []

    @cached_property
    def _main(self) -> int | None:
        """The alliance that is named in more than half of all places where any is."""
        seats = {one.start for one in self._passage.actors.mentions if one.form is MentionForm.CAPITAL}
        named = Counter(
            actor for start, actor in zip(*self._named, strict=True) if start not in seats
        )  # “Brussels” is no name of the EU
        for noun, count in nouns_for_alliances(self._passage.text).items():
            if len(called := [actor for actor in named if self._is_called(actor, noun)]) == 1:
                named[called[0]] += count
        actor, count = next(iter(named.most_common(1)), (None, 0))
        return actor if 2 * count > named.total() else None

    @cached_property
    def _named(self) -> tuple[list[int], list[int]]:
        named = [mention for mention in self._passage.actors.mentions if is_alliance(self._actors[mention.actor])]
        return [mention.start for mention in named], [mention.actor for mention in named]
