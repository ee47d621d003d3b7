"""What a phone with a slow connection has to fetch, and that nothing moves under the finger meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.one_of_each import each_question
from tests.browser.test_journeys import give_any_answer
from tests.live_app import LiveApp

pytestmark = pytest.mark.browser

FIRST_VISIT, REQUESTS, NEXT_QUESTION = 35_000, 4, 1_500
SHIFT = 0.02
SUM_UP_SHIFTS = """
window.shifted = 0;
window.moved = [];
window.sent = Infinity;
addEventListener("submit", () => { window.sent = performance.now(); }, true);
// What comes makes room above the help and the foot of the page, and so does the sign of the connection, under the button.
const isApart = source => source.node && source.node.matches && source.node.matches(".foot, .below, .connection, .connection *");
new PerformanceObserver(list => list.getEntries().forEach(entry => {
  if (entry.startTime <= window.sent || entry.sources.every(isApart)) return;
  window.shifted += entry.value;
  window.moved.push(...entry.sources.map(source => source.node ? source.node.nodeName + "." + source.node.className : "?"));
})).observe({type: "layout-shift", buffered: true});
"""


@dataclass
class Traffic:
    """What went over the line: addresses, bytes with their headers, and bytes of bodies as they were compressed."""

    addresses: list[str] = field(default_factory=list)
    whole: int = 0
    bodies: int = 0

    def clear(self) -> None:
        """Count from here."""
        self.addresses.clear()
        self.whole = self.bodies = 0


def listen(page: Page) -> Traffic:
    """Count all that the page fetches from now on, with an empty cache."""
    traffic = Traffic()
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.clearBrowserCache")

    asked: dict[str, str] = {}

    def sent(event: dict[str, Any]) -> None:
        asked[event["requestId"]] = event["request"]["url"]

    def finished(event: dict[str, Any]) -> None:
        if event["encodedDataLength"]:  # nothing was sent for what the browser had kept
            traffic.whole += int(event["encodedDataLength"])
            traffic.addresses.append(asked[event["requestId"]])

    def received(event: dict[str, Any]) -> None:
        traffic.bodies += int(event["encodedDataLength"])

    devtools.on("Network.requestWillBeSent", sent)
    devtools.on("Network.loadingFinished", finished)
    devtools.on("Network.dataReceived", received)
    return traffic


def answer_and_count_anew(page: Page, traffic: Traffic) -> None:
    give_any_answer(page)
    page.wait_for_load_state("networkidle")
    traffic.clear()


def test_a_question_is_light_and_the_next_one_a_feather(demo: LiveApp, page: Page) -> None:
    questions = each_question(page, demo)
    next(questions)
    traffic = listen(page)

    page.goto(page.url, wait_until="networkidle")

    assert traffic.whole <= FIRST_VISIT, traffic
    assert len(traffic.addresses) <= REQUESTS, traffic
    assert all(address.startswith(demo.base_url) for address in traffic.addresses), traffic

    answer_and_count_anew(page, traffic)
    for kind in questions:
        assert 0 < traffic.bodies <= NEXT_QUESTION, (kind, traffic)
        answer_and_count_anew(page, traffic)

    page.goto(f"{demo.base_url}/stories/", wait_until="networkidle")

    assert traffic.addresses == [f"{demo.base_url}/stories/"]


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_when_the_feedback_comes(demo: LiveApp, open_page: Callable[..., Page], width: int) -> None:
    page = open_page(viewport={"width": width, "height": 740})
    page.add_init_script(SUM_UP_SHIFTS)
    where = "Math.round(document.querySelector('.prompt').getBoundingClientRect().top + scrollY)"
    for kind in each_question(page, demo):
        page.evaluate("window.shifted = 0; window.sent = Infinity")  # to choose a place moves its line, as it should
        before = page.evaluate(where)
        give_any_answer(page)
        page.wait_for_timeout(100)

        assert page.evaluate("window.shifted") <= SHIFT, f"{kind}: {page.evaluate('window.moved')}"
        assert page.evaluate(where) == before, kind
