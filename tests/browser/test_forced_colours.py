"""With the colours that a person forces on every page, nothing that colour told is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page

from quiz.domain.kinds import KINDS
from tests.browser.one_of_each import PATH
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser


@pytest.fixture
def forced(open_page: Callable[..., Page]) -> Page:
    return open_page(forced_colors="active", color_scheme="dark")


def look(part: Locator, name: str) -> str:
    return str(part.evaluate("(part, name) => getComputedStyle(part).getPropertyValue(name)", name))


def test_marked_words_can_be_read_and_the_one_looked_at_is_told_apart(demo: LiveApp, forced: Page) -> None:
    forced.goto(f"{demo.base_url}/stories/belarus-arms/")
    forced.keyboard.press("n")
    lit, mark = forced.locator(".prose mark.is-lit").first, forced.locator(".prose mark:not(.is-lit)").first

    paper = look(forced.locator("body"), "background-color")

    assert look(mark, "background-color") == paper != look(mark, "color")
    assert paper != look(lit, "background-color") != look(lit, "color")


def test_the_chosen_option_and_the_way_done_are_seen(demo: LiveApp, forced: Page) -> None:
    forced.goto(f"{demo.base_url}{PATH}")
    forced.get_by_role("button", name="Try a quiz now").click()
    forced.wait_for_url("**/attempts/**")
    forced.goto(forced.url.removesuffix("1/") + f"{sorted(KINDS).index('multiple_choice') + 1}/")
    forced.locator(".option input").first.check()
    chosen, other = forced.locator(".option label").first, forced.locator(".option label").last

    assert look(chosen, "border-top-width") != look(other, "border-top-width")

    bar, page = forced.locator("main progress"), forced.locator("body")

    assert look(bar, "border-top-style") == "solid"
    assert look(bar, "border-top-color") != look(page, "background-color")
    assert look(forced.locator("main .button.is-main"), "background-color") != look(page, "background-color")
