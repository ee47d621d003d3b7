"""A learner's month: sittings at sets and cards, made through the same actions as real ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from random import Random
from uuid import UUID

from quiz.actions.answers import submit_answer
from quiz.actions.attempts import NoAttemptLeft, finish_attempt, start_attempt
from quiz.actions.demonstration.people import DAYS, Persona
from quiz.actions.reviews import rate_card
from quiz.domain.questions import Response
from quiz.domain.scheduling import Rating, retrievability, study_day
from quiz.models import (
    Attempt,
    Card,
    Classroom,
    Fact,
    Memory,
    QuestionSet,
    User,
)
from quiz.models.content import PublishedQuestion, edition_content


def study(learner: User, persona: Persona, classroom: Classroom, now: datetime, rng: Random) -> None:
    """Make the days before the study-day of ``now``; on that day itself nobody has reviewed a card yet, at any hour."""
    assignments = list(classroom.assignments.select_related("question_set__current").order_by("opens_at", "pk"))
    today = study_day(now, learner.zone)
    for ago in range(DAYS - 1, 0, -1):
        afternoon = datetime.combine(today - timedelta(days=ago), time(14), tzinfo=UTC)
        moment = afternoon + timedelta(minutes=rng.randrange(6 * 60))
        if ago <= persona.paused or rng.random() > persona.diligence:
            continue
        ticks = _ticks(moment, rng)
        for assignment in assignments:
            left = persona.leaves and assignment.question_set.slug.endswith(persona.leaves)
            if assignment.opens_at < moment and not left and rng.random() < 0.5 * persona.diligence:
                _take(learner, persona, assignment.question_set, ticks, rng)
        _review_cards(learner, persona, ticks, rng)
    for assignment in assignments:
        if persona.leaves and assignment.question_set.slug.endswith(persona.leaves):
            _leave_open(learner, persona, assignment.question_set, _ticks(now - timedelta(hours=2), rng), rng)
            return


def _ticks(start: datetime, rng: Random) -> Iterator[datetime]:
    """Moments of one sitting, some seconds apart."""
    moment = start
    while True:
        moment += timedelta(seconds=rng.randrange(6, 40))
        yield moment


def _leave_open(
    learner: User, persona: Persona, question_set: QuestionSet, ticks: Iterator[datetime], rng: Random
) -> None:
    attempt = start_attempt(learner=learner, question_set=question_set, seed=rng.randrange(2**60), now=next(ticks))
    _answer(learner, persona, attempt, range(1, attempt.length // 2), ticks, rng)


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
    last = attempt.length // 2 if leaves_early else attempt.length
    _answer(learner, persona, attempt, range(attempt.answered + 1, last + 1), ticks, rng)
    if not leaves_early:
        finish_attempt(attempt=attempt, now=next(ticks))


def _answer(
    learner: User, persona: Persona, attempt: Attempt, numbers: Iterable[int], ticks: Iterator[datetime], rng: Random
) -> None:
    content = edition_content(attempt.edition_id)
    for number in numbers:
        question = content.questions[attempt.places[number - 1]]
        submit_answer(
            learner=learner,
            attempt=attempt.pk,
            number=number,
            response=_response(question, rng, right=rng.random() < persona.ability),
            token=_token(rng),
            now=next(ticks),
        )


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
