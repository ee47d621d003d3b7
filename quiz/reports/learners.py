"""How one learner stands: with every story, kind of fact and single fact, what comes back when, and day by day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count, FilteredRelation, Q, QuerySet, Sum

from quiz.domain.mastery import KNOWN_FROM, Mastery, Streak, standing, streak
from quiz.domain.remembering.ahead import Ahead, ahead
from quiz.models import DayTally, Fact, Memory, User

DAYS_AHEAD = 30


@dataclass(frozen=True, slots=True)
class Standing:
    """How many facts of one kind in one story the learner has not met, is learning, knows, or should recall now."""

    story_slug: str
    story_title: str
    story_language: str
    kind: str
    new: int
    learning: int
    known: int
    due: int

    @property
    def total(self) -> int:
        """All facts of that kind in that story."""
        return self.new + self.learning + self.known + self.due


@dataclass(frozen=True, slots=True)
class Day:
    """What the learner did on one study-day."""

    day: date
    answers: int
    right_answers: int
    cards: int
    cards_recalled: int

    @property
    def done(self) -> int:
        """Answers and cards together."""
        return self.answers + self.cards


def _with_mine(facts: QuerySet[Fact], learner: User) -> QuerySet[Fact]:
    return facts.annotate(mine=FilteredRelation("memories", condition=Q(memories__learner=learner)))


def standings(learner: User, today: date) -> list[Standing]:
    """The learner's standing per published story and kind of fact; one query."""
    met, due = Q(mine__isnull=False), Q(mine__due_on__lte=today)
    strong = Q(mine__stability__gte=KNOWN_FROM)
    rows = (
        _with_mine(Fact.objects.taught(), learner)
        .values("story__slug", "story__title", "story__language", "kind")
        .annotate(
            new=Count("pk", filter=~met),
            due=Count("pk", filter=met & due),
            known=Count("pk", filter=met & ~due & strong),
            learning=Count("pk", filter=met & ~due & ~strong),
        )
        .order_by("story", "kind")
    )
    return [
        Standing(
            row["story__slug"],
            row["story__title"],
            row["story__language"],
            row["kind"],
            row["new"],
            row["learning"],
            row["known"],
            row["due"],
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class FactStanding:
    """How the learner stands with a fact, and when it comes back; ``due_on`` is None for a fact not met yet."""

    mastery: Mastery
    due_on: date | None


def standing_by_fact(learner: User, story: int, today: date) -> dict[int, FactStanding]:
    """How the learner stands with each approved fact of a story; one query."""
    rows = _with_mine(Fact.objects.approved().filter(story=story), learner)
    return {
        pk: FactStanding(standing(stability, due_on, today), due_on)
        for pk, stability, due_on in rows.values_list("pk", "mine__stability", "mine__due_on")  # type: ignore[misc] # the plugin does not see a FilteredRelation
    }


def coming(learner: User, today: date, days: int = DAYS_AHEAD) -> Ahead:
    """How many facts come back on each of the next days, today first, and how many are overdue; one query."""
    rows = Memory.objects.recallable().not_set_aside(today).filter(learner=learner)
    return ahead(rows.values_list("due_on", flat=True), today, days)


def due_count(learner: User, today: date) -> int:
    """How many facts should be recalled today; one query."""
    return Memory.objects.recallable().not_set_aside(today).filter(learner=learner, due_on__lte=today).count()


def studied_days(learner: User, first: date, today: date) -> list[Day]:
    """What the learner did on each study-day from the first one on, the last one first, empty days left out; one query."""
    columns = ("day", "answers", "right_answers", "cards", "cards_recalled")
    rows = DayTally.objects.filter(learner=learner, day__gte=first, day__lte=today).exclude(answers=0, cards=0)
    return [Day(*row) for row in rows.order_by("-day").values_list(*columns)]


def done_by(learner: User) -> tuple[int, int]:
    """How many questions the learner has answered and how many cards rated, in all; one query."""
    sums = DayTally.objects.filter(learner=learner).aggregate(answers=Sum("answers"), cards=Sum("cards"))
    return sums["answers"] or 0, sums["cards"] or 0


def streak_of(learner: User, today: date) -> Streak:
    """The learner's study-days in a row; one query."""
    rows = DayTally.objects.filter(learner=learner).exclude(answers=0, cards=0)
    return streak(rows.values_list("day", flat=True), today)


def dated(ahead: Ahead, today: date) -> list[tuple[date, int]]:
    """The number of each day beside its date, today first."""
    return [(today + timedelta(days=number), count) for number, count in enumerate(ahead.days)]
