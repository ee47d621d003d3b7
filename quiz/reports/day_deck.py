"""The cards of a learner's study-day all at once, both sides, for a device that may lose its connection."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, QuerySet
from django_stubs_ext import WithAnnotations

from quiz.domain.messages import Message
from quiz.domain.plans import Settings
from quiz.domain.remembering.why import why_shown
from quiz.domain.scheduling import MemoryState, next_states
from quiz.models import Card, DayTally, Fact, Memory, SetAside, User
from quiz.models.content import evidence_view
from quiz.reports.cards import BackView, Change, KnownAs, learned_before

_ABOUT = ("story", "said_by", "agent")


@dataclass(frozen=True, slots=True)
class DayCard:
    """A card with both sides."""

    pk: int
    kind: str
    front: str
    back: BackView
    language: str
    why: Message
    change: Change | None


def day_deck(learner: User, today: date, settings: Settings) -> list[DayCard]:
    """The learner's cards of that study-day in the order of the queue; five queries.

    What changed since it was learned comes first, then what is due, stories mixed, then new facts up to the day's cap.
    """
    tally = DayTally.objects.filter(learner=learner, day=today).first()
    done, met_today = (tally.cards, tally.new_by_card) if tally else (0, 0)
    memories = {memory.fact_id: memory for memory in _due(learner, today)}
    due = mixed([memory.fact for memory in memories.values()])[: max(0, learner.reviews_per_day - (done - met_today))]
    fresh = list(_fresh(learner, today))
    changed = [fact for fact in fresh if fact.known_as]
    new = [fact for fact in fresh if not fact.known_as][: max(0, settings.new_cards - met_today)]
    befores = {fact.pk: Change(fact.known_as, fact.correction) for fact in changed if fact.known_as}
    facts = [*changed, *due, *new]
    faces = _faces(facts)
    states = {fact: memory.as_state() for fact, memory in memories.items()}
    return [
        _card(fact, faces[fact.pk], states.get(fact.pk), befores.get(fact.pk), today, settings)
        for fact in facts
        if fact.pk in faces
    ]


def _due(learner: User, today: date) -> QuerySet[Memory]:
    rows = Memory.objects.recallable().not_set_aside(today).filter(learner=learner, due_on__lte=today)
    return rows.select_related(*(f"fact__{name}" for name in _ABOUT)).order_by("due_on", "stability", "pk")


def mixed(facts: Sequence[Fact]) -> list[Fact]:
    """Each time the first of another story than the one before, as far as there is one.

    What is passed over for that is all of one story, and so the first of it comes right after the next.
    """
    left, passed = deque(facts), deque[Fact]()
    mixed: list[Fact] = []
    while left or passed:
        last = mixed[-1].story_id if mixed else 0
        if passed and passed[0].story_id != last:
            mixed.append(passed.popleft())
            continue
        while left and left[0].story_id == last:
            passed.append(left.popleft())
        mixed.append((left or passed).popleft())
    return mixed


def _fresh(learner: User, today: date) -> QuerySet[WithAnnotations[Fact, KnownAs]]:
    mine = Memory.objects.filter(learner=learner)
    aside = SetAside.objects.holding(today).filter(learner=learner, fact=OuterRef("pk"))
    rows = learned_before(learner).filter(Exists(Card.objects.filter(fact=OuterRef("pk"), retired=False)))
    rows = rows.exclude(Exists(mine.filter(fact=OuterRef("pk")))).exclude(Exists(aside))
    return (
        rows.annotate(story_begun=Exists(mine.filter(fact__story=OuterRef("story"))))
        .select_related(*_ABOUT)
        .order_by("-story_begun", "story", "start", "pk")
    )


def _faces(facts: Sequence[Fact]) -> Mapping[int, list[Card]]:
    faces: dict[int, list[Card]] = defaultdict(list)
    for card in Card.objects.filter(fact__in=facts, retired=False).order_by("pk"):
        faces[card.fact_id].append(card)
    return faces


def _card(
    fact: Fact, faces: list[Card], state: MemoryState | None, change: Change | None, today: date, settings: Settings
) -> DayCard:
    card = faces[(state.reviews if state else 0) % len(faces)]
    after = next_states(state, today, plan=settings.plan)
    return DayCard(
        pk=card.pk,
        kind=fact.kind,
        front=card.front,
        back=BackView(card.back, evidence_view(fact), {rating: found.due_on for rating, found in after.items()}),
        language=fact.story.language,
        why=why_shown(state, today, settings.plan),
        change=change,
    )
