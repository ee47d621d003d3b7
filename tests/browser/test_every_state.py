"""Every page and state: no finding of axe in light and dark on a phone and a desk, big targets, nothing cut off."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.measures import lost, magnify_text, too_small
from tests.browser.states import EVERY_STATE, State
from tests.browser.states.sites import Visitors, both_sites
from tests.chromium import open_in
from tests.live_app import Template

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        os.environ.get("DATABASE_URL", "").startswith("postgres"),
        reason="Pages look the same on every database; this walk of minutes is done once, on SQLite.",
    ),
]

DESK, PHONE, NARROW = 1280, 360, 320
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING = {"resultTypes": ["violations"], "runOnly": RULES, "rules": {"target-size": {"enabled": True}}}
# Nothing but the colours of a page changes with the scheme.
COLOURS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}


class Errors(list[str]):
    """What the browser reported since it was last asked."""

    def taken(self) -> list[str]:
        taken = list(self)
        self.clear()
        return taken


@pytest.fixture(scope="module")
def errors() -> Errors:
    return Errors()


@pytest.fixture(scope="module")
def visitors(
    browser: Browser, errors: Errors, migrated_database: Template, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Visitors]:
    with both_sites(migrated_database, tmp_path_factory.mktemp("states")) as sites:
        look = {"color_scheme": "light", "reduced_motion": "reduce"}
        visiting = Visitors(sites, partial(open_in, browser, errors, **look))
        yield visiting
        for page in visiting.pages.values():
            page.context.close()


@pytest.fixture(scope="module")
def axe() -> Axe:
    return Axe()


def in_window(page: Page, width: int, measure: Callable[[Page], list[str]]) -> list[str]:
    page.set_viewport_size({"width": width, "height": 800})
    return [f"{width} px: {finding}" for finding in measure(page)]


def by_axe(axe: Axe, page: Page, width: int) -> Iterator[str]:
    page.set_viewport_size({"width": width, "height": 800})
    schemes: tuple[tuple[Literal["light", "dark"], Mapping[str, object]], ...]
    schemes = (("light", EVERYTHING), ("dark", COLOURS))
    for scheme, options in schemes:
        page.emulate_media(color_scheme=scheme)
        found = axe.run(page, options=options)
        for finding in found.response["violations"]:
            where = "; ".join(f"{node['target']} {node['html'][:120]}" for node in finding["nodes"][:3])
            yield f"{width} px, {scheme}: {finding['id']} ×{len(finding['nodes'])}: {where}"
    page.emulate_media(color_scheme="light")


@pytest.mark.parametrize("state", EVERY_STATE, ids=str)
def test_is_open_to_everybody(visitors: Visitors, errors: Errors, axe: Axe, state: State) -> None:
    page = visitors.visit(state)
    page.wait_for_load_state()
    reported = [error for error in errors.taken() if not re.search(state.expected or "$^", error)]

    findings = [f"the browser reported: {error}" for error in reported]
    for width in (DESK, PHONE):
        findings += [*by_axe(axe, page, width), *in_window(page, width, too_small)]
    findings += in_window(page, NARROW, lost)
    magnify_text(page, 200)
    findings += [f"text at 200 %, {finding}" for finding in in_window(page, DESK, lost)]
    magnify_text(page, 100)
    errors.clear()  # axe writes a style sheet that imports another into the page, which is refused

    assert findings == [], f"{page.url}\n" + "\n".join(findings)
