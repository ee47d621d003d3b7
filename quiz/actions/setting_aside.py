"""A learner sets a fact aside for a day or for good, brings it back, or tells the teacher that a card is wrong."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.db import transaction

from quiz.domain.scheduling import study_day
from quiz.models import Card, Flag, SetAside, User
from quiz.models import statements as sql


@transaction.atomic
def bury(*, learner: User, card: Card, now: datetime) -> None:
    """Show none of the fact's cards until the next study-day; what is set aside for longer stays so."""
    sql.lock_learner(learner.pk)
    today = study_day(now, learner.zone)
    if not SetAside.objects.holding(today).filter(learner=learner, fact=card.fact_id).exists():
        _set_aside(learner, card, SetAside.Why.BURIED, today, now, until=today + timedelta(days=1))


@transaction.atomic
def suspend(*, learner: User, card: Card, now: datetime) -> None:
    """Show none of the fact's cards until the learner brings it back; what stays away for that already stays as it is."""
    sql.lock_learner(learner.pk)
    if not _is_away(learner, card):
        _set_aside(learner, card, SetAside.Why.SUSPENDED, study_day(now, learner.zone), now)


def set_aside_as_leech(*, learner: User, card: Card, day: date, now: datetime) -> bool:
    """Set aside a fact that is missed again and again, inside the transaction of the miss; whether that is news.

    What the learner has suspended stays as it is: a miss may arrive later than that.
    """
    if _is_away(learner, card):
        return False
    _set_aside(learner, card, SetAside.Why.LEECH, day, now)
    return True


def _is_away(learner: User, card: Card) -> bool:
    """Whether the fact is set aside until the learner brings it back."""
    return SetAside.objects.filter(learner=learner, fact=card.fact_id, until__isnull=True).exists()


def bring_back(*, learner: User, fact: int) -> bool:
    """Show the fact's cards again; whether it had been set aside."""
    deleted, _rows = SetAside.objects.filter(learner=learner, fact=fact).delete()
    return bool(deleted)


def _set_aside(
    learner: User, card: Card, why: SetAside.Why, day: date, now: datetime, *, until: date | None = None
) -> None:
    row: dict[str, object] = {"learner": learner.pk, "fact": card.fact_id, "card": card.pk, "why": why.value}
    row |= {"until": until, "study_day": day, "set_aside_at": now}
    sql.put(SetAside, ("learner", "fact"), [row])


def flag_card(*, learner: User, card: Card, note: str, now: datetime) -> Flag:
    """Tell the teacher that a card is wrong. A second word on the same card replaces the first until it is settled."""
    flag, _created = Flag.objects.update_or_create(
        learner=learner, card=card, settled_at=None, defaults={"note": note.strip()[:300], "raised_at": now}
    )
    return flag


@transaction.atomic
def doubt(*, learner: User, card: Card, note: str, now: datetime) -> None:
    """Tell the teacher that a card is wrong, and show none of the fact's cards until the next study-day."""
    bury(learner=learner, card=card, now=now)
    flag_card(learner=learner, card=card, note=note, now=now)


def settle_flag(*, flag: Flag, by: User, answer: str, now: datetime) -> None:
    """Close what a learner doubted, with a word to the learner if there is one."""
    flag.settled_at, flag.settled_by, flag.answer = now, by, answer.strip()[:300]
    flag.save(update_fields=["settled_at", "settled_by", "answer"])
