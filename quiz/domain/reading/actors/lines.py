"""The sentences of a text as lines of tokens, and how the text uses each word: in small letters, or as a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, pairwise

from quiz.domain.reading.actors.derived import derived_from, is_state_by_adjective
from quiz.domain.reading.gazetteer.plain_words import PLAIN_ENDINGS, PLAIN_WORDS, STOP_WORDS
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.tokens import Token, tokens

_OPENING = frozenset("\"“‘'«([:•–—-*`")
_LONGEST_NUMBER = 3
_SHORTEST_HEADLINE = 4
_MOST_CAPITALS = 0.6
_MOST_SHOUTED = 0.7


@dataclass(frozen=True)
class Line:
    """One sentence as tokens."""

    index: int
    tokens: tuple[Token, ...]

    def word(self, at: int) -> str:
        """The token there, empty outside the line."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The tokens from ``first`` to ``last``, the last exclusive."""
        return tuple(token.text for token in self.tokens[max(first, 0) : last])

    def surface(self, first: int, last: int) -> str:
        """What is written from ``first`` to ``last``, with one space wherever there is white space."""
        gaps = (" " if left.end < right.start else "" for left, right in pairwise(self.tokens[first:last]))
        return "".join(chain.from_iterable(zip(self.words(first, last), (*gaps, ""), strict=True)))

    def opens(self, at: int) -> bool:
        """Whether a plain word would have a capital there: at the head of the sentence, or after a colon or opening mark."""
        if at == 2 and self.word(1) in {".", ")"} and len(self.word(0)) < _LONGEST_NUMBER:  # “3. Reactions”
            return True
        return at == 0 or self.word(at - 1) in _OPENING or (at == 1 and not self.word(0)[0].isalnum())

    @cached_property
    def is_shouted(self) -> bool:
        """Whether it is written in capitals throughout."""
        letters = [token.text for token in self.tokens if token.text[0].isalpha()]
        shouted = sum(word.isupper() for word in letters)
        if len(letters) < _SHORTEST_HEADLINE:
            return len(letters) > 1 and shouted == len(letters) == len(self.tokens)
        return shouted > _MOST_SHOUTED * len(letters)

    @cached_property
    def is_headline(self) -> bool:
        """Whether plain words have capitals in it: a headline in capitals or with Every Word Capitalised."""
        if self.is_shouted:
            return True
        if self.word(len(self.tokens) - 1) in {".", "!", "?", "”", '"'}:
            return False
        if 1 < len(self.tokens) < _SHORTEST_HEADLINE and all(token.text[0].isalnum() for token in self.tokens):
            return True
        words = [token for token in self.tokens if token.text[0].isalpha() and token.text.lower() not in STOP_WORDS]
        return len(words) >= _SHORTEST_HEADLINE and sum(t.is_capitalised for t in words) > _MOST_CAPITALS * len(words)


@dataclass(frozen=True)
class Usage:
    """How often the text writes a word small, with a capital where a plain word would be small, and so at a name’s end."""

    small: Counter[str]
    capital: Counter[str]
    ending: Counter[str]
    derived: Mapping[str, str] = field(default_factory=dict)
    """Adjectives that may come from a name of the text, with that name: “Freedonian” from “Freedonia”."""
    bound: frozenset[str] = frozenset()
    """What the text calls a treaty that binds states: “agreement”, where it says that “the agreement obliges …”."""

    joined: frozenset[str] = frozenset()
    """What the text calls something with members: “ring”, where it speaks of “members of the ring”."""

    particled: frozenset[tuple[str, str]] = frozenset()
    """Particles with the surname behind them, where the text has them after a first name: “van”, “Aken”."""

    @cached_property
    def adjectives(self) -> Mapping[str, int]:
        """How often the text uses an adjective that may come from each name."""
        used: Counter[str] = Counter()
        for word, name in self.derived.items():
            used[name] += self.capital[word]
        return used

    def is_derived(self, word: str) -> bool:
        """Whether it may be an adjective from a name of the text, or that name."""
        return word in self.derived or word in self.adjectives

    def is_name(self, word: str, *, alone: bool) -> bool:
        """Whether the text has it inside a sentence as a name, or for a word alone as the end of one."""
        return bool(self.ending[word] if alone else self.capital[word])

    def is_plain(self, word: str) -> bool:
        """Whether a word at the head of a sentence is a plain one, as far as the text and its ending tell."""
        if self.ending[word]:
            return False
        lower = word.lower()
        return bool(self.small[lower]) or lower in PLAIN_WORDS or lower.endswith(PLAIN_ENDINGS)


def lines_of(sentences: tuple[Sentence, ...]) -> tuple[Line, ...]:
    """The sentences as lines of tokens; spans are those of the text."""
    return tuple(Line(sentence.index, _tokens(sentence)) for sentence in sentences)


def _tokens(sentence: Sentence) -> tuple[Token, ...]:
    shift = sentence.start
    found = tokens(sentence.text)
    return tuple(Token(token.start + shift, token.end + shift, token.text) for token in found) if shift else found


def usage_of(lines: tuple[Line, ...]) -> Usage:
    """How the text uses its words; headlines do not count."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    ending: Counter[str] = Counter()
    for word, is_name, is_last in _uses(lines):
        (capital if is_name else small)[word] += 1
        ending[word] += is_last
    return Usage(small, capital, ending, {**derived_from(_capitalised(lines)), **dict(_of_states(lines))})


def _of_states(lines: tuple[Line, ...]) -> Iterator[tuple[str, str]]:
    """The adjective in a state’s name of two words, with that name: “Ruritanian” from “Ruritanian Empire”."""
    for line in lines:
        for at, token in enumerate(line.tokens):
            if is_state_by_adjective(line.word(at - 1), token.text) and not line.is_headline:
                yield line.word(at - 1), line.surface(at - 1, at + 1)


def _uses(lines: tuple[Line, ...]) -> Iterator[tuple[str, bool, bool]]:
    """Each word with whether it is written as a name, and whether as the last word of one."""
    for line in lines:
        for at, token in enumerate(line.tokens):
            if token.text[0].islower():
                yield token.text, False, False
            elif token.is_capitalised and not line.is_headline:
                goes_on = line.word(at + 1)[:1].isupper()
                if not line.opens(at):
                    yield token.text, True, not goes_on
                elif goes_on and _is_rare(token.text):
                    yield token.text, True, False


def _is_rare(word: str) -> bool:
    """Whether a word before a name may be part of it even at the head of a sentence: “Yoon” in “Yoon Ji-ho”."""
    lower = word.lower()
    return lower not in STOP_WORDS and lower not in PLAIN_WORDS and not lower.endswith(PLAIN_ENDINGS)


def _capitalised(lines: tuple[Line, ...]) -> frozenset[str]:
    return frozenset(
        token.text for line in lines if not line.is_shouted for token in line.tokens if token.is_capitalised
    )
