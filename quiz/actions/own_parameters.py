"""A learner's own parameters of memory: fitted to the own reviews, taken where they predict better, and given up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from django.db import transaction

from quiz.actions.remembering import replan
from quiz.domain.optimiser import optimal
from quiz.domain.own_parameters import AGAIN_AFTER, Recall, Split, split, tried
from quiz.domain.scheduling import Rating, study_day
from quiz.models import ParameterSet, Review, User
from quiz.models import statements as sql
from quiz.models.parameters import values_of

Optimise = Callable[[Sequence[Recall]], tuple[float, ...]]
"""What finds parameters that fit a log."""


def is_due(learner: User) -> bool:
    """Whether own parameters are wanted, and so much was reviewed since they were last fitted that it is worth doing anew."""
    if learner.keeps_usual_parameters:
        return False
    last = _last_fit(learner)
    return last is None or _standing(learner, since=last.fitted_at) >= AGAIN_AFTER


def fit_memory(*, learner: User, now: datetime, optimise: Optimise = optimal) -> ParameterSet | None:
    """Fit the learner's own parameters and take them if they are better.

    None where there are too few reviews, or too few new ones, or where the learner went back to the usual parameters.
    It may take minutes, during which nothing is locked: what is reviewed meanwhile counts the next time.
    """
    last = _last_fit(learner)
    if not is_due(learner):
        return None
    log = _log(learner)
    parts = split(log)
    if parts is None or not parts.enough:
        return None
    return _keep(learner, last, log, parts, optimise(parts.earlier), now)


def _keep(
    learner: User,
    last: ParameterSet | None,
    log: Sequence[Recall],
    parts: Split,
    values: tuple[float, ...],
    now: datetime,
) -> ParameterSet | None:
    in_use = learner.parameters_id
    trial = tried(log, in_use=values_of(in_use) if in_use else None, other=values, since=parts.held_out_from)
    with transaction.atomic():
        sql.lock_learner(learner.pk)
        if _last_fit(learner) != last:
            return None
        learner.refresh_from_db()
        fitted = ParameterSet.objects.create(
            learner=learner,
            values=values,
            reviews=parts.fitted_on,
            held_out=trial.held_out,
            loss=trial.loss,
            loss_before=trial.loss_before,
            adopted=trial.better and learner.parameters_id == in_use and not learner.keeps_usual_parameters,
            fitted_at=now,
        )
        if fitted.adopted:
            _use(learner, fitted, study_day(now, learner.zone))
    return fitted


@transaction.atomic
def back_to_usual(*, learner: User, now: datetime) -> int:
    """Give own parameters up, until the learner asks for them again; how many facts come back on another day by it."""
    sql.lock_learner(learner.pk)
    return _use(learner, None, study_day(now, learner.zone), keeps_usual=True)


@transaction.atomic
def own_again(*, learner: User, now: datetime) -> int:
    """Want own parameters again, and use those that were given up; how many facts come back on another day by it."""
    sql.lock_learner(learner.pk)
    learner.refresh_from_db()
    return _use(learner, learner.parameters or _last_adopted(learner), study_day(now, learner.zone))


def want_own(*, learner: User) -> None:
    """Let own parameters be fitted again, by whoever fits next, and taken where they are better."""
    learner.keeps_usual_parameters = False
    learner.save(update_fields=["keeps_usual_parameters"])


def _use(learner: User, parameters: ParameterSet | None, today: date, *, keeps_usual: bool = False) -> int:
    learner.parameters, learner.keeps_usual_parameters = parameters, keeps_usual
    learner.save(update_fields=["parameters", "keeps_usual_parameters"])
    return replan(learner=learner, today=today)


def _last_fit(learner: User) -> ParameterSet | None:
    return ParameterSet.objects.filter(learner=learner).order_by("fitted_at", "pk").last()


def _last_adopted(learner: User) -> ParameterSet | None:
    return ParameterSet.objects.filter(learner=learner, adopted=True).order_by("fitted_at", "pk").last()


def _standing(learner: User, *, since: datetime) -> int:
    return Review.objects.standing().filter(learner=learner, reviewed_at__gt=since).count()


def _log(learner: User) -> list[Recall]:
    rows = Review.objects.standing().filter(learner=learner).in_order().values_list("fact", "study_day", "rating")
    return [Recall(fact, day, Rating(rating)) for fact, day, rating in rows.iterator()]
