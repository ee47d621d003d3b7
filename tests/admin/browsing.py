"""A browser's part in a form: what it would send if its button were pressed on the page as it came."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

Sent = dict[str, str]
Page = Any  # the test client's answer; the stubs have no public name for its type


class _Forms(HTMLParser):
    """Collects the values of every form that is sent with POST, except the one that logs out."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: Sent = {}
        self._inside = False
        self._text: str | None = None
        self._select: str | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        name = values.get("name")
        if tag == "form":
            self._inside = values.get("method") == "post" and values.get("id") != "logout-form"
        if not self._inside:
            return
        if tag == "textarea" and name:
            self._text, self.sent[name] = name, ""
        elif tag == "select" and name:
            self._select = name
            if "multiple" not in values:
                self.sent.setdefault(name, "")
        elif tag == "option" and self._select and "selected" in values:
            self.sent[self._select] = values.get("value") or ""
        elif tag == "input" and name and _is_sent(values):
            self.sent[name] = values.get("value") or ("on" if values.get("type") == "checkbox" else "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "textarea":
            self._text = None
        elif tag == "select":
            self._select = None

    def handle_data(self, data: str) -> None:
        if self._text:
            self.sent[self._text] += data


def _is_sent(values: dict[str, str | None]) -> bool:
    if values.get("type") in {"submit", "button", "file"}:
        return False
    return values.get("type") not in {"checkbox", "radio"} or "checked" in values


def fields_of(page: Page) -> Sent:
    """The fields of the page's form by name, with line ends as browsers send them."""
    forms = _Forms()
    forms.feed(page.content.decode())
    forms.close()
    return {name: _as_sent(value) for name, value in forms.sent.items()}


def _as_sent(value: str) -> str:
    text = value.replace("\r\n", "\n").removeprefix("\n")
    return text.replace("\n", "\r\n")
