"""Recompute from the log all that is kept beside it: memories from reviews, sums from answers and reviews."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import models, transaction

from quiz.actions.attempts import item_sums
from quiz.actions.reviews import state_row_of
from quiz.domain.scheduling import Rating, replay
from quiz.models import Answer, DayTally, Grade, KindTally, Memory, OptionTally, QuestionTally, Review
from quiz.models.content import edition_content

Key = tuple[Any, ...]
Sums = dict[Key, Counter[str]]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many memories the reviews make, and one line for each that was stored otherwise."""

    memories: int
    reviews: int
    different: list[str]


@transaction.atomic
def rebuild_memory(*, write: bool) -> Rebuilt:
    """Replay every review that stands and compare the result with the stored memories; ``write`` mends them."""
    stored = {(memory.learner_id, memory.fact_id): memory for memory in Memory.objects.all()}
    different: list[str] = []
    count = reviews = 0
    for key, log in _reviews_by_memory():
        state = replay((review.study_day, Rating(review.rating)) for review in log)
        count, reviews = count + 1, reviews + len(log)
        row = state_row_of(state) if state else {}
        memory = stored.pop(key, None)
        if memory is None or any(getattr(memory, name) != value for name, value in row.items()):
            different.append(f"learner {key[0]}, fact {key[1]}: the reviews make {row}")
            if write:
                Memory.objects.update_or_create(learner_id=key[0], fact_id=key[1], defaults=row)
    for key, memory in stored.items():
        different.append(f"learner {key[0]}, fact {key[1]}: no review stands")
        if write:
            memory.delete()
    return Rebuilt(count, reviews, different)


def _reviews_by_memory() -> Iterator[tuple[tuple[int, int], list[Review]]]:
    standing = Review.objects.filter(undo__isnull=True).order_by("learner", "fact", "pk")
    for key, log in groupby(standing.iterator(), key=attrgetter("learner_id", "fact_id")):
        yield key, list(log)


@transaction.atomic
def rebuild_tallies(*, write: bool) -> list[str]:
    """Recount every sum and compare it with the stored one; ``write`` mends them. One line for each difference."""
    recounts: list[tuple[type[models.Model], tuple[str, ...], Sums]] = [
        (KindTally, ("learner_id", "kind"), _kinds()),
        (DayTally, ("learner_id", "day"), _days()),
        (QuestionTally, ("question_id",), _questions()),
        (OptionTally, ("question_id", "option"), _options()),
    ]
    return [line for table, keys, sums in recounts for line in _settle(table, keys, sums, write=write)]


def _settle(table: type[models.Model], keys: tuple[str, ...], sums: Sums, *, write: bool) -> list[str]:
    names = [
        field.name
        for field in table._meta.fields
        if not field.primary_key and field.attname not in keys and field.name not in keys
    ]
    different = []
    stored = {tuple(getattr(row, key) for key in keys): row for row in table._default_manager.all()}
    for key in sorted(sums.keys() | stored.keys(), key=str):
        right = {name: sums.get(key, Counter())[name] for name in names}
        row = stored.get(key)
        kept = {name: getattr(row, name) for name in names} if row else dict.fromkeys(names, 0)
        if kept != right:
            different.append(f"{table.__name__} {key}: stored {kept}, recounted {right}")
            if write:
                table._default_manager.update_or_create(**dict(zip(keys, key, strict=True)), defaults=right)
    return different


def _kinds() -> Sums:
    sums: Sums = defaultdict(Counter)
    for review in Review.objects.filter(undo__isnull=True).select_related("fact").iterator():
        asked, right = ("cards", "cards_recalled") if review.card_id else ("answers", "right_answers")
        sums[review.learner_id, review.fact.kind].update({asked: 1, right: int(review.right)})
    return sums


def _days() -> Sums:
    sums: Sums = defaultdict(Counter)
    given = Grade.objects.filter(why=Grade.Why.ANSWERED, answer__attempt__is_preview=False)
    for learner, day, verdict in given.values_list("answer__attempt__learner", "answer__study_day", "verdict"):
        sums[learner, day].update(answers=1, right_answers=int(verdict == "right"))
    for (learner, _fact), log in _reviews_by_memory():
        first = log[0]
        sums[learner, first.study_day].update(new_facts=1, new_by_card=int(first.card_id is not None))
        for review in log:
            if review.card_id is not None:
                sums[learner, review.study_day].update(cards=1, cards_recalled=int(review.right))
    return sums


def _first_answers() -> models.QuerySet[Answer]:
    return (
        Answer.objects.filter(attempt__number=1, attempt__is_preview=False)
        .select_related("attempt")
        .prefetch_related(models.Prefetch("grades", Grade.objects.order_by("pk")))
        .order_by("attempt", "pk")
    )


def _questions() -> Sums:
    sums: Sums = defaultdict(Counter)
    for attempt, answers in groupby(_first_answers(), key=attrgetter("attempt")):
        points = {answer.question_id: list(answer.grades.all())[-1].points for answer in answers}
        total = sum(points.values())
        for question, mine in points.items():
            sums[(question,)].update(answers=1, points=mine, points_squared=mine * mine)
            if attempt.finished_at is not None:
                sums[(question,)].update(_without_key(item_sums(question, mine, total - mine)))
    return sums


def _without_key(row: Mapping[str, int]) -> dict[str, int]:
    return {name: value for name, value in row.items() if name != "question"}


def _options() -> Sums:
    sums: Sums = defaultdict(Counter)
    for answer in _first_answers():
        question = edition_content(answer.attempt.edition_id).questions[answer.position]
        for option in set(question.rules.grade(question.draft, answer.response).chosen):
            sums[answer.question_id, option].update(chosen=1)
    return sums
