"""What a question kind must do, and the values that pass between a kind and the rest of the program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from random import Random
from typing import Protocol

from quiz.domain.facts import Actor, ActorKind, Fact
from quiz.domain.grading import Grade, Verdict
from quiz.domain.mentions import mentions
from quiz.domain.messages import Message
from quiz.domain.names import folded
from quiz.domain.reading.sentences import Sentence

Json = Mapping[str, object]
Response = Mapping[str, str]


class Format(StrEnum):
    """How an answer is given: choosing proves less than producing."""

    RECOGNITION = "recognition"
    RECALL = "recall"


class UnreadableDraft(ValueError):
    """What a teacher wrote cannot become a question; the message says what, where and how to mend it."""


@dataclass(frozen=True)
class Material:
    """All that a kind may draw on: one story's text, sentences and approved facts, and every known actor.

    ``actors`` holds the actors of all stories: typos are forgiven only while no other known actor is nearer.
    """

    story: str
    title: str
    text: str
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    actors: tuple[Actor, ...]

    @cached_property
    def written(self) -> str:
        """The story's text and every statement: how names are written there."""
        return "\n".join([self.text, *(fact.statement for fact in self.facts)])

    @cached_property
    def headline(self) -> str:
        """The title, and the first line of the text where it is no sentence: pasted stories have theirs there."""
        first = self.text.strip().partition("\n")[0]
        return self.title if first.endswith(".") else f"{self.title}\n{first}"

    @cached_property
    def naming(self) -> frozenset[str]:
        """The words of all names: they tell whom a text is about, but nothing of what it says of them."""
        return frozenset(word for name in self.by_name for word in re.findall(r"\w+", name))

    @cached_property
    def by_name(self) -> Mapping[str, Actor]:
        """The known actors by each of their names, folded."""
        return {folded(name): actor for actor in self.actors for name in actor.names}

    @cached_property
    def cast(self) -> tuple[Actor, ...]:
        """The actors of the facts, those who stand behind a fact included, in the order in which they come up."""
        return tuple({actor.key: actor for fact in self.facts for actor in _cast(fact)}.values())

    @cached_property
    def strangers(self) -> tuple[Actor, ...]:
        """The known actors whom the story does not mention."""
        return tuple(actor for actor in self.actors if not mentions(self.text, actor))

    @cached_property
    def present(self) -> tuple[Actor, ...]:
        """The actors of the facts, and the known ones whose name stands in the story in full."""
        words = f" {folded(self.text)} "
        known = (actor for actor in self.actors if any(f" {folded(name)} " in words for name in _full_names(actor)))
        return tuple({actor.key: actor for actor in (*self.cast, *known)}.values())

    def about(self, actor: Actor) -> Sequence[Fact]:
        """The facts that have the actor in a slot or behind them, in their order."""
        return self._by_actor.get(actor.key, ())

    @cached_property
    def _by_actor(self) -> Mapping[str, Sequence[Fact]]:
        found: dict[str, list[Fact]] = {}
        for fact in self.facts:
            for key in dict.fromkeys(actor.key for actor in _cast(fact)):
                found.setdefault(key, []).append(fact)
        return found


def _full_names(actor: Actor) -> Iterator[str]:
    """Its names; of a person those of several words, since a surname may be another's."""
    return (name for name in actor.names if actor.kind is not ActorKind.PERSON or " " in name)


def _cast(fact: Fact) -> Iterator[Actor]:
    yield from (actor for _, actor in fact.actors())
    if fact.attribution.actor:
        yield fact.attribution.actor


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as a value, generated, handwritten or read back from its row.

    ``facts`` holds the keys of the facts it asks, in the order in which grades number their parts. ``payload`` is
    JSON that only the question's own kind reads. ``identity`` tells two questions of one story apart and is the same
    for the same facts and template, whatever the seed, so that building twice changes nothing.
    """

    kind: str
    prompt: str
    facts: tuple[str, ...]
    payload: Json
    identity: str


@dataclass(frozen=True, slots=True)
class Option:
    """One option as the item-writing rules see it; ``reason`` says why a wrong one is wrong."""

    key: str
    text: str
    right: bool
    reason: str = ""


class Shape(StrEnum):
    """How a question is built, as far as the item-writing rules must know beyond its options."""

    QUESTION = "question"
    STATEMENT = "a statement to judge"
    GAP = "a gap to fill"
    SENTENCES = "sentences of the story to choose from"


@dataclass(frozen=True, slots=True)
class Anatomy:
    """A question taken apart for the item-writing rules and the teacher's table.

    ``answers`` are the texts that would be right (for a choice, those of the right options); ``key`` is the one shown
    to a teacher. ``ordered`` and paired kinds list their items as options that are all right.
    """

    stem: str
    key: str
    answers: tuple[str, ...]
    options: tuple[Option, ...] = ()
    shape: Shape = Shape.QUESTION


@dataclass(frozen=True, slots=True)
class Part:
    """One line of feedback: what was given and what is right, in words that a learner reads.

    ``label`` is empty where the question has one part only; ``reason`` explains a wrong answer, or is empty.
    """

    label: str
    given: str
    right: str
    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Samples:
    """Answers that a kind supplies to test itself: graded right, graded wrong, refused as unreadable."""

    right: Response
    wrong: Response
    unreadable: Response


class Kind(Protocol):
    """A question kind: one object named ``KIND`` in one file, found by listing the folder.

    A kind holds no state, changes none of its arguments and never makes HTML.
    """

    slug: str
    label: Message
    format: Format
    writing_help: Message

    def drafts(self, material: Material, rng: Random) -> Iterable[Draft]:
        """The questions that the material supports; the same for the same material and seed."""
        ...

    def present(self, draft: Draft, rng: Random, *, shuffle: bool) -> Json:
        """What the learner may see before answering, as JSON: never anything that tells the right answer."""
        ...

    def grade(self, draft: Draft, response: Response) -> Grade:
        """Grade an answer. Raises UnreadableAnswer or AmbiguousAnswer where there is nothing to grade yet."""
        ...

    def explain(self, draft: Draft, response: Response) -> tuple[Part, ...]:
        """The feedback on a gradable answer, one line per part, in the order of the grade's parts."""
        ...

    def anatomy(self, draft: Draft) -> Anatomy:
        """The question taken apart for the item-writing rules."""
        ...

    def samples(self, draft: Draft) -> Samples:
        """One right, one wrong and one unreadable answer to this question."""
        ...

    def to_text(self, draft: Draft) -> str:
        """The answer part of the question in the plain notation that a teacher edits (see ``writing_help``)."""
        ...

    def from_text(self, prompt: str, text: str, facts: tuple[str, ...], material: Material) -> Draft:
        """A draft from a teacher's prompt and notation; ``from_text(to_text(d))`` gives the same payload.

        Raises UnreadableDraft.
        """
        ...
