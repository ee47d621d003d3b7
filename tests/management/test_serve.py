"""The real server answers, and refuses a port that something else has."""

from __future__ import annotations

import socket
import time
import urllib.request

import pytest
from django.core.management import CommandError, call_command

from tests.live_app import LiveApp


@pytest.mark.server
def test_the_server_answers_with_its_database_and_its_looks(live_app: LiveApp) -> None:
    with urllib.request.urlopen(f"{live_app.base_url}/healthz", timeout=10) as answer:
        assert answer.status == 200
    with urllib.request.urlopen(f"{live_app.base_url}/static/quiz/app.css", timeout=10) as answer:
        assert answer.headers["Content-Type"].startswith("text/css")


@pytest.mark.server
def test_a_killed_server_starts_again_at_the_same_address(live_app: LiveApp) -> None:
    live_app.kill()
    with pytest.raises(OSError, match="refused"):
        urllib.request.urlopen(f"{live_app.base_url}/healthz", timeout=10)

    live_app.start()

    with urllib.request.urlopen(f"{live_app.base_url}/healthz", timeout=10) as answer:
        assert answer.status == 200


@pytest.mark.server
def test_the_address_is_told_once_the_server_answers(live_app: LiveApp) -> None:
    deadline = time.monotonic() + 20
    while "For learners" not in live_app.log and time.monotonic() < deadline:
        time.sleep(0.1)

    assert f"For learners: {live_app.base_url}/" in live_app.log


def test_a_port_that_is_taken_is_refused_with_a_way_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        with pytest.raises(CommandError, match=f"PORT={port + 1}"):
            call_command("serve", port=port)
