"""A school for the measurements: two classes of twins, so that both sides do the same work on the same history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from itertools import groupby, islice
from operator import attrgetter
from pathlib import Path
from random import Random
from uuid import UUID

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore

from quiz.actions.attempts import start_attempt
from quiz.actions.building import build_questions
from quiz.actions.loading import load_story
from quiz.actions.publishing import publish_set
from quiz.actions.rebuilding import rebuild_tallies
from quiz.domain.formats.story_text import read
from quiz.domain.plans import PARAMETERS_VERSION
from quiz.domain.scheduling import Rating, replay, study_day
from quiz.models import Attempt, Card, Edition, Memory, Question, QuestionSet, Review, SetItem, Story, User

TWINS = 100
LENGTH = 40
FACTS_MET = 30
STORY = Path(settings.BASE_DIR) / "fixtures" / "belarus-arms.story"
DAYS_OF_HISTORY = (16, 9, 4)


@dataclass(frozen=True, slots=True)
class Learner:
    """One learner who is logged in: the session's key, and an open attempt at each set."""

    user: User
    session: str
    attempts: Sequence[Attempt]


@dataclass(frozen=True, slots=True)
class School:
    """Both classes, twins at the same place, with the cards they have met."""

    ours: Sequence[Learner]
    naive: Sequence[Learner]
    cards: Sequence[Card]


def open_school(*, sets: int, now: datetime, seed: int = 1) -> School:
    """Load a story of this project, publish ``sets`` sets of 40 questions and let two classes of 100 begin.

    Everybody has met 30 facts.
    """
    story = load_story(file=read(STORY.read_text(encoding="utf-8"))).story
    build_questions(story=story, approve=True)
    cards = groupby(Card.objects.taught().order_by("fact", "pk"), key=attrgetter("fact_id"))
    met = [next(faces) for _fact, faces in islice(cards, FACTS_MET)]
    editions = [_publish(story, number, now) for number in range(1, sets + 1)]
    names = [f"learner-{number}" for number in range(2 * TWINS)]
    users = User.objects.bulk_create(User(username=name, time_zone="Europe/Kyiv") for name in names)
    _let_remember(users, met, now, Random(seed))
    learners = [_begin(user, editions, place % TWINS, now) for place, user in enumerate(users)]
    return School(learners[:TWINS], learners[TWINS:], met)


def _publish(story: Story, number: int, now: datetime) -> Edition:
    question_set = QuestionSet.objects.create(slug=f"bench-{number}", title=f"Set {number}", story=story)
    SetItem.objects.bulk_create(
        SetItem(question_set=question_set, question=question, position=place)
        for place, question in enumerate(_mixed(), start=1)
    )
    return publish_set(question_set=question_set, by=None, now=now)


def _mixed() -> list[Question]:
    """Forty questions, every kind in turn."""
    by_kind: dict[str, list[Question]] = {}
    for question in Question.objects.approved().order_by("pk"):
        by_kind.setdefault(question.kind, []).append(question)
    chosen: list[Question] = []
    while len(chosen) < LENGTH:
        chosen += [questions.pop(0) for questions in by_kind.values() if questions]
    return chosen[:LENGTH]


def _let_remember(users: Sequence[User], cards: Sequence[Card], now: datetime, rng: Random) -> None:
    """Three reviews of each fact, the same ones for twins, with the memories and sums that follow from them."""
    drawn = [[[_rating(rng) for _day in DAYS_OF_HISTORY] for _card in cards] for _twin in range(TWINS)]
    reviews: list[Review] = []
    memories: list[Memory] = []
    for place, user in enumerate(users):
        for card, ratings in zip(cards, drawn[place % TWINS], strict=True):
            rows = list(_reviews(user, card, ratings, now))
            reviews += rows
            state = replay((row.study_day, Rating(row.rating)) for row in rows)
            if state is not None:
                memories.append(Memory(learner=user, fact_id=card.fact_id, **asdict(state)))
    for token, review in enumerate(reviews):
        review.token = UUID(int=token)
    Review.objects.bulk_create(reviews, batch_size=1000)
    Memory.objects.bulk_create(memories, batch_size=1000)
    rebuild_tallies(write=True)


def _rating(rng: Random) -> Rating:
    return Rating.GOOD if rng.random() < 0.6 else Rating.AGAIN


def _reviews(user: User, card: Card, ratings: Sequence[Rating], now: datetime) -> Iterator[Review]:
    for days, rating in zip(DAYS_OF_HISTORY, ratings, strict=True):
        moment = now - timedelta(days=days)
        yield Review(
            learner=user,
            fact_id=card.fact_id,
            card=card,
            rating=rating,
            right=rating is not Rating.AGAIN,
            format="recall",
            study_day=study_day(moment, user.zone),
            parameters=PARAMETERS_VERSION,
            reviewed_at=moment,
        )


def _begin(user: User, editions: Sequence[Edition], seed: int, now: datetime) -> Learner:
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    sets = [edition.question_set for edition in editions]
    attempts = [start_attempt(learner=user, question_set=each, seed=seed, now=now) for each in sets]
    return Learner(user, str(session.session_key), attempts)
