"""Rows as the values that the domain works on: a story's material, and an edition's content, cached for ever."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from quiz.domain import facts as values
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft, Kind, Material
from quiz.domain.reading.sentences import Sentence, split
from quiz.models.facts import ACTOR_COLUMNS, Fact
from quiz.models.sets import Edition, EditionItem, Feedback
from quiz.models.stories import Actor, ActorQuerySet, Story


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """What the story says about one fact, as a learner reads it after answering.

    ``before`` + ``quote`` + ``after`` is the sentence (or sentences) of the story; ``said_by`` is empty where the
    story itself says so; ``statement`` carries its speaker.
    """

    fact_id: int
    key: str
    kind: str
    statement: str
    said_by: str
    story_slug: str
    story_title: str
    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class PublishedQuestion:
    """One question of an edition, with all that answering it needs."""

    question_id: int
    position: int
    draft: Draft
    evidence: tuple[EvidenceView, ...]

    @property
    def rules(self) -> Kind:
        """The kind's behaviour."""
        return KINDS[self.draft.kind]


@dataclass(frozen=True, slots=True)
class EditionContent:
    """An edition's rules that matter while it is taken, and its questions by position."""

    title: str
    set_id: int
    is_preview: bool
    language: str
    feedback_at_once: bool
    shuffle_options: bool
    questions: Mapping[int, PublishedQuestion]


@lru_cache(maxsize=256)
def edition_content(edition: UUID) -> EditionContent:
    """An edition's content, two queries once per process: editions never change and their keys are never used again."""
    row = Edition.objects.select_related("question_set__story").get(pk=edition)
    items = EditionItem.objects.filter(edition_id=edition).select_related("question").order_by("position")
    return EditionContent(
        title=row.title,
        set_id=row.question_set_id,
        is_preview=row.is_preview,
        language=row.question_set.story.language,
        feedback_at_once=row.feedback == Feedback.AT_ONCE,
        shuffle_options=row.shuffle_options,
        questions={item.position: _published(item) for item in items},
    )


@lru_cache(maxsize=64)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a story's text, kept for the stories that are being read."""
    return split(text)


def _published(item: EditionItem) -> PublishedQuestion:
    question = item.question
    evidence = tuple(EvidenceView(**view) for view in item.evidence)
    draft = Draft(
        question.kind, question.prompt, tuple(view.key for view in evidence), question.payload, question.identity
    )
    return PublishedQuestion(question.pk, item.position, draft, evidence)


def material_of(story: Story) -> Material:
    """All that question kinds may draw on for one story; three queries."""
    return materials_of([story])[story.pk]


def materials_of(stories: Iterable[Story]) -> dict[int, Material]:
    """All that question kinds may draw on, by the primary key of each story; three queries."""
    rows = list(stories)
    actors = known_actors().as_values()
    facts: dict[int, list[values.Fact]] = {story.pk: [] for story in rows}
    for fact in Fact.objects.approved().filter(story__in=rows).order_by("start", "key"):
        facts[fact.story_id].append(fact.as_value(actors))
    return {
        story.pk: Material(
            story=story.slug,
            title=story.title,
            text=story.text,
            sentences=sentences_of(story.text),
            facts=tuple(facts[story.pk]),
            actors=tuple(actors.values()),
        )
        for story in rows
    }


def known_actors() -> ActorQuerySet:
    """Actors whom a person entered, and those of approved facts; one that the app merely read counts for nothing yet."""
    named = Q()
    for column in ACTOR_COLUMNS:
        named |= Q(**{column: OuterRef("pk")})
    return Actor.objects.filter(Q(is_proposed=False) | Exists(Fact.objects.approved().filter(named)))


def evidence_view(fact: Fact) -> EvidenceView:
    """The sentence that settles a fact, with the words marked, as the story stands now.

    The fact comes with its ``story``, ``said_by`` and ``agent``; nothing is queried then.
    """
    text, start, end = fact.story.text, fact.start, fact.end
    around = [sentence for sentence in sentences_of(text) if sentence.start < end and sentence.end > start]
    first = min((sentence.start for sentence in around), default=start)
    last = max((sentence.end for sentence in around), default=end)
    return EvidenceView(
        fact_id=fact.pk,
        key=fact.key,
        kind=fact.kind,
        statement=fact.attributed,
        said_by=str(fact.speaker or ""),
        story_slug=fact.story.slug,
        story_title=fact.story.title,
        before=text[min(first, start) : start],
        quote=text[start:end],
        after=text[end : max(last, end)],
    )


def evidence_json(view: EvidenceView) -> dict[str, Any]:
    """The view as an edition keeps it."""
    return asdict(view)
