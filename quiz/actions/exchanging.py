"""Take questions that may no longer be asked out of every set, and put others in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from quiz.actions.publishing import publish_corrected
from quiz.models import Edition, QuestionSet, SetItem, User


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What became of the sets that learners take: ``editions`` are those published anew, ``emptied`` those taken away."""

    editions: tuple[Edition, ...] = ()
    emptied: tuple[QuestionSet, ...] = ()


@transaction.atomic
def exchange_in_sets(*, swaps: Mapping[int, int | None], by: User | None, now: datetime) -> Exchanged:
    """Exchange questions in all sets, or, for None, take them out; ``swaps`` holds primary keys.

    A published set is published anew with no other change, and taken from learners where nothing is left of it;
    attempts that are open keep what they showed.
    """
    for item in SetItem.objects.filter(question__in=swaps).order_by("pk"):
        _exchange(item, swaps[item.question_id])
    published = QuestionSet.objects.filter(current__items__question__in=swaps).distinct().order_by("pk")
    found = [
        (question_set, publish_corrected(question_set=question_set, swaps=swaps, by=by, now=now))
        for question_set in published
    ]
    return Exchanged(
        tuple(edition for _row, edition in found if edition), tuple(row for row, edition in found if not edition)
    )


def _exchange(item: SetItem, new: int | None) -> None:
    if new is None or SetItem.objects.filter(question_set=item.question_set_id, question=new).exists():
        item.delete()
    else:
        SetItem.objects.filter(pk=item.pk).update(question=new)
