"""A class in mid-course to look at: its month of history is made through the same actions as a real one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random
from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import QuerySet

from quiz.actions.attempts import NoAttemptLeft, finish_attempt, start_attempt, submit_answer
from quiz.actions.classrooms import join_class
from quiz.actions.publishing import publish_set
from quiz.actions.reviews import rate_card
from quiz.domain.questions import Response
from quiz.domain.scheduling import Rating, retrievability, study_day
from quiz.models import (
    Assignment,
    Attempt,
    Card,
    Classroom,
    Fact,
    Memory,
    Question,
    QuestionSet,
    SetItem,
    Story,
    User,
)
from quiz.models.content import PublishedQuestion, edition_content

DAYS = 30
ZONE = "Europe/Prague"


@dataclass(frozen=True, slots=True)
class Persona:
    """A learner of the demonstration: how often they study, and how readily facts stay with them."""

    username: str
    name: str
    diligence: float
    ability: float


TEACHER = Persona("teacher", "Maria Holm", 1, 1)
LEARNERS = (
    Persona("anna", "Anna Berg", 0.85, 0.9),
    Persona("ben", "Ben Okafor", 0.55, 0.75),
    Persona("chiara", "Chiara Rossi", 0.95, 0.95),
    Persona("daniel", "Daniel Novák", 0.3, 0.6),
    Persona("elif", "Elif Demir", 0.7, 0.85),
    Persona("farid", "Farid Karimi", 0.6, 0.8),
    Persona("greta", "Greta Lind", 0.8, 0.7),
    Persona("hugo", "Hugo Martin", 0.2, 0.75),
    Persona("ines", "Inês Costa", 0.75, 0.9),
    Persona("jonas", "Jonas Weber", 0.5, 0.65),
    Persona("katya", "Katya Marchenko", 0.9, 0.85),
    Persona("liam", "Liam Byrne", 0.4, 0.8),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A set of the demonstration: which kinds of facts and of questions it asks, its rules, and the day it was given."""

    slug: str
    title: str
    description: str
    facts: tuple[str, ...]
    kinds: tuple[str, ...]
    size: int
    feedback: str = "at once"
    attempts_allowed: int | None = None
    pass_percent: int | None = None
    given_on: int = 0


_RECALL = ("typed_answer", "date_entry", "cloze")
PLANS = (
    Plan(
        "first-look",
        "First look",
        "Who did what, with the sentence after each answer.",
        ("event", "role", "transfer", "membership"),
        ("multiple_choice", "true_false", "find_the_sentence", "typed_answer"),
        12,
        given_on=2,
    ),
    Plan(
        "who-says-so",
        "Who says so?",
        "Claims and the people behind them.",
        ("claim",),
        ("who_said_it", "true_false", "matching", "cloze"),
        10,
        given_on=9,
    ),
    Plan(
        "when-and-what-was-owed",
        "When, and what was owed",
        "Dates, memberships and obligations, from memory. Results at the end.",
        ("event", "membership", "obligation"),
        (*_RECALL, "timeline", "matching", "multiple_choice"),
        12,
        feedback="at the end",
        attempts_allowed=2,
        pass_percent=60,
        given_on=16,
    ),
)


@transaction.atomic
def make_demonstration(*, stories: Sequence[Story], password: str, now: datetime, seed: int = 1) -> Classroom:
    """Make a teacher, sets for the stories, a class of learners and their last month, all or nothing.

    The stories have their approved questions and cards already.
    """
    hashed = make_password(password)
    teacher = _person(TEACHER, hashed, is_staff=True)
    teacher.groups.add(Group.objects.get(name="Teachers"))
    began = now - timedelta(days=DAYS)
    classroom = Classroom.objects.create(name="History 9b", teacher=teacher)
    for story in stories:
        for plan in PLANS:
            _give(classroom, story, plan, teacher, began, now)
    for persona in LEARNERS:
        learner = _person(persona, hashed)
        join_class(learner=learner, code=classroom.join_code, now=began)
        _study(learner, persona, classroom, began, now, Random(f"{seed}/{persona.username}"))
    return classroom


def _person(persona: Persona, hashed: str, *, is_staff: bool = False) -> User:
    return User.objects.create(
        username=persona.username,
        display_name=persona.name,
        password=hashed,
        is_staff=is_staff,
        time_zone=ZONE,
    )


def _give(classroom: Classroom, story: Story, plan: Plan, teacher: User, began: datetime, now: datetime) -> None:
    questions = _chosen(story, plan)
    if not questions:
        return
    question_set = QuestionSet.objects.create(
        slug=f"{story.slug}-{plan.slug}"[:80],
        title=f"{plan.title}: {story.title}",
        description=plan.description,
        story=story,
        feedback=plan.feedback,
        attempts_allowed=plan.attempts_allowed,
        pass_percent=plan.pass_percent,
        created_by=teacher,
    )
    SetItem.objects.bulk_create(
        SetItem(question_set=question_set, question=question, position=place)
        for place, question in enumerate(questions, start=1)
    )
    opens = began + timedelta(days=plan.given_on)
    publish_set(question_set=question_set, by=teacher, now=opens)
    due = max(opens + timedelta(days=10), now + timedelta(days=2)) if plan.given_on > 10 else opens + timedelta(days=10)
    Assignment.objects.create(classroom=classroom, question_set=question_set, opens_at=opens, due_at=due)


