"""Which actor of a reading is which actor of the annotation, and whether a speaker is the right one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.reading.anchors import Span
from benchmarks.reading.gold import GoldMention, GoldSpeaker, GoldStory
from quiz.domain.reading.annotations import Mention, Reading


@dataclass(frozen=True, slots=True)
class Alignment:
    """A reading beside its annotated story; ``keys`` gives the annotated actor for the index of a found one."""

    story: GoldStory
    reading: Reading
    keys: Mapping[int, str]

    def key(self, index: object) -> str:
        """The annotated actor whom a slot or a speaker means, empty where it is nobody of them."""
        return self.keys.get(index, "") if isinstance(index, int) else ""

    def words(self, span: Span) -> str:
        """What stands there in the story, on one line."""
        return " ".join(self.story.text[slice(*span)].split())

    def name(self, index: int | None) -> str:
        """What the reading calls that actor."""
        return "nobody" if index is None else self.reading.passage.actors.actors[index].name

    def sentence(self, index: int) -> Span:
        """The span of that sentence of the reading."""
        sentence = self.reading.passage.sentences[index]
        return Span(sentence.start, sentence.end)

    def is_speaker(self, index: int | None, speaker: GoldSpeaker, source: Span | None = None) -> bool:
        """Whether a speaker, or the words that name one, are right."""
        if index is None:
            return speaker.words is not None and (source is None or source.shared(speaker.words) > 0)
        return self.key(index) in speaker.actors or self._is_named_in(index, speaker.words)

    def _is_named_in(self, index: int, words: Span | None) -> bool:
        places = (place(mention) for mention in self.reading.passage.actors.mentions if mention.actor == index)
        return words is not None and any(words.shared(one) for one in places)

    def best_mention(self, gold: GoldMention) -> Mention | None:
        """The found mention that shares the most with a marked one, or None."""
        return _nearest(gold.span, self.reading.passage.actors.mentions)


def align(story: GoldStory, reading: Reading) -> Alignment:
    """Each found actor is the annotated one whose mentions it fits best."""
    votes: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for mention in reading.passage.actors.mentions:
        for gold in story.mentions:
            votes[mention.actor][gold.actor] += _likeness(place(mention), gold.span)
    best = {actor: counted.most_common(1) for actor, counted in votes.items()}
    named = {actor: found[0][0] for actor, found in best.items() if found and found[0][1]}
    return Alignment(story, reading, {**_by_name(story, reading), **named})


def _by_name(story: GoldStory, reading: Reading) -> dict[int, str]:
    """The found actors without any mention, such as the members of an alliance, that are annotated by that name."""
    keys = {actor.name.casefold(): key for key, actor in story.actors.items()}
    mentioned = {mention.actor for mention in reading.passage.actors.mentions}
    every = enumerate(reading.passage.actors.actors)
    return {
        index: keys[name]
        for index, actor in every
        if index not in mentioned and (name := actor.name.casefold()) in keys
    }


def place(found: Mention) -> Span:
    """Where a mention stands."""
    return Span(found.start, found.end)


def pair_up(found: Sequence[Span], gold: Sequence[Span]) -> list[tuple[int, int]]:
    """Indexes of found and marked spans that overlap, one to one, the likest first."""
    pairs = [
        (_likeness(one, other), first, second) for first, one in enumerate(found) for second, other in enumerate(gold)
    ]
    taken: list[tuple[int, int]] = []
    for likeness, first, second in sorted(pairs, reverse=True):
        if likeness and all(first != used and second != other for used, other in taken):
            taken.append((first, second))
    return sorted(taken)


def _nearest(span: Span, mentions: Sequence[Mention]) -> Mention | None:
    near = max(mentions, key=lambda mention: _rank(span, place(mention)), default=None)
    return near if near is not None and span.shared(place(near)) else None


def _rank(span: Span, other: Span) -> tuple[int, int]:
    return span.shared(other), _likeness(span, other)


def _likeness(one: Span, other: Span) -> int:
    """From 0 for apart to 1000 for the same."""
    shared = one.shared(other)
    return 1000 * shared // (one.length + other.length - shared) if shared else 0
