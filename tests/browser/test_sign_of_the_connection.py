"""The sign of the connection: what it says, and that it stands under what was sent and covers nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.one_of_each import each_question
from tests.browser.test_journeys import FIRST_LOOK, as_guest, as_learner, give_any_answer, start
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

TOPS = """() => Object.fromEntries(
  [...document.querySelectorAll("#question :is(.prompt, label, select, input, button.is-main)")]
    .map((it, at) => [at, Math.round(it.getBoundingClientRect().top + scrollY)]))"""


def top_and_bottom(page: Page, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    assert box is not None
    return box["y"], box["y"] + box["height"]


def test_it_stands_under_the_button_of_every_kind_of_question_and_moves_nothing(
    demo: LiveApp, open_page: Callable[..., Page], page_errors: list[str]
) -> None:
    page = open_page(viewport={"width": 360, "height": 640})
    for kind in each_question(page, demo):
        expect(page.locator(".htmx-request, .htmx-added, .htmx-settling")).to_have_count(0)
        before = page.evaluate(TOPS)
        page.context.set_offline(True)

        expect(page.locator("#lost")).to_be_visible()
        assert page.evaluate(TOPS) == before, kind
        assert top_and_bottom(page, "#connection")[0] >= top_and_bottom(page, "#question form .is-main")[1], kind

        page.context.set_offline(False)
        expect(page.locator("#connection")).to_be_hidden()
        give_any_answer(page)
    page_errors.clear()


def test_what_could_not_be_sent_is_told_in_sight_and_aloud(
    demo: LiveApp, open_page: Callable[..., Page], page_errors: list[str]
) -> None:
    page = open_page(viewport={"width": 360, "height": 640})
    as_guest(page, demo)
    start(page, demo, FIRST_LOOK)
    page.locator("main input[type=radio]").first.check()
    page.context.set_offline(True)

    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Send again")).to_be_in_viewport()
    expect(page.locator("#lost")).to_be_in_viewport()
    expect(page.locator("#announcer")).to_contain_text("The site cannot be reached.")
    page_errors.clear()


def test_a_lost_connection_is_told_and_nothing_is_pretended(demo: LiveApp, page: Page, page_errors: list[str]) -> None:
    as_guest(page, demo)
    start(page, demo, FIRST_LOOK)
    page.locator("main input[type=radio]").first.check()
    page.context.set_offline(True)

    page.get_by_role("button", name="Answer", exact=True).click()
    expect(page.locator("#lost")).to_be_visible()
    assert page.get_by_role("main").get_by_text(re.compile(r"Saved \d\d")).count() == 0
    page.context.set_offline(False)
    expect(page.locator("#found")).to_be_visible()
    page.get_by_role("button", name="Send again").click()

    expect(page.get_by_role("main").get_by_text(re.compile(r"Saved \d\d"))).to_be_visible()
    page_errors.clear()


def test_what_the_site_refuses_is_not_called_a_lost_connection(
    demo: LiveApp, open_page: Callable[..., Page], page_errors: list[str]
) -> None:
    page = open_page()
    as_learner(page, demo, "ines")
    start(page, demo, FIRST_LOOK)
    page.context.clear_cookies()

    page.get_by_role("main").locator("input").first.press("1")
    page.get_by_role("button", name="Answer", exact=True).click()

    expect(page.locator("#refused")).to_be_visible()
    expect(page.locator("#lost")).to_be_hidden()
    page.get_by_role("link", name="Load the page again").click()
    expect(page).to_have_url(re.compile("/accounts/login/"))
    assert all("403" in error for error in page_errors)
    page_errors.clear()
