"""One look of the site: whose page, at which address, and what is done there before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Page

STRANGER: Final = ""
GUEST: Final = "a guest"


@dataclass(frozen=True, slots=True)
class State:
    """``who`` is a log-in name, or STRANGER, or GUEST; ``path`` may hold keys of the situations in braces.

    ``then`` leads from the page to the state; it must not change what other states show. ``shows`` names the page
    where ``then`` leads to another one. ``expected`` is trouble that the browser's console may tell of.
    """

    who: str
    name: str
    path: str
    then: Callable[[Page], None] | None = None
    shows: str = ""
    expected: str = ""
    on_empty_site: bool = False

    def __str__(self) -> str:
        return f"{self.who or 'stranger'}: {self.name}"


def opened(page: Page) -> None:
    """Everything that can be folded out."""
    page.evaluate("document.querySelectorAll('main details, #content details').forEach(one => { one.open = true })")


def pressed(key: str, opens: str) -> Callable[[Page], None]:
    """A key, and what it brings."""

    def then(page: Page) -> None:
        page.keyboard.press(key)
        page.locator(opens).wait_for()

    return then


def clicked(selector: str, brings: str) -> Callable[[Page], None]:
    """A click, and what it brings."""

    def then(page: Page) -> None:
        page.locator(selector).first.click()
        page.locator(brings).first.wait_for()

    return then


def sent(brings: str, **fields: str) -> Callable[[Page], None]:
    """A form with these fields, sent without the browser's own checks, and what comes back."""

    def then(page: Page) -> None:
        for name, value in fields.items():
            page.locator(f"main [name={name}], #content [name={name}]").first.fill(value)
        page.evaluate("document.querySelectorAll('form').forEach(form => { form.noValidate = true })")
        page.locator("main .form [type=submit], #content form [type=submit]").first.click()
        page.locator(brings).first.wait_for()

    return then
