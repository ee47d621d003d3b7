"""Fixtures that drive the system's own Chromium. Tests that use them carry the marker ``browser``."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connections
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
_AS_MIGRATED = "_test_serialized_contents"
REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", event =>
  console.error(`content policy: ${event.violatedDirective} refused ${event.blockedURI || event.sample}`));
"""


def chromium() -> str | None:
    """The browser's path: the variable CHROMIUM, else the first of the usual names on PATH."""
    return os.environ.get("CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run; without one the test is skipped, or fails where REQUIRE_BROWSER=1."""
    path = chromium()
    if path is None:
        missing = f"No browser was found: none of {', '.join(NAMES)} is on PATH and CHROMIUM names none."
        if os.environ.get("REQUIRE_BROWSER") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    found = {row.alias: vars(row).get(_AS_MIGRATED) for row in connections.all()}
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright's synchronous interface keeps an event loop in this thread, which Django would refuse to query in.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        # In that loop Django opens connections of its own, which must know as well what the migrations wrote.
        for alias, as_migrated in found.items():
            if as_migrated:
                setattr(connections[alias], _AS_MIGRATED, as_migrated)
        started = playwright.chromium.launch(executable_path=path, headless=True, args=SWITCHES)
        yield started
        started.close()


@pytest.fixture
def page_errors() -> Iterator[list[str]]:
    """What went wrong in the pages of this test; a test that expects trouble reads the list and clears it."""
    errors: list[str] = []
    yield errors
    assert not errors, "The browser reported:\n" + "\n".join(errors)


def open_in(browser: Browser, errors: list[str], **options: Any) -> Page:
    """A page in a profile of its own, which adds to ``errors`` whatever goes wrong in it."""

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(f"{message.text} ({message.location.get('url', '')})")

    context = browser.new_context(**{"locale": "en-GB", "timezone_id": "Europe/London"} | options)
    context.set_default_timeout(10_000)
    context.add_init_script(REPORT_VIOLATIONS)
    context.on("weberror", lambda error: errors.append(f"script error: {error.error}"))
    context.on("console", note)
    return context.new_page()


@pytest.fixture
def open_page(browser: Browser, page_errors: list[str]) -> Iterator[Callable[..., Page]]:
    """Open a page in a browser profile of its own: ``open_page(java_script_enabled=False)``, ``open_page(viewport=…)``.

    Takes what Playwright's ``new_context`` takes. Every script error, error on the console and breach of the content
    policy is kept in ``page_errors`` and fails the test.
    """
    contexts = []

    def opened(**options: Any) -> Page:
        page = open_in(browser, page_errors, **options)
        contexts.append(page.context)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """One page of a desktop's size."""
    return open_page(viewport={"width": 1280, "height": 800})


@pytest.fixture(scope="session")
def assert_accessible() -> Callable[..., None]:
    """Check a page as it stands with axe: ``assert_accessible(page)``, or only a part: ``assert_accessible(page, "main")``.

    No breach of WCAG 2.2 A and AA (big enough targets included) or of axe's good practices is accepted.
    """
    axe = Axe()
    options = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}

    def check(page: Page, part: str | None = None) -> None:
        results = axe.run(page, context=part, options=options)
        assert results.violations_count == 0, f"{page.url}\n{results.generate_report()}"

    return check
