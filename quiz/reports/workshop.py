"""A story's questions and cards beside the facts that they ask, page by page, with what the item-writing rules say."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Exists, OuterRef, Prefetch, Q

from quiz.domain.item_rules import Finding, Severity, check
from quiz.domain.offers import has_offers
from quiz.domain.questions import Anatomy, Material, Shape
from quiz.models import Card, Fact, Question, QuestionFact, Story
from quiz.models.keys import key_in

FACTS_ON_A_PAGE = 20
TOGETHER_AS_A_FACT = 8
"""How many questions about several facts take the room of a fact with its own."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which facts and questions to show: all, those in the set, or those that nothing asks; with some words; on a page.

    ``at`` names what the page must have: “fact-7”, “question-12”.
    """

    show: str = ""
    words: str = ""
    page: str = ""
    at: str = ""


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
    """A page of what is built or written for a story; ``together`` are its questions about several facts, or none."""

    facts: Sequence[FactRow]
    together: Sequence[QuestionRow]
    page: Page[int]

    @property
    def numbers(self) -> list[int | str]:
        """The pages to offer: those about this one, the first and the last."""
        return list(self.page.paginator.get_elided_page_range(self.page.number, on_each_side=2, on_ends=1))

    @property
    def shown(self) -> list[int]:
        """The keys of the questions that the page shows."""
        rows = [*(row for fact in self.facts for row in fact.questions), *self.together]
        return [row.question.pk for row in rows]


def workshop_of(story: Story, wanted: Wanted, ticked: Collection[int], material: Material) -> Workshop:
    """The page of the story's facts that is wanted, in the order of its text; a fixed number of queries.

    The questions about several facts come after the facts.
    """
    facts, together = _facts(story, wanted, ticked), _together(story, wanted, ticked)
    shelves = -(-len(together) // TOGETHER_AS_A_FACT)
    pages = Paginator(range(len(facts) + shelves), FACTS_ON_A_PAGE, orphans=FACTS_ON_A_PAGE // 2)
    at = _place(wanted.at, facts, together)
    page = pages.get_page(wanted.page if at is None else min(at // FACTS_ON_A_PAGE + 1, pages.num_pages))
    held = [facts[place] for place in page if place < len(facts)]
    first = [(place - len(facts)) * TOGETHER_AS_A_FACT for place in page if place >= len(facts)]
    beside = [key for at in first for key in together[at : at + TOGETHER_AS_A_FACT]]
    rows = _question_rows(story, held, beside, material)
    return Workshop(
        [FactRow(fact, _asking(fact, rows), tuple(fact.cards.all())) for fact in _with_cards(held)],
        [row for row in rows if row.question.pk in set(beside)],
        page,
    )


def _facts(story: Story, wanted: Wanted, ticked: Collection[int]) -> list[int]:
    """The keys of the approved facts that are wanted, in the order of the text."""
    facts = Fact.objects.approved().filter(story=story)
    asking = Question.objects.in_use().about_one_fact().filter(facts=OuterRef("pk"))
    if wanted.show == "ticked":
        facts = facts.filter(Exists(asking.filter(pk__in=ticked)))
    elif wanted.show == "unasked":
        facts = facts.filter(~Exists(asking))
    if wanted.words:
        told = Q(statement__icontains=wanted.words) | Q(quote__icontains=wanted.words)
        facts = facts.filter(told | Exists(asking.filter(prompt__icontains=wanted.words)))
    return list(facts.order_by("start", "pk").values_list("pk", flat=True))


def _together(story: Story, wanted: Wanted, ticked: Collection[int]) -> list[int]:
    """The keys of the questions about several facts or none that are wanted."""
    in_use = Question.objects.in_use().filter(story=story)
    rows = in_use.about_several_facts() | in_use.about_no_fact()
    if wanted.show == "ticked":
        rows = rows.filter(pk__in=ticked)
    elif wanted.show == "unasked":
        return []
    if wanted.words:
        rows = rows.filter(prompt__icontains=wanted.words)
    return list(rows.order_by("kind", "pk").values_list("pk", flat=True))


def _place(at: str, facts: Sequence[int], together: Sequence[int]) -> int | None:
    """Where among the facts, and the questions that come after them, is what is named."""
    name, _dash, key = at.partition("-")
    pk = key_in(key)
    if name == "question" and pk in together:
        return len(facts) + together.index(pk) // TOGETHER_AS_A_FACT
    if name == "question":
        pk = QuestionFact.objects.filter(question=pk).values_list("fact", flat=True).first() or 0
    return facts.index(pk) if pk in facts else None


def _with_cards(facts: Sequence[int]) -> list[Fact]:
    cards = Prefetch("cards", Card.objects.filter(retired=False).order_by("face"))
    rows = Fact.objects.filter(pk__in=facts).select_related("said_by", "agent").prefetch_related(cards)
    return list(rows.order_by("start", "pk"))


def _asking(fact: Fact, rows: Sequence[QuestionRow]) -> tuple[QuestionRow, ...]:
    """The rows that ask the fact alone."""
    return tuple(row for row in rows if [link.fact_id for link in row.question.fact_links.all()] == [fact.pk])


def _question_rows(
    story: Story, facts: Sequence[int], together: Sequence[int], material: Material
) -> list[QuestionRow]:
    links = Prefetch("fact_links", QuestionFact.objects.select_related("fact"))
    in_use = Question.objects.in_use().filter(story=story)
    wanted = in_use.about_one_fact().filter(facts__in=facts) | in_use.filter(pk__in=together)
    return [
        _row(question, story, material) for question in wanted.distinct().prefetch_related(links).order_by("kind", "pk")
    ]


def _row(question: Question, story: Story, material: Material) -> QuestionRow:
    question.story = story
    built, draft = question.origin == Question.Origin.BUILT, question.as_draft()
    findings = check(draft, question.rules, material, generated=built)
    return QuestionRow(question, question.anatomy(), findings, built and has_offers(draft, material))
