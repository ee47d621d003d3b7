"""Whole journeys in a real browser: by mouse, by keyboard alone, and with JavaScript switched off."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from quiz.management.commands.demo import PASSWORD
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

FIRST_LOOK = "/sets/belarus-arms-first-look/"
FROM_MEMORY = "/sets/collective-security-treaty-when-and-what-was-owed/"


def as_guest(page: Page, site: LiveApp) -> None:
    page.goto(site.base_url)
    page.get_by_role("button", name="Try a quiz now").first.click()
    expect(page.get_by_role("heading", name=re.compile("Question 1 of"))).to_be_visible()
    page.goto(site.base_url)
    expect(page.get_by_role("heading", name="What to do now")).to_be_visible()


def as_learner(page: Page, site: LiveApp, name: str) -> None:
    page.goto(f"{site.base_url}/accounts/login/")
    page.get_by_label("Log-in name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name=re.compile("log in", re.IGNORECASE)).click()
    expect(page.get_by_role("heading", name="What to do now")).to_be_visible()


def start(page: Page, site: LiveApp, path: str) -> None:
    page.goto(f"{site.base_url}{path}")
    page.get_by_role("main").get_by_role("button").first.click()
    expect(page.get_by_role("heading", name=re.compile("Question 1 of"))).to_be_visible()


def give_any_answer(page: Page) -> None:
    """Something readable for whatever kind is asked."""
    main = page.get_by_role("main")
    selects = main.locator("select")
    for place in range(selects.count()):
        selects.nth(place).select_option(index=place + 1)
    if main.locator("input[type=radio]").count():
        main.locator("input[type=radio]").first.check()
    field = main.locator("input.field")
    if field.count():
        field.fill("1999")
    page.get_by_role("button", name="Answer", exact=True).click()
    expect(page.get_by_role("main").get_by_text(re.compile(r"Saved \d\d:\d\d:\d\d"))).to_be_visible()


def take_whole_set(page: Page) -> None:
    for _number in range(30):
        give_any_answer(page)
        onwards = page.get_by_role("link", name=re.compile("Next question"))
        if not onwards.count():
            break
        onwards.click()
        expect(page.get_by_role("button", name="Answer", exact=True)).to_be_visible()
    finish = page.get_by_role("main").locator("form[action*=finish] button, a[href*=attempts]").last
    finish.click()
    expect(page.get_by_role("heading", name=re.compile("Your answers"))).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("path", [FIRST_LOOK, FROM_MEMORY], ids=["feedback at once", "feedback at the end"])
def test_a_guest_reads_takes_a_quiz_repeats_what_was_missed_and_signs_up(
    demo: LiveApp, open_page: Callable[..., Page], path: str, script: bool
) -> None:
    page = open_page(viewport={"width": 360, "height": 740}, java_script_enabled=script)
    as_guest(page, demo)
    page.goto(f"{demo.base_url}/stories/belarus-arms/")
    expect(page.locator(".prose mark").first).to_be_visible()
    start(page, demo, path)
    take_whole_set(page)
    page.get_by_text(re.compile("Not right|Right")).first.wait_for()
    page.get_by_role("button", name="Repeat what you missed").click()
    expect(page.get_by_role("heading", name=re.compile("Question 1 of"))).to_be_visible()
    give_any_answer(page)

    page.goto(f"{demo.base_url}/sign-up/")
    name = f"mira{path[6]}{int(script)}"
    page.get_by_label("Log-in name").fill(name)
    page.get_by_label("Password").fill("four calm words here")
    page.get_by_role("main").get_by_role("button").first.click()
    page.goto(f"{demo.base_url}/progress/")

    expect(page.get_by_role("heading", name="Your progress")).to_be_visible()
    assert "learning" in page.get_by_role("main").inner_text()


def test_a_quiz_can_be_taken_with_the_keyboard_alone(demo: LiveApp, page: Page) -> None:
    as_guest(page, demo)
    start(page, demo, FIRST_LOOK)
    for number in range(1, 4):
        expect(page.get_by_role("heading", name=f"Question {number} of")).to_be_visible()
        expect(page.locator("main :focus")).to_have_count(int(number > 1))
        if page.locator("main input.field").count():
            page.keyboard.type("Belarus")
        else:
            page.keyboard.press("2")
            assert page.locator("main input[type=radio]").nth(1).is_checked()
        page.keyboard.press("Enter")
        expect(page.get_by_text("What the story says")).to_be_visible()
        expect(page.locator("main :focus")).to_have_count(1)
        page.keyboard.press("Tab")
        page.get_by_role("link", name=re.compile("Next question")).focus()
        page.keyboard.press("Enter")


def test_back_and_reload_after_an_answer_show_the_answer_and_take_no_other(demo: LiveApp, page: Page) -> None:
    as_guest(page, demo)
    start(page, demo, FIRST_LOOK)
    address = page.url
    give_any_answer(page)
    page.get_by_role("link", name=re.compile("Next question")).click()
    expect(page.get_by_role("heading", name="Question 2 of")).to_be_visible()

    page.goto(address)
    page.reload()

    expect(page.get_by_text("What the story says")).to_be_visible()
    assert page.get_by_role("button", name="Answer", exact=True).count() == 0


def test_two_tabs_answer_one_question_once(demo: LiveApp, page: Page) -> None:
    as_guest(page, demo)
    start(page, demo, FIRST_LOOK)
    other = page.context.new_page()
    other.goto(page.url)
    give_any_answer(page)

    other.locator("main input[type=radio]").nth(1).check()
    other.get_by_role("button", name="Answer", exact=True).click()

    expect(other.get_by_text("What the story says")).to_be_visible()
    assert other.locator("main input[type=radio]").first.is_checked()


def test_an_answer_left_empty_is_asked_for_in_place(demo: LiveApp, page: Page) -> None:
    as_guest(page, demo)
    start(page, demo, FIRST_LOOK)

    page.get_by_role("button", name="Answer", exact=True).click()

    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("button", name="Answer", exact=True)).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_cards_are_revealed_rated_and_taken_back(demo: LiveApp, open_page: Callable[..., Page], script: bool) -> None:
    page = open_page(java_script_enabled=script)
    as_learner(page, demo, "anna")
    page.goto(f"{demo.base_url}/cards/")
    front = page.locator(".front").inner_text()
    page.get_by_role("button", name="Show the answer").click()
    page.get_by_role("button", name=re.compile("I knew it")).click()
    expect(page.locator(".front")).not_to_have_text(front)

    page.get_by_role("button", name="Undo the last step").click()

    expect(page.get_by_text("“I knew it” is taken back.").filter(visible=True).first).to_be_visible()
    expect(page.locator(".front")).to_have_text(front)


def test_cards_go_by_keys(demo: LiveApp, page: Page) -> None:
    as_learner(page, demo, "anna")
    page.goto(f"{demo.base_url}/cards/")
    front = page.locator(".front").inner_text()

    page.keyboard.press("Space")
    expect(page.locator(".back")).to_be_visible()
    page.keyboard.press("2")
    expect(page.locator(".front")).not_to_have_text(front)
    page.keyboard.press("u")
    expect(page.locator(".front")).to_have_text(front)


def test_whose_log_in_has_expired_logs_in_on_a_whole_page_and_goes_on_with_the_question(
    demo: LiveApp, open_page: Callable[..., Page]
) -> None:
    page = open_page()
    as_learner(page, demo, "greta")
    start(page, demo, FIRST_LOOK)
    question = page.url
    page.context.clear_cookies(name="sessionid")

    page.get_by_role("main").locator("input").first.press("1")
    page.get_by_role("button", name="Answer", exact=True).click()

    expect(page).to_have_url(re.compile("/accounts/login/"))
    expect(page.get_by_text("What you sent last was not saved.")).to_be_visible()
    expect(page.get_by_role("banner")).to_have_count(1)
    page.get_by_label("Log-in name").fill("greta")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Log in").click()
    expect(page).to_have_url(question)
    give_any_answer(page)


def test_an_open_page_still_sends_after_a_log_in_in_another_tab(demo: LiveApp, open_page: Callable[..., Page]) -> None:
    page = open_page()
    as_learner(page, demo, "katya")
    start(page, demo, FIRST_LOOK)
    other = page.context.new_page()
    other.goto(demo.base_url)
    other.get_by_role("button", name="Log out").click()
    as_learner(other, demo, "katya")

    give_any_answer(page)
