"""What a learner's study-day of cards did, told when no card is left, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter

from django.db.models import Count

from quiz.domain.mastery import Mastery, strength
from quiz.domain.plans import Settings
from quiz.domain.scheduling import Rating, replay
from quiz.models import DayTally, Memory, Review, User


@dataclass(frozen=True, slots=True)
class DayEnd:
    """Cards rated on that day and recalled among them, facts that are known since, and when the next come back.

    ``held_back`` facts are due but would go beyond the cards that the learner wants to repeat a day.
    """

    cards: int
    recalled: int
    more_known: int
    held_back: int
    next_on: date | None
    next_count: int


def day_end(learner: User, today: date, settings: Settings) -> DayEnd:
    """The learner's day so far, once no card is left; four queries."""
    sums = DayTally.objects.filter(learner=learner, day=today).values_list("cards", "cards_recalled").first()
    cards, recalled = sums or (0, 0)
    mine = Memory.objects.recallable().not_set_aside(today).filter(learner=learner)
    held_back = mine.filter(due_on__lte=today).count()
    coming = mine.filter(due_on__gt=today).order_by("due_on").values_list("due_on").annotate(count=Count("pk")).first()
    next_on, next_count = coming or (None, 0)
    return DayEnd(cards, recalled, _more_known(learner, today, settings), held_back, next_on, next_count)


def _more_known(learner: User, today: date, settings: Settings) -> int:
    """How many facts became known by what was recalled on that day, from a card or in a quiz."""
    of_today = Review.objects.standing().filter(learner=learner, study_day=today).values("fact")
    log = Review.objects.standing().filter(learner=learner, fact__in=of_today).in_order()
    rows = sorted(log.values_list("fact", "study_day", "rating"), key=itemgetter(0))
    return sum(
        _known([row for row in of_fact if row[0] < today], settings) < _known(of_fact, settings)
        for of_fact in ([row[1:] for row in group] for _fact, group in groupby(rows, key=itemgetter(0)))
    )


def _known(answers: list[tuple[date, int]], settings: Settings) -> bool:
    state = replay(((day, Rating(rating)) for day, rating in answers), plan=settings.plan)
    return strength(state.stability if state else None) is Mastery.KNOWN
