"""What a learner's memory looks like: how sure, how lasting, how true it was, and one fact through time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, Exists, OuterRef, QuerySet, When
from django.db.models.functions import TruncMonth

from quiz.domain.mastery import KNOWN_FROM, percent
from quiz.domain.plans import Plan
from quiz.domain.remembering import curves, distributions
from quiz.domain.remembering.forgetting import forgetting
from quiz.domain.remembering.retention import Retention, retention
from quiz.domain.scheduling import Rating
from quiz.models import Fact, Memory, Review, SetAside, Story, User

MONTHS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Remembered:
    """One fact in a learner's memory: the chance of recall today, and when it comes back."""

    fact: int
    chance: float
    due_on: date


@dataclass(frozen=True, slots=True)
class MemoryReport:
    """All facts of a learner's memory, the least sure first, how they are distributed, and how true the chances were."""

    facts: Sequence[Remembered]
    expected: distributions.Expected
    chances: Sequence[int]
    stabilities: Sequence[int]
    retention: Retention
    wanted: float


@dataclass(frozen=True, slots=True)
class Part:
    """The facts that are looked at: those of a story, by its short name, of a kind, or both; empty stands for all."""

    story: str = ""
    kind: str = ""

    @property
    def of_fact(self) -> dict[str, str]:
        """What must hold of a row with a fact."""
        wanted = {"fact__story__slug": self.story, "fact__kind": self.kind}
        return {name: value for name, value in wanted.items() if value}


ALL = Part()


def stories_met(learner: User) -> list[tuple[str, str, str]]:
    """The stories of whose facts the learner remembers something, the newest first: short name, title, language; one query."""
    met = Memory.objects.recallable().filter(learner=learner, fact__story=OuterRef("pk"))
    found = Story.objects.filter(Exists(met)).order_by("-pk")
    return list(found.values_list("slug", "title", "language"))


def memory_report(learner: User, plan: Plan, today: date, part: Part = ALL) -> MemoryReport:
    """What the learner remembers of facts that are still taught; two queries."""
    shape = forgetting(plan.parameters)
    mine = Memory.objects.recallable().filter(learner=learner, **part.of_fact)
    rows = mine.values_list("fact", "stability", "last_day", "due_on")
    stabilities: list[float] = []
    facts: list[Remembered] = []
    for fact, stability, last_day, due_on in rows:
        stabilities.append(stability)
        facts.append(Remembered(fact, shape.chance(stability, (today - last_day).days), due_on))
    facts.sort(key=lambda one: (one.chance, one.fact))
    chances = [one.chance for one in facts]
    return MemoryReport(
        facts,
        distributions.expected(chances),
        distributions.counts(chances, distributions.CHANCES),
        distributions.counts(stabilities, distributions.STABILITIES),
        true_retention(Review.objects.filter(learner=learner, **part.of_fact), today),
        plan.retention,
    )


def true_retention(reviews: QuerySet[Review], today: date) -> Retention:
    """How often these learners recalled what came back, in the last months; one query."""
    month = today.year * 12 + today.month - 1 - (MONTHS_SHOWN - 1)
    since = date(month // 12, month % 12 + 1, 1)
    tested = reviews.filter(undo__isnull=True, stability__isnull=False, study_day__gte=since)
    sorts = tested.values(
        month=TruncMonth("study_day"),
        known=Case(When(stability__gte=KNOWN_FROM, then=True), default=False),
        recalled=Case(When(rating__gt=Rating.AGAIN, then=True), default=False),
    )
    return retention(sorts.annotate(asked=Count("pk")).order_by().values_list("month", "known", "recalled", "asked"))


@dataclass(frozen=True, slots=True)
class Told:
    """One fact of the list: what it says, how sure it is, in whole per cent, and when it comes back."""

    fact: int
    statement: str
    kind: str
    language: str
    percent: int
    due_on: date
    is_aside: bool


def told(facts: Iterable[Remembered], learner: User, today: date) -> list[Told]:
    """The facts with their statements, and whether the learner has set them aside; one query."""
    aside = Exists(SetAside.objects.holding(today).filter(learner=learner, fact=OuterRef("pk")))
    shown = {one.fact: one for one in facts}
    rows = Fact.objects.filter(pk__in=shown).values_list("pk", "statement", "kind", "story__language", aside)
    found = {
        pk: Told(pk, statement, kind, language, percent(shown[pk].chance), shown[pk].due_on, is_aside)
        for pk, statement, kind, language, is_aside in rows
    }
    return [found[pk] for pk in shown]


@dataclass(frozen=True, slots=True)
class Answered:
    """A study-day of a fact: the chance before it in whole per cent, whether it was missed, and how long it lasts since."""

    day: date
    percent: int | None
    missed: bool
    lasts: int


@dataclass(frozen=True, slots=True)
class FactMemory:
    """One fact through a learner's time, the first meeting first, and what is left of it in whole per cent."""

    memory: Memory
    plan: Plan
    days: Sequence[curves.Recall]
    rows: Sequence[Answered]
    percent: int
    percent_when_due: int
    is_aside: bool


def fact_memory(memory: Memory, today: date) -> FactMemory:
    """How the memory came about and what is left of it; two queries, and one more for parameters new to the process."""
    plan, shape = memory.plan, forgetting(memory.plan.parameters)
    reviews = Review.objects.standing().filter(learner=memory.learner_id, fact=memory.fact_id).in_order()
    answers = [(day, Rating(rating)) for day, rating in reviews.values_list("study_day", "rating")]
    days = curves.recalls(answers, plan)
    return FactMemory(
        memory,
        plan,
        days,
        [answered(one) for one in days],
        percent(shape.chance(memory.stability, (today - memory.last_day).days)),
        percent(shape.chance(memory.stability, (memory.due_on - memory.last_day).days)),
        SetAside.objects.holding(today).filter(learner=memory.learner_id, fact=memory.fact_id).exists(),
    )


def answered(recall: curves.Recall) -> Answered:
    """The study-day as the table tells it."""
    chance = None if recall.chance is None else percent(recall.chance)
    return Answered(recall.day, chance, recall.rating is Rating.AGAIN, max(1, round(recall.state.stability)))
