"""A learner rates a card, at once or later than made, or takes a step back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import F

from quiz.actions.recording import Shown, kind_sums, record_card, review_row
from quiz.actions.remembering import first_met, remember_anew
from quiz.actions.setting_aside import set_aside_as_leech
from quiz.domain.plans import Plan, Settings
from quiz.domain.questions import Format
from quiz.domain.scheduling import Rating, becomes_leech, study_day
from quiz.models import Card, DayTally, Flag, KindTally, Review, SetAside, Undo, User
from quiz.models import statements as sql
from quiz.models.settings import settings_of

LATEST = timedelta(days=60)
"""How long after it was made a rating may arrive; what claims to be older is taken for this old."""


class NothingToUndo(Exception):
    """There is no step of this study-day to take back."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A card rating; ``review`` is None where this form had been sent before.

    ``leech`` tells that the fact has been missed so often that it was set aside; ``settings`` are those in use.
    """

    review: int | None
    settings: Settings
    leech: bool = False


@dataclass(frozen=True, slots=True)
class LateRating:
    """A rating made without a connection, ``ago`` before it arrives, by the clock of the device."""

    card: int
    rating: Rating
    token: UUID
    ago: timedelta


@dataclass(frozen=True, slots=True)
class Arrived:
    """The tokens of all that was sent late and is in the log now, and the cards whose facts were set aside by it."""

    tokens: set[UUID]
    leeches: list[int]


@dataclass(frozen=True, slots=True)
class Step:
    """What a learner did with a card: rated it, or set its fact aside."""

    card: Card
    done: Review | SetAside


@dataclass(frozen=True, slots=True)
class Undone:
    """The card that comes again, and what is taken back: its rating, or that it was set aside.

    ``doubted`` tells that it was set aside with a word to the teacher, which is taken back as well.
    """

    card: Card
    rating: Rating | None
    why: str
    doubted: bool = False


def rate_card(*, learner: User, card: Card, rating: Rating, token: UUID, now: datetime) -> Rated:
    """Append a review of the card's fact and move the learner's memory of it.

    The same form sent twice counts once. The card's fact must have been loaded with it.
    """
    shown = _shown(card, rating)
    day = study_day(now, learner.zone)
    with transaction.atomic():
        sql.lock_learner(learner.pk)
        settings = settings_of(learner, day)
        recorded = record_card(
            learner=learner, fact=shown, card=card.pk, token=token, day=day, now=now, plan=settings.plan
        )
        if recorded is None:
            return Rated(None, settings)
        key, state = recorded
        leech = becomes_leech(state, rating) and set_aside_as_leech(learner=learner, card=card, day=day, now=now)
        return Rated(key, settings, leech)


def rate_late(*, learner: User, ratings: Sequence[LateRating], now: datetime) -> Arrived:
    """Append reviews that were made without a connection.

    Each counts once, however often and in whatever order it arrives, and at the moment at which it was made. A card
    that was retired since counts all the same. One that never was is left out.
    """
    cards = Card.objects.select_related("fact").in_bulk({late.card for late in ratings})
    known = [late for late in ratings if late.card in cards]
    with transaction.atomic():
        sql.lock_learner(learner.pk)
        plan = settings_of(learner, study_day(now, learner.zone)).plan
        ordered = sorted(known, key=lambda late: late.ago, reverse=True)
        leeches = [late.card for late in ordered if _record_late(learner, cards[late.card], late, plan, now)]
    return Arrived({late.token for late in known}, leeches)


def _record_late(learner: User, card: Card, late: LateRating, plan: Plan, now: datetime) -> bool:
    """Whether the fact was set aside by it."""
    made = now - min(max(late.ago, timedelta()), LATEST)
    day, shown = study_day(made, learner.zone), _shown(card, late.rating)
    before = first_met(learner=learner, fact=card.fact_id)
    version = plan.version
    row = review_row(learner.pk, shown, Format.RECALL, day, made, version, None, card=card.pk, token=late.token)
    if sql.insert_once(Review, {**row, "received_at": now}, unique="token") is None:
        return False
    sql.add(KindTally, ("learner", "kind"), kind_sums(learner.pk, [shown], "cards", "cards_recalled"))
    sums = {"cards": 1, "cards_recalled": int(shown.right)}
    sql.add(DayTally, ("learner", "day"), [{"learner": learner.pk, "day": day, **sums}])
    state = remember_anew(learner=learner, fact=card.fact_id, plan=plan, met_before=before)
    leech = state is not None and becomes_leech(state, late.rating)
    return leech and set_aside_as_leech(learner=learner, card=card, day=day, now=made)


def _shown(card: Card, rating: Rating) -> Shown:
    return Shown(card.fact_id, card.fact.kind, rating, right=rating is not Rating.AGAIN)


@transaction.atomic
def undo_step(*, learner: User, now: datetime) -> Undone:
    """Take back the learner's last step of this study-day: a rating, or that a fact was set aside.

    Raises NothingToUndo. A review stays in the log, marked; the memory is what the remaining reviews make it.
    """
    sql.lock_learner(learner.pk)
    last = last_step(learner, now=now)
    if last is None:
        raise NothingToUndo
    if isinstance(last.done, SetAside):
        word = Flag.objects.filter(learner=learner, card=last.card, raised_at=last.done.set_aside_at, settled_at=None)
        doubted, _rows = word.delete()
        last.done.delete()
        return Undone(last.card, None, last.done.why, doubted=bool(doubted))
    _take_back(learner, last.done, last.card.fact.kind, now)
    return Undone(last.card, Rating(last.done.rating), "")


def _take_back(learner: User, review: Review, kind: str, now: datetime) -> None:
    before = first_met(learner=learner, fact=review.fact_id)
    Undo.objects.create(review=review, undone_at=now)
    SetAside.objects.filter(
        learner=learner, fact=review.fact_id, why=SetAside.Why.LEECH, set_aside_at=review.reviewed_at
    ).delete()
    less = {"cards": F("cards") - 1, "cards_recalled": F("cards_recalled") - int(review.right)}
    KindTally.objects.filter(learner=learner, kind=kind).update(**less)
    DayTally.objects.filter(learner=learner, day=review.study_day).update(**less)
    plan = settings_of(learner, study_day(now, learner.zone)).plan
    remember_anew(learner=learner, fact=review.fact_id, plan=plan, met_before=before)


_CARD = ("card__fact__story", "card__fact__said_by", "card__fact__agent")


def last_step(learner: User, *, now: datetime) -> Step | None:
    """What the learner did last on the cards of this study-day and has not taken back, if anything; two queries."""
    today = study_day(now, learner.zone)
    ratings = Review.objects.standing().filter(learner=learner, card__isnull=False, study_day=today)
    review = ratings.select_related(*_CARD).order_by("-reviewed_at", "-pk").first()
    asides = SetAside.objects.filter(learner=learner, study_day=today).exclude(why=SetAside.Why.LEECH)
    aside = asides.select_related(*_CARD).order_by("-set_aside_at", "-pk").first()
    if aside and (review is None or aside.set_aside_at >= review.reviewed_at):
        return Step(aside.card, aside)
    return Step(review.card, review) if review and review.card else None
