"""What a learner gives is saved once, at the moment it is given, with all that follows from it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command

from quiz.actions.answers import AttemptClosed, NoSuchQuestion, Submitted, saved_answer, submit_answer
from quiz.actions.attempts import (
    NoAttemptLeft,
    NothingMissed,
    NotPublished,
    finish_attempt,
    finish_overdue,
    repeat_missed,
    start_attempt,
    start_preview,
)
from quiz.actions.publishing import preview_set
from quiz.domain.grading import UnreadableAnswer, Verdict
from quiz.models import (
    Answer,
    Attempt,
    DayTally,
    Edition,
    Grade,
    KindTally,
    Memory,
    OptionTally,
    QuestionTally,
    Review,
    User,
)
from quiz.models.content import edition_content
from tests.factories import NOON, QuestionSetFactory, TeacherFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db


def begin(learner: User, edition: Edition) -> Attempt:
    return start_attempt(learner=learner, question_set=edition.question_set, seed=1, now=NOON)


def option(attempt: Attempt, number: int, *, right: bool) -> dict[str, str]:
    question = edition_content(attempt.edition_id).questions[attempt.places[number - 1]]
    options = question.rules.anatomy(question.draft).options
    return {"option": next(found.key for found in options if found.right is right)}


def give(attempt: Attempt, number: int = 1, *, right: bool = True, **more: Any) -> Submitted:
    values: dict[str, Any] = {
        "learner": attempt.learner,
        "attempt": attempt.pk,
        "number": number,
        "token": uuid4(),
        "now": NOON,
    }
    if "response" not in more:
        values["response"] = option(attempt, number, right=right)
    return submit_answer(**{**values, **more})


def test_an_answer_is_saved_with_its_grade_review_memory_and_sums() -> None:
    attempt = begin(UserFactory.create(), publish_asking(2))

    given = give(attempt)

    assert given.grade.verdict is Verdict.RIGHT
    answer = Answer.objects.get()
    assert answer.response == option(attempt, 1, right=True)
    assert [row["text"] for row in answer.shown["options"]]
    assert Grade.objects.get().points == 1000
    review = Review.objects.get()
    assert (review.answer, review.rating, review.format) == (answer, 2, "recognition")
    assert Memory.objects.get().last_day == NOON.date()
    assert KindTally.objects.get().right_answers == 1
    assert (DayTally.objects.get().answers, DayTally.objects.get().new_facts) == (1, 1)
    assert (QuestionTally.objects.get().answers, OptionTally.objects.get().chosen) == (1, 1)
    assert Attempt.objects.get().answered == 1


def test_the_same_form_sent_twice_counts_once() -> None:
    attempt = begin(UserFactory.create(), publish_asking(2))
    token = uuid4()
    first = give(attempt, token=token)

    second = give(attempt, token=token, right=False)

    assert (second.again, second.answer, second.grade.verdict) == (True, first.answer, Verdict.RIGHT)
    assert Answer.objects.count() == Review.objects.count() == 1
    assert Attempt.objects.get().answered == 1
    assert DayTally.objects.get().answers == 1


def test_another_tab_cannot_answer_the_question_again() -> None:
    attempt = begin(UserFactory.create(), publish_asking(2))
    give(attempt, right=False)

    second = give(attempt, right=True)

    assert (second.again, second.grade.verdict) == (True, Verdict.WRONG)
    assert Answer.objects.count() == 1


def test_an_unreadable_answer_saves_nothing() -> None:
    attempt = begin(UserFactory.create(), publish_asking(1))

    with pytest.raises(UnreadableAnswer):
        give(attempt, response={})

    assert not Answer.objects.exists()
    assert Attempt.objects.get().answered == 0


def test_nobody_answers_for_another_learner() -> None:
    attempt = begin(UserFactory.create(), publish_asking(1))

    with pytest.raises(NoSuchQuestion):
        give(attempt, learner=UserFactory.create())

    assert not Answer.objects.exists()


@pytest.mark.parametrize("number", [0, 2, 99])
def test_a_question_that_is_not_in_the_attempt_is_refused(number: int) -> None:
    attempt = begin(UserFactory.create(), publish_asking(1))

    with pytest.raises(NoSuchQuestion):
        give(attempt, number, response={"option": "a"})


def test_finishing_keeps_what_was_saved_and_takes_nothing_more() -> None:
    attempt = begin(UserFactory.create(), publish_asking(2))
    give(attempt)

    finished = finish_attempt(attempt=attempt, now=NOON)

    assert (finished.points, finished.percent) == (1000, 50)
    with pytest.raises(AttemptClosed):
        give(attempt, 2)
    assert finish_attempt(attempt=attempt, now=NOON + timedelta(hours=1)).finished_at == NOON


def test_the_servers_clock_ends_an_attempt() -> None:
    attempt = begin(UserFactory.create(), publish_asking(2, minutes=10))
    give(attempt, now=NOON + timedelta(minutes=9))

    with pytest.raises(AttemptClosed):
        give(attempt, 2, now=NOON + timedelta(minutes=10))

    assert finish_overdue(attempts=attempt.learner.attempts.all(), now=NOON + timedelta(hours=2)) == 1
    attempt.refresh_from_db()
    assert (attempt.finished_at, attempt.points) == (NOON + timedelta(minutes=10), 1000)


def test_starting_twice_goes_on_with_the_open_attempt() -> None:
    learner, edition = UserFactory.create(), publish_asking(1)

    assert begin(learner, edition) == begin(learner, edition)


def test_no_more_attempts_than_allowed() -> None:
    learner, edition = UserFactory.create(), publish_asking(1, attempts_allowed=1)
    finish_attempt(attempt=begin(learner, edition), now=NOON)

    with pytest.raises(NoAttemptLeft):
        begin(learner, edition)


def test_a_set_that_is_not_published_cannot_be_started() -> None:
    with pytest.raises(NotPublished):
        start_attempt(learner=UserFactory.create(), question_set=QuestionSetFactory.create(), seed=1, now=NOON)


def test_repeating_asks_only_what_was_missed_and_uses_up_no_attempt() -> None:
    learner, edition = UserFactory.create(), publish_asking(3, attempts_allowed=1)
    attempt = begin(learner, edition)
    give(attempt, 1)
    give(attempt, 2, right=False)
    finished = finish_attempt(attempt=attempt, now=NOON)

    again = repeat_missed(attempt=finished, seed=2, now=NOON)

    assert (again.places, again.number, again.repeats) == ([2, 3], 2, finished)
    give(again, 1)
    assert QuestionTally.objects.get(question__edition_items__position=2).answers == 1


def test_there_is_nothing_to_repeat_when_all_was_right() -> None:
    attempt = begin(UserFactory.create(), publish_asking(1))
    give(attempt)

    with pytest.raises(NothingMissed):
        repeat_missed(attempt=finish_attempt(attempt=attempt, now=NOON), seed=2, now=NOON)


def test_a_preview_leaves_no_trace_in_memory_and_sums() -> None:
    teacher, edition = TeacherFactory.create(), publish_asking(1)
    preview = preview_set(question_set=edition.question_set, by=teacher, now=NOON)
    attempt = start_preview(learner=teacher, edition=preview, seed=1, now=NOON)

    give(attempt)
    finish_attempt(attempt=attempt, now=NOON)

    assert Answer.objects.count() == 1
    for table in (Review, Memory, KindTally, DayTally, QuestionTally, OptionTally):
        assert not table.objects.exists()


def test_a_shuffled_set_asks_the_same_questions_in_the_order_of_the_attempt() -> None:
    edition = publish_asking(8, shuffle_questions=True)
    orders = {
        tuple(
            start_attempt(learner=UserFactory.create(), question_set=edition.question_set, seed=seed, now=NOON).places
        )
        for seed in range(5)
    }

    assert len(orders) > 1
    assert all(sorted(order) == list(range(1, 9)) for order in orders)


def test_an_open_attempt_goes_on_with_the_edition_that_it_began() -> None:
    learner, edition = UserFactory.create(), publish_asking(2)
    attempt = begin(learner, edition)
    edition.question_set.current = publish_asking(1)

    assert begin(learner, edition).edition == edition
    assert give(attempt, 2).grade.verdict is Verdict.RIGHT


def test_a_saved_answer_shows_the_grade_that_counts_now() -> None:
    attempt = begin(UserFactory.create(), publish_asking(1))
    given = give(attempt, right=False)
    Grade.objects.create(answer_id=given.answer, verdict="right", points=1000, why="regraded", graded_at=NOON)

    saved = saved_answer(learner=attempt.learner, attempt=attempt.pk, number=1)

    assert saved is not None
    assert saved.grade.verdict is Verdict.RIGHT


def test_memories_and_sums_are_what_a_recount_gives(capsys: pytest.CaptureFixture[str]) -> None:
    edition = publish_asking(4)
    for place, learner in enumerate(UserFactory.create_batch(3)):
        attempt = begin(learner, edition)
        for number in (1, 2, 3):
            give(attempt, number, right=(number + place) % 2 == 0, now=NOON + timedelta(days=number))
        finish_attempt(attempt=attempt, now=NOON + timedelta(days=4))

    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")

    assert "9 memories from 9 reviews; 0 differ" in capsys.readouterr().out


def test_a_recount_mends_what_was_spoilt(capsys: pytest.CaptureFixture[str]) -> None:
    attempt = begin(UserFactory.create(), publish_asking(1))
    give(attempt)
    Memory.objects.update(stability=99)
    DayTally.objects.update(answers=7)

    call_command("rebuild_memory")
    call_command("rebuild_tallies")
    call_command("rebuild_memory", "--check")
    call_command("rebuild_tallies", "--check")

    assert DayTally.objects.get().answers == 1
    assert Memory.objects.get().stability < 10
