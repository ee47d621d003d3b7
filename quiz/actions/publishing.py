"""Publish a question set as an edition that never changes, or make one that only its teacher previews."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Max, Prefetch
from django.utils.translation import gettext as _

from quiz.models import Edition, EditionItem, Question, QuestionFact, QuestionSet, SetItem, Story, User
from quiz.models.content import evidence_json, evidence_view

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
    pending = [item.question.prompt for item in _items(locked) if item.question.status != Question.Status.APPROVED]
    if pending:
        raise NotPublishable(
            _("Approve or remove these questions first: %(prompts)s") % {"prompts": "; ".join(pending)}
        )
    last = locked.editions.aggregate(last=Max("number"))["last"] or 0
    edition = _edition(locked, number=last + 1, by=by, now=now)
    locked.current = edition
    locked.save(update_fields=["current"])
    return edition


@transaction.atomic
def preview_set(*, question_set: QuestionSet, by: User, now: datetime) -> Edition:
    """Make an edition that only its teacher takes, drafts included. Raises NotPublishable when the set is empty."""
    return _edition(question_set, number=None, by=by, now=now)


def _items(question_set: QuestionSet) -> list[SetItem]:
    return list(
        question_set.items.select_related("question").prefetch_related(
            Prefetch(
                "question__fact_links",
                QuestionFact.objects.select_related("fact__story", "fact__said_by", "fact__agent"),
            )
        )
    )


def _edition(question_set: QuestionSet, *, number: int | None, by: User | None, now: datetime) -> Edition:
    items = _items(question_set)
    if not items:
        raise NotPublishable(_("Put at least one question into the set first."))
    edition = Edition.objects.create(
        question_set=question_set,
        number=number,
        title=question_set.title,
        created_by=by,
        created_at=now,
        **{rule: getattr(question_set, rule) for rule in RULES},
    )
    EditionItem.objects.bulk_create(
        EditionItem(
            edition=edition,
            question=item.question,
            position=position,
            evidence=[evidence_json(evidence_view(link.fact)) for link in item.question.fact_links.all()],
        )
        for position, item in enumerate(items, start=1)
    )
    return edition
