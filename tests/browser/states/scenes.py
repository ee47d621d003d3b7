"""Situations that the demonstration has not: a time limit, a time that is up, a correction, proposals that wait.

Run inside the site that is to hold them, by ``manage.py shell``; prints the keys under which the addresses find them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from axes.models import AccessAttempt
from django.contrib.auth.hashers import make_password
from django.utils import timezone

from quiz.actions.answers import submit_answer
from quiz.actions.attempts import finish_attempt, start_attempt
from quiz.actions.classrooms import join_class
from quiz.actions.corrections import supersede_fact
from quiz.actions.proposing import propose_for
from quiz.actions.publishing import publish_set
from quiz.actions.reviews import rate_card
from quiz.actions.setting_aside import doubt, settle_flag, suspend
from quiz.domain.questions import Samples
from quiz.domain.scheduling import LEECH_FROM, Rating
from quiz.management.commands.demo import PASSWORD
from quiz.models import Attempt, Card, Classroom, Fact, Flag, Memory, QuestionSet, SetItem, Story, User
from quiz.models.content import edition_content

HEAD, ADA, CLEO, LATECOMER = "head", "ada", "cleo", "ivo"
LOCKED, VISITOR = "mallory", "visitor"
TREATY, ARMS = "collective-security-treaty", "belarus-arms"
UNREAD = Path(__file__).parents[3] / "benchmarks" / "reading" / "stories" / "adriatic-customs-exit.txt"

Choose = Callable[[int, Samples], Mapping[str, str]]


def an_administrator() -> User:
    """Somebody who may see all of the admin."""
    return User.objects.create(
        username=HEAD, display_name="Jana Head", password=make_password(PASSWORD), is_staff=True, is_superuser=True
    )


def prepare() -> None:
    """Make every situation, and print its keys."""
    now = timezone.now()
    teacher = User.objects.get(username="teacher")
    an_administrator()
    ada, cleo, ivo = (_learner(name, now) for name in (ADA, CLEO, LATECOMER))
    keys = {
        "begun": _answered(ada, f"{ARMS}-first-look", range(1, 3), _right_then_wrong, now).pk,
        "kept": _answered(ada, f"{ARMS}-when-and-what-was-owed", range(1, 2), _right, now).pk,
        "finished": _finished(ada, f"{TREATY}-first-look", _right_then_wrong, now).pk,
        "failed": _finished(cleo, f"{TREATY}-when-and-what-was-owed", _wrong, now).pk,
        "passed": _finished(cleo, f"{TREATY}-when-and-what-was-owed", _right, now).pk,
    }
    _card_turned(cleo, now)
    User.objects.filter(pk=cleo.pk).update(exam_on=now.date() + timedelta(days=20))
    User.objects.filter(pk=ivo.pk).update(exam_on=now.date() - timedelta(days=3))
    _a_guest_who_has_an_account(now)
    leech = _set_aside(ivo, teacher, now)
    timed = _against_the_clock(teacher, now)
    keys |= {
        "timed": start_attempt(learner=ada, question_set=timed, seed=1, now=now).pk,
        "late": start_attempt(learner=ivo, question_set=timed, seed=1, now=now - timedelta(hours=1)).pk,
        "corrected": _corrected(keys["finished"], teacher, now).pk,
        "leech": leech.pk,
        "draft": _waiting_for_review(teacher).pk,
        "unpublished": QuestionSet.objects.create(
            slug="not-yet", title="Not published yet", story=timed.story, created_by=teacher
        ).pk,
        "empty_class": Classroom.objects.create(name="History 9c", teacher=teacher).pk,
        "remembered": Memory.objects.recallable()
        .filter(learner__username="anna")
        .order_by("-reviews", "pk")[0]
        .fact_id,
        "locked": AccessAttempt.objects.create(
            username=LOCKED, ip_address="127.0.0.1", attempt_time=now, failures_since_start=8
        ).pk,
    }
    print(json.dumps(keys))  # noqa: T201


def _a_guest_who_has_an_account(now: datetime) -> None:
    """A guest whom the tests can come back as: a real one has no password."""
    guest = User.objects.create(username=VISITOR, is_guest=True, password=make_password(PASSWORD))
    _answered(guest, f"{ARMS}-first-look", range(1, 3), _right, now)
    _card_turned(guest, now)


def _learner(username: str, now: datetime) -> User:
    learner = User.objects.create(
        username=username, display_name=username.title(), password=make_password(PASSWORD), time_zone="Europe/London"
    )
    join_class(learner=learner, code=Classroom.objects.get(name="History 9b").join_code, now=now)
    return learner


def _right(number: int, samples: Samples) -> Mapping[str, str]:
    return samples.right


def _wrong(number: int, samples: Samples) -> Mapping[str, str]:
    return samples.wrong


def _right_then_wrong(number: int, samples: Samples) -> Mapping[str, str]:
    return samples.right if number % 2 else samples.wrong


def _answered(learner: User, slug: str, numbers: range, choose: Choose, now: datetime) -> Attempt:
    question_set = QuestionSet.objects.get(slug=slug)
    attempt = start_attempt(learner=learner, question_set=question_set, seed=1, now=now)
    questions = edition_content(attempt.edition_id).questions
    for number in numbers:
        question = questions[attempt.places[number - 1]]
        response = choose(number, question.rules.samples(question.draft))
        submit_answer(learner=learner, attempt=attempt.pk, number=number, response=response, token=uuid4(), now=now)
    return attempt


def _finished(learner: User, slug: str, choose: Choose, now: datetime) -> Attempt:
    size = QuestionSet.objects.get(slug=slug).items.count()
    return finish_attempt(attempt=_answered(learner, slug, range(1, size), choose, now), now=now)


def _card_turned(learner: User, now: datetime) -> None:
    card = Card.objects.taught().order_by("pk")[0]
    rate_card(learner=learner, card=card, rating=Rating.GOOD, token=uuid4(), now=now)


def _set_aside(learner: User, teacher: User, now: datetime) -> Card:
    """A card put off, one suspended, two found wrong of which one is settled, and a leech, which is given."""
    of_facts = {card.fact_id: card for card in Card.objects.taught().order_by("-pk")}
    leech, other, wrong, doubtful = list(of_facts.values())[-4:]
    for ago in range(LEECH_FROM, -1, -1):
        moment = now - timedelta(days=ago)
        rate_card(learner=learner, card=leech, rating=Rating.AGAIN, token=uuid4(), now=moment)
    suspend(learner=learner, card=other, now=now)
    for card, note in ((wrong, "The treaty was signed in May, not in June."), (doubtful, "")):
        doubt(learner=learner, card=card, note=note, now=now)
    settled = Flag.objects.get(card=wrong)
    settle_flag(flag=settled, by=teacher, answer="You are right, thank you: the card is mended.", now=now)
    return leech


def _against_the_clock(teacher: User, now: datetime) -> QuestionSet:
    like = QuestionSet.objects.get(slug=f"{ARMS}-first-look")
    timed = QuestionSet.objects.create(
        slug="against-the-clock", title="Against the clock", story=like.story, minutes=10, created_by=teacher
    )
    items = like.items.order_by("position")[:3]
    SetItem.objects.bulk_create(
        SetItem(question_set=timed, question=item.question, position=place) for place, item in enumerate(items, start=1)
    )
    return publish_set(question_set=timed, by=teacher, now=now - timedelta(days=1)).question_set


def _corrected(attempt: int, teacher: User, now: datetime) -> Fact:
    """A fact that the learner of the attempt has answered: an event's day was wrong."""
    edition = Attempt.objects.get(pk=attempt).edition_id
    asked = {view.fact_id for question in edition_content(edition).questions.values() for view in question.evidence}
    fact = Fact.objects.filter(pk__in=asked, kind=Fact.Kind.EVENT).order_by("pk")[0]
    fact.statement = f"In fact, {fact.statement[:1].lower()}{fact.statement[1:]}"
    corrected = supersede_fact(fact=fact, correction="The first report had this wrong.", by=teacher, now=now)
    return corrected.fact


def _waiting_for_review(teacher: User) -> Story:
    text = UNREAD.read_text(encoding="utf-8")
    title, _newline, rest = text.strip().partition("\n")
    story = Story.objects.create(slug="a-draft", title=title.strip(), publisher="The Daily Example", text=rest.strip())
    propose_for(story=story, by=teacher)
    return story
