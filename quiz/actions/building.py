"""Build the questions and cards that a story's approved facts support."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from django.db import transaction

from quiz.domain.cards import cards_for
from quiz.domain.item_rules import check
from quiz.domain.kinds import KINDS
from quiz.domain.portions import finished
from quiz.domain.questions import Draft, Material
from quiz.models import Card, Fact, Question, QuestionFact, Story
from quiz.models.content import material_of


@dataclass(frozen=True, slots=True)
class Built:
    """What building did: how many questions of each kind and cards of each face are new, and how many were there."""

    questions: Counter[str] = field(default_factory=Counter)
    cards: Counter[str] = field(default_factory=Counter)
    questions_kept: int = 0
    cards_kept: int = 0

    def __add__(self, more: Built) -> Built:
        return Built(
            self.questions + more.questions,
            self.cards + more.cards,
            self.questions_kept + more.questions_kept,
            self.cards_kept + more.cards_kept,
        )


CARDS = "cards"
PORTIONS = (*KINDS, CARDS)
"""What is built one after the other, each portion kept before the next begins: a kind of question, last the cards."""


def build_questions(*, story: Story, seed: int = 0, approve: bool = False) -> Built:
    """Make every question and card that the approved facts of a story support and that is not there yet.

    The same facts and seed give the same questions; what a teacher changed, approved or retired stays as it is.
    Drafts that break an item-writing rule, be it only advice, are not kept.
    """
    material = material_of(story)
    portions = (
        finished(building(story=story, portion=portion, material=material, seed=seed, approve=approve))
        for portion in PORTIONS
    )
    return sum(portions, Built())


def building(
    *, story: Story, portion: str, material: Material, seed: int = 0, approve: bool = False
) -> Generator[int, None, Built]:
    """Build one portion; how many drafts there are so far is said with each. Left in the middle, it keeps nothing of it."""
    if portion == CARDS:
        return _build_cards(material)
    kind, drafts = KINDS[portion], list[Draft]()
    for draft in kind.drafts(material, Random(f"{seed}/{material.story}/{portion}")):
        if not check(draft, kind, material, generated=True):
            drafts.append(draft)
        yield len(drafts)
    status = Question.Status.APPROVED if approve else Question.Status.DRAFT
    return _keep(story, drafts, status)


@transaction.atomic
def _keep(story: Story, drafts: Sequence[Draft], status: Question.Status) -> Built:
    """Store the drafts that are not there yet and whose facts still stand."""
    keys = dict(Fact.objects.approved().filter(story=story).values_list("key", "pk"))
    have = set(Question.objects.filter(story=story).values_list("identity", flat=True))
    found = {draft.identity: draft for draft in drafts if keys.keys() >= {*draft.facts}}
    new = [draft for identity, draft in found.items() if identity not in have]
    rows = Question.objects.bulk_create(_row(story, draft, status, Question.Origin.BUILT) for draft in new)
    QuestionFact.objects.bulk_create(
        link for row, draft in zip(rows, new, strict=True) for link in _links(row, draft, keys)
    )
    return Built(Counter(draft.kind for draft in new), questions_kept=len(found) - len(new))


def save_draft(
    *,
    story: Story,
    draft: Draft,
    facts: Mapping[str, int],
    status: Question.Status,
    origin: Question.Origin = Question.Origin.BUILT,
) -> Question:
    """Store a draft as a question with its facts in order; ``facts`` gives the primary key of each fact by its key."""
    question = _row(story, draft, status, origin)
    question.save()
    QuestionFact.objects.bulk_create(_links(question, draft, facts))
    return question


def _row(story: Story, draft: Draft, status: Question.Status, origin: Question.Origin) -> Question:
    return Question(
        story=story,
        kind=draft.kind,
        prompt=draft.prompt,
        payload=draft.payload,
        key_text=KINDS[draft.kind].anatomy(draft).key[:600],
        identity=draft.identity,
        origin=origin,
        status=status,
    )


def _links(question: Question, draft: Draft, facts: Mapping[str, int]) -> list[QuestionFact]:
    return [
        QuestionFact(question=question, fact_id=facts[key], position=place) for place, key in enumerate(draft.facts)
    ]


@transaction.atomic
def _build_cards(material: Material) -> Built:
    keys = dict(Fact.objects.approved().filter(story__slug=material.story).values_list("key", "pk"))
    have = set(Card.objects.filter(fact_id__in=keys.values()).values_list("fact_id", "face"))
    standing = (fact for fact in material.facts if fact.key in keys)
    drafts = [(keys[fact.key], card) for fact in standing for card in cards_for(fact, material)]
    new = [
        Card(fact_id=fact, face=card.face, front=card.front, back=card.back)
        for fact, card in drafts
        if (fact, card.face) not in have
    ]
    Card.objects.bulk_create(new)
    return Built(cards=Counter(card.face for card in new), cards_kept=len(drafts) - len(new))
