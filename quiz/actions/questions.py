"""A teacher writes, edits, approves and retires questions. What a learner may have met is never overwritten."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby

from django.db import transaction
from django.utils.translation import gettext as _

from quiz.actions.building import save_draft
from quiz.domain.item_rules import Severity, check
from quiz.domain.kinds import KINDS
from quiz.domain.questions import Draft, Material
from quiz.models import Attempt, Edition, EditionItem, Fact, Question, QuestionFact, SetItem, Story, User
from quiz.models.content import material_of
from quiz.models.wording import worded


class AlreadyRevised(Exception):
    """A newer version has taken this question's place; edit that one."""


class AlreadyWritten(Exception):
    """The story has this very question already."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A question that cannot be approved as it is, and why."""

    question: Question
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """How many questions may now be put into sets, and which not."""

    approved: int
    refused: tuple[Refusal, ...]


@transaction.atomic
def write_question(*, story: Story, draft: Draft, by: User | None) -> Question:
    """Keep a question that a teacher wrote; it waits for approval. Raises AlreadyWritten."""
    if is_written(story=story, draft=draft):
        raise AlreadyWritten
    row = save_draft(
        story=story,
        draft=replace(draft, identity=_identity(draft)),
        facts=_fact_keys(story),
        status=Question.Status.DRAFT,
        origin=Question.Origin.WRITTEN,
    )
    row.created_by = by
    row.save(update_fields=["created_by"])
    return row


def is_written(*, story: Story, draft: Draft) -> bool:
    """Whether the story has a question of a teacher with the same words, answer and facts."""
    return Question.objects.filter(story=story, identity=_identity(draft), is_revised=False).exists()


def _identity(draft: Draft) -> str:
    """What tells a handwritten question from all others, those built from the same facts included: all that it says."""
    words = json.dumps([draft.prompt, draft.facts, draft.payload], sort_keys=True)
    return f"{draft.kind}:by-hand:{sha256(words.encode()).hexdigest()[:16]}"


@transaction.atomic
def revise_question(*, question: Question, draft: Draft, by: User | None) -> Question:
    """Change a question; one that stands in a published edition stays, and a new row takes its place in every set.

    The row that now stands for the question is returned. It stays approved only while no blocking item-writing rule
    is broken. Raises AlreadyRevised.
    """
    row = Question.objects.select_for_update().select_related("story").get(pk=question.pk)
    if row.is_revised:
        raise AlreadyRevised
    old, new = row.as_draft(), replace(draft, identity=row.identity)
    if (old.prompt, old.facts, old.payload) == (new.prompt, new.facts, new.payload):
        return row
    status = Question.Status(row.status)
    if status is Question.Status.APPROVED and blocking_reasons(new, material_of(row.story)):
        status = Question.Status.DRAFT
    return _replaced(row, new, status, by) if _is_published(row) else _overwritten(row, new, status)


def _is_published(question: Question) -> bool:
    return EditionItem.objects.filter(question=question, edition__number__isnull=False).exists()


def _overwritten(row: Question, draft: Draft, status: Question.Status) -> Question:
    _forget_previews(row)
    row.prompt, row.payload, row.status = draft.prompt, draft.payload, status
    row.key_text = row.rules.anatomy(draft).key[:600]
    row.save(update_fields=["prompt", "payload", "status", "key_text"])
    keys = _fact_keys(row.story)
    row.fact_links.all().delete()
    QuestionFact.objects.bulk_create(
        QuestionFact(question=row, fact_id=keys[key], position=place) for place, key in enumerate(draft.facts)
    )
    return row


def _forget_previews(question: Question) -> None:
    """Delete the previews that show the question as it was: nobody learned from them, and they could not be graded."""
    previews = Edition.objects.filter(number__isnull=True, items__question=question)
    keys = list(previews.values_list("pk", flat=True))
    Attempt.objects.filter(edition_id__in=keys).delete()
    Edition.objects.filter(pk__in=keys).delete()


def _replaced(row: Question, draft: Draft, status: Question.Status, by: User | None) -> Question:
    row.is_revised, row.status = True, Question.Status.RETIRED
    row.save(update_fields=["is_revised", "status"])
    new = save_draft(
        story=row.story,
        draft=draft,
        facts=_fact_keys(row.story),
        status=Question.Status.APPROVED if status is Question.Status.APPROVED else Question.Status.DRAFT,
        origin=Question.Origin(row.origin),
    )
    new.revises, new.created_by = row, by
    new.save(update_fields=["revises", "created_by"])
    SetItem.objects.filter(question=row).update(question=new)
    return new


def _fact_keys(story: Story) -> Mapping[str, int]:
    return dict(Fact.objects.filter(story=story).values_list("key", "pk"))


@transaction.atomic
def approve(*, questions: Iterable[Question]) -> Approval:
    """Let these questions be put into sets, less those that break a blocking item-writing rule or ask no approved fact."""
    keys = [question.pk for question in questions]
    rows = Question.objects.filter(pk__in=keys).exclude(status=Question.Status.APPROVED)
    ordered = rows.select_related("story").prefetch_related("fact_links__fact").order_by("story", "pk")
    refused: list[Refusal] = []
    fit: list[int] = []
    for _story, of_story in groupby(ordered, key=lambda question: question.story_id):
        group = list(of_story)
        material = material_of(group[0].story)
        for question in group:
            reasons = _reasons_against(question, material)
            if reasons:
                refused.append(Refusal(question, reasons))
            else:
                fit.append(question.pk)
    approved = Question.objects.filter(pk__in=fit).update(status=Question.Status.APPROVED)
    return Approval(approved, tuple(refused))


def _reasons_against(question: Question, material: Material) -> tuple[str, ...]:
    if question.is_revised:
        return (_("A newer version has taken its place."),)
    facts = [link.fact for link in question.fact_links.all()]
    unfit = [fact.statement for fact in facts if fact.status != Fact.Status.APPROVED]
    reasons = [_("It asks a fact that is not approved: “%(statement)s”") % {"statement": it} for it in unfit]
    if not facts:
        reasons.append(_("It asks no fact of the story; name at least one."))
    return (*reasons, *blocking_reasons(question.as_draft(), material))


def blocking_reasons(draft: Draft, material: Material) -> tuple[str, ...]:
    """What the item-writing rules say against asking the question at all."""
    findings = check(draft, KINDS[draft.kind], material)
    return tuple(worded(finding.message) for finding in findings if finding.severity is Severity.BLOCKING)


def retire(*, questions: Sequence[Question]) -> int:
    """Ask these questions no more in editions to come; how many were in use."""
    rows = Question.objects.filter(pk__in=[question.pk for question in questions])
    return rows.exclude(status=Question.Status.RETIRED).update(status=Question.Status.RETIRED)


def bring_back(*, question: Question) -> bool:
    """Take a retirement back: the question is a draft again, unless a newer version has taken its place."""
    rows = Question.objects.filter(pk=question.pk, status=Question.Status.RETIRED, is_revised=False)
    return bool(rows.update(status=Question.Status.DRAFT))
