"""What decides when a fact comes back, besides the answers: the wanted retention, an exam, and the engine's parameters.

A learner chooses, and a class proposes: where the learner chose nothing, the class's choice holds, and where there is
none either, the usual one. Of several classes the one that asks most holds. An exam is never left out: the next one
ahead holds, whoever set it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

import fsrs
from fsrs.scheduler import DEFAULT_PARAMETERS

from quiz.domain.messages import Message, message

PARAMETERS_VERSION = "fsrs6-default"
"""Names the engine, its parameters and the rules of ``scheduling``; stored with each review."""

RETENTION = 0.9
"""The chance of recall at which a fact comes back, unless the learner chose another."""

RETENTION_BOUNDS = (0.8, 0.97)
"""The lowest and the highest retention to choose: below, much is forgotten; above, nearly all is due every day."""

NEW_CARDS = 10
"""How many facts a learner meets for the first time on cards of one study-day, unless another number was chosen."""

MOST_NEW_CARDS = 200
"""The highest number of new facts a day to choose."""

MOST_YEARS = 5
"""How far ahead the day of an exam may be when it is named, in years of 365 days."""

REVIEWS = 200
"""How many cards of facts met before a study-day asks for at most, unless another number was chosen."""

MOST_REVIEWS = 2000
"""The highest number of cards a day to choose."""

LAST_DAYS = 5
"""Over how many of the days before an exam the last recalls are spread."""

_ONE_DAY = timedelta(days=1)

T = TypeVar("T", bool, int, float)


@dataclass(frozen=True, slots=True)
class Plan:
    """How the facts of one learner are scheduled.

    ``exam_on`` is a day that no interval passes, if any; ``parameters`` are the engine's 21, None for its defaults;
    ``version`` names them.
    """

    retention: float = RETENTION
    exam_on: date | None = None
    version: str = PARAMETERS_VERSION
    parameters: tuple[float, ...] | None = None


USUAL = Plan()
"""The plan of who chose nothing."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a learner chose, or a teacher for a class; None where nothing was."""

    retention: float | None = None
    new_cards: int | None = None
    exam_on: date | None = None
    four_buttons: bool | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for a learner: the plan, new facts a day, and whether cards have four buttons or two."""

    plan: Plan
    new_cards: int
    four_buttons: bool


def settle(
    own: Wishes,
    classes: Sequence[Wishes],
    today: date,
    *,
    version: str = PARAMETERS_VERSION,
    parameters: tuple[float, ...] | None = None,
) -> Settings:
    """What holds for a learner on that study-day, by the learner's own wishes and those of the classes joined."""
    exams = [wish.exam_on for wish in (own, *classes) if wish.exam_on and wish.exam_on >= today]
    retention = _first(own.retention, (wish.retention for wish in classes), RETENTION)
    new_cards = _first(own.new_cards, (wish.new_cards for wish in classes), NEW_CARDS)
    four_buttons = _first(own.four_buttons, (wish.four_buttons for wish in classes), False)  # noqa: FBT003 (a value)
    return Settings(Plan(retention, min(exams, default=None), version, parameters), new_cards, four_buttons)


def due_day(plan: Plan, *, last_day: date, due_on: date, stability: float) -> date:
    """The day on which a fact comes back under the plan, where its own rhythm says ``due_on``.

    A day that would lie past the exam is put among the last days before it. The digits of the stability spread the
    facts over these days, so that they do not all come on one.
    """
    if plan.exam_on is None or last_day >= plan.exam_on or due_on <= plan.exam_on:
        return due_on
    days = min(LAST_DAYS, (plan.exam_on - last_day).days - 1)
    if days < 1:
        return plan.exam_on
    return plan.exam_on - _ONE_DAY * (1 + int(stability * 1000) % days)


@lru_cache(maxsize=256)
def engine(retention: float, parameters: tuple[float, ...] | None) -> fsrs.Scheduler:
    """The engine for a retention and parameters. Raises ValueError for a retention out of bounds or bad parameters."""
    lowest, highest = RETENTION_BOUNDS
    if not lowest <= retention <= highest:
        msg = f"Retention lies between {lowest} and {highest}, not {retention}."
        raise ValueError(msg)
    return fsrs.Scheduler(
        parameters=parameters or DEFAULT_PARAMETERS,
        desired_retention=retention,
        learning_steps=(),
        relearning_steps=(),
        enable_fuzzing=False,
    )


def _first(own: T | None, proposed: Iterable[T | None], usual: T) -> T:
    if own is not None:
        return own
    return max((wish for wish in proposed if wish is not None), default=usual)


def exam_trouble(exam_on: date, today: date) -> Message | None:
    """Why a day cannot be named for an exam now, in the words of whoever names it; None where it can."""
    if exam_on < today:
        return message("Choose today or a later day.")
    if exam_on > today + timedelta(days=365 * MOST_YEARS):
        return message("Choose a day within the next {years} years.", years=MOST_YEARS)
    return None
