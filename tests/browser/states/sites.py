"""Two sites to look at, one with the demonstration and every situation, one empty; and people who go there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

from quiz.management.commands.demo import PASSWORD
from tests.browser.states.state import GUEST, STRANGER, State
from tests.live_app import LiveApp, Template, site_with_own_database

SCENES = "from tests.browser.states.scenes import {name}; {name}()"


@dataclass(frozen=True, slots=True)
class Sites:
    """Both sites, and the keys under which the full one holds its situations."""

    full: LiveApp
    empty: LiveApp
    keys: Mapping[str, int]

    def address(self, state: State) -> str:
        """Where the state begins."""
        site = self.empty if state.on_empty_site else self.full
        return site.base_url + state.path.format(**self.keys)


@contextmanager
def both_sites(template: Template, directory: Path) -> Iterator[Sites]:
    """Serve both until the end of the block."""
    for name in ("full", "empty"):
        (directory / name).mkdir()
    with (
        site_with_own_database(template, directory / "full") as full,
        site_with_own_database(template, directory / "empty") as empty,
    ):
        full.manage("demo")
        told = full.manage("shell", "--verbosity", "0", "--command", SCENES.format(name="prepare"))
        empty.manage("shell", "--verbosity", "0", "--command", SCENES.format(name="an_administrator"))
        full.workers = empty.workers = 1
        full.start()
        empty.start()
        yield Sites(full, empty, json.loads(told.strip().splitlines()[-1]))


@dataclass
class Visitors:
    """Everybody who goes to the sites, each with one page that stays logged in."""

    sites: Sites
    open_page: Callable[[], Page]
    pages: dict[tuple[str, bool], Page] = field(default_factory=dict)

    def visit(self, state: State) -> Page:
        """The page in that state."""
        if (state.who, state.on_empty_site) not in self.pages:
            self.pages[state.who, state.on_empty_site] = self._come_in(state)
        page = self.pages[state.who, state.on_empty_site]
        page.goto("about:blank")  # an address with another fragment only would not be loaded
        page.goto(self.sites.address(state))
        if state.then:
            state.then(page)
        return page

    def _come_in(self, state: State) -> Page:
        site = self.sites.empty if state.on_empty_site else self.sites.full
        page = self.open_page()
        if state.who == GUEST:
            page.goto(site.base_url)
            page.locator("form[action*=guest] button").first.click()
            page.locator("header .who a[href*=settings]").wait_for()
        elif state.who != STRANGER:
            page.goto(f"{site.base_url}/accounts/login/")
            page.locator("[name=username]").fill(state.who)
            page.locator("[name=password]").fill(PASSWORD)
            page.locator("main [type=submit]").click()
            page.locator("header form[action*=logout], header .who a[href*=settings]").first.wait_for()
        return page
