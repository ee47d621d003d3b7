"""Lines and names are put in place by dragging, by tapping and by keys; each job of a learner is done by keys alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.one_of_each import PATH, each_question
from tests.browser.test_journeys import as_learner
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser


def drag(page: Page, what: Locator, to: Locator) -> None:
    what.scroll_into_view_if_needed()
    start, end = what.bounding_box(), to.bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + 30, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + 60, end["y"] + end["height"] * 0.9, steps=12)
    page.mouse.up()


def places(page: Page) -> list[str]:
    return [select.input_value() for select in page.locator(".ordering select").all()]


def test_lines_are_ordered_and_names_are_matched_by_dragging_tapping_keys_and_lists(
    demo: LiveApp, open_page: Callable[..., Page]
) -> None:
    page = open_page(viewport={"width": 360, "height": 1600}, has_touch=True, reduced_motion="reduce")
    for kind in each_question(page, demo):
        if kind == "timeline":
            lines = page.locator(".ordering label")
            one, two, three = lines.all_inner_texts()[:3]
            drag(page, page.locator(".ordering-item").first, page.locator(".ordering-item").nth(1))
            assert lines.all_inner_texts()[:3] == [two, one, three]
            page.get_by_role("button", name=f"Move: {one}").press("ArrowDown")
            assert lines.all_inner_texts()[:3] == [two, three, one]
            expect(page.locator("#announcer")).to_contain_text("place 3 of")
            page.get_by_label(one, exact=True).select_option("1")
            assert lines.all_inner_texts()[:3] == [one, two, three]
            assert places(page) == sorted(places(page))
            page.get_by_role("button", name="Answer", exact=True).click()
            expect(page.locator(".ordering-item").first).to_contain_text(one)
            return
        if kind == "matching":
            chips, lists = page.locator(".chip"), page.locator(".matching select")
            first, second = (chips.nth(at).get_attribute("data-value") or "" for at in (0, 1))
            chips.first.tap()
            page.locator(".matching-row").nth(1).tap()
            drag(page, chips.nth(1), page.locator(".matching-row").first)
            assert [lists.nth(at).input_value() for at in (0, 1)] == [second, first]
            drag(page, chips.first, page.locator(".matching-row").first)
            assert [lists.nth(at).input_value() for at in (0, 1)] == [first, ""]
        page.goto(re.sub(r"(\d+)/$", lambda at: f"{int(at[1]) + 1}/", page.url))


def tab_to(page: Page, wanted: Locator) -> None:
    for _key in range(60):
        if wanted.evaluate("it => it === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"{wanted} was not reached by Tab")


def answer(page: Page, kind: str) -> None:
    main = page.get_by_role("main")
    if kind == "matching":
        for row in main.locator("select").all():
            tab_to(page, row)
            page.keyboard.press("ArrowDown")
    elif kind == "timeline":
        tab_to(page, main.locator(".grip").first)
        page.keyboard.press("ArrowDown")
    elif main.locator("input.field").count():
        tab_to(page, main.locator("input.field"))
        page.keyboard.type("1999")
    else:
        page.keyboard.press("1")
        page.keyboard.press("ArrowDown")
        assert main.locator("input[type=radio]").nth(1).is_checked()
    tab_to(page, page.get_by_role("button", name="Answer", exact=True))
    page.keyboard.press("Enter")


def test_every_kind_of_question_is_answered_by_keys_alone(demo: LiveApp, page: Page) -> None:
    as_learner(page, demo, "jonas")
    page.goto(f"{demo.base_url}{PATH}")
    tab_to(page, page.get_by_role("main").get_by_role("button", name="Start"))
    page.keyboard.press("Enter")
    for number, kind in enumerate(
        (
            "cloze",
            "date_entry",
            "find_the_sentence",
            "matching",
            "multiple_choice",
            "timeline",
            "true_false",
            "typed_answer",
            "who_said_it",
        ),
        start=1,
    ):
        expect(page.get_by_role("heading", name=f"Question {number} of 9")).to_be_visible()
        expect(page.locator("main :focus")).to_have_count(int(number > 1))
        answer(page, kind)
        expect(page.locator("#verdict")).to_be_focused()
        page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your answers")).to_be_visible()


def test_reading_progress_settings_and_cards_go_by_keys_alone(demo: LiveApp, page: Page) -> None:
    as_learner(page, demo, "hugo")
    tab_to(page, page.get_by_role("link", name="Stories", exact=True))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("main").get_by_role("link", name=re.compile("Belarus, its ally")).first)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name=re.compile("Belarus, its ally"))).to_be_visible()
    tab_to(page, page.get_by_role("link", name="Progress", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your progress")).to_be_visible()
    tab_to(page, page.get_by_role("link", name=re.compile(", settings")))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("main").get_by_role("button").first)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()
    page.goto(f"{demo.base_url}/cards/")
    front = page.locator(".front").inner_text()
    page.keyboard.press("Space")
    expect(page.locator(".back")).to_be_visible()
    page.keyboard.press("1")
    expect(page.locator(".front")).not_to_have_text(front)
    page.keyboard.press("z")
    expect(page.locator(".notice", has_text="“Not yet” is taken back.")).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys of this page")).to_be_visible()
