"""The tokens of one sentence with their verbs, and stretches of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.reading.clauses.adjectives import without_adjectives
from quiz.domain.reading.clauses.groups import VerbGroup, verb_groups
from quiz.domain.reading.tokens import Token

_STATE = "usa"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``first`` to ``last`` of a sentence, end exclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Grammar:
    """The tokens of a sentence with the verb groups found among them."""

    words: tuple[Token, ...]
    groups: tuple[VerbGroup, ...]

    def verb_at(self, place: int) -> VerbGroup | None:
        """The verb group that the token belongs to."""
        index = bisect_right(self.groups, place, key=lambda group: group.first) - 1
        return self.groups[index] if index >= 0 and place < self.groups[index].last else None

    def small(self, place: int) -> str:
        """The token in small letters, empty outside the sentence; the state that is written like “us” is none of us."""
        word = self.words[place].text if 0 <= place < len(self.words) else ""
        return _STATE if word == "US" else word.lower()

    def span(self, phrase: Phrase) -> tuple[int, int]:
        """The phrase in code points of the text, end exclusive."""
        return self.words[phrase.first].start, self.words[phrase.last - 1].end


def grammar(words: Sequence[Token]) -> Grammar:
    """The tokens of one sentence with their verb groups."""
    return Grammar(tuple(words), tuple(without_adjectives(words, verb_groups(words))))
