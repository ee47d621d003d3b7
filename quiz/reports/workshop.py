"""A story's questions and cards beside the facts that they ask, with what the item-writing rules say of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from quiz.domain.item_rules import Finding, Severity, check
from quiz.domain.offers import has_offers
from quiz.domain.questions import Anatomy, Shape
from quiz.domain.selection import first_choice
from quiz.models import Card, Fact, Question, QuestionFact, Story
from quiz.models.content import material_of


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in use, taken apart, and what the rules say of it."""

    question: Question
    anatomy: Anatomy
    findings: tuple[Finding, ...]
    can_swap: bool
    """Whether it was made from facts that prove other options wrong as well."""

    @property
    def is_blocked(self) -> bool:
        """Whether the rules refuse it."""
        return any(finding.severity is Severity.BLOCKING for finding in self.findings)

    @property
    def shows_options(self) -> bool:
        """Whether its options are its own, and not all sentences of the story."""
        return bool(self.anatomy.options) and self.anatomy.shape is not Shape.SENTENCES

    @property
    def can_be_built_again(self) -> bool:
        """Whether it was made from facts, and not by hand."""
        return self.question.origin == Question.Origin.BUILT


@dataclass(frozen=True, slots=True)
class FactRow:
    """An approved fact with all that asks it alone."""

    fact: Fact
    questions: tuple[QuestionRow, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Workshop:
    """Everything built or written for a story; ``suggested`` are the keys of questions that would make a good set."""

    facts: Sequence[FactRow]
    together: Sequence[QuestionRow]
    suggested: frozenset[int]

    @property
    def questions(self) -> int:
        """How many questions are in use."""
        return len(self.together) + sum(len(row.questions) for row in self.facts)


def workshop_of(story: Story) -> Workshop:
    """The story's approved facts in the order of its text, with their questions and cards; a fixed number of queries."""
    cards = Prefetch("cards", Card.objects.filter(retired=False).order_by("face"))
    facts = list(
        Fact.objects.approved()
        .filter(story=story)
        .select_related("said_by", "agent")
        .prefetch_related(cards)
        .order_by("start", "pk")
    )
    rows = _question_rows(story)
    alone: dict[int, list[QuestionRow]] = {}
    together = []
    for row in rows:
        links = row.question.fact_links.all()
        if len(links) == 1:
            alone.setdefault(links[0].fact_id, []).append(row)
        else:
            together.append(row)
    return Workshop(
        [FactRow(fact, tuple(alone.get(fact.pk, ())), tuple(fact.cards.all())) for fact in facts],
        together,
        _suggested(rows, [fact.key for fact in facts]),
    )


def _question_rows(story: Story) -> list[QuestionRow]:
    material = material_of(story)
    links = Prefetch("fact_links", QuestionFact.objects.select_related("fact"))
    in_use = Question.objects.filter(story=story).exclude(status=Question.Status.RETIRED)
    rows = []
    for question in in_use.prefetch_related(links).order_by("kind", "pk"):
        question.story = story
        built = question.origin == Question.Origin.BUILT
        draft = question.as_draft()
        findings = check(draft, question.rules, material, generated=built)
        rows.append(QuestionRow(question, question.anatomy(), findings, built and has_offers(draft, material)))
    return rows


def _suggested(rows: Sequence[QuestionRow], facts: Sequence[str]) -> frozenset[int]:
    sound = [row for row in rows if not row.is_blocked]
    asked = [(row.question.as_draft(), row.question.rules) for row in sound]
    return frozenset(sound[at].question.pk for at in first_choice(asked, facts))
