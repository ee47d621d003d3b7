"""The pages of an attempt: one question at a time, with and without htmx, in a fixed number of statements."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from quiz.actions.attempts import start_attempt, start_preview
from quiz.actions.publishing import preview_set
from quiz.models import Answer, Attempt, Edition, User
from quiz.models.content import edition_content
from tests.actions.test_attempts import option
from tests.factories import TeacherFactory, UserFactory, publish_asking

HTMX = {"HX-Request": "true"}


def begin(learner: User, edition: Edition) -> Attempt:
    return start_attempt(learner=learner, question_set=edition.question_set, seed=3, now=timezone.now())


def page(attempt: Attempt, number: int = 1) -> str:
    return reverse("quiz:attempt_question", args=[attempt.pk, number])


def form(attempt: Attempt, number: int = 1, *, right: bool = True) -> dict[str, str]:
    return {**option(attempt, number, right=right), "token": str(uuid4())}


def logged_in(learner: User) -> Client:
    client = Client()
    client.force_login(learner)
    return client


@pytest.fixture
def attempt(db: None) -> Attempt:
    return begin(UserFactory.create(), publish_asking(3))


def test_an_answer_without_htmx_leads_to_a_page_that_can_be_reloaded(attempt: Attempt) -> None:
    client = logged_in(attempt.learner)

    response = client.post(page(attempt), form(attempt), follow=True)

    assert response.redirect_chain == [(page(attempt), 302)]
    assert "<html" in response.text
    assert "Freedonia invaded Sylvania on 5 May 2021" in response.text
    assert client.get(page(attempt)).text.count("Freedonia invaded Sylvania on 5 May 2021") >= 1
    assert Answer.objects.count() == 1


def test_an_answer_with_htmx_is_answered_by_the_part_alone(attempt: Attempt) -> None:
    response = logged_in(attempt.learner).post(page(attempt), form(attempt), headers=HTMX)

    assert "<html" not in response.text
    assert "<mark" in response.text
    assert page(attempt, 2) in response.text
    assert "HX-Request" in response["Vary"]


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["without htmx", "with htmx"])
def test_a_second_tab_is_told_that_the_first_answer_counts(attempt: Attempt, headers: dict[str, str]) -> None:
    client = logged_in(attempt.learner)
    client.post(page(attempt), form(attempt, right=True), headers=headers)

    again = client.post(page(attempt), form(attempt, right=True), headers=headers, follow=True)
    other = client.post(page(attempt), form(attempt, right=False), headers=headers, follow=True)

    assert "in another tab or on another device" not in again.text
    assert "in another tab or on another device" in other.text
    assert "verdict-right" in other.text


def test_a_wrong_answer_brings_the_reason_and_the_right_one(attempt: Attempt) -> None:
    response = logged_in(attempt.learner).post(page(attempt), form(attempt, right=False), headers=HTMX)

    assert "That is when" in response.text
    assert "on 5 May 2021" in response.text


def test_an_empty_answer_is_asked_again_and_nothing_is_saved(attempt: Attempt) -> None:
    token = str(uuid4())

    response = logged_in(attempt.learner).post(page(attempt), {"token": token})

    assert response.status_code == 200
    assert token in response.text
    assert not Answer.objects.exists()


def test_a_classmate_gets_404(attempt: Attempt) -> None:
    classmate = logged_in(UserFactory.create())

    assert classmate.get(page(attempt)).status_code == 404
    assert classmate.post(page(attempt), form(attempt)).status_code == 404


def test_with_feedback_at_the_end_nothing_is_told_before(db: None) -> None:
    attempt = begin(UserFactory.create(), publish_asking(2, feedback="at the end"))
    client = logged_in(attempt.learner)

    during = client.post(page(attempt), form(attempt, right=False), headers=HTMX).text
    assert "That is when" not in during
    assert "<mark" not in during
    client.post(page(attempt, 2), form(attempt, 2))
    client.post(reverse("quiz:attempt_finish", args=[attempt.pk]))
    after = client.get(reverse("quiz:attempt_result", args=[attempt.pk])).text

    assert "That is when" in after


def test_what_no_page_lets_anybody_type_is_not_kept(attempt: Attempt) -> None:
    forged = {f"field {number}": "long" * 1_000 for number in range(300)}

    logged_in(attempt.learner).post(page(attempt), {**form(attempt), **forged})

    response = Answer.objects.get().response
    assert option(attempt, 1, right=True).items() <= response.items()
    assert len(response) == 100
    assert {len(value) for name, value in response.items() if name.startswith("field")} == {200}


def test_a_character_that_a_database_does_not_store_is_left_out(attempt: Attempt) -> None:
    logged_in(attempt.learner).post(page(attempt), {**form(attempt), "with\x00nul": "a\x00b"})

    assert Answer.objects.get().response["withnul"] == "ab"


def test_the_time_is_over_leads_to_the_result(attempt: Attempt) -> None:
    Attempt.objects.update(deadline_at=timezone.now() - timedelta(seconds=1))
    client = logged_in(attempt.learner)

    response = client.post(page(attempt), form(attempt))

    assert response["Location"] == reverse("quiz:attempt_result", args=[attempt.pk])
    result = client.get(response["Location"]).text
    assert "The time was over at" in result
    assert "3 questions had no answer." in result
    assert "not wholly right" not in result
    attempt.refresh_from_db()
    assert attempt.points == 0


def test_the_result_shows_every_answer_and_offers_what_was_missed(attempt: Attempt) -> None:
    client = logged_in(attempt.learner)
    for number in (1, 2):
        client.post(page(attempt, number), form(attempt, number, right=number == 1))
    client.post(reverse("quiz:attempt_finish", args=[attempt.pk]))

    result = client.get(reverse("quiz:attempt_result", args=[attempt.pk]))
    again = client.post(reverse("quiz:attempt_repeat", args=[attempt.pk]))

    assert result.text.count("<details") >= 3
    assert "1 question had no answer." in result.text
    assert "1 answer was not wholly right." in result.text
    assert "The time was over" not in result.text
    assert again.status_code == 302
    assert Attempt.objects.get(repeats=attempt).places == [2, 3]


def test_an_unfinished_attempt_says_what_is_left(attempt: Attempt) -> None:
    client = logged_in(attempt.learner)
    client.post(page(attempt), form(attempt))

    response = client.get(reverse("quiz:attempt_result", args=[attempt.pk]))

    assert page(attempt, 2) in response.text
    assert reverse("quiz:attempt_finish", args=[attempt.pk]) in response.text


def test_a_preview_says_so_and_leads_back_to_its_set(db: None) -> None:
    teacher, edition = TeacherFactory.create(), publish_asking(1)
    preview = preview_set(question_set=edition.question_set, by=teacher, now=timezone.now())
    attempt = start_preview(learner=teacher, edition=preview, seed=1, now=timezone.now())
    back = reverse("admin:quiz_questionset_change", args=[edition.question_set.pk])
    client = logged_in(teacher)

    assert back in client.get(page(attempt)).text
    assert back in client.get(reverse("quiz:attempt_result", args=[attempt.pk])).text
    client.post(reverse("quiz:attempt_finish", args=[attempt.pk]))
    assert back in client.get(reverse("quiz:attempt_result", args=[attempt.pk])).text


def test_a_learners_attempt_is_no_preview(attempt: Attempt) -> None:
    assert "admin" not in logged_in(attempt.learner).get(page(attempt)).text


def _statements(client: Client, method: str, url: str, data: dict[str, str] | None = None, **headers: Any) -> list[str]:
    with CaptureQueriesContext(connection) as captured:
        response: HttpResponse = getattr(client, method)(url, data, **headers)
    assert response.status_code == 200
    return [query["sql"] for query in captured.captured_queries]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("length", [2, 20])
def test_an_answer_takes_at_most_fifteen_statements_whatever_the_length(length: int) -> None:
    attempt = begin(UserFactory.create(), publish_asking(length))
    client = logged_in(attempt.learner)
    edition_content(attempt.edition_id)
    statements = _statements(client, "post", page(attempt), form(attempt), headers=HTMX)

    assert len(statements) <= 15, "\n".join(statements)
    assert [statements[2], statements[-1]] in (["BEGIN IMMEDIATE", "COMMIT"], ["BEGIN", "COMMIT"])


@pytest.mark.django_db(transaction=True)
def test_an_answer_takes_as_many_statements_after_a_long_history() -> None:
    learner, edition = UserFactory.create(), publish_asking(6)
    client = logged_in(learner)
    attempt = begin(learner, edition)
    edition_content(attempt.edition_id)

    counts = [
        len(_statements(client, "post", page(attempt, number), form(attempt, number), headers=HTMX))
        for number in range(1, 7)
    ]

    assert len(set(counts)) == 1


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("length", [2, 20])
def test_every_page_of_an_attempt_takes_a_fixed_number_of_statements(length: int) -> None:
    attempt = begin(UserFactory.create(), publish_asking(length))
    client = logged_in(attempt.learner)
    edition_content(attempt.edition_id)
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more
    before = len(_statements(client, "get", page(attempt)))
    for number in range(1, length + 1):
        client.post(page(attempt, number), form(attempt, number))
    after = len(_statements(client, "get", page(attempt)))
    client.post(reverse("quiz:attempt_finish", args=[attempt.pk]))
    result = len(_statements(client, "get", reverse("quiz:attempt_result", args=[attempt.pk])))

    assert (before, after, result) == (5, 6, 6)
