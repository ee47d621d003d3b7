"""What a learner takes away: the cards with their scheduling, and every review as a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from django.db.models import Exists, OuterRef
from django.utils import formats
from django.utils.translation import gettext as _

from quiz.domain.formats.anki import Deck, Face, Note, Recall, Rest
from quiz.domain.plans import Plan
from quiz.domain.scheduling import MemoryState, Rating, review, study_day
from quiz.models import Card, Fact, Memory, Review, SetAside, Story, User
from quiz.models.content import evidence_view
from quiz.models.settings import settings_of

DECK = "Says Who"
REVIEW_COLUMNS = (
    "reviewed_at_utc",
    "received_at_utc",
    "study_day",
    "story",
    "fact",
    "statement",
    "asked_by",
    "asked",
    "format",
    "rating",
    "right",
    "parameters",
    "taken_back",
)


def deck_of(learner: User, *, now: datetime, site: str) -> Deck:
    """The cards of every published story that the learner has begun; ``site`` opens the addresses in them.

    Seven queries, and one for each version of the learner's own parameters that is not in the process yet.
    """
    today = study_day(now, learner.zone)
    settings, stories = settings_of(learner, today), _begun(learner)
    facts = Fact.objects.approved().filter(story__in=stories).select_related("said_by", "agent", "first")
    faces, rests = _faces(stories), _rests(learner, today)
    memories = {row.fact_id: row for row in Memory.objects.filter(learner=learner, fact__story__in=stories)}
    plans = defaultdict(lambda: settings.plan, {fact: memory.plan for fact, memory in memories.items()})
    recalls = _recalls(learner, stories, plans)
    notes = []
    for fact in facts.order_by("story", "start", "pk"):
        if fact.pk in faces:
            fact.story, memory = stories[fact.story_id], memories.get(fact.pk)
            state = memory.as_state() if memory else None
            note = _note(fact, faces[fact.pk], state, tuple(recalls[fact.pk]), site)
            notes.append(replace(note, rest=rests.get(fact.pk, Rest.NONE)))
    return Deck(
        name=DECK,
        notes=tuple(notes),
        made_at=now,
        today=today,
        zone=learner.zone,
        retention=settings.plan.retention,
        new_per_day=settings.new_cards,
        parameters=settings.plan.parameters,
    )


def _begun(learner: User) -> dict[int, Story]:
    met = Memory.objects.filter(learner=learner, fact__story=OuterRef("pk"))
    return {story.pk: story for story in Story.objects.published().filter(Exists(met))}


def _faces(stories: Mapping[int, Story]) -> Mapping[int, list[Face]]:
    faces = defaultdict(list)
    rows = Card.objects.taught().filter(fact__story__in=stories).order_by("pk")
    for fact, front, back in rows.values_list("fact", "front", "back"):
        faces[fact].append(Face(front, back))
    return dict(faces)


def _rests(learner: User, today: date) -> Mapping[int, Rest]:
    rows = SetAside.objects.holding(today).filter(learner=learner).values_list("fact", "until")
    return {fact: Rest.SUSPENDED if until is None else Rest.TODAY for fact, until in rows}


def _recalls(learner: User, stories: Mapping[int, Story], plans: Mapping[int, Plan]) -> Mapping[int, list[Recall]]:
    """The reviews that stand, each with the memory that it left."""
    recalls: dict[int, list[Recall]] = defaultdict(list)
    rows = Review.objects.standing().in_order().filter(learner=learner, fact__story__in=stories)
    for fact, rating, day, at in rows.values_list("fact", "rating", "study_day", "reviewed_at"):
        before = recalls[fact][-1].after if recalls[fact] else None
        recalls[fact].append(Recall(at, Rating(rating), review(before, Rating(rating), day, plan=plans[fact])))
    return recalls


def _note(fact: Fact, faces: list[Face], state: MemoryState | None, recalls: tuple[Recall, ...], site: str) -> Note:
    story, evidence = fact.story, evidence_view(fact)
    return Note(
        key=f"{story.slug}/{fact.first.key if fact.first else fact.key}",
        kind=fact.kind,
        statement=evidence.statement,
        faces=tuple(faces),
        before=evidence.before,
        quote=evidence.quote,
        after=evidence.after,
        said_by=_("Who says so: %(name)s") % {"name": evidence.said_by} if evidence.said_by else "",
        source=_source(story),
        story=story.title,
        language=story.language,
        link=f"{site}{story.get_absolute_url()}#fact-{fact.pk}",
        state=state,
        recalls=recalls,
    )


def _source(story: Story) -> str:
    if story.published_on is None:
        return story.publisher
    return f"{story.publisher}, {formats.date_format(story.published_on)}"


def review_rows(learner: User) -> Iterator[tuple[str, ...]]:
    """Every review of the learner in the order of time, those that were taken back too, as REVIEW_COLUMNS.

    What was reviewed without a connection has a moment at which it was received. Two queries.
    """
    asked = Fact.objects.filter(Exists(Review.objects.filter(learner=learner, fact=OuterRef("pk"))))
    facts = {fact.pk: fact for fact in asked.select_related("story", "said_by").defer("story__text")}
    columns = ("reviewed_at", "study_day", "fact", "card__front", "answer__question__kind", "format", "rating", "right")
    rows = Review.objects.in_order().filter(learner=learner)
    for at, day, pk, front, kind, format, rating, right, parameters, undo, received in rows.values_list(
        *columns, "parameters", "undo", "received_at"
    ).iterator():
        fact = facts[pk]
        yield (
            _moment(at),
            _moment(received) if received else "",
            day.isoformat(),
            fact.story.title,
            f"{fact.story.slug}/{fact.key}",
            fact.attributed,
            "quiz" if front is None else "card",
            kind or front,
            format,
            Rating(rating).name.lower(),
            _yes(right),
            parameters,
            _yes(undo is not None),
        )


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _yes(value: bool) -> str:  # noqa: FBT001 (a cell of the table)
    return "yes" if value else "no"
