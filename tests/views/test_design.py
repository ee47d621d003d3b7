"""The page of the design: for teachers, with every colour, icon and state."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quiz.views.examples import PAGES
from quiz.views.palette import roles
from tests.factories import UserFactory

DESIGN = reverse("quiz:design")
EXAMPLES = [(kind, state) for kind, page in PAGES.items() for state in page.states]

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher(client: Client) -> Client:
    client.force_login(UserFactory.create(is_staff=True, is_superuser=True))
    client.get(reverse("quiz:healthz"))  # the first request of a day costs more
    return client


def test_a_learner_is_sent_to_the_log_in_of_teachers(client: Client) -> None:
    client.force_login(UserFactory.create())

    assert client.get(DESIGN)["Location"].startswith(reverse("admin:login"))


def test_it_is_only_read(teacher: Client) -> None:
    assert teacher.post(DESIGN).status_code == 405


def test_every_colour_stands_out_from_what_it_lies_on_by_day_and_by_night() -> None:
    measured = [
        (role.name, str(found.against), round(found.ratio, 2))
        for role in roles()
        for swatch in (role.light, role.dark)
        for found in swatch.measured
        if not found.is_enough
    ]

    assert len(roles()) > 30
    assert measured == []


def test_every_colour_that_speaks_is_measured_in_both_schemes() -> None:
    unmeasured = {role.name for role in roles() if not role.light.measured or not role.dark.measured}

    assert unmeasured == {"rule"}
    assert [role.name for role in roles() if role.light.value == role.dark.value] == []


def test_every_icon_stands_there_with_its_word(teacher: Client, project: Path) -> None:
    sprite = (project / "templates/quiz/_icons.html").read_text(encoding="utf-8")
    icons = set(re.findall(r'id="icon-([a-z-]+)"', sprite))

    page = teacher.get(DESIGN).text
    named = re.findall(
        r'<svg class="icon" aria-hidden="true"><use href="#icon-([a-z-]+)"/></svg>\s*(?:<span>)?\s*\w', page
    )

    assert icons - set(named) == set()


def test_every_example_is_linked(teacher: Client) -> None:
    page = teacher.get(DESIGN).text

    assert all(f'href="?kind={kind}&amp;state={state}"' in page for kind, state in EXAMPLES)


@pytest.mark.parametrize(("kind", "state"), EXAMPLES)
def test_an_example_is_made_of_values(teacher: Client, kind: str, state: str, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(2):  # the session and who it is
        page = teacher.get(DESIGN, {"kind": kind, "state": state})

    assert page.status_code == 200
    assert 'aria-current="page"' in page.text


@pytest.mark.parametrize("query", [{"kind": "nothing"}, {"kind": "card", "state": "nothing"}, {"kind": "card"}])
def test_what_there_is_no_example_of_is_not_found(teacher: Client, query: dict[str, str]) -> None:
    assert teacher.get(DESIGN, query).status_code == 404


def test_an_example_before_the_answer_tells_nothing_of_it(teacher: Client) -> None:
    page = teacher.get(DESIGN, {"kind": "multiple_choice", "state": "unanswered"}).text

    assert "A ferry pact" in page
    assert "fishermen protested" not in page
    assert 'class="option is-' not in page


def test_the_home_page_of_teachers_leads_to_it(teacher: Client) -> None:
    assert f'href="{DESIGN}"' in teacher.get(reverse("admin:index")).text
