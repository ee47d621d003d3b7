"""What a device did with a learner's cards while it had no connection arrives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from quiz.actions.reviews import Arrived, LateRating, rate_late
from quiz.actions.setting_aside import bury
from quiz.domain.scheduling import study_day
from quiz.models import Card, User
from quiz.models.reviews import cards_shown_to


@dataclass(frozen=True, slots=True)
class LateBurial:
    """A fact that was set aside for the day without a connection, ``ago`` before that arrives."""

    card: int
    token: UUID
    ago: timedelta


@transaction.atomic
def arrive(*, learner: User, ratings: Sequence[LateRating], burials: Sequence[LateBurial], now: datetime) -> Arrived:
    """Take all of it, once.

    What is left out is about cards that the learner cannot have been shown.
    """
    wanted = {late.card for late in ratings} | {late.card for late in burials}
    cards = cards_shown_to(learner).in_bulk(wanted)
    arrived = rate_late(learner=learner, ratings=[late for late in ratings if late.card in cards], now=now)
    for burial in burials:
        if burial.card in cards:
            _bury_late(learner, cards[burial.card], burial, now)
            arrived.tokens.add(burial.token)
    return arrived


def _bury_late(learner: User, card: Card, late: LateBurial, now: datetime) -> None:
    """Only for the rest of the day on which it was wanted."""
    if study_day(now - max(late.ago, timedelta()), learner.zone) == study_day(now, learner.zone):
        bury(learner=learner, card=card, now=now)
