"""The card session as somebody uses it every day: by keys alone, by thumb, on a slow line and on none."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from quiz.management.commands.demo import PASSWORD
from tests.browser.test_journeys import as_learner
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

Open = Callable[..., Page]
SLOW = 0.5
DECK = "**/cards/deck/"


def front(page: Page) -> str:
    return page.locator("#card").get_attribute("data-card") or ""


def turn(page: Page) -> str:
    """Turn the card by its key and give it."""
    page.keyboard.press("Space")
    page.locator(".back").wait_for()
    return front(page)


def done(page: Page) -> int:
    return int(page.locator("main progress").get_attribute("value") or 0)


@pytest.fixture
def cards(demo: LiveApp, page: Page) -> Page:
    """The cards of a learner who has many; the device has them too."""
    as_learner(page, demo, "hugo")
    with page.expect_response(DECK):
        page.goto(f"{demo.base_url}/cards/")
    return page


def test_a_session_by_keys_alone(cards: Page) -> None:
    page = cards
    before, first = done(page), turn(page)
    page.keyboard.press("2")
    expect(page.locator(f'#card:not([data-card="{first}"])')).to_be_visible()
    expect(page.locator("main progress")).to_have_js_property("value", before + 1)

    put_off = front(page)
    page.keyboard.press("b")
    expect(page.locator("main .told")).to_have_text("The card is put off until tomorrow.")
    suspended = front(page)
    page.keyboard.press("s")
    expect(page.locator("main .told")).to_contain_text("suspended")
    doubted = front(page)
    page.keyboard.press("e")
    expect(page.locator(".doubt textarea")).to_be_focused()
    page.keyboard.type("The year is missing")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main .told")).to_contain_text("A teacher is told")
    assert len({first, put_off, suspended, doubted, front(page)}) == 5

    for card in (doubted, suspended, put_off, first):
        page.keyboard.press("z")
        expect(page.locator(f'#card[data-card="{card}"]')).to_be_visible()
    expect(page.locator("main progress")).to_have_js_property("value", before)

    page.keyboard.press("t")
    expect(page.locator("#typed")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".back")).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("suspend the card")


def test_hasty_presses_take_back_as_many_steps_and_no_more(demo: LiveApp, page: Page) -> None:
    def slowly(route: Route) -> None:
        time.sleep(SLOW / 2)
        route.continue_()

    as_learner(page, demo, "liam")
    page.goto(f"{demo.base_url}/cards/")
    before, steps = done(page), []
    page.route(re.compile("/(rate|undo)/"), slowly)
    for _card in range(4):
        steps.append(turn(page))
        page.keyboard.press("2")
        expect(page.locator(f'#card:not([data-card="{steps[-1]}"])')).to_be_visible()
    left = front(page)

    for _press in range(3):  # while ratings are still on their way
        page.keyboard.press("z")
    expect(page.locator(f'#card[data-card="{steps[1]}"]')).to_be_visible()
    page.wait_for_timeout(1000 * SLOW)
    assert (front(page), done(page)) == (steps[1], before + 1)

    page.keyboard.down("z")
    for _repeat in range(3):  # a key that is held down
        page.keyboard.down("z")
    page.keyboard.up("z")
    expect(page.locator(f'#card[data-card="{steps[0]}"]')).to_be_visible()

    for again in steps:
        assert turn(page) == again
        page.keyboard.press("2")
        expect(page.locator(f'#card:not([data-card="{again}"])')).to_be_visible()
    assert front(page) == left
    for _press in range(8):  # more than there are steps
        page.keyboard.press("z")
    expect(page.locator(f'#card[data-card="{steps[0]}"]')).to_be_visible()
    expect(page.locator(".undo")).to_have_count(0)
    page.reload()
    assert (front(page), done(page)) == (steps[0], before)


def test_a_thumb_turns_and_rates(demo: LiveApp, open_page: Open) -> None:
    page = open_page(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    as_learner(page, demo, "ines")
    page.goto(f"{demo.base_url}/cards/")
    before, first = done(page), front(page)

    page.locator(".front").tap()
    page.locator(".back").wait_for()
    expect(page.locator(".swipe")).to_be_visible()
    swipe(page, -40)
    assert front(page) == first
    swipe(page, 140)

    expect(page.locator(f'#card:not([data-card="{first}"])')).to_be_visible()
    expect(page.locator("main progress")).to_have_js_property("value", before + 1)


def swipe(page: Page, far: int) -> None:
    """A thumb on the front, moved sideways."""
    devtools = page.context.new_cdp_session(page)
    box = page.locator(".front").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    touch = lambda name, points: devtools.send("Input.dispatchTouchEvent", {"type": name, "touchPoints": points})  # noqa: E731
    touch("touchStart", [{"x": x, "y": y}])
    for step in range(1, 6):
        touch("touchMove", [{"x": x + far * step / 5, "y": y}])
    touch("touchEnd", [])


def test_the_next_card_does_not_wait_for_a_slow_line(cards: Page) -> None:
    page = cards

    def slowly(route: Route) -> None:
        time.sleep(SLOW)
        route.continue_()

    first = turn(page)
    page.route(re.compile("/rate/"), slowly)
    took = page.evaluate(
        """card => new Promise(resolve => {
            const begin = performance.now();
            const look = () => document.querySelector("#card").dataset.card === card
                ? requestAnimationFrame(look) : resolve(performance.now() - begin);
            document.querySelector('.ratings [data-key~="2"]').click();
            look();
        })""",
        first,
    )

    assert took < SLOW * 1000 / 2
    second = turn(page)
    assert second != first
    page.keyboard.press("2")
    expect(page.locator(f'#card:not([data-card="{second}"])')).to_be_visible()


def test_a_rating_that_does_not_arrive_is_kept_and_sent_again(
    demo: LiveApp, open_page: Open, page_errors: list[str]
) -> None:
    page = open_page(service_workers="block")
    page.route(re.compile("/offline"), lambda route: route.abort())  # nothing keeps it on the device
    as_learner(page, demo, "hugo")
    page.goto(f"{demo.base_url}/cards/")
    before, first = done(page), turn(page)
    page.context.set_offline(True)

    page.keyboard.press("2")
    expect(page.locator("#lost")).to_be_visible()
    assert front(page) != first
    with page.expect_response(re.compile("/rate/")):
        page.context.set_offline(False)

    page.reload()
    assert done(page) == before + 1
    assert all("net::ERR" in line for line in page_errors)
    page_errors.clear()


def test_the_cards_work_without_a_script(demo: LiveApp, open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    as_learner(page, demo, "jonas")
    page.goto(f"{demo.base_url}/cards/")
    first = front(page)

    page.get_by_role("link", name="Type it instead").click()
    page.get_by_role("button", name="Show the answer").click()
    page.get_by_role("button", name="I knew it").click()
    second = front(page)
    page.get_by_role("button", name="Suspend").click()
    expect(page.locator(".messages")).to_contain_text("suspended")
    page.get_by_role("button", name="Undo the last step").click()
    assert front(page) == second
    page.get_by_role("button", name="Undo the last step").click()
    assert front(page) == first


def log_in_again(page: Page, name: str) -> None:
    page.get_by_label("Log-in name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/cards/**")


def test_a_log_in_that_expires_loses_no_rating_and_is_asked_for_on_a_page_of_its_own(cards: Page) -> None:
    page = cards
    before, rated = done(page), turn(page)
    page.context.clear_cookies(name="sessionid")

    page.keyboard.press("2")
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    expect(page.locator(".messages")).to_contain_text("Your rating is kept")
    with page.expect_response(DECK):
        log_in_again(page, "hugo")

    expect(page.locator(".messages")).to_contain_text("Your rating from before is saved.")
    expect(page.locator("main progress")).to_have_js_property("value", before + 1)
    waiting = front(page)
    assert waiting != rated
    page.context.clear_cookies(name="sessionid")
    page.keyboard.press("Space")
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    expect(page.locator("#session")).to_have_count(0)
    log_in_again(page, "hugo")
    assert front(page) == waiting


def test_without_a_script_too_a_log_in_that_expires_loses_no_rating(demo: LiveApp, open_page: Open) -> None:
    page = open_page(java_script_enabled=False)
    as_learner(page, demo, "jonas")
    page.goto(f"{demo.base_url}/cards/")
    before, rated = done(page), front(page)
    page.get_by_role("button", name="Show the answer").click()
    page.context.clear_cookies(name="sessionid")

    page.get_by_role("button", name="I knew it").click()
    expect(page.locator(".messages")).to_contain_text("Your rating is kept")
    log_in_again(page, "jonas")

    expect(page.locator(".messages")).to_contain_text("Your rating from before is saved.")
    assert done(page) == before + 1
    assert front(page) != rated
