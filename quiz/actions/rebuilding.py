"""Recompute from the log all that is kept beside it: memories from reviews, sums from answers and reviews."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import models, transaction
from django.db.models import Q

from quiz.actions.attempts import item_sums
from quiz.actions.remembering import keep_tested, logs, replayed, state_columns, tested
from quiz.domain.plans import Plan
from quiz.domain.scheduling import study_day
from quiz.models import Answer, Attempt, DayTally, Grade, KindTally, Memory, OptionTally, QuestionTally, Review, User
from quiz.models import statements as sql
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

    def __add__(self, other: Rebuilt) -> Rebuilt:
        """What both found."""
        return Rebuilt(
            self.memories + other.memories, self.reviews + other.reviews, [*self.different, *other.different]
        )


def rebuild_memory(*, write: bool, now: datetime) -> Rebuilt:
    """Replay every review that stands and compare the result with the stored memories, and with what stands beside the
    reviews; ``write`` mends both.

    A memory is replayed under the plan that it names; one that is missing, under that of its learner now. Learners wait
    for it one at a time, so that no review comes between what is read of one and what is written.
    """
    learners = User.objects.filter(Q(reviews__isnull=False) | Q(memories__isnull=False)).distinct().order_by("pk")
    return sum((_rebuild_one(learner, write=write, now=now) for learner in learners), Rebuilt(0, 0, []))


@transaction.atomic
def _rebuild_one(learner: User, *, write: bool, now: datetime) -> Rebuilt:
    sql.lock_learner(learner.pk)
    stored = {memory.fact_id: memory for memory in Memory.objects.filter(learner=learner)}
    done = Rebuilt(0, 0, [])
    for (_learner, fact), log in logs(learner=learner):
        memory = stored.pop(fact, None)
        plan = memory.plan if memory else settings_of(learner, study_day(now, learner.zone)).plan
        done += Rebuilt(1, len(log), [*_compare_tested(log, write=write), *_compare(memory, log, plan, write=write)])
    gone = [f"learner {learner.pk}, fact {fact}: no review stands" for fact in stored]
    if write:
        Memory.objects.filter(learner=learner, fact__in=stored).delete()
    return done + Rebuilt(0, 0, gone)


def _compare(memory: Memory | None, log: list[Review], plan: Plan, *, write: bool) -> list[str]:
    state, first = replayed(log, plan), log[0]
    row = state_columns(state) if state else {}
    if memory and all(getattr(memory, name) == value for name, value in row.items()):
        return []
    if write:
        columns = {**row, **plan_row(plan)}
        Memory.objects.update_or_create(learner_id=first.learner_id, fact_id=first.fact_id, defaults=columns)
    return [f"learner {first.learner_id}, fact {first.fact_id}: the reviews make {row}"]


def _compare_tested(log: list[Review], *, write: bool) -> list[str]:
    stored, right, first = [review.stability for review in log], tested(log), log[0]
    if stored == right:
        return []
    if write:
        keep_tested(log)
    return [
        f"learner {first.learner_id}, fact {first.fact_id}: the reviews put {right} to the test, stored is {stored}"
    ]


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
