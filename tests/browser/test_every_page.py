"""Pages on a teacher’s way: accessible by axe’s rules, in light and dark, and without a scroll bar at the bottom."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from quiz.management.commands.demo import PASSWORD
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

TEACHERS = [
    "",
    *(
        f"story/{page}"
        for page in (
            "add/",
            "1/change/",
            "1/review/",
            "1/review/?decided=no",
            "1/workshop/",
            "1/coverage/",
            "1/delete/",
        )
    ),
    *(f"{row}/" for row in ("story", "fact", "question", "card", "actor", "classroom", "questionset", "attempt")),
    *(f"{row}/1/change/" for row in ("fact", "question", "card", "actor", "classroom", "questionset")),
    "story/?q=nowhere",
    "classroom/1/delete/",
    "classroom/1/history/",
    "question/1/preview/",
    "card/1/preview/",
    "fact/add/",
    "fact/add/?story=1&kind=event",
    "question/add/?story=1&kind=multiple_choice",
    "questionset/1/results/",
    "classroom/1/report/",
]
LOOKS = [
    pytest.param(
        {"viewport": {"width": width, "height": 800}, "color_scheme": scheme, "reduced_motion": "reduce"},
        id=f"{width} {scheme}",
    )
    for width, scheme in ((320, "light"), (360, "dark"), (1280, "light"), (1280, "dark"))
]


def as_teacher(page: Page, demo: LiveApp) -> None:
    page.goto(f"{demo.base_url}/admin/login/?next=/admin/quiz/story/")
    page.get_by_label("Username").fill("teacher")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("Password").press("Enter")
    page.wait_for_url("**/admin/quiz/story/")


@pytest.mark.parametrize("look", LOOKS)
def test_pages_for_teachers(
    demo: LiveApp,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    look: dict[str, object],
) -> None:
    page = open_page(**look)
    as_teacher(page, demo)
    for path in TEACHERS:
        page.goto(f"{demo.base_url}/admin/quiz/{path}")
        assert page_errors == []
        assert_accessible(page)
        page_errors.clear()  # axe writes a style sheet that imports another into the page, which is refused
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{page.url} is too wide"


def test_a_box_that_searches_says_for_what_and_what_is_chosen(
    demo: LiveApp, page: Page, assert_accessible: Callable[..., None], page_errors: list[str]
) -> None:
    as_teacher(page, demo)
    page.goto(f"{demo.base_url}/admin/quiz/questionset/1/change/")

    page.get_by_role("button", name="Add another Question").click()
    page.get_by_role("combobox", name="Question").last.click()
    page.get_by_role("searchbox", name="Question").fill("who said")
    found = page.get_by_role("option", name=re.compile("who said", re.IGNORECASE)).first
    text = found.inner_text()
    assert_accessible(page, ".select2-container--open")
    page_errors.clear()  # axe writes a style sheet that imports another into the page, which is refused
    found.click()

    expect(page.get_by_role("combobox", name="Question").last).to_have_accessible_name(re.compile(re.escape(text[:20])))
