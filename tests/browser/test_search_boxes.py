"""A box in which a teacher searches for a question: named, accessible while it is open, and it says what is chosen."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from quiz.management.commands.demo import PASSWORD
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser


def as_teacher(page: Page, demo: LiveApp) -> None:
    page.goto(f"{demo.base_url}/admin/login/?next=/admin/quiz/story/")
    page.get_by_label("Log-in name").fill("teacher")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("Password").press("Enter")
    page.wait_for_url("**/admin/quiz/story/")


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