def _chosen(story: Story, plan: Plan) -> list[Question]:
    """Questions of the plan's kinds in turn, each about a fact that the set has not asked yet, as far as there are."""
    pool: QuerySet[Question] = Question.objects.approved().filter(story=story).prefetch_related("fact_links__fact")
    by_kind = {kind: [found for found in pool.order_by("pk") if found.kind == kind] for kind in plan.kinds}
    chosen: list[Question] = []
    asked: set[int] = set()
    while len(chosen) < plan.size and any(by_kind.values()):
        for kind in plan.kinds:
            found = _next_unasked(by_kind[kind], plan, asked)
            if found is not None and len(chosen) < plan.size:
                chosen.append(found)
                asked |= {link.fact_id for link in found.fact_links.all()}
    return chosen


def _next_unasked(questions: list[Question], plan: Plan, asked: set[int]) -> Question | None:
    while questions:
        question = questions.pop(0)
        facts: list[Fact] = [link.fact for link in question.fact_links.all()]
        if facts and all(fact.kind in plan.facts and fact.pk not in asked for fact in facts):
            return question
    return None


def _study(learner: User, persona: Persona, classroom: Classroom, began: datetime, now: datetime, rng: Random) -> None:
    assignments = list(classroom.assignments.select_related("question_set__current").order_by("opens_at", "pk"))
    for ahead in range(1, DAYS + 1):
        evening = datetime.combine((began + timedelta(days=ahead)).date(), time(14), tzinfo=now.tzinfo)
        moment = evening + timedelta(minutes=rng.randrange(6 * 60))
        if moment >= now - timedelta(hours=1) or rng.random() > persona.diligence:
            continue
        ticks = _ticks(moment, rng)
        for assignment in assignments:
            if assignment.opens_at < moment and rng.random() < 0.5 * persona.diligence:
                _take(learner, persona, assignment.question_set, ticks, rng)
        _review_cards(learner, persona, ticks, rng)


def _ticks(start: datetime, rng: Random) -> Iterator[datetime]:
    """Moments of one sitting, some seconds apart."""
    moment = start
    while True:
        moment += timedelta(seconds=rng.randrange(6, 40))
        yield moment


def _take(learner: User, persona: Persona, question_set: QuestionSet, ticks: Iterator[datetime], rng: Random) -> None:
    """One sitting at a set; now and then it is left open, and a good result is not repeated."""
    mine = Attempt.objects.filter(learner=learner, question_set=question_set, finished_at__isnull=False)
    if any((attempt.percent or 0) >= 80 for attempt in mine) or mine.count() >= 2:
        return
    try:
        attempt = start_attempt(learner=learner, question_set=question_set, seed=rng.randrange(2**60), now=next(ticks))
    except NoAttemptLeft:
        return
    leaves_early = rng.random() < 0.12
    content = edition_content(attempt.edition_id)
    done = attempt.answered
    for number in range(done + 1, attempt.length + 1):
        if leaves_early and number > attempt.length // 2:
            return
        question = content.questions[attempt.places[number - 1]]
        submit_answer(
            learner=learner,
            attempt=attempt.pk,
            number=number,
            response=_response(question, rng, right=rng.random() < persona.ability * 0.95),
            token=_token(rng),
            now=next(ticks),
        )
    finish_attempt(attempt=attempt, now=next(ticks))


def _response(question: PublishedQuestion, rng: Random, *, right: bool) -> Response:
    samples = question.rules.samples(question.draft)
    if right:
        return samples.right
    wrong = [option.key for option in question.rules.anatomy(question.draft).options if not option.right]
    return {"option": rng.choice(wrong)} if "option" in samples.wrong and wrong else samples.wrong


def _review_cards(learner: User, persona: Persona, ticks: Iterator[datetime], rng: Random) -> None:
    moment = next(ticks)
    today = study_day(moment, learner.zone)
    due = list(
        Memory.objects.filter(learner=learner, due_on__lte=today).select_related("fact").order_by("due_on", "pk")[:25]
    )
    for memory in due:
        knows = 0.25 + 0.75 * retrievability(memory.as_state(), today)
        _rate(learner, memory.fact, knows * (0.8 + 0.2 * persona.ability), ticks, rng)
    unmet = Fact.objects.taught().exclude(memories__learner=learner).order_by("story", "start", "pk")
    for fact in unmet[: rng.randrange(1, 4)]:
        _rate(learner, fact, 0.35 * persona.ability, ticks, rng)


def _rate(learner: User, fact: Fact, chance: float, ticks: Iterator[datetime], rng: Random) -> None:
    card = Card.objects.taught().filter(fact=fact).select_related("fact").order_by("pk").first()
    if card is not None:
        rating = Rating.GOOD if rng.random() < chance else Rating.AGAIN
        rate_card(learner=learner, card=card, rating=rating, token=_token(rng), now=next(ticks))


def _token(rng: Random) -> UUID:
    return UUID(int=rng.getrandbits(128), version=4)
