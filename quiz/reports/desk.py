"""What a teacher's home page shows: stories, sets and classes that need something from the teacher, the next step of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypedDict, cast

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django_stubs_ext import WithAnnotations

from quiz.models import Edition, EditionItem, Fact, Flag, Question, QuestionFact, QuestionSet, SetItem, Story, User
from quiz.reports.desk_classes import ClassNeed, class_needs
from quiz.reports.doubts import open_doubts
from quiz.reports.preparation import count_of_story, counts_of_stories


class StoryStep(StrEnum):
    """What a story waits for."""

    DECIDE = "decide"
    FIND = "find"
    BUILD = "build"
    ASK = "ask"
    PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class StoryNeed:
    """A story and its next step; ``count`` facts or questions are meant by it."""

    story: Story
    step: StoryStep
    count: int


class SetStep(StrEnum):
    """What a set waits for."""

    FILL = "fill"
    PUBLISH = "publish"
    REPLACE = "replace"
    REPUBLISH = "republish"


@dataclass(frozen=True, slots=True)
class SetNeed:
    """A set and its next step; ``count`` questions are meant by it."""

    question_set: QuestionSet
    step: SetStep
    count: int


@dataclass(frozen=True, slots=True)
class Desk:
    """All that needs the teacher, and whether there is a story at all."""

    stories: Sequence[StoryNeed]
    sets: Sequence[SetNeed]
    classes: Sequence[ClassNeed]
    doubts: Sequence[Flag]
    has_stories: bool
    may_write: bool

    @property
    def is_clear(self) -> bool:
        """Whether nothing needs the teacher."""
        return not (self.stories or self.sets or self.classes or self.doubts)


class _Counts(TypedDict):
    waiting_count: int
    fact_count: int
    question_count: int
    published_count: int
    unasked_count: int


class _Held(TypedDict):
    held: int
    retired: int
    was_published: bool


def desk_of(teacher: User, now: datetime) -> Desk:
    """What needs this teacher; eleven queries at most, whatever the number of stories, sets and learners."""
    stories = _stories() if teacher.has_perm("quiz.view_story") else []
    return Desk(
        stories=[need for need in map(_story_need, stories) if need],
        sets=_set_needs() if teacher.has_perm("quiz.view_questionset") else [],
        classes=class_needs(teacher, now) if teacher.has_perm("quiz.view_classroom") else [],
        doubts=open_doubts(teacher) if teacher.has_perm("quiz.change_card") else [],
        has_stories=bool(stories),
        may_write=teacher.has_perm("quiz.add_story"),
    )


def unasked_facts() -> QuerySet[Fact]:
    """Approved facts that no question in use asks."""
    asking = QuestionFact.objects.filter(fact=OuterRef("pk")).exclude(question__status=Question.Status.RETIRED)
    return Fact.objects.approved().filter(~Exists(asking))


def _stories() -> list[WithAnnotations[Story, _Counts]]:
    rows = Story.objects.defer("text").annotate(**counts_of_stories(), unasked_count=count_of_story(unasked_facts()))
    return cast("list[WithAnnotations[Story, _Counts]]", list(rows.order_by("-pk")))


def _story_need(story: WithAnnotations[Story, _Counts]) -> StoryNeed | None:
    """The first step that the story still lacks."""
    steps = (
        (story.waiting_count, StoryStep.DECIDE, story.waiting_count),
        (not story.fact_count, StoryStep.FIND, 0),
        (not story.question_count, StoryStep.BUILD, story.fact_count),
        (not story.published_count, StoryStep.PUBLISH, story.question_count),
        (story.unasked_count, StoryStep.ASK, story.unasked_count),
    )
    return next((StoryNeed(story, step, count) for holds, step, count in steps if holds), None)


def _set_needs() -> list[SetNeed]:
    published = Edition.objects.filter(question_set=OuterRef("pk"), number__isnull=False)
    rows = (
        QuestionSet.objects.select_related("story", "current")
        .annotate(
            held=Count("items"),
            retired=Count("items", filter=Q(items__question__status=Question.Status.RETIRED)),
            was_published=Exists(published),
        )
        .order_by("-pk")
    )
    sets = cast("list[WithAnnotations[QuestionSet, _Held]]", list(rows))
    now, before = _held_now(), _held_in_editions()
    needs = (_set_need(row, changed=now[row.pk] != before[row.pk]) for row in sets)
    return [need for need in needs if need]


def _set_need(row: WithAnnotations[QuestionSet, _Held], *, changed: bool) -> SetNeed | None:
    if row.current_id is None:
        # A set that was withdrawn is so on purpose.
        step = None if row.was_published else (SetStep.PUBLISH if row.held else SetStep.FILL)
        return SetNeed(row, step, row.held) if step else None
    if row.retired:
        return SetNeed(row, SetStep.REPLACE, row.retired)
    return SetNeed(row, SetStep.REPUBLISH, row.held) if changed else None


def _held_now() -> Mapping[int, list[int]]:
    rows = SetItem.objects.filter(question_set__current__isnull=False).order_by("question_set", "position", "pk")
    return _listed(rows.values_list("question_set", "question"))


def _held_in_editions() -> Mapping[int, list[int]]:
    current = QuestionSet.objects.filter(current__isnull=False).values("current")
    rows = EditionItem.objects.filter(edition__in=current).order_by("edition", "position")
    return _listed(rows.values_list("edition__question_set", "question"))


def _listed(rows: QuerySet[SetItem, tuple[int, int]] | QuerySet[EditionItem, tuple[int, int]]) -> dict[int, list[int]]:
    held: dict[int, list[int]] = defaultdict(list)
    for question_set, question in rows:
        held[question_set].append(question)
    return held
