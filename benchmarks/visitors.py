"""Learners' browsers: several connections that stay open, each with a session, a CSRF token and htmx's header."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from gzip import decompress
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urlencode

from benchmarks.counting import ASKED, COUNTED
from benchmarks.server import ServerTrouble

CONNECTIONS = 4
CSRF = "b" * 32


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a logged-in learner sends."""

    session: str
    address: str
    fields: dict[str, str] = field(default_factory=dict)


def send_all(forms: Sequence[Form], *, port: int) -> None:
    """Send the forms over several connections at once; each connection sends its forms one after the other."""
    shares = [forms[start::CONNECTIONS] for start in range(CONNECTIONS)]
    with ThreadPoolExecutor(CONNECTIONS) as visitors:
        for done in [visitors.submit(_send, share, port) for share in shares if share]:
            done.result()


def count_statements(form: Form, *, port: int) -> int:
    """Send one form and ask how many statements it took."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        response = _post(connection, form, {ASKED: "1"})
        return int(response.headers[COUNTED])


def _send(forms: Sequence[Form], port: int) -> None:
    with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        for form in forms:
            _post(connection, form, {})


def _post(connection: HTTPConnection, form: Form, more: dict[str, str]) -> HTTPResponse:
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": f"csrftoken={CSRF}; sessionid={form.session}",
        "HX-Request": "true",
        "Accept-Encoding": "gzip",
        "Referer": f"http://127.0.0.1:{connection.port}{form.address}",
        **more,
    }
    body = urlencode({"csrfmiddlewaretoken": CSRF, **form.fields})
    connection.request("POST", form.address, body, headers)
    response = connection.getresponse()
    page = response.read()
    if response.headers["Content-Encoding"] == "gzip":
        page = decompress(page)
    if response.status != 200 or b"<h1" not in page:
        msg = f"{form.address} answered {response.status}: {page[:500].decode(errors='replace')}"
        raise ServerTrouble(msg)
    return response
