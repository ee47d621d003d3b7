"""A story's questions held against the item-writing rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.item_rules import Finding, check, check_set
from quiz.models import Question, Story
from quiz.models.content import material_of


@dataclass(frozen=True, slots=True)
class Broken:
    """One broken rule of a question, by its prompt, or of a set as a whole, by its title."""

    where: str
    rule: str
    severity: str
    message: str


@dataclass(frozen=True, slots=True)
class ItemReport:
    """How many questions were checked, and every broken rule."""

    questions: int
    findings: Sequence[Broken]


def findings_of(story: Story) -> ItemReport:
    """Check every question of the story that is not retired, and its sets as wholes; a fixed number of queries."""
    material = material_of(story)
    rows = Question.objects.filter(story=story).exclude(status=Question.Status.RETIRED)
    questions = {question.pk: question for question in rows.prefetch_related("fact_links__fact").order_by("pk")}
    drafts = {pk: question.as_draft() for pk, question in questions.items()}
    found = [
        _broken(drafts[pk].prompt, finding)
        for pk, question in questions.items()
        for finding in check(drafts[pk], question.rules, material, generated=question.origin == Question.Origin.BUILT)
    ]
    for question_set in story.sets.prefetch_related("items"):
        held = [item.question_id for item in question_set.items.all() if item.question_id in questions]
        together = check_set([(drafts[pk], questions[pk].rules) for pk in held])
        found += [_broken(question_set.title, finding) for finding in together]
    return ItemReport(len(questions), found)


def _broken(where: str, finding: Finding) -> Broken:
    return Broken(where, finding.rule, str(finding.severity), finding.message)
