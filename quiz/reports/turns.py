"""Which card a learner sees next: of what changed since it was learned, then of what is due, then of what is new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import (
    BigIntegerField,
    Case,
    Count,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
    Window,
)
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce
from django_stubs_ext import WithAnnotations

from quiz.domain.names import folded
from quiz.domain.plans import Settings
from quiz.domain.scheduling import MemoryState
from quiz.domain.turns import HAND, Face, Turn, Waiting, faces_from, opening, pick
from quiz.models import Attempt, Card, DayTally, Fact, Memory, SetAside, User
from quiz.models.prepared import place, prepared
from quiz.models.reviews import STATE_FIELDS, state_of
from quiz.models.settings import settings_of
from quiz.reports.cards import CardView, Change, KnownAs, learned_before, shown_card

STORY = ("kind", "story__slug", "story__title", "story__language", "story")


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
    after: Turn | None = None,
    rated: CardView | None = None,
) -> Queue:
    """The learner's next card: what changed since it was learned, then what is due, the longest overdue before all,
    then new facts up to the day's cap, which does not hold back what changed.

    What comes ``after`` a card differs from it as ``domain.turns`` says, also where one of the three ends. With ``rated`` it is
    the queue that there will be once that card is rated, whatever the rating. Three queries, and one more where the
    learner's settings are not given.
    """
    settings = settings or settings_of(learner, today)
    given = {"learner": learner.pk, "today": today, "rated": rated.fact if rated else 0}
    more_done, more_met = (1, int(rated.state is None)) if rated else (0, 0)
    memories = _due(after=after.story if after else 0, **given)
    fresh = _fresh(**given)
    due, done, met_today = memories[0][:3] if memories else (0, 0, 0)
    done, met_today = done + more_done, met_today + more_met
    room = max(0, learner.reviews_per_day - (done - met_today))
    if due > room:
        due, memories = room, memories if room else []
    changed, new, unknown = 0, 0, [_unknown(row) for row in fresh]
    if fresh:
        total, met_today, done, changed = fresh[0][:4]
        done, met_today = done + more_done, met_today + more_met
        new = min(max(0, settings.new_cards - met_today), total - changed)
    parts = [
        _Part(unknown[:changed], changed),
        _Part([_known(row) for row in memories], due),
        _Part(unknown[changed : changed + new], new),
    ]
    return Queue(due, changed + new, _next([part for part in parts if part.total], after, today, settings), done)


@dataclass(frozen=True, slots=True)
class _InHand:
    """A fact whose turn may be next; ``about`` has the columns of ``STORY``."""

    fact: int
    about: tuple[Any, ...]
    state: MemoryState | None = None
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """What changed, what is due or what is new: the first of its facts, and how many of them the day has."""

    hand: list[_InHand]
    total: int

    @property
    def is_whole(self) -> bool:
        """Whether no other of its facts is asked today."""
        return len(self.hand) == self.total


def _known(row: tuple[Any, ...]) -> _InHand:
    _total, _done, _met, fact, *rest = row
    about, state = rest[: len(STORY)], rest[len(STORY) :]
    return _InHand(fact, tuple(about), state_of(dict(zip(STATE_FIELDS, state, strict=True))))


def _unknown(row: tuple[Any, ...]) -> _InHand:
    _total, _met, _done, _changed, before, note, fact, *about = row
    return _InHand(fact, tuple(about), change=Change(before, note) if before else None)


def _next(parts: Sequence[_Part], after: Turn | None, today: date, settings: Settings) -> CardView | None:
    if not parts:
        return None
    first, following = parts[0], parts[1] if len(parts) > 1 and parts[0].is_whole and parts[1].is_whole else None
    faces = _faces_of([row.fact for part in (first, following) if part for row in part.hand])
    picked = pick(_waiting(first, faces), after, opening(_waiting(following, faces)) if following else "")
    row = next(row for row in first.hand if row.fact == picked.waiting.fact)
    shown = (row.fact, *picked.face.card)
    return shown_card(shown, row.about, row.state, today, settings, turn=picked.turn, change=row.change)


_Faces = dict[int, list[Face[tuple[Any, ...]]]]


def _waiting(part: _Part, faces: _Faces) -> list[Waiting[tuple[Any, ...]]]:
    return [
        Waiting(row.fact, row.about[-1], faces_from(faces[row.fact], row.fact, row.state.reviews if row.state else 0))
        for row in part.hand
        if row.fact in faces
    ]


def _faces_of(facts: Sequence[int]) -> _Faces:
    given = {f"fact_{number}": fact for number, fact in enumerate([*facts, *[0] * (2 * HAND - len(facts))])}
    faces: _Faces = defaultdict(list)
    for fact, back, *card in _faces(**given):
        faces[fact].append(Face(tuple(card), folded(back)))
    return faces


def due_facts(learner: User | RawSQL, today: date | RawSQL) -> QuerySet[Memory]:
    """What the learner should recall by that study-day, the longest overdue first."""
    rows = Memory.objects.recallable().not_set_aside(today)
    return rows.filter(learner=learner, due_on__lte=today).order_by("due_on", "stability", "pk")


def new_facts(learner: User | RawSQL, today: date | RawSQL) -> QuerySet[WithAnnotations[Fact, KnownAs]]:
    """What the learner can meet on cards: what changed since it was learned, then facts of stories that were begun.

    Of these, what a story says first comes first, as that is what it is about; then one story after the other. A story
    is begun by a quiz, or by a card on an earlier day: so this order stays as it is while cards are rated.
    """
    mine = Memory.objects.filter(learner=learner, fact=OuterRef("pk"))
    aside = SetAside.objects.holding(today).filter(learner=learner, fact=OuterRef("pk"))
    met = Memory.objects.filter(Q(last_day__lt=today) | Q(reviews__gt=1), learner=learner)
    quizzes = Attempt.objects.filter(learner=learner)
    begun = Q(story__in=met.values("fact__story")) | Q(story__in=quizzes.values("question_set__story"))
    rows = learned_before(learner).filter(Exists(Card.objects.filter(fact=OuterRef("pk"), retired=False)))
    return (
        rows.exclude(Exists(mine))
        .exclude(Exists(aside))
        .annotate(unread=Case(When(begun, then=0), default=F("story"), output_field=BigIntegerField()))
        .order_by(Case(When(known_as__isnull=False, then=0), default=1), "unread", "start", "story", "pk")
    )


@prepared
def _due() -> QuerySet[Memory, tuple[Any, ...]]:
    """The facts to recall now, how many there are, how many cards were rated today, and those of facts new today."""
    tally = DayTally.objects.filter(learner=place("learner"), day=place("today"))
    rows = due_facts(place("learner"), place("today")).exclude(fact=place("rated"))
    return (
        rows.annotate(
            total=Window(Count("pk")),
            done=Coalesce(Subquery(tally.values("cards")), 0),
            met=Coalesce(Subquery(tally.values("new_by_card")), 0),
        )
        .order_by(Case(When(fact__story=place("after"), then=1), default=0), *rows.query.order_by)
        .values_list("total", "done", "met", "fact", *(f"fact__{name}" for name in STORY), *STATE_FIELDS)[:HAND]
    )


@prepared
def _fresh() -> QuerySet[Fact, tuple[Any, ...]]:
    """The facts to meet next, how many there are, changed ones apart, and how many were met on cards today."""
    tally = DayTally.objects.filter(learner=place("learner"), day=place("today"))
    return (
        new_facts(place("learner"), place("today"))
        .exclude(pk=place("rated"))
        .annotate(
            total=Window(Count("pk")),
            changed=Window(Count("known_as")),
            met_today=Coalesce(Subquery(tally.values("new_by_card")), 0),
            done=Coalesce(Subquery(tally.values("cards")), 0),
            before=Coalesce("known_as", Value("")),
        )
        .values_list("total", "met_today", "done", "changed", "before", "correction", "pk", *STORY)[:HAND]
    )


@prepared
def _faces() -> QuerySet[Fact, tuple[Any, ...]]:
    facts = [place(f"fact_{number}") for number in range(2 * HAND)]
    rows = Fact.objects.filter(pk__in=facts, cards__retired=False)  # type: ignore[misc]  # values come later
    return rows.order_by("cards").values_list("pk", "cards__back", "cards", "cards__front", "cards__face")
