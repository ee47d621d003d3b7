"""The real server on a database that is gone afterwards, and the processor time that it and the database take."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import urlopen
from uuid import uuid4

from django.conf import settings
from django.db import connection

try:
    import psutil
except ModuleNotFoundError as missing:
    raise SystemExit("bench reads processor time with psutil, which `make test` installs.") from missing

WORKERS = 2
SECONDS_TO_START = 60


class ServerTrouble(Exception):
    """The server did not do what a measurement needs; the message holds what it printed."""


@contextmanager
def own_database() -> Iterator[None]:
    """Point this process at an empty, migrated database of the configured kind, and remove it at the end."""
    with TemporaryDirectory(prefix="bench-") as folder:
        own = f"bench_{uuid4().hex}"
        configured = connection.settings_dict["NAME"]
        on_sqlite = connection.vendor == "sqlite"
        connection.settings_dict["TEST"]["NAME"] = str(Path(folder) / own) if on_sqlite else own
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        try:
            yield
        finally:
            connection.creation.destroy_test_db(configured, verbosity=0)


@dataclass(frozen=True, slots=True)
class Server:
    """A running server."""

    process: psutil.Process
    port: int

    def processor_seconds(self) -> float:
        """User and system time so far of the server, its workers and, where it has them, its database's processes."""
        own = [self.process, *self.process.children(recursive=True)]
        return sum(_seconds(process) for process in (*own, *_database_processes()))


def _seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


def _database_processes() -> Iterator[psutil.Process]:
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        for (pid,) in cursor.fetchall():
            if not psutil.pid_exists(pid):
                raise ServerTrouble("PostgreSQL must run on this machine, so that its processor time can be read.")
            yield psutil.Process(pid)


@contextmanager
def served() -> Iterator[Server]:
    """Start the server as ``make serve`` does, on this process's database, and stop it at the end."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    with TemporaryDirectory(prefix="bench-") as folder:
        log = Path(folder) / "server.log"
        started = _start(port, Path(folder), log)
        try:
            _wait_until_ready(started, port, log)
            yield Server(psutil.Process(started.pid), port)
        finally:
            _stop(started)


def _start(port: int, folder: Path, log: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "manage.py", "serve", "--port", str(port), "--workers", str(WORKERS)]
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
        "BENCH_DATABASE": str(connection.settings_dict["NAME"]),
        "SECRET_KEY": settings.SECRET_KEY,
        "VAR_DIR": str(folder),
    }
    with log.open("wb") as output:
        return subprocess.Popen(  # noqa: S603 (our own program and switches)
            command,
            cwd=settings.BASE_DIR,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _wait_until_ready(started: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while started.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5):
                return
        except (OSError, URLError):
            time.sleep(0.1)
    raise ServerTrouble(f"The server did not start:\n{log.read_text(encoding='utf-8', errors='replace')}")


def _stop(started: subprocess.Popen[bytes]) -> None:
    if started.poll() is None:
        os.killpg(started.pid, signal.SIGTERM)
    try:
        started.wait(timeout=20)
    except subprocess.TimeoutExpired:
        os.killpg(started.pid, signal.SIGKILL)
        started.wait()
