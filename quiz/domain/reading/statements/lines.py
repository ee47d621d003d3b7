"""The sentences of a passage with their clauses and with the dates that they hold."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from quiz.domain.facts import ActorKind, Mode
from quiz.domain.reading.annotations import FoundDate, Mention, Passage, Quotation, Saying
from quiz.domain.reading.clauses import Clause, Grammar, Phrase
from quiz.domain.reading.sentences import Sentence
from quiz.domain.reading.statements.fitting import fitted
from quiz.domain.reading.tokens import Token

_LONGEST_SENTENCE = 3000  # characters
Attribution = tuple[Mode, int | None]
Stretch = TypeVar("Stretch", Saying, Quotation)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a passage, with the dates in it and what is said in it; places are those of its tokens."""

    passage: Passage
    sentence: Sentence
    grammar: Grammar
    clauses: tuple[Clause, ...]
    dates: tuple[FoundDate, ...]
    sayings: tuple[Saying, ...]
    quotations: tuple[Quotation, ...]

    @property
    def words(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.grammar.words

    def small(self, place: int) -> str:
        """The token in small letters, empty outside the sentence."""
        return self.grammar.small(place)

    def place_of(self, point: int) -> int:
        """The first token that begins at that code point of the text or after it."""
        return bisect_left(self.words, point, key=lambda word: word.start)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The tokens ``first`` to ``last``, end exclusive, in code points of the text."""
        return self.grammar.span(Phrase(first, last))

    def text(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` to ``last``, end exclusive."""
        start, end = self.span(first, last)
        return self.passage.text[start:end]

    def is_person(self, actor: int) -> bool:
        """Whether that actor is a person."""
        return self.passage.actors.actors[actor].kind is ActorKind.PERSON

    def mentions(self, first: int, last: int) -> tuple[Mention, ...]:
        """The mentions of actors among the tokens ``first`` to ``last``, end exclusive."""
        return self.passage.actors.inside(*self.span(first, last)) if first < last else ()

    def attribution(self, first: int, last: int) -> Attribution | None:
        """Who says what those tokens say; None where it is somebody whom the text does not let us name."""
        saying = self.saying(first, last)
        if saying is None:
            is_vouched = not (self.is_quoted(first, last) or self.is_unvouched(first, last))
            return (Mode.STORY, None) if is_vouched else None
        return None if saying.speaker is None else (saying.mode, saying.speaker)

    def is_quoted(self, first: int, last: int) -> bool:
        """Whether those tokens stand in quotation marks, whoever it is that said them."""
        start, end = self.span(first, last)
        return any(quotation.start <= start and end <= quotation.end for quotation in self.quotations)

    def is_unvouched(self, first: int, last: int) -> bool:
        """Whether the text does not say so itself, and nobody is found who does: a rumour, a condition."""
        start, end = self.span(first, last)
        return any(begin <= start and end <= stop for begin, stop in self.passage.unvouched(self.sentence))

    def is_hedged(self, first: int, last: int) -> bool:
        """Whether the text says “allegedly” or the like of it."""
        start, end = self.span(first, last)
        around = self.passage.parses.hedged(self.sentence.start, self.sentence.end)
        return any(begin < end and start < stop for begin, stop in around)

    def saying(self, first: int, last: int) -> Saying | None:
        """The narrowest saying that holds those tokens, or None where the story itself speaks."""
        start, end = self.span(first, last)
        around = [saying for saying in self.sayings if saying.holds(start, end)]
        return min(around, key=lambda saying: saying.end - saying.start, default=None)


def lines(passage: Passage) -> Iterator[Line]:
    """The sentences of the passage that people can have written, each read once."""
    said, quoted = _by_sentence(passage, passage.sayings), _by_sentence(passage, passage.quotations)
    for sentence in passage.sentences:
        if sentence.end - sentence.start > _LONGEST_SENTENCE:
            continue
        parsed = passage.parses.grammar(sentence.start, sentence.end)
        at, dates = sentence.index, _dates_in(passage, _begin(sentence, parsed), sentence.end)
        found = fitted(parsed, passage.parses.clauses(sentence.start, sentence.end), dates)
        yield Line(passage, sentence, parsed, found, dates, tuple(said[at]), tuple(quoted[at]))


def _begin(sentence: Sentence, parsed: Grammar) -> int:
    """Where the sentence begins, behind its dateline: the day on which a story was written dates nothing in it."""
    return parsed.words[0].start if parsed.words else sentence.start


def _dates_in(passage: Passage, start: int, end: int) -> tuple[FoundDate, ...]:
    first = bisect_left(passage.dates, start, key=lambda found: found.start)
    last = bisect_left(passage.dates, end, key=lambda found: found.start)
    return tuple(found for found in passage.dates[first:last] if found.end <= end)


def _by_sentence(passage: Passage, found: Iterable[Stretch]) -> defaultdict[int, list[Stretch]]:
    """The sayings or quotations of each sentence that they touch."""
    touched: defaultdict[int, list[Stretch]] = defaultdict(list)
    for stretch in found:
        index = max(0, bisect_right(passage.sentences, stretch.start, key=lambda sentence: sentence.start) - 1)
        while index < len(passage.sentences) and passage.sentences[index].start < stretch.end:
            touched[index].append(stretch)
            index += 1
    return touched
