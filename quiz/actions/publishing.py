"""Publish a question set as an edition that never changes, or make one that only its teacher previews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from django.db import transaction
from django.db.models import Max, Prefetch, QuerySet
from django.utils.translation import gettext as _

from quiz.models import Edition, EditionItem, Question, QuestionFact, QuestionSet, Story, User
from quiz.models.content import evidence_json, evidence_view

_Edition = TypeVar("_Edition", Edition, None)

RULES = ("feedback", "shuffle_questions", "shuffle_options", "attempts_allowed", "pass_percent", "minutes")


class NotPublishable(Exception):
    """The set cannot be published; the message tells a teacher what to mend."""


@transaction.atomic
def publish_set(*, question_set: QuestionSet, by: User | None, now: datetime) -> Edition:
    """Publish the set as it stands; attempts that are open go on with the edition that they began.

    Raises NotPublishable when it is empty, holds a question that is not approved, or its story is a draft.
    """
    locked = QuestionSet.objects.select_for_update().select_related("story").get(pk=question_set.pk)
    if locked.story.status != Story.Status.PUBLISHED:
        raise NotPublishable(_("Publish the story first: its readers see the sentence that settles each question."))
    questions = _questions(locked)
    pending = [question.prompt for question in questions if question.status != Question.Status.APPROVED]
    if pending:
        raise NotPublishable(
            _("Approve or remove these questions first: %(prompts)s") % {"prompts": "; ".join(pending)}
        )
    edition = _edition(locked, questions, like=locked, number=_next_number(locked), by=by, now=now)
    return _made_current(locked, edition)


@transaction.atomic
def publish_corrected(
    *, question_set: QuestionSet, swaps: Mapping[int, int | None], by: User | None, now: datetime
) -> Edition | None:
    """Publish what is published now with some questions exchanged or, for None, left out; ``swaps`` holds primary keys.

    What its teacher has rearranged since stays unpublished. Where no question is left the set is taken from learners,
    and the answer is None, as it is for a set that was not published.
    """
    locked = (
        QuestionSet.objects.select_for_update(of=("self",)).select_related("story", "current").get(pk=question_set.pk)
    )
    if locked.current is None:
        return None
    published = locked.current.items.order_by("position").values_list("question_id", flat=True)
    keys = dict.fromkeys(new for key in published if (new := swaps.get(key, key)) is not None)
    if not keys:
        return _made_current(locked, None)
    questions = _linked(Question.objects.all()).in_bulk(keys)
    ordered = [questions[key] for key in keys]
    edition = _edition(locked, ordered, like=locked.current, number=_next_number(locked), by=by, now=now)
    return _made_current(locked, edition)


@transaction.atomic
def preview_set(*, question_set: QuestionSet, by: User, now: datetime) -> Edition:
    """Make an edition that only its teacher takes, drafts included. Raises NotPublishable when the set is empty."""
    return _edition(question_set, _questions(question_set), like=question_set, number=None, by=by, now=now)


def _questions(question_set: QuestionSet) -> list[Question]:
    rows = _linked(Question.objects.filter(set_items__question_set=question_set))
    return list(rows.order_by("set_items__position", "set_items__pk"))


def _linked(questions: QuerySet[Question]) -> QuerySet[Question]:
    """With all that their evidence needs."""
    links = QuestionFact.objects.select_related("fact__story", "fact__said_by", "fact__agent")
    return questions.prefetch_related(Prefetch("fact_links", links))


def _next_number(question_set: QuestionSet) -> int:
    last = question_set.editions.aggregate(last=Max("number"))["last"] or 0
    return int(last) + 1


def _made_current(question_set: QuestionSet, edition: _Edition) -> _Edition:
    question_set.current = edition
    question_set.save(update_fields=["current"])
    return edition


def _edition(
    question_set: QuestionSet,
    questions: Sequence[Question],
    *,
    like: QuestionSet | Edition,
    number: int | None,
    by: User | None,
    now: datetime,
) -> Edition:
    if not questions:
        raise NotPublishable(_("Put at least one question into the set first."))
    edition = Edition.objects.create(
        question_set=question_set,
        number=number,
        title=like.title,
        created_by=by,
        created_at=now,
        **{rule: getattr(like, rule) for rule in RULES},
    )
    EditionItem.objects.bulk_create(
        EditionItem(
            edition=edition,
            question=question,
            position=position,
            evidence=[evidence_json(evidence_view(link.fact)) for link in question.fact_links.all()],
        )
        for position, question in enumerate(questions, start=1)
    )
    return edition
