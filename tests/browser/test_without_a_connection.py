"""Cards go on without a connection, and everything arrives once, at its time, when it is back."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import APIResponse, Page, Response, Route, expect

from quiz.management.commands.demo import PASSWORD
from tests.browser.test_journeys import as_learner
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH = (
    "daniel",
    "farid",
    "katya",
    "greta",
    "ben",
    "hugo",
    "chiara",
    "jonas",
)
FROM_DEVICE = """
import json
from quiz.models import Review
rows = Review.objects.filter(learner__username="{learner}", received_at__isnull=False).in_order()
print(json.dumps([[row.card_id, row.rating, (row.received_at - row.reviewed_at).total_seconds()] for row in rows]))
"""
ELSEWHERE = """
from uuid import uuid4
from django.utils import timezone
from quiz.actions.reviews import rate_card
from quiz.domain.scheduling import Rating
from quiz.models import Card, User
learner = User.objects.get(username="{learner}")
for key in {keys}:
    rate_card(learner=learner, card=Card.objects.get(pk=key), rating=Rating.AGAIN, token=uuid4(), now=timezone.now())
"""


def run(site: LiveApp, script: str) -> str:
    return site.manage("shell", "--verbosity", "0", "--command", script).strip()


def arrived(site: LiveApp, learner: str) -> list[list[Any]]:
    found: list[list[Any]] = json.loads(run(site, FROM_DEVICE.format(learner=learner)).splitlines()[-1])
    return found


def everything_adds_up(site: LiveApp) -> None:
    site.manage("rebuild_memory", "--check")
    site.manage("rebuild_tallies", "--check")


def cards_ready(page: Page, site: LiveApp) -> None:
    """The worker is there, and the cards of the day are on the device."""
    page.goto(f"{site.base_url}/cards/", wait_until="networkidle")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("async () => Boolean((await SaysWho.look()).deck)")
    page.wait_for_function("async () => Boolean(await caches.match('/cards/offline/', {ignoreVary: true}))")


def shown(page: Page) -> int:
    return int(page.locator("[data-card]").get_attribute("data-card") or 0)


def rate(page: Page, key: str) -> int:
    """Turn the card over and rate it by keys; the card it was."""
    card = shown(page)
    page.keyboard.press("Space")
    expect(page.locator(".back")).to_be_visible()
    page.keyboard.press(key)
    expect(page.locator(f"[data-card='{card}']")).to_have_count(0)
    return card


def test_five_cards_without_a_connection(demo: LiveApp, page: Page, page_errors: list[str]) -> None:
    as_learner(page, demo, FIRST)
    cards_ready(page, demo)
    page.keyboard.press("Space")
    page.locator(".ratings").wait_for()
    first = int(re.findall(r"\d+", page.locator("form:has(.ratings)").get_attribute("action") or "")[0])

    page.context.set_offline(True)
    page.keyboard.press("2")
    expect(page.get_by_text("ratings are kept on this device (1)")).to_be_visible()
    rated = [first, *(rate(page, "2") for _number in range(4))]
    expect(page.get_by_text("ratings are kept on this device (5)")).to_be_visible()
    page.keyboard.press("z")
    expect(page.get_by_text("That is taken back.")).to_be_visible()
    assert shown(page) == rated[-1]
    rate(page, "1")

    page.close()
    page = page.context.new_page()
    page.goto(f"{demo.base_url}/cards/")
    expect(page.get_by_text("ratings are kept on this device (5)")).to_be_visible()
    assert shown(page) not in rated

    run(demo, ELSEWHERE.format(learner=FIRST, keys=rated[1:3]))
    page.context.set_offline(False)
    expect(page.get_by_text("ratings kept on this device (5) are sent and saved")).to_be_visible()

    log = arrived(demo, FIRST)
    assert [row[:2] for row in log] == [[card, 3] for card in rated[:4]] + [[rated[4], 1]]
    assert all(0 < ago < 120 for _card, _rating, ago in log)
    page.reload()
    page.evaluate("SaysWho.send()")
    page.goto(f"{demo.base_url}/cards/offline/", wait_until="networkidle")
    assert arrived(demo, FIRST) == log
    everything_adds_up(demo)
    page_errors.clear()


def log_out(page: Page) -> None:
    page.get_by_role("button", name="Log out").click()
    page.get_by_role("link", name="Log in").first.wait_for()


def test_what_is_kept_is_for_its_learner_alone(demo: LiveApp, page: Page, page_errors: list[str]) -> None:
    as_learner(page, demo, SECOND)
    cards_ready(page, demo)
    before = len(arrived(demo, SECOND))
    page.context.set_offline(True)
    page.keyboard.press("Space")
    card = rate(page, "2")
    page.context.clear_cookies()

    page.context.set_offline(False)
    expect(page.get_by_text("Your log-in has expired. Nothing is lost")).to_be_visible()
    as_learner(page, demo, "elif")
    expect(page.get_by_text("Ratings of another learner are kept on this device (1)")).to_be_visible()
    log_out(page)
    page.context.set_offline(True)
    page.goto(f"{demo.base_url}/cards/")
    expect(page.get_by_text("No cards are kept on this device")).to_be_visible()
    page.context.set_offline(False)
    assert len(arrived(demo, SECOND)) == before

    as_learner(page, demo, SECOND)
    expect(page.get_by_text("(1) are sent and saved")).to_be_visible()
    assert arrived(demo, SECOND)[-1][0] == card
    page_errors.clear()


def test_logging_out_of_the_teaching_pages_takes_the_cards_along(demo: LiveApp, page: Page) -> None:
    as_learner(page, demo, "teacher")
    cards_ready(page, demo)
    page.goto(f"{demo.base_url}/admin/")

    log_out(page)

    page.goto(f"{demo.base_url}/cards/offline/")
    expect(page.get_by_text("No cards are kept on this device")).to_be_visible()


def test_what_is_done_while_the_cards_of_the_day_are_on_their_way_is_not_asked_again(
    demo: LiveApp, open_page: Callable[..., Page]
) -> None:
    page = open_page(service_workers="block")
    as_learner(page, demo, THIRD)
    held: list[tuple[Route, APIResponse]] = []
    page.route("**/cards/deck/", lambda route: held.append((route, route.fetch())))
    page.goto(f"{demo.base_url}/cards/")
    page.wait_for_timeout(1000)

    card = shown(page)
    page.keyboard.press("Space")
    page.locator(".ratings").wait_for()
    with page.expect_response(re.compile("/rate/")):
        page.keyboard.press("2")
    expect(page.locator(f"[data-card='{card}']")).to_have_count(0)
    put_off = shown(page)
    page.keyboard.press("b")
    expect(page.locator("main .told")).to_have_text("The card is put off until tomorrow.")
    for route, answer in held:
        route.fulfill(response=answer)

    page.wait_for_function("async () => Boolean((await SaysWho.look()).deck)")
    assert page.evaluate("SaysWho.look().then(({ deck }) => deck.done)") == [card, put_off]


def test_two_tabs_without_a_connection_go_on_with_each_other(demo: LiveApp, page: Page, page_errors: list[str]) -> None:
    as_learner(page, demo, FOURTH)
    cards_ready(page, demo)
    other = page.context.new_page()
    other.goto(f"{demo.base_url}/cards/", wait_until="networkidle")
    page.context.set_offline(True)

    page.keyboard.press("Space")
    first = rate(page, "2")
    expect(other.locator(f"[data-card='{first}']")).to_have_count(0)
    assert shown(other) == shown(page)
    second = rate(other, "2")
    expect(page.locator(f"[data-card='{second}']")).to_have_count(0)
    expect(page.get_by_text("ratings are kept on this device (2)")).to_be_visible()
    expect(other.get_by_text("ratings are kept on this device (2)")).to_be_visible()
    assert shown(page) == shown(other)

    page.context.set_offline(False)
    expect(page.get_by_text("ratings kept on this device (2) are sent and saved")).to_be_visible()
    assert [row[:2] for row in arrived(demo, FOURTH)] == [[first, 3], [second, 3]]
    everything_adds_up(demo)
    page_errors.clear()


def test_what_waited_for_a_log_in_is_sent_after_it_and_its_card_is_not_asked_again(
    demo: LiveApp, page: Page, page_errors: list[str]
) -> None:
    as_learner(page, demo, FIFTH)
    cards_ready(page, demo)
    page.context.set_offline(True)
    page.keyboard.press("Space")
    card = rate(page, "2")
    page.context.clear_cookies()
    page.context.set_offline(False)

    page.get_by_role("link", name="Log in").and_(page.locator("#outbox a")).click()
    page.get_by_label("Log-in name").fill(FIFTH)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Log in").click()

    expect(page.get_by_text("(1) are sent and saved")).to_be_visible()
    expect(page.locator(f"#card[data-card='{card}']")).to_have_count(0)
    expect(page.locator("#card .front")).to_be_visible()
    assert [row[:2] for row in arrived(demo, FIFTH)] == [[card, 3]]
    page_errors.clear()


def asked_whose_the_guests_rating_is(page: Page, site: LiveApp, learner: str) -> int:
    """The card that was rated as a guest, not sent before the learner logged in."""
    page.goto(site.base_url)
    page.get_by_role("button", name="Try a quiz now").first.click()
    expect(page.get_by_role("heading", name=re.compile("Question 1 of"))).to_be_visible()
    cards_ready(page, site)
    whose, card = int(page.locator("#outbox").get_attribute("data-learner") or 0), shown(page)
    as_learner(page, site, learner)
    late = {"learner": whose, "card": card, "rating": 3, "token": str(uuid4()), "tried": True}
    page.evaluate("(late) => SaysWho.keep({ ...late, made: Date.now() - 5000 })", late)
    page.goto(f"{site.base_url}/cards/")
    expect(page.get_by_text("Ratings that somebody made here as a guest are kept on this device (1)")).to_be_visible()
    page.get_by_role("link", name="Say whether they are yours").click()
    expect(page.get_by_text("which are still kept in this browser")).to_be_visible()
    return card


def test_what_a_guest_rated_counts_for_the_account_although_it_was_not_sent_before_the_log_in(
    demo: LiveApp, page: Page, page_errors: list[str]
) -> None:
    card = asked_whose_the_guests_rating_is(page, demo, SIXTH)

    page.get_by_role("button", name="Yes, add it to my account").click()

    expect(page.get_by_text("(1) are sent and saved")).to_be_visible()
    page.evaluate("SaysWho.send()")
    assert [row[:2] for row in arrived(demo, SIXTH)].count([card, 3]) == 1
    everything_adds_up(demo)
    page_errors.clear()


def test_what_a_guest_rated_who_was_somebody_else_leaves_the_device_and_counts_for_nobody(
    demo: LiveApp, page: Page, page_errors: list[str]
) -> None:
    before = arrived(demo, EIGHTH)
    asked_whose_the_guests_rating_is(page, demo, EIGHTH)

    page.get_by_role("button", name="No, it was somebody else").click()

    page.wait_for_function("async () => (await SaysWho.look()).outbox.length === 0")
    expect(page.locator("#outbox [data-sign]:visible")).to_have_count(0)
    assert arrived(demo, EIGHTH) == before
    page_errors.clear()


def test_the_cards_of_the_day_are_fetched_when_they_have_changed_and_not_else(
    demo: LiveApp, page: Page, page_errors: list[str]
) -> None:
    fetched: list[int] = []

    def note(answer: Response) -> None:
        if answer.url.endswith("/cards/deck/"):
            fetched.append(answer.status)

    page.on("response", note)

    def visit(path: str) -> list[int]:
        fetched.clear()
        page.goto(f"{demo.base_url}{path}", wait_until="networkidle")
        return list(fetched)

    as_learner(page, demo, SEVENTH)
    cards_ready(page, demo)
    visit("/")
    kept = page.evaluate("SaysWho.look().then(({ deck }) => deck.cards.map((card) => card.id))")

    assert visit("/") == []
    assert visit("/cards/") == [304]
    card = turned_and_rated(page)
    page.keyboard.press("z")
    expect(page.locator(f"#card[data-card='{card}']")).to_be_visible()
    page.wait_for_function("async () => (await SaysWho.look()).deck.done.length === 0")
    assert set(visit("/")) == {304}  # of the page before, too, where that was still asking
    assert visit("/") == []
    run(demo, ELSEWHERE.format(learner=SEVENTH, keys=kept[1:2]))
    assert visit("/") == [200]
    left = page.evaluate("SaysWho.look().then(({ deck }) => deck.cards.map((card) => card.id))")
    assert (left[0], set(left)) == (kept[0], {kept[0], *kept[2:]})  # others may have to be parted now
    page_errors.clear()


def turned_and_rated(page: Page) -> int:
    """The card that was rated with a connection."""
    card = shown(page)
    page.keyboard.press("Space")
    page.locator(".back").wait_for()
    page.keyboard.press("2")
    expect(page.locator(f"#card:not([data-card='{card}'])")).to_be_visible()
    return card
