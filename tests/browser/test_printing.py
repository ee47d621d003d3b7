"""What comes out of the printer: as many pages as there should be, and no card cut or overflowing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.test_search_boxes import as_teacher
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

MILLIMETRES_A_PIXEL = 25.4 / 96


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
