"""The question sets of the demonstration, and when its class was given them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from quiz.actions.demonstration.people import ZONE
from quiz.actions.publishing import publish_set
from quiz.models import (
    Assignment,
    Classroom,
    Fact,
    Question,
    QuestionSet,
    SetItem,
    Story,
    User,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A set of the demonstration: which kinds of facts and of questions it asks, its rules, and the day it was given."""

    slug: str
    title: str
    description: str
    facts: tuple[str, ...]
    kinds: tuple[str, ...]
    size: int
    feedback: str = "at once"
    attempts_allowed: int | None = None
    pass_percent: int | None = None
    given_on: int = 0


_RECALL = ("typed_answer", "date_entry", "cloze")
PLANS = (
    Plan(
        "first-look",
        "First look",
        "Who did what, with the sentence after each answer.",
        ("event", "role", "transfer", "membership"),
        ("multiple_choice", "true_false", "find_the_sentence", "typed_answer"),
        12,
        given_on=2,
    ),
    Plan(
        "who-says-so",
        "Who says so?",
        "Claims and the people behind them.",
        ("claim",),
        ("who_said_it", "true_false", "matching", "cloze"),
        10,
        given_on=9,
    ),
    Plan(
        "when-and-what-was-owed",
        "When, and what was owed",
        "Dates, memberships and obligations, from memory. Results at the end.",
        ("event", "membership", "obligation"),
        (*_RECALL, "timeline", "matching", "multiple_choice"),
        12,
        feedback="at the end",
        attempts_allowed=2,
        pass_percent=60,
        given_on=16,
    ),
)


def give_set(classroom: Classroom, story: Story, plan: Plan, teacher: User, began: datetime, now: datetime) -> None:
    questions = _chosen(story, plan)
    if not questions:
        return
    question_set = QuestionSet.objects.create(
        slug=f"{story.slug}-{plan.slug}"[:80],
        title=f"{plan.title}{'' if plan.title.endswith('?') else ':'} {story.title}",
        description=plan.description,
        story=story,
        feedback=plan.feedback,
        attempts_allowed=plan.attempts_allowed,
        pass_percent=plan.pass_percent,
        created_by=teacher,
    )
    SetItem.objects.bulk_create(
        SetItem(question_set=question_set, question=question, position=place)
        for place, question in enumerate(questions, start=1)
    )
    opens = began + timedelta(days=plan.given_on)
    publish_set(question_set=question_set, by=teacher, now=opens)
    last = (
        max(opens + timedelta(days=10), now + timedelta(days=2)) if plan.given_on > 10 else opens + timedelta(days=10)
    )
    due = last.astimezone(ZoneInfo(ZONE)).replace(hour=20, minute=0, second=0, microsecond=0)
    Assignment.objects.create(classroom=classroom, question_set=question_set, opens_at=opens, due_at=due)


def _chosen(story: Story, plan: Plan) -> list[Question]:
    """Questions of the plan's kinds in turn, each about a fact that the set has not asked yet, as far as there are."""
    pool: QuerySet[Question] = Question.objects.approved().filter(story=story).prefetch_related("fact_links__fact")
    by_kind = {kind: [found for found in pool.order_by("pk") if found.kind == kind] for kind in plan.kinds}
    chosen: list[Question] = []
    asked: set[int] = set()
    while len(chosen) < plan.size and any(by_kind.values()):
        for kind in plan.kinds:
            found = _next_unasked(by_kind[kind], plan, asked)
            if found is not None and len(chosen) < plan.size:
                chosen.append(found)
                asked |= {link.fact_id for link in found.fact_links.all()}
    return chosen


def _next_unasked(questions: list[Question], plan: Plan, asked: set[int]) -> Question | None:
    while questions:
        question = questions.pop(0)
        facts: list[Fact] = [link.fact for link in question.fact_links.all()]
        if facts and all(fact.kind in plan.facts and fact.pk not in asked for fact in facts):
            return question
    return None
