"""How far stories have come on the way from their text to a published set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from quiz.models import Fact, Question, QuestionSet, Story


@dataclass(frozen=True, slots=True)
class Preparation:
    """How many proposals of a story wait, how many facts are approved, and what was made of these."""

    waiting: int
    facts: int
    questions: int
    published_sets: int


def counts_of_stories() -> dict[str, Coalesce]:
    """What to annotate stories with: a number for each thing that is made of them."""
    return {
        "waiting_count": count_of_story(Fact.objects.undecided()),
        "fact_count": count_of_story(Fact.objects.approved()),
        "question_count": count_of_story(Question.objects.exclude(status=Question.Status.RETIRED)),
        "set_count": count_of_story(QuestionSet.objects.all()),
        "published_count": count_of_story(QuestionSet.objects.filter(current__isnull=False)),
    }


def count_of_story(rows: QuerySet[Any]) -> Coalesce:
    """How many of these rows a story has, as a number to annotate stories with."""
    counted = rows.filter(story=OuterRef("pk")).order_by().values("story").annotate(count=Count("pk")).values("count")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


def preparation_of(story: Story) -> Preparation:
    """How far this story has come; one query."""
    wanted = ("waiting_count", "fact_count", "question_count", "published_count")
    rows = Story.objects.filter(pk=story.pk).annotate(**counts_of_stories())
    return Preparation(*rows.values_list(*wanted).get())
