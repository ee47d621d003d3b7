"""Recompute from the log all that is kept beside it: memories from reviews, sums from answers and reviews."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import models, transaction

from quiz.actions.attempts import item_sums
from quiz.actions.remembering import keep_tested, logs, replayed, state_columns, tested
from quiz.domain.plans import Plan
from quiz.domain.scheduling import study_day
from quiz.models import Answer, Attempt, DayTally, Grade, KindTally, Memory, OptionTally, QuestionTally, Review, User
from quiz.models.content import edition_content
from quiz.models.reviews import plan_row
from quiz.models.settings import settings_of

Key = tuple[Any, ...]
Sums = dict[Key, Counter[str]]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many memories the reviews make, and one line for each that was stored otherwise."""

    memories: int
    reviews: int
    different: list[str]


@transaction.atomic
def rebuild_memory(*, write: bool, now: datetime) -> Rebuilt:
    """Replay every review that stands and compare the result with the stored memories, and with what stands beside the
    reviews; ``write`` mends both.

    A memory is replayed under the plan that it names; one that is missing, under that of its learner now.
    """
    stored = {(memory.learner_id, memory.fact_id): memory for memory in Memory.objects.all()}
    plan_now = cache(lambda learner: _plan_of(learner, now))
    different: list[str] = []
    count = reviews = 0
    for key, log in logs():
        memory = stored.pop(key, None)
        plan = memory.plan if memory else plan_now(key[0])
        state = replayed(log, plan)
        count, reviews = count + 1, reviews + len(log)
        _compare_tested(key, log, different, write=write)
        row = state_columns(state) if state else {}
        if memory is None or any(getattr(memory, name) != value for name, value in row.items()):
            different.append(f"learner {key[0]}, fact {key[1]}: the reviews make {row}")
            if write:
                Memory.objects.update_or_create(learner_id=key[0], fact_id=key[1], defaults={**row, **plan_row(plan)})
    for key, memory in stored.items():
        different.append(f"learner {key[0]}, fact {key[1]}: no review stands")
        if write:
            memory.delete()
    return Rebuilt(count, reviews, different)


def _compare_tested(key: tuple[int, int], log: list[Review], different: list[str], *, write: bool) -> None:
    stored, right = [review.stability for review in log], tested(log)
    if stored == right:
        return
    different.append(f"learner {key[0]}, fact {key[1]}: the reviews put {right} to the test, stored is {stored}")
    if write:
        keep_tested(log)


def _plan_of(learner: int, now: datetime) -> Plan:
    user = User.objects.get(pk=learner)
    return settings_of(user, study_day(now, user.zone)).plan


@transaction.atomic
def rebuild_tallies(*, write: bool, learner: int | None = None, questions: Collection[int] | None = None) -> list[str]:
    """Recount every sum and compare it with the stored one; ``write`` mends them. One line for each difference.

    Only the sums of one learner, and of some questions, where these are given.
    """
    mine = {} if learner is None else {"learner": learner}
    these = {} if questions is None else {"question__in": questions}
    recounts: list[tuple[models.QuerySet[Any], tuple[str, ...], Callable[[], Sums]]] = [
        (KindTally.objects.filter(**mine), ("learner_id", "kind"), partial(_kinds, mine)),
        (DayTally.objects.filter(**mine), ("learner_id", "day"), partial(_days, mine)),
        (QuestionTally.objects.filter(**these), ("question_id",), partial(_questions, questions)),
        (OptionTally.objects.filter(**these), ("question_id", "option"), partial(_options, questions)),
    ]
    return [line for rows, keys, recount in recounts for line in _settle(rows, keys, recount, write=write)]


def _settle(
    rows: models.QuerySet[Any], keys: tuple[str, ...], recount: Callable[[], Sums], *, write: bool
) -> list[str]:
    """The rows are held before the recount: whoever adds to one has done so by then, or adds to what is written."""
    table = rows.model
    names = [
        field.name
        for field in table._meta.fields
        if not field.primary_key and field.attname not in keys and field.name not in keys
    ]
    different = []
    held = rows.select_for_update().order_by(*keys) if write else rows
    stored = {tuple(getattr(row, key) for key in keys): row for row in held}
    sums = recount()
    for key in sorted(sums.keys() | stored.keys(), key=str):
        right = {name: sums.get(key, Counter())[name] for name in names}
        row = stored.get(key)
        kept = {name: getattr(row, name) for name in names} if row else dict.fromkeys(names, 0)
        if kept != right:
            different.append(f"{table.__name__} {key}: stored {kept}, recounted {right}")
            if write:
                table._default_manager.update_or_create(**dict(zip(keys, key, strict=True)), defaults=right)
    return different


def _kinds(mine: Mapping[str, int]) -> Sums:
    sums: Sums = defaultdict(Counter)
    for review in Review.objects.standing().filter(**mine).select_related("fact").iterator():
        asked, right = ("cards", "cards_recalled") if review.card_id else ("answers", "right_answers")
        sums[review.learner_id, review.fact.kind].update({asked: 1, right: int(review.right)})
    return sums


def _days(mine: Mapping[str, int]) -> Sums:
    sums: Sums = defaultdict(Counter)
    given = Grade.objects.filter(why=Grade.Why.ANSWERED, answer__attempt__is_preview=False)
    given = given.filter(**{f"answer__attempt__{name}": value for name, value in mine.items()})
    for learner, day, verdict in given.values_list("answer__attempt__learner", "answer__study_day", "verdict"):
        sums[learner, day].update(answers=1, right_answers=int(verdict == "right"))
    for (learner, _fact), log in logs(**mine):
        first = log[0]
        sums[learner, first.study_day].update(new_facts=1, new_by_card=int(first.card_id is not None))
        for review in log:
            if review.card_id is not None:
                sums[learner, review.study_day].update(cards=1, cards_recalled=int(review.right))
    return sums


def _first_answers(questions: Collection[int] | None) -> models.QuerySet[Answer]:
    """The answers of every first attempt, or of those that asked one of the questions."""
    first = Attempt.objects.filter(number=1, is_preview=False)
    if questions is not None:
        first = first.filter(answers__question__in=questions)
    return (
        Answer.objects.filter(attempt__in=first)
        .select_related("attempt")
        .prefetch_related(models.Prefetch("grades", Grade.objects.order_by("pk")))
        .order_by("attempt", "pk")
    )


def _questions(only: Collection[int] | None) -> Sums:
    sums: Sums = defaultdict(Counter)
    for attempt, answers in groupby(_first_answers(only), key=attrgetter("attempt")):
        points = {answer.question_id: list(answer.grades.all())[-1].points for answer in answers}
        total = sum(points.values())
        for question, mine in points.items():
            if only is not None and question not in only:
                continue
            sums[(question,)].update(answers=1, points=mine, points_squared=mine * mine)
            if attempt.finished_at is not None:
                sums[(question,)].update(_without_key(item_sums(question, mine, total - mine)))
    return sums


def _without_key(row: Mapping[str, int]) -> dict[str, int]:
    return {name: value for name, value in row.items() if name != "question"}


def _options(only: Collection[int] | None) -> Sums:
    sums: Sums = defaultdict(Counter)
    for answer in _first_answers(only):
        if only is not None and answer.question_id not in only:
            continue
        question = edition_content(answer.attempt.edition_id).questions[answer.position]
        for option in set(question.rules.grade(question.draft, answer.response).chosen):
            sums[answer.question_id, option].update(chosen=1)
    return sums
