"""The pages in Ukrainian and in Arabic, which runs from right to left: chosen at the foot, accessible, and as wide as the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_journeys import as_learner
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "stories/belarus-arms/",
    "stories/belarus-arms/timeline/",
    "stories/belarus-arms/alliances/",
    "sets/belarus-arms-who-says-so/",
    "cards/",
    "progress/",
    "progress/memory/",
    "settings/",
)


@pytest.mark.parametrize(
    ("name", "code", "direction"), [("Українська", "uk", "ltr"), ("العربية", "ar", "rtl")], ids=["uk", "ar"]
)
def test_a_chosen_language_holds_on_every_page_and_fits_a_telephone(
    demo: LiveApp,
    open_page: Callable[..., Page],
    assert_accessible: Callable[..., None],
    page_errors: list[str],
    name: str,
    code: str,
    direction: str,
) -> None:
    page = open_page(viewport={"width": 360, "height": 740}, reduced_motion="reduce")
    as_learner(page, demo, "anna")
    page.get_by_role("button", name=name).click()

    for path in PAGES:
        page.goto(f"{demo.base_url}/{path}")
        html = page.locator("html")
        expect(html).to_have_attribute("lang", code)
        expect(html).to_have_attribute("dir", direction)
        assert page_errors == []
        assert_accessible(page)
        page_errors.clear()  # axe writes a style sheet that imports another into the page, which is refused
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{page.url} is too wide"
