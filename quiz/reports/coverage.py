"""How far a story is covered: which sentences have facts, which facts have questions, and which learners have met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict, cast

from django.db.models import Exists, OuterRef, QuerySet
from django_stubs_ext import WithAnnotations

from quiz.models import Fact, Question, QuestionFact, Review, Story
from quiz.models.content import sentences_of


class Cover(StrEnum):
    """How far a sentence has come, the least first."""

    NONE = "none"
    PROPOSED = "proposed"
    FACTS = "facts"
    QUESTIONS = "questions"
    ANSWERS = "answers"


_RANK = tuple(Cover)


@dataclass(frozen=True, slots=True)
class CoveredSentence:
    """A sentence of the story, how far it has come, and its facts; ``gap`` is the white space before it."""

    index: int
    gap: str
    text: str
    cover: Cover
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every sentence of a story, by paragraph, and how many have come how far."""

    paragraphs: Sequence[Sequence[CoveredSentence]]
    counts: Mapping[Cover, int]

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return sum(self.counts.values())


def coverage_of(story: Story) -> Coverage:
    """How far each sentence of the story has come; one query.

    A sentence counts by its best fact: one that a learner recalled or answered, one that a question in use asks, one
    that is approved, one that is only proposed. A fact whose quote runs over two sentences counts for both.
    """
    facts = _facts(story)
    paragraphs: list[list[CoveredSentence]] = []
    end = 0
    for sentence in sentences_of(story.text):
        gap = story.text[end : sentence.start]
        if not paragraphs or "\n" in gap:
            paragraphs.append([])
        here = [(fact, cover) for fact, cover in facts if fact.start < sentence.end and fact.end > sentence.start]
        best = max((cover for _fact, cover in here), key=_RANK.index, default=Cover.NONE)
        paragraphs[-1].append(
            CoveredSentence(sentence.index, gap, sentence.text, best, tuple(fact for fact, _cover in here))
        )
        end = sentence.end
    counts = Counter(sentence.cover for paragraph in paragraphs for sentence in paragraph)
    return Coverage(paragraphs, {cover: counts[cover] for cover in _RANK})


class _Use(TypedDict):
    is_asked: bool
    is_met: bool


def _facts(story: Story) -> list[tuple[Fact, Cover]]:
    asking = QuestionFact.objects.filter(fact=OuterRef("pk")).exclude(question__status=Question.Status.RETIRED)
    rows = (
        Fact.objects.filter(story=story, status__in=[Fact.Status.PROPOSED, Fact.Status.APPROVED])
        .annotate(is_asked=Exists(asking), is_met=Exists(Review.objects.filter(fact=OuterRef("pk"))))
        .order_by("start", "pk")
    )
    return [(fact, _cover(fact)) for fact in cast("QuerySet[WithAnnotations[Fact, _Use]]", rows)]


def _cover(fact: WithAnnotations[Fact, _Use]) -> Cover:
    if fact.status == Fact.Status.PROPOSED:
        return Cover.PROPOSED
    if fact.is_met:
        return Cover.ANSWERS
    return Cover.QUESTIONS if fact.is_asked else Cover.FACTS
