"""A story's questions held against the item-writing rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.item_rules import Finding, check, check_set
from quiz.models import Question, Story
from quiz.models.content import material_of


@dataclass(frozen=True, slots=True)
class Broken:
    """One broken rule of one question, or of the set of them (then the prompt is empty)."""

    prompt: str
    rule: str
    severity: str
    message: str


@dataclass(frozen=True, slots=True)
class ItemReport:
    """How many questions were checked, and every broken rule."""

    questions: int
    findings: Sequence[Broken]


def findings_of(story: Story) -> ItemReport:
    """Check every question of the story that is not retired; a fixed number of queries."""
    material = material_of(story)
    rows = Question.objects.filter(story=story).exclude(status=Question.Status.RETIRED)
    questions = list(rows.prefetch_related("fact_links__fact").order_by("pk"))
    drafts = [question.as_draft() for question in questions]
    found = [
        _broken(draft.prompt, finding)
        for question, draft in zip(questions, drafts, strict=True)
        for finding in check(draft, question.rules, material)
    ]
    found += [_broken("", finding) for finding in check_set(drafts)]
    return ItemReport(len(questions), found)


def _broken(prompt: str, finding: Finding) -> Broken:
    return Broken(prompt, finding.rule, str(finding.severity), finding.message)
