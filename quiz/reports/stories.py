"""What the pages of stories show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypedDict, cast

from django.db.models import Count, Q, QuerySet
from django_stubs_ext import WithAnnotations

from quiz.domain.mastery import when
from quiz.domain.partial_dates import display_full
from quiz.domain.reading.marking import Segment, Span, paragraphs
from quiz.models import Attempt, Fact, QuestionSet, Story, User
from quiz.models.wording import worded
from quiz.reports.learners import FactStanding, standing_by_fact, standings
from quiz.reports.sets import NOT_TAKEN, Taken, taken_by
from quiz.reports.story_nav import StoryNav, story_nav


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story in the list; ``standing`` counts its facts by how the learner stands, or is None for a stranger."""

    story: Story
    facts: int
    sets: int
    standing: dict[str, int] | None


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact beside the story: what it says, who says so, when, how the learner stands with it, and what it said before.

    ``number`` counts the story's facts in the order of the text, from 1. ``inferred_from`` says from what the part of the
    date in brackets follows, ``comes_back`` when a fact that the learner has met returns, to follow a verb.
    """

    pk: int
    number: int
    kind: str
    kind_label: str
    statement: str
    said_by: str
    date: str
    inferred_from: str
    standing: str
    comes_back: str
    before: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A stretch of the story, the facts that it settles, and those of them whose quote ends here."""

    text: str
    facts: tuple[FactRow, ...]
    ending: tuple[FactRow, ...]

    @property
    def keys(self) -> str:
        """Its facts, parted by spaces."""
        return " ".join(str(fact.pk) for fact in self.facts)

    @property
    def classes(self) -> str:
        """The classes of its facts' kinds, parted by spaces."""
        return " ".join(dict.fromkeys(f"kind-{fact.kind}" for fact in self.facts))


@dataclass(frozen=True, slots=True)
class SetRow:
    """A set that asks about the story, what the learner has made of it, and whether it is the one to take now.

    ``is_used_up`` when the learner has had every attempt that the set allows.
    """

    question_set: QuestionSet
    questions: int
    taken: Taken
    is_used_up: bool = False
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class StoryPage:
    """A story with its facts marked."""

    paragraphs: Sequence[Sequence[MarkedText]]
    facts: Sequence[FactRow]
    kinds: Sequence[tuple[str, str, int]]
    sets: Sequence[SetRow]
    nav: StoryNav


class _Counts(TypedDict):
    fact_count: int
    set_count: int


def _counted() -> QuerySet[WithAnnotations[Story, _Counts]]:
    rows = Story.objects.published().annotate(
        fact_count=Count("facts", filter=Q(facts__status=Fact.Status.APPROVED), distinct=True),
        set_count=Count("sets", filter=Q(sets__current__isnull=False), distinct=True),
    )
    return cast("QuerySet[WithAnnotations[Story, _Counts]]", rows)


def story_rows(learner: User | None, today: date | None) -> list[StoryRow]:
    """Every published story, the newest first; two queries."""
    sums: dict[str, Counter[str]] = {}
    for row in standings(learner, today) if learner and today else []:
        counts = sums.setdefault(row.story_slug, Counter())
        counts.update(new=row.new, learning=row.learning, known=row.known, due=row.due)
    return [
        StoryRow(story, story.fact_count, story.set_count, dict(sums[story.slug]) if story.slug in sums else None)
        for story in _counted().order_by("-pk")
    ]


def story_page(story: Story, learner: User | None, today: date | None) -> StoryPage:
    """The story with its facts marked; four queries."""
    known = standing_by_fact(learner, story.pk, today) if learner and today else {}
    found = Fact.objects.approved().filter(story=story).select_related("said_by", "agent", "supersedes")
    facts = list(found.order_by("start", "pk"))
    rows = {fact.pk: _fact_row(fact, n, known.get(fact.pk), today) for n, fact in enumerate(facts, start=1)}
    spans = [Span(fact.pk, fact.start, fact.end) for fact in facts]
    counts = Counter(row.kind for row in rows.values())
    sets = _sets(story, learner)
    return StoryPage(
        paragraphs=[[_marked(segment, rows) for segment in paragraph] for paragraph in paragraphs(story.text, spans)],
        facts=list(rows.values()),
        kinds=[(value, str(label), counts[value]) for value, label in Fact.Kind.choices if counts[value]],
        sets=sets,
        nav=story_nav(facts, quizzes=bool(sets)),
    )


def _marked(segment: Segment, facts: dict[int, FactRow]) -> MarkedText:
    ending = tuple(facts[key] for key in segment.ending)
    return MarkedText(segment.text, tuple(facts[key] for key in segment.keys), ending)


def _fact_row(fact: Fact, number: int, known: FactStanding | None, today: date | None) -> FactRow:
    date_known = fact.date
    return FactRow(
        pk=fact.pk,
        number=number,
        kind=fact.kind,
        kind_label=fact.get_kind_display(),
        statement=fact.attributed,
        said_by=str(fact.speaker or ""),
        date=worded(display_full(date_known)) if date_known else "",
        inferred_from=date_known.inferred_from if date_known else "",
        standing=known.mastery.value if known else "",
        comes_back=worded(when(known.due_on, today)) if known and known.due_on and today else "",
        before=fact.supersedes.statement if fact.supersedes else "",
    )


def _sets(story: Story, learner: User | None) -> list[SetRow]:
    published = story.sets.filter(current__isnull=False).select_related("current")
    taken = taken_by(learner, Attempt.objects.filter(question_set__story=story)) if learner else {}
    found = published.annotate(size=Count("current__items")).order_by("pk")
    rows = [_set_row(one, one.size, taken.get(one.pk, NOT_TAKEN)) for one in found]
    following = min((row for row in rows if not row.is_used_up), key=_turn, default=None)
    return [replace(row, is_next=row is following) for row in rows]


def _set_row(question_set: QuestionSet, questions: int, taken: Taken) -> SetRow:
    allowed = question_set.current.attempts_allowed if question_set.current else None
    used_up = allowed is not None and taken.attempts >= allowed and taken.answered is None
    return SetRow(question_set, questions, taken, used_up)


def _turn(row: SetRow) -> int:
    """What was begun comes first, then what was never finished, then the rest."""
    return 0 if row.taken.answered is not None else 1 if row.taken.best_percent is None else 2
