"""A learner rates a card, or takes a rating back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F

from quiz.actions.recording import Shown, record_card, state_row
from quiz.domain.scheduling import MemoryState, Rating, replay, study_day
from quiz.models import Card, DayTally, KindTally, Memory, Review, Undo, User
from quiz.models import statements as sql


class NothingToUndo(Exception):
    """There is no card rating of this study-day to take back."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A card rating; ``review`` is None where this form had been sent before."""

    review: int | None


def rate_card(*, learner: User, card: Card, rating: Rating, token: UUID, now: datetime) -> Rated:
    """Append a review of the card's fact and move the learner's memory of it.

    The same form sent twice counts once. The card's fact must have been loaded with it.
    """
    shown = Shown(card.fact_id, card.fact.kind, rating, right=rating is not Rating.AGAIN)
    day = study_day(now, learner.zone)
    with transaction.atomic():
        sql.lock_learner(learner.pk)
        return Rated(record_card(learner=learner, fact=shown, card=card.pk, token=token, day=day, now=now))


@transaction.atomic
def undo_rating(*, learner: User, now: datetime) -> tuple[Card, Rating]:
    """Take back the learner's last card rating of this study-day: which card comes again, and what it had been rated.

    Raises NothingToUndo. The review stays in the log, marked; the memory is what the remaining reviews make it.
    """
    sql.lock_learner(learner.pk)
    last = last_undoable(learner, now=now)
    if last is None or last.card is None:
        raise NothingToUndo
    Undo.objects.create(review=last, undone_at=now)
    state = remembered(learner=learner.pk, fact=last.fact_id)
    if state is None:
        Memory.objects.filter(learner=learner, fact=last.fact_id).delete()
    else:
        Memory.objects.filter(learner=learner, fact=last.fact_id).update(**state_row_of(state))
    _take_from_sums(last, forgotten=state is None)
    return last.card, Rating(last.rating)


def last_undoable(learner: User, *, now: datetime) -> Review | None:
    """The learner's last card rating of this study-day that stands, if any."""
    return (
        Review.objects.filter(
            learner=learner, card__isnull=False, undo__isnull=True, study_day=study_day(now, learner.zone)
        )
        .select_related("card__fact__story", "card__fact__said_by", "card__fact__agent", "fact")
        .order_by("-pk")
        .first()
    )


def remembered(*, learner: int, fact: int) -> MemoryState | None:
    """What the reviews that stand make of a learner's memory of a fact."""
    rows = Review.objects.filter(learner=learner, fact=fact, undo__isnull=True).order_by("pk")
    return replay((day, Rating(rating)) for day, rating in rows.values_list("study_day", "rating"))


def state_row_of(state: MemoryState) -> dict[str, object]:
    """A memory state as columns."""
    return state_row({name: getattr(state, name) for name in MemoryState.__dataclass_fields__})


def _take_from_sums(review: Review, *, forgotten: bool) -> None:
    earlier = Review.objects.filter(
        learner=review.learner_id, fact=review.fact_id, undo__isnull=True, pk__lt=review.pk
    ).exists()
    recalled = int(review.right)
    KindTally.objects.filter(learner=review.learner_id, kind=review.fact.kind).update(
        cards=F("cards") - 1, cards_recalled=F("cards_recalled") - recalled
    )
    DayTally.objects.filter(learner=review.learner_id, day=review.study_day).update(
        cards=F("cards") - 1,
        cards_recalled=F("cards_recalled") - recalled,
        new_facts=F("new_facts") - int(forgotten),
        new_by_card=F("new_by_card") - int(not earlier),
    )
