"""What comes out of the printer: as many pages as there should be, and no card cut or overflowing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.test_journeys import FIRST_LOOK, as_learner
from tests.browser.test_search_boxes import as_teacher
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

MILLIMETRES_A_PIXEL = 25.4 / 96
TO_PRESS = "body > header, nav, footer, dialog, button, .button, form, :not(.review) > summary"


def pages_of(page: Page, paper: str) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper)))


def test_what_is_printed_comes_out_whole(
    demo: LiveApp, open_page: Callable[..., Page], assert_accessible: Callable[..., None], page_errors: list[str]
) -> None:
    page = open_page(viewport={"width": 1280, "height": 800})
    as_teacher(page, demo)
    for path in ("questionset/1/cards/", "questionset/1/cards/?fold=1"):
        page.goto(f"{demo.base_url}/admin/quiz/{path}")
        assert_accessible(page)
        page.emulate_media(media="print")
        faces = page.locator(".face")
        overflowing = faces.evaluate_all(
            "faces => faces.filter(face => face.scrollHeight > face.clientHeight + 1).map(face => face.innerText)"
        )
        box = faces.first.bounding_box()
        assert overflowing == []
        assert box is not None
        assert (round(box["width"] * MILLIMETRES_A_PIXEL), round(box["height"] * MILLIMETRES_A_PIXEL)) == (92, 62)
        sheets = (faces.count() + 7) // 8
        assert {pages_of(page, paper) for paper in ("A4", "Letter")} == {sheets}
        page.emulate_media(media="null")

    page.goto(f"{demo.base_url}/admin/quiz/questionset/1/paper/?story=with&key=with&versions=2")
    assert_accessible(page)
    assert page.locator(".sheet").count() == 5
    assert 5 <= pages_of(page, "A4") <= 12
    assert page_errors == []


def test_a_learner_prints_what_was_read_and_what_came_of_it_and_nothing_to_press(demo: LiveApp, page: Page) -> None:
    as_learner(page, demo, "anna")
    page.goto(f"{demo.base_url}{FIRST_LOOK}")
    result = page.locator("table a[href*=attempts]").last.get_attribute("href")
    for path, most in (
        (f"{result}", 3),
        ("/stories/belarus-arms/", 5),
        ("/stories/belarus-arms/timeline/", 4),
        ("/progress/", 3),
        ("/progress/memory/", 5),
    ):
        page.goto(f"{demo.base_url}{path}")
        page.emulate_media(media="print", color_scheme="dark")

        pressed = page.locator(TO_PRESS).evaluate_all(
            "found => found.filter(it => it.checkVisibility()).map(it => it.outerHTML)"
        )
        assert pressed == [], path
        assert page.evaluate("getComputedStyle(document.body).color") == "rgb(26, 28, 30)", path
        assert 1 <= pages_of(page, "A4") <= most, path
        page.emulate_media(media="null", color_scheme="null")

    page.goto(f"{demo.base_url}{result}")
    page.locator(".review").first.evaluate("review => { review.open = true }")
    page.emulate_media(media="print")
    questions = page.locator(".review > summary")
    assert questions.count() == page.locator(".review .verdict-word:visible").count() > 0
    assert page.locator(".review").first.locator(".prompt, .evidence").first.is_visible()
