"""The real server answers, and refuses a port that something else has."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

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


def test_a_database_without_its_tables_is_refused_with_a_way_out(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    empty = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'empty.sqlite3'}", "VAR_DIR": str(tmp_path)}

    served = subprocess.run(
        [sys.executable, "manage.py", "serve", "--port", str(port)],
        env=empty,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert served.returncode == 1
    assert "manage.py migrate" in served.stderr
