"""A learner's browser at the running site: cookies, forms and connections that can be cut."""

from __future__ import annotations

import re
import socket
import struct
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from urllib.parse import urlencode
from uuid import uuid4

from tests.live_app import LiveApp

SECONDS_TO_ANSWER = 60


@dataclass(frozen=True, slots=True)
class Page:
    """What the site answered."""

    status: int
    text: str
    goes_to: str

    @property
    def says_saved(self) -> bool:
        """Whether the learner reads that the answer is saved."""
        return 'class="saved' in self.text

    @property
    def token(self) -> str:
        """The token of the form that takes the answer or the rating."""
        found = re.search(r'name="token" value="([^"]+)"', self.text)
        assert found, f"There is no form in this page ({self.status}):\n{self.text[:2000]}"
        return found[1]


@dataclass
class Visitor:
    """One tab of one browser; tabs of the same browser share their cookies."""

    site: LiveApp
    cookies: dict[str, str] = field(default_factory=dict)

    @classmethod
    def as_guest(cls, site: LiveApp) -> Visitor:
        """Somebody who begins without a name."""
        visitor = cls(site)
        visitor.get("/")
        assert visitor.post("/guest/").status == 302
        return visitor

    def another_tab(self) -> Visitor:
        """The same learner once more."""
        return Visitor(self.site, self.cookies)

    def begin(self, question_set: str) -> str:
        """Start the set; the address of the attempt."""
        started = self.post(f"/sets/{question_set}/start/")
        found = re.fullmatch(r"(/attempts/\d+/)1/", started.goes_to)
        assert found, f"{started.status}, to {started.goes_to!r}: {started.text[:500]}"
        return found[1]

    def get(self, path: str) -> Page:
        """Open an address."""
        return self._exchange("GET", path, {}, "")

    def post(self, path: str, *, htmx: bool = False, **fields: str) -> Page:
        """Send a form."""
        headers = {"HX-Request": "true"} if htmx else {}
        return self._exchange("POST", path, {**headers, **self._form_headers()}, self._body(fields))

    def post_and_hang_up(self, path: str, *, abruptly: bool, missing: int = 0, **fields: str) -> None:
        """Send a form, less its last bytes, and close the connection without reading; abruptly: by a reset."""
        body = self._body(fields)
        headers = {"Host": f"127.0.0.1:{self.site.port}", "Cookie": self._cookie(), **self._form_headers()}
        lines = [f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        request = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", body]).encode()
        with socket.create_connection(("127.0.0.1", self.site.port), timeout=SECONDS_TO_ANSWER) as connection:
            if abruptly:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.sendall(request[: len(request) - missing])

    def _form_headers(self) -> dict[str, str]:
        return {
            "Content-Type": "application/x-www-form-urlencoded",
            "Referer": f"{self.site.base_url}/",
            "Origin": self.site.base_url,
        }

    def _body(self, fields: dict[str, str]) -> str:
        return urlencode({"csrfmiddlewaretoken": self.cookies.get("csrftoken", ""), **fields})

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def _exchange(self, method: str, path: str, headers: dict[str, str], body: str) -> Page:
        connection = HTTPConnection("127.0.0.1", self.site.port, timeout=SECONDS_TO_ANSWER)
        try:
            connection.request(method, path, body or None, {"Cookie": self._cookie(), **headers})
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        for line in response.headers.get_all("Set-Cookie", []):
            self.cookies.update({name: morsel.value for name, morsel in SimpleCookie(line).items()})
        goes_to = response.headers.get("Location") or response.headers.get("HX-Redirect") or ""
        return Page(response.status, text, goes_to)


def new_token() -> str:
    """The token of a form that another tab has open."""
    return str(uuid4())
