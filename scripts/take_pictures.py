"""Take the README's pictures from the running demonstration: ``make pictures``.

Makes a site of its own in a temporary directory, so that nobody's data is shown or changed.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.error import URLError

from playwright.sync_api import Browser, Page, sync_playwright

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from tests.chromium import SWITCHES, chromium  # noqa: E402 (the project is not installed)

PICTURES = PROJECT / "docs" / "pictures"
PASSWORD = "read-then-recall"  # noqa: S105 (that of the demonstration)


def free_port() -> int:
    """A port that nobody listens at."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def demonstration() -> Iterator[str]:
    """Serve a fresh demonstration; gives its address."""
    port = free_port()
    site = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as directory:
        environment = {**os.environ, "VAR_DIR": directory, "DATABASE_URL": f"sqlite:///{directory}/quiz.sqlite3"}
        for command in (["migrate", "--verbosity", "0"], ["demo"]):
            subprocess.run([sys.executable, "manage.py", *command], cwd=PROJECT, env=environment, check=True)
        command = [sys.executable, "manage.py", "serve", "--port", str(port), "--workers", "1"]
        with subprocess.Popen(command, cwd=PROJECT, env=environment) as server:
            try:
                wait_until_it_answers(server, site)
                yield site
            finally:
                server.terminate()


def wait_until_it_answers(server: subprocess.Popen[bytes], site: str) -> None:
    """Wait for the server, half a minute at most."""
    for _try in range(120):
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{site}/healthz", timeout=5):  # noqa: S310 (our own address)
                return
        except URLError:
            time.sleep(0.25)
    sys.exit("The demonstration did not start.")


def as_learner(browser: Browser, site: str, width: int, height: int, name: str = "anna") -> Page:
    """A page of a learner of the demonstration."""
    page = browser.new_context(
        viewport={"width": width, "height": height}, device_scale_factor=1.5, reduced_motion="reduce"
    ).new_page()
    page.goto(f"{site}/accounts/login/")
    page.locator("[name=username]").fill(name)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main button[type=submit]").click()
    page.get_by_role("heading", name="What to do now").wait_for()
    return page


def as_teacher(browser: Browser, site: str, width: int, height: int) -> Page:
    """A page of the demonstration's teacher, in the review of a story that the app has just read."""
    page = browser.new_context(
        viewport={"width": width, "height": height}, device_scale_factor=1.5, reduced_motion="reduce", locale="en-GB"
    ).new_page()
    page.goto(f"{site}/admin/login/?next=/admin/quiz/story/")
    page.locator("[name=username]").fill("teacher")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main [type=submit]").click()
    page.get_by_role("link", name="Belarus, its ally Armenia").click()
    page.get_by_role("link", name="Review", exact=False).first.click()
    page.get_by_role("button", name="Read the story").click()
    page.get_by_text("The app read the story").first.wait_for()
    page.get_by_label("Decided", exact=True).select_option("no")
    page.wait_for_url("**decided=no*")
    return page


def take(page: Page, name: str) -> None:
    """Keep what the window shows."""
    page.screenshot(path=PICTURES / f"{name}.png", animations="disabled", caret="initial")


def main() -> None:
    """Take every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with demonstration() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        page = as_learner(browser, site, 1200, 820)
        page.goto(f"{site}/stories/belarus-arms/")
        take(page, "story")
        page.goto(f"{site}/stories/belarus-arms/timeline/")
        take(page, "timeline")

        take(as_teacher(browser, site, 1200, 900), "review")

        page = as_learner(browser, site, 430, 900)
        page.goto(f"{site}/progress/")
        take(page, "progress")
        other = as_learner(browser, site, 430, 900, "daniel")
        other.goto(f"{site}/cards/")
        other.get_by_role("button", name="Show the answer").click()
        other.locator(".back").wait_for()
        take(other, "card")
        page.goto(f"{site}/sets/belarus-arms-first-look/")
        page.locator("main form[action*=start] button").click()
        page.locator("main input[type=radio]").first.check()
        page.get_by_role("button", name="Answer", exact=True).click()
        page.get_by_text("What the story says").wait_for()
        page.evaluate("scrollTo(0, 0)")
        take(page, "feedback")
        browser.close()


main()
