"""Who has to log in first is led to the whole page for it, and afterwards to a page that can be opened."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from tests.actions.test_attempts import begin
from tests.factories import UserFactory, publish_asking

pytestmark = pytest.mark.django_db

SITE = "http://testserver"
LOG_IN, REVIEW = reverse("login"), "/admin/quiz/story/1/review/"


def question() -> str:
    return reverse("quiz:attempt_question", args=[begin(UserFactory.create(), publish_asking(1)).pk, 1])


def test_after_a_form_the_page_it_stood_on_is_opened_and_what_was_not_saved_is_said() -> None:
    question_set = publish_asking(1).question_set
    page = reverse("quiz:set_detail", args=[question_set.slug])
    start = reverse("quiz:attempt_start", args=[question_set.slug])

    answer = Client().post(start, headers={"Referer": f"{SITE}{page}?from=here"}, follow=True)

    assert answer.redirect_chain == [(f"{LOG_IN}?next={page.replace('/', '%2F')}%3Ffrom%3Dhere", 302)]
    assert "What you sent last was not saved." in answer.text


@pytest.mark.parametrize("referer", [{}, {"Referer": "https://elsewhere.example/"}])
def test_where_no_page_of_this_site_was_open_it_is_the_start_page(referer: dict[str, str]) -> None:
    answer = Client().post(question(), headers=referer)

    assert answer["Location"] == f"{LOG_IN}?next=%2F"


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(("path", "log_in"), [("/cards/?reveal=1", LOG_IN), (REVIEW, reverse("admin:login"))])
def test_a_part_of_a_page_asks_the_browser_to_leave_the_whole_page(method: str, path: str, log_in: str) -> None:
    headers = {"HX-Request": "true", "HX-Current-URL": f"{SITE}/some/page/"}

    answer = getattr(Client(), method)(path, headers=headers)

    assert answer.status_code == (405 if (method, path) == ("post", "/cards/?reveal=1") else 200)
    if answer.status_code == 200:
        assert answer["HX-Redirect"] == f"{log_in}?next=%2Fsome%2Fpage%2F"


def test_whoever_opens_a_page_comes_back_to_it_as_ever() -> None:
    answer = Client().get("/progress/", follow=True)

    assert answer.redirect_chain == [(f"{LOG_IN}?next=/progress/", 302)]
    assert "not saved" not in answer.text
