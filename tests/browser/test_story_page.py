"""The card of the facts behind marked words: by mouse, by keyboard and by touch, and the page without script."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_journeys import as_learner
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

STORY = "/stories/belarus-arms/"
HIDDEN_WORDS = """card => {
  const over = card.getBoundingClientRect();
  return [...document.querySelectorAll(".prose mark.is-lit")].flatMap(mark => [...mark.getClientRects()]).filter(
    line => line.left < over.right && line.right > over.left && line.top < over.bottom && line.bottom > over.top).length;
}"""
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])


def card_of(page: Page) -> Locator:
    return page.get_by_role("group", name="What these words tell")


def words(page: Page, text: str) -> Locator:
    return page.locator(".prose mark", has_text=text).first


def open_story(open_page: Callable[..., Page], demo: LiveApp, **options: object) -> Page:
    page = open_page(reduced_motion="reduce", **options)
    page.goto(f"{demo.base_url}{STORY}")
    return page


@SCHEMES
def test_pointing_at_marked_words_shows_their_facts_beside_them(
    demo: LiveApp, open_page: Callable[..., Page], assert_accessible: Callable[..., None], scheme: str
) -> None:
    page = open_page(viewport={"width": 1280, "height": 800}, color_scheme=scheme, reduced_motion="reduce")
    as_learner(page, demo, "anna")
    page.goto(f"{demo.base_url}{STORY}")

    words(page, "Belarus and Armenia are both members").hover()

    card = card_of(page)
    expect(card.get_by_text("Armenia is a member of the CSTO.")).to_be_visible()
    expect(card.get_by_text("Belarus is a member of the CSTO.")).to_be_visible()
    expect(card.get_by_text("the story itself").first).to_be_visible()
    expect(card.get_by_text(re.compile("^(new|learning|known|due)$")).first).to_be_visible()
    assert card.evaluate(HIDDEN_WORDS) == 0
    assert_accessible(page)
    card.hover()
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)


@SCHEMES
def test_a_keyboard_steps_from_fact_to_fact_and_into_the_list(
    demo: LiveApp, open_page: Callable[..., Page], assert_accessible: Callable[..., None], scheme: str
) -> None:
    page = open_story(open_page, demo, viewport={"width": 1280, "height": 800}, color_scheme=scheme)
    card = card_of(page)

    page.keyboard.press("n")
    expect(card).to_contain_text("Armenia is a member of the CSTO.")
    page.keyboard.press("n")
    expect(card).to_contain_text("Belarus is a member of the CSTO.")
    assert card.evaluate(HIDDEN_WORDS) == 0
    assert_accessible(page)
    page.keyboard.press("Tab")
    expect(card.get_by_role("link", name="Fact 2 in the list")).to_be_focused()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    expect(page.locator(".prose .ref", has_text="2").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".facts li:target")).to_contain_text("Belarus is a member of the CSTO.")


@SCHEMES
def test_on_a_phone_a_tap_brings_a_sheet_below_the_words(
    demo: LiveApp, open_page: Callable[..., Page], assert_accessible: Callable[..., None], scheme: str
) -> None:
    screen = {"width": 360, "height": 740}
    page = open_story(open_page, demo, viewport=screen, color_scheme=scheme, has_touch=True, is_mobile=True)
    card = card_of(page)
    expect(page.locator(".facts li").first).to_be_hidden()

    words(page, "Experts whom the report does not name").tap()

    expect(card).to_contain_text("unnamed experts")
    assert card.evaluate(HIDDEN_WORDS) == 0
    assert_accessible(page)
    card.get_by_role("button", name="Close").tap()
    expect(card).to_have_count(0)
    words(page, "one of Russia’s closest allies").tap()
    expect(card.get_by_role("listitem")).to_have_count(2)
    card.get_by_role("link", name="in the list").last.tap()
    expect(card).to_have_count(0)
    expect(page.locator(".facts li:target")).to_be_in_viewport()


def test_marks_are_chosen_without_a_request_and_their_absence_is_remembered(demo: LiveApp, page: Page) -> None:
    page.goto(f"{demo.base_url}{STORY}")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    numbers = page.locator(".prose .ref:visible")

    page.get_by_role("link", name=re.compile("^Obligation")).click()
    expect(numbers).to_have_count(2)
    expect(page.locator(".facts li:visible")).to_have_count(2)
    page.keyboard.press("m")
    expect(numbers).to_have_count(0)
    assert asked == []

    page.goto(f"{demo.base_url}{STORY}")
    expect(numbers).to_have_count(0)
    entry = page.locator(".facts li", has_text="Russia is the leader of the CSTO.")
    entry.hover()
    expect(words(page, "a military alliance led by Russia")).to_have_class(re.compile("is-lit"))


def test_without_script_a_number_leads_to_its_fact(demo: LiveApp, open_page: Callable[..., Page]) -> None:
    page = open_story(open_page, demo, viewport={"width": 360, "height": 740}, java_script_enabled=False)

    page.locator(".prose .ref", has_text="3").first.click()
    entry = page.locator(".facts li:target")
    expect(entry).to_contain_text("Russia is the leader of the CSTO.")
    expect(entry).to_be_in_viewport()

    page.goto(f"{demo.base_url}{STORY}?kind=none")
    expect(page.locator(".prose .ref:visible")).to_have_count(0)


def test_at_the_end_of_the_page_no_fact_lies_over_the_quizzes(demo: LiveApp, open_page: Callable[..., Page]) -> None:
    page = open_page(viewport={"width": 1280, "height": 850})
    page.goto(f"{demo.base_url}/stories/belarus-arms/#quizzes")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")

    covered = page.locator("#quizzes").evaluate(
        """section => {
          const box = section.getBoundingClientRect(), over = [];
          for (let x = box.left + 1; x < box.right; x += 20)
            for (let y = Math.max(box.top, 0) + 1; y < Math.min(box.bottom, innerHeight); y += 10)
              if (document.elementFromPoint(x, y)?.closest(".facts")) over.push([x, y]);
          return over;
        }"""
    )

    assert covered == []
