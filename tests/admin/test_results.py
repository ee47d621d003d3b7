"""A teacher sees the learners' results, by name for their own classes and as a sum for others."""

from __future__ import annotations

from uuid import uuid4

from django.test import Client
from django.urls import reverse

from quiz.actions.answers import submit_answer
from quiz.actions.attempts import finish_attempt, start_attempt
from quiz.models import Attempt, Edition, Question, User
from quiz.models.content import edition_content
from quiz.reports.results import OptionResult, QuestionResult
from tests.factories import NOON, EnrolmentFactory, UserFactory, publish_asking


def take(learner: User, edition: Edition, *right: bool, finish: bool = True) -> Attempt:
    attempt = start_attempt(learner=learner, question_set=edition.question_set, seed=1, now=NOON)
    for number, is_right in enumerate(right, start=1):
        question = edition_content(edition.pk).questions[attempt.places[number - 1]]
        samples = question.rules.samples(question.draft)
        submit_answer(
            learner=learner,
            attempt=attempt.pk,
            number=number,
            response=samples.right if is_right else samples.wrong,
            token=uuid4(),
            now=NOON,
        )
    return finish_attempt(attempt=attempt, now=NOON) if finish else attempt


def page_of(edition: Edition) -> str:
    return reverse("admin:quiz_questionset_results", args=[edition.question_set_id])


def test_own_students_are_named_with_their_scores_and_others_are_not(desk: Client, teacher: User):
    edition = publish_asking(2)
    enrolment = EnrolmentFactory.create(classroom__teacher=teacher, learner__display_name="Bea")
    take(enrolment.learner, edition, True, False)
    take(enrolment.learner, edition, True, True)
    take(UserFactory.create(display_name="Somebody else"), edition, False, False)

    page = desk.get(page_of(edition))

    assert "Bea" in page.text
    assert "50%" in page.text
    assert "100%" in page.text
    assert "Somebody else" not in page.text
    assert "Learners who are in no class of yours: 1. Attempts that they finished: 1, with 0% on average." in page.text


def test_options_are_shown_with_how_many_chose_them(desk: Client):
    edition = publish_asking(1)
    take(UserFactory.create(), edition, True)
    take(UserFactory.create(), edition, False)

    row = desk.get(page_of(edition)).context["results"].questions[0]

    assert sorted((option.right, option.chosen, option.percent) for option in row.options) == [
        (False, 0, 0),
        (False, 1, 50),
        (True, 1, 50),
    ]


def test_of_many_options_those_that_nobody_chose_are_only_counted():
    texts = [OptionResult(f"Sentence {n}", right=n == 3, chosen=2 if n == 5 else 0, percent=0) for n in range(9)]
    row = QuestionResult(1, Question(), 2, None, None, None, texts)

    assert [option.text for option in row.told] == ["Sentence 5", "Sentence 3"]
    assert row.untold == 7


def test_a_set_that_was_never_taken_has_a_page_all_the_same(desk: Client):
    page = desk.get(page_of(publish_asking(1)))

    assert page.status_code == 200
    assert "No class of yours has learners yet." in page.text


def test_a_set_that_is_not_there_has_no_results(desk: Client):
    assert desk.get(reverse("admin:quiz_questionset_results", args=[99])).status_code == 404
