"""A teacher arranges a question set: adds questions, moves them, takes the set away from learners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.db.models import Max

from quiz.models import Question, QuestionSet, SetItem


@transaction.atomic
def add_questions(*, question_set: QuestionSet, questions: Sequence[Question]) -> int:
    """Put questions at the end of a set; those that it has already stay where they are. How many are new."""
    items = QuestionSet.objects.select_for_update().get(pk=question_set.pk).items
    have = set(items.values_list("question_id", flat=True))
    last = items.aggregate(last=Max("position"))["last"] or 0
    new = [question for question in dict.fromkeys(questions) if question.pk not in have]
    SetItem.objects.bulk_create(
        SetItem(question_set=question_set, question=question, position=place)
        for place, question in enumerate(new, start=last + 1)
    )
    return len(new)


@transaction.atomic
def arrange(*, question_set: QuestionSet, wanted: Mapping[int, int]) -> None:
    """Number the questions of a set from 1, each item named in ``wanted`` in the place that it gives there."""
    items = list(question_set.items.select_for_update().order_by("position", "pk"))
    by_key = {item.pk: item for item in items}
    moved = []
    for place, key in enumerate(placed([item.pk for item in items], wanted), start=1):
        if by_key[key].position != place:
            by_key[key].position = place
            moved.append(by_key[key])
    SetItem.objects.bulk_update(moved, ["position"])


def placed(order: Sequence[int], wanted: Mapping[int, int]) -> list[int]:
    """The same things, each that is wanted somewhere in that place (from 1), the others around it in their order.

    Of two that want one place the earlier one gets it; a place beyond the end is the end.
    """
    result = [thing for thing in order if thing not in wanted]
    moving = [thing for thing in reversed(order) if thing in wanted]
    for thing in sorted(moving, key=lambda thing: wanted[thing]):
        result.insert(max(0, wanted[thing] - 1), thing)
    return result


def withdraw_set(*, question_set: QuestionSet) -> QuestionSet:
    """Let nobody start the set; attempts that are open go on, and results stay."""
    question_set.current = None
    question_set.save(update_fields=["current"])
    return question_set
