"""Screenshots of every page and state, at three widths, light and dark, with an index to look through: ``make tour``."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Literal

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))
os.environ["DJANGO_SETTINGS_MODULE"] = "quizsite.settings"

import django  # noqa: E402 (the settings must be named first)

django.setup()

from playwright.sync_api import Error, Page, sync_playwright  # noqa: E402 (the project is not installed)

from tests.browser.states import EVERY_STATE, State  # noqa: E402
from tests.browser.states.sites import Visitors, both_sites  # noqa: E402
from tests.chromium import SWITCHES, chromium, open_in  # noqa: E402
from tests.live_app import migrated  # noqa: E402

TOUR = PROJECT / "var" / "tour"
WIDTHS = (360, 768, 1280)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
MOST_HEIGHT = 4000
STYLE = """
body { margin: 1rem; font: 1rem/1.4 sans-serif; background: #f3f3ef; color: #1a1c1e }
nav { position: sticky; top: 0; padding: .5rem 0; background: #f3f3ef } nav a { margin-right: 1rem }
section { display: none } section:target, body:not(:has(:target)) section:first-of-type { display: block }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 1rem; padding: 0; list-style: none }
img { display: block; width: 100%; height: 20rem; object-fit: cover; object-position: top; border: 1px solid #777c81 }
"""


def group_of(state: State) -> str:
    """Whose page it is."""
    if state.path.startswith("/admin/"):
        return "Teachers"
    return "Learners" if state.who else "Strangers"


def look_of(width: int, scheme: str) -> str:
    """The name of one way to look."""
    return f"{width}-{scheme}"


def file_of(state: State, look: str) -> str:
    """Where the picture of a state lies."""
    name = re.sub(r"\W+", "-", str(state)).strip("-").lower()
    return f"{name}-{look}.jpeg"


def take(page: Page, state: State) -> int:
    """All pictures of a state; gives how many."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        height = min(MOST_HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            page.screenshot(
                path=TOUR / file_of(state, look_of(width, scheme)),
                type="jpeg",
                quality=75,
                full_page=True,
                clip={"x": 0, "y": 0, "width": width, "height": max(height, 800)},
                animations="disabled",
            )
    page.emulate_media(color_scheme="light")
    return len(WIDTHS) * len(SCHEMES)


def index() -> Iterator[str]:
    """A page with a section for each way to look; the links at the top choose one."""
    looks = [look_of(width, scheme) for width in WIDTHS for scheme in SCHEMES]
    yield f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Tour</title><style>{STYLE}</style><nav>'
    yield from (f'<a href="#{look}">{look.replace("-", " px, ")}</a>' for look in looks)
    yield "</nav>"
    states = sorted(EVERY_STATE, key=group_of)
    for look in looks:
        yield f'<section id="{look}"><h1>{look.replace("-", " px, ")}</h1>'
        for group, members in groupby(states, key=group_of):
            yield f"<h2>{group}</h2><ul>"
            for state in members:
                file = file_of(state, look)
                picture = f'<a href="{file}"><img loading="lazy" src="{file}" alt=""></a>'
                yield f"<li>{picture}{escape(str(state))}<br><code>{escape(state.path)}</code></li>"
            yield "</ul>"
        yield "</section>"


def main() -> None:
    """Go everywhere; ``make tour`` prints where the pictures are."""
    began = time.monotonic()
    shutil.rmtree(TOUR, ignore_errors=True)
    TOUR.mkdir(parents=True)
    count, missing = 0, []
    with tempfile.TemporaryDirectory() as directory, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        with migrated(Path(directory)) as template, both_sites(template, Path(directory)) as sites:
            visitors = Visitors(sites, partial(open_in, browser, [], reduced_motion="reduce"))
            for state in EVERY_STATE:
                try:
                    count += take(visitors.visit(state), state)
                except Error as error:
                    missing.append(f"{state}: {error.message.splitlines()[0]}")
        browser.close()
    (TOUR / "index.html").write_text("\n".join(index()), encoding="utf-8")
    took = time.monotonic() - began
    sys.stdout.write(f"{count} pictures of {len(EVERY_STATE)} pages and states in {took:.0f} s: {TOUR}/index.html\n")
    if missing:
        sys.exit("Not seen:\n" + "\n".join(missing))


main()
