"""The results of a set: learners' attempts, and the figures of its questions."""

from __future__ import annotations

import pytest

from quiz.actions.attempts import repeat_missed, start_preview
from quiz.actions.publishing import preview_set
from quiz.models import Classroom, Edition, Grade, User
from quiz.reports.results import LearnerResult, QuestionResult, set_results
from tests.admin.test_results import take
from tests.factories import NOON, EnrolmentFactory, UserFactory, publish_asking

pytestmark = pytest.mark.django_db


def results_for(edition: Edition, classroom: Classroom) -> list[LearnerResult]:
    return list(set_results(edition.question_set, classroom.teacher).learners)


def questions_of(edition: Edition) -> list[QuestionResult]:
    return list(set_results(edition.question_set, UserFactory.create()).questions)


def class_taking(edition: Edition, *answers: tuple[bool, ...]) -> list[User]:
    learners = UserFactory.create_batch(len(answers))
    for learner, right in zip(learners, answers, strict=True):
        take(learner, edition, *right)
    return learners


def test_first_and_best_scores_are_told_apart() -> None:
    edition = publish_asking(2)
    enrolment = EnrolmentFactory.create()
    take(enrolment.learner, edition, False, True)
    take(enrolment.learner, edition, True, True)
    take(enrolment.learner, edition, False, False)

    (row,) = results_for(edition, enrolment.classroom)

    assert (row.attempts, row.first_percent, row.best_percent, row.last_finished_at) == (3, 50, 100, NOON)


def test_repeats_of_what_was_missed_do_not_count() -> None:
    edition = publish_asking(2)
    enrolment = EnrolmentFactory.create()
    attempt = take(enrolment.learner, edition, False, True)
    repeat_missed(attempt=attempt, seed=1, now=NOON)

    (row,) = results_for(edition, enrolment.classroom)

    assert (row.attempts, row.is_under_way) == (1, False)


def test_an_attempt_under_way_has_no_score_yet_and_who_has_not_begun_comes_last() -> None:
    edition = publish_asking(2)
    absent = EnrolmentFactory.create(learner__display_name="A")
    present = EnrolmentFactory.create(learner__display_name="B", classroom=absent.classroom)
    take(present.learner, edition, True, finish=False)

    rows = results_for(edition, absent.classroom)

    assert [row.learner for row in rows] == [present.learner, absent.learner]
    assert (rows[0].attempts, rows[0].first_percent, rows[0].is_under_way) == (1, None, True)
    assert rows[1].attempts == 0


def test_a_learner_of_two_classes_has_one_row() -> None:
    edition = publish_asking(1)
    first = EnrolmentFactory.create(classroom__name="10a")
    EnrolmentFactory.create(classroom__name="10b", classroom__teacher=first.classroom.teacher, learner=first.learner)

    (row,) = results_for(edition, first.classroom)

    assert row.classes == "10a, 10b"


def test_figures_of_a_question_worked_out_by_hand() -> None:
    edition = publish_asking(4)
    # Question 1 against the rest of 3, 2, 1 and 0: marks 1, 0, 1, 0. As in the test of the formulas.
    class_taking(
        edition,
        (True, True, True, True),
        (False, True, True, False),
        (True, False, True, False),
        (False, False, False, False),
    )

    row = questions_of(edition)[0]

    assert (row.answers, row.facility) == (4, 50)
    assert row.discrimination == pytest.approx(44.7214, abs=1e-4)
    assert row.efficiency == pytest.approx(50)
    assert not row.is_weak


def test_a_question_that_the_best_get_wrong_is_flagged() -> None:
    edition = publish_asking(3)
    class_taking(edition, (False, True, True), (True, False, False))

    row = questions_of(edition)[0]

    assert row.discrimination == pytest.approx(-100)
    assert row.is_weak


def test_only_first_attempts_count_and_no_previews() -> None:
    edition = publish_asking(2)
    learner, other = class_taking(edition, (True, True), (False, False))
    take(learner, edition, False, False)
    preview = preview_set(question_set=edition.question_set, by=other, now=NOON)
    start_preview(learner=other, edition=preview, seed=1, now=NOON)

    row = questions_of(edition)[0]

    assert (row.answers, row.facility) == (2, 50)
    assert row.efficiency == pytest.approx(100)


def test_a_regraded_answer_counts_with_its_last_grade() -> None:
    edition = publish_asking(2)
    class_taking(edition, (True, True), (False, False))
    wrong = Grade.objects.filter(points=0).order_by("pk")[0]
    Grade.objects.create(answer=wrong.answer, verdict="right", points=1000, why=Grade.Why.REGRADED, graded_at=NOON)

    assert questions_of(edition)[0].efficiency is None


def test_a_set_that_is_not_published_has_no_question_figures() -> None:
    edition = publish_asking(1)
    question_set = edition.question_set
    question_set.current = None

    assert set_results(question_set, UserFactory.create()).questions == ()
