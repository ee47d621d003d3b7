"""Every page for learners, and those on a teacher’s way: accessible by axe's rules, in light and dark, and without a scroll bar at the bottom."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from quiz.management.commands.demo import PASSWORD
from tests.browser.test_journeys import FIRST_LOOK, as_learner, give_any_answer
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

STRANGERS = [
    "/",
    "/stories/",
    "/stories/belarus-arms/",
    "/stories/belarus-arms/timeline/",
    "/accounts/login/",
    "/sign-up/",
    FIRST_LOOK,
    "/nowhere/",
]
LEARNERS = [
    "/",
    "/stories/",
    "/stories/collective-security-treaty/?kind=obligation",
    "/stories/collective-security-treaty/timeline/",
    "/stories/collective-security-treaty/alliances/",
    "/sets/belarus-arms-who-says-so/",
    "/cards/",
    "/progress/",
    "/settings/",
    "/join/",
]
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


def check(page: Page, assert_accessible: Callable[..., None], page_errors: list[str]) -> None:
    assert_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{page.url} is too wide"
    # A page that is not there says so on the console, too.
    page_errors[:] = [error for error in page_errors if "/nowhere/" not in error]


@pytest.mark.parametrize("look", LOOKS)
def test_pages_for_strangers(
    demo: LiveApp,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    look: dict[str, object],
) -> None:
    page = open_page(**look)
    for path in STRANGERS:
        page.goto(f"{demo.base_url}{path}")
        check(page, assert_accessible, page_errors)


@pytest.mark.parametrize("look", LOOKS)
def test_pages_for_learners(
    demo: LiveApp,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    look: dict[str, object],
) -> None:
    page = open_page(**look)
    as_learner(page, demo, "ben")
    for path in LEARNERS:
        page.goto(f"{demo.base_url}{path}")
        check(page, assert_accessible, page_errors)
    page.goto(f"{demo.base_url}/cards/")
    page.get_by_role("button", name="Show the answer").click()
    page.locator(".back").wait_for()
    check(page, assert_accessible, page_errors)


@pytest.mark.parametrize("look", LOOKS)
def test_every_state_of_an_attempt(
    demo: LiveApp,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    look: dict[str, object],
) -> None:
    page = open_page(**look)
    as_learner(page, demo, "hugo")
    for path in (FIRST_LOOK, "/sets/belarus-arms-who-says-so/", "/sets/belarus-arms-when-and-what-was-owed/"):
        page.goto(f"{demo.base_url}{path}")
        if not page.locator("main form[action*=start] button").count():
            continue
        page.locator("main form[action*=start] button").first.click()
        for _question in range(4):
            if not page.get_by_role("button", name="Answer", exact=True).count():
                break
            check(page, assert_accessible, page_errors)
            give_any_answer(page)
            check(page, assert_accessible, page_errors)
            onwards = page.get_by_role("link", name="Next question")
            if not onwards.count():
                break
            onwards.click()
            page.get_by_role("button", name="Answer", exact=True).wait_for()
        page.goto(re.sub(r"(/attempts/\d+/).*", r"\1", page.url))
        check(page, assert_accessible, page_errors)


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
