"""Which card a learner sees next, what is on its back, and what each rating would bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypedDict, cast

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Subquery, Value, When, Window
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django_stubs_ext import WithAnnotations

from quiz.domain.plans import Settings
from quiz.domain.questions import Response
from quiz.domain.remembering.why import why_shown
from quiz.domain.scheduling import MemoryState, Rating, next_states
from quiz.models import Card, DayTally, Fact, Memory, SetAside, User
from quiz.models.content import EvidenceView, evidence_view
from quiz.models.prepared import place, prepared
from quiz.models.reviews import STATE_FIELDS, state_of
from quiz.models.settings import settings_of
from quiz.reports.typed_recall import Comparison, compare

STORY = ("kind", "story__slug", "story__title", "story__language", "story")


@dataclass(frozen=True, slots=True)
class Change:
    """That a fact was corrected since the learner learned it: what it said ``before``, and why it changed, if told."""

    before: str
    note: str


@dataclass(frozen=True, slots=True)
class CardView:
    """One card as its learner sees it before turning it over; ``state`` is None for a fact not met yet."""

    pk: int
    front: str
    kind: str
    story_slug: str
    story_title: str
    language: str
    state: MemoryState | None
    why: str
    change: Change | None = None
    face: str = ""
    fact: int = 0
    story: int = 0


@dataclass(frozen=True, slots=True)
class BackView:
    """The other side of a card; ``due_after`` gives the study-day that each rating would bring the fact back on."""

    text: str
    evidence: EvidenceView
    due_after: Mapping[Rating, date]
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """What is left today: facts that are due, facts that may still be met for the first time, and the next card.

    ``done`` counts the cards rated today; it is known while there is a card.
    """

    due: int
    new: int
    card: CardView | None
    done: int = 0

    @property
    def all(self) -> int:
        """How many cards the day has, those that are done among them."""
        return self.done + self.due + self.new


def next_card(
    learner: User,
    today: date,
    settings: Settings | None = None,
    *,
    after: int = 0,
    rated: CardView | None = None,
) -> Queue:
    """The learner's next card: what changed since it was learned, then what is due, the longest overdue before all,
    then new facts up to the day's cap, which does not hold back what changed.

    Of what is due, a card of another story than ``after`` comes first, so that stories are mixed. With ``rated`` it is
    the queue that there will be once that card is rated, whatever the rating. Three queries, and one more where the
    learner's settings are not given.
    """
    settings = settings or settings_of(learner, today)
    given = {"learner": learner.pk, "today": today, "rated": rated.fact if rated else 0}
    more_done, more_met = (1, int(rated.state is None)) if rated else (0, 0)
    memory = next(iter(_due(after=after, **given)), None)
    fresh = next(iter(_fresh(**given)), None)
    due, done, met_today = memory[:3] if memory else (0, 0, 0)
    done, met_today = done + more_done, met_today + more_met
    room = max(0, learner.reviews_per_day - (done - met_today))
    if due > room:
        due, memory = room, memory if room else None
    if fresh is None:
        return Queue(due, 0, _due_view(memory, today, settings), done)
    total, met_today, done, changed, before, note, fact, *about = fresh
    done, met_today = done + more_done, met_today + more_met
    new = changed + min(max(0, settings.new_cards - met_today), total - changed)
    if before:
        return Queue(due, new, _view(fact, about, None, today, settings, Change(before, note)), done)
    if memory or not new:
        return Queue(due, new, _due_view(memory, today, settings), done)
    return Queue(due, new, _view(fact, about, None, today, settings), done)


def _due_view(memory: tuple[Any, ...] | None, today: date, settings: Settings) -> CardView | None:
    if memory is None:
        return None
    _total, _done, _met, fact, *rest = memory
    state = state_of(dict(zip(STATE_FIELDS, rest[len(STORY) :], strict=True)))
    return _view(fact, rest[: len(STORY)], state, today, settings)


def peek(learner: User, card: Card, today: date, settings: Settings) -> CardView:
    """A card out of turn, as after an undo."""
    memory = Memory.objects.filter(learner=learner, fact=card.fact_id).first()
    story = card.fact.story
    about = (card.fact.kind, story.slug, story.title, story.language, story.pk)
    before = learned_before(learner).filter(pk=card.fact_id).values_list("known_as", flat=True).first()
    change = Change(before, card.fact.correction) if before and memory is None else None
    shown = (card.fact_id, card.pk, card.front, card.face)
    return _seen(shown, about, memory.as_state() if memory else None, today, settings, change)


class KnownAs(TypedDict):
    """What ``learned_before`` adds to a fact."""

    known_as: str | None


def learned_before(learner: User | RawSQL) -> QuerySet[WithAnnotations[Fact, KnownAs]]:
    """Taught facts with ``known_as``: the statement of the last older version that the learner has met, else None."""
    older = Q(fact=OuterRef("first")) | Q(fact__first=OuterRef("first"))
    met = Memory.objects.filter(older, learner=learner).exclude(fact=OuterRef("pk"))
    rows = Fact.objects.taught().annotate(known_as=Subquery(met.order_by("-fact").values("fact__statement")[:1]))
    return cast("QuerySet[WithAnnotations[Fact, KnownAs]]", rows)


def changed_count(learner: User) -> int:
    """How many facts were corrected since the learner learned them, and not met again; one query."""
    mine = Memory.objects.filter(learner=learner, fact=OuterRef("pk"))
    return learned_before(learner).filter(known_as__isnull=False).exclude(Exists(mine)).count()


def turned_over(card: CardView, today: date, settings: Settings, typed: Response | None = None) -> BackView:
    """The other side of a card, and what was ``typed`` beside it; one query, and one more where something was typed.

    Raises UnreadableAnswer and AmbiguousAnswer where that cannot be compared yet.
    """
    row = Card.objects.select_related("fact__story", "fact__said_by", "fact__agent").get(pk=card.pk)
    after = next_states(card.state, today, plan=settings.plan)
    comparison = compare(row, typed) if typed else None
    due_after = {rating: found.due_on for rating, found in after.items()}
    return BackView(row.back, evidence_view(row.fact), due_after, comparison)


@prepared
def _due() -> QuerySet[Memory, tuple[Any, ...]]:
    """The fact to recall now, how many there are, how many cards were rated today, and those of facts new today."""
    tally = DayTally.objects.filter(learner=place("learner"), day=place("today"))
    return (
        Memory.objects.recallable()
        .not_set_aside(place("today"))
        .filter(learner=place("learner"), due_on__lte=place("today"))
        .exclude(fact=place("rated"))
        .annotate(
            total=Window(Count("pk")),
            done=Coalesce(Subquery(tally.values("cards")), 0),
            met=Coalesce(Subquery(tally.values("new_by_card")), 0),
        )
        .order_by(Case(When(fact__story=place("after"), then=1), default=0), "due_on", "stability", "pk")
        .values_list("total", "done", "met", "fact", *(f"fact__{name}" for name in STORY), *STATE_FIELDS)[:1]
    )


@prepared
def _fresh() -> QuerySet[Fact, tuple[Any, ...]]:
    """The fact to meet next, how many there are, changed ones apart, and how many were met on cards today."""
    tally = DayTally.objects.filter(learner=place("learner"), day=place("today"))
    begun = Memory.objects.filter(learner=place("learner"), fact__story=OuterRef("story"))
    return (
        learned_before(place("learner"))
        .filter(Exists(Card.objects.filter(fact=OuterRef("pk"), retired=False)))
        .exclude(pk=place("rated"))
        .exclude(Exists(Memory.objects.filter(learner=place("learner"), fact=OuterRef("pk"))))
        .exclude(Exists(SetAside.objects.holding(place("today")).filter(learner=place("learner"), fact=OuterRef("pk"))))
        .annotate(
            total=Window(Count("pk")),
            changed=Window(Count("known_as")),
            met_today=Coalesce(Subquery(tally.values("new_by_card")), 0),
            done=Coalesce(Subquery(tally.values("cards")), 0),
            story_begun=Exists(begun),
            before=Coalesce("known_as", Value("")),
        )
        .order_by(Case(When(known_as__isnull=False, then=0), default=1), "-story_begun", "story", "start", "pk")
        .values_list("total", "met_today", "done", "changed", "before", "correction", "pk", *STORY)[:1]
    )


@prepared
def _faces() -> QuerySet[Card, tuple[Any, ...]]:
    return Card.objects.filter(fact=place("fact"), retired=False).order_by("pk").values_list("pk", "front", "face")


def _view(
    fact: int,
    about: Sequence[Any],
    state: MemoryState | None,
    today: date,
    settings: Settings,
    change: Change | None = None,
) -> CardView:
    """Another face of the fact each time."""
    faces = _faces(fact=fact)
    shown = (fact, *faces[(state.reviews if state else 0) % len(faces)])
    return _seen(shown, about, state, today, settings, change)


def _seen(
    shown: tuple[Any, ...],
    about: Sequence[Any],
    state: MemoryState | None,
    today: date,
    settings: Settings,
    change: Change | None,
) -> CardView:
    why = why_shown(state, today, settings.plan)
    (fact, card, front, face), (kind, slug, title, language, story) = shown, about
    return CardView(card, front, kind, slug, title, language, state, why, change, face, fact, story)
