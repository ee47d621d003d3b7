"""The real server as its own process, for tests that kill it, crowd it or look at it from outside."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from django.conf import settings

PROJECT = Path(__file__).resolve().parent.parent
SECONDS_TO_START = 60


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _on_postgresql() -> bool:
    return bool(settings.DATABASES["default"]["ENGINE"].endswith("postgresql"))


def _postgresql_url(name: str) -> str:
    chosen = settings.DATABASES["default"]
    who = quote(chosen["USER"], safe="") + (f":{quote(chosen['PASSWORD'], safe='')}" if chosen["PASSWORD"] else "")
    where = quote(chosen["HOST"], safe="") + (f":{chosen['PORT']}" if chosen["PORT"] else "")
    return f"postgres://{who}@{where}/{name}"


def _administer(statement: str) -> None:
    with psycopg.connect(_postgresql_url("postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())


def _environment(directory: Path, database_url: str) -> dict[str, str]:
    return {
        **os.environ,
        "DATABASE_URL": database_url,
        "DJANGO_SETTINGS_MODULE": "quizsite.settings",
        "SECRET_KEY": "only-for-tests-" + "0123456789" * 5,
        "VAR_DIR": str(directory),
    }


def _manage(environment: Mapping[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, f"manage.py {' '.join(arguments)} failed:\n{done.stdout}{done.stderr}"
    return done.stdout


@dataclass
class LiveApp:
    """A running site with a database of its own, of the kind that the tests run on."""

    directory: Path
    environment: Mapping[str, str]
    workers: int = 2
    port: int = field(default_factory=_free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def base_url(self) -> str:
        """Where it answers, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What the server has printed since the first start."""
        return (self.directory / "server.log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Start the server as ``make serve`` does and wait until ``/healthz`` answers."""
        command = [sys.executable, "manage.py", "serve", "--port", str(self.port), "--workers", str(self.workers)]
        with (self.directory / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=PROJECT, env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        self._wait_until_ready(self.process)

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + SECONDS_TO_START
        trouble = "no answer yet"
        while process.poll() is None and time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.base_url}/healthz", timeout=5):
                    return
            except (OSError, urllib.error.URLError) as error:
                trouble = str(error)
            time.sleep(0.05)
        self.kill()
        pytest.fail(f"The server did not start ({trouble}):\n{self.log}")

    def kill(self) -> None:
        """End the server and its workers at once, as a power cut would: SIGKILL, nothing is finished or tidied up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask the server to stop, and wait for it."""
        self._end(signal.SIGTERM)

    def restart(self) -> None:
        """Stop the server where it still runs, and start it again at the same address with the same database."""
        self.stop()
        self.start()

    def manage(self, *arguments: str) -> str:
        """Run a command of ``manage.py`` on this site's database; gives what it printed."""
        return _manage(self.environment, *arguments)

    def _end(self, how: signal.Signals) -> None:
        if self.process is None:
            return
        try:
            os.killpg(self.process.pid, how)
            self.process.wait(timeout=20)
        except ProcessLookupError:
            self.process.wait()
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            pytest.fail(f"The server did not stop when asked to:\n{self.log}")
        finally:
            self.process = None
        self._wait_until_gone()

    def _wait_until_gone(self) -> None:
        """The workers of a killed server hold its port a moment longer than the server itself."""
        deadline = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except ConnectionRefusedError:
                return
            except OSError:
                pass
            time.sleep(0.01)
        pytest.fail(f"Something still listens at port {self.port}:\n{self.log}")


@dataclass(frozen=True, slots=True)
class Template:
    """A migrated database that is copied for every test: an SQLite file, or the name of a PostgreSQL database."""

    source: str

    def copy_to(self, directory: Path) -> tuple[str, str]:
        """Make a copy; gives its address and, on PostgreSQL, the name to drop afterwards."""
        if not _on_postgresql():
            copied = directory / "quiz.sqlite3"
            shutil.copy(self.source, copied)
            return f"sqlite:///{copied}", ""
        name = f"live_{uuid.uuid4().hex}"
        _administer(f'CREATE DATABASE "{name}" TEMPLATE "{self.source}"')
        return _postgresql_url(name), name


@contextmanager
def migrated(directory: Path) -> Iterator[Template]:
    """An empty site's database, migrated; a PostgreSQL one is dropped in the end."""
    if _on_postgresql():
        name = f"live_{uuid.uuid4().hex}"
        _administer(f'CREATE DATABASE "{name}"')
        _manage(_environment(directory, _postgresql_url(name)), "migrate", "--verbosity", "0")
        yield Template(name)
        _administer(f'DROP DATABASE "{name}" WITH (FORCE)')
    else:
        path = directory / "quiz.sqlite3"
        _manage(_environment(directory, f"sqlite:///{path}"), "migrate", "--verbosity", "0")
        yield Template(str(path))


@pytest.fixture(scope="session")
def migrated_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Template]:
    """An empty site's database, migrated once for all tests of the run."""
    with migrated(tmp_path_factory.mktemp("migrated")) as template:
        yield template


@contextmanager
def site_with_own_database(template: Template, directory: Path) -> Iterator[LiveApp]:
    """A site that is not started yet, on a migrated database of its own; killed and dropped in the end."""
    database_url, to_drop = template.copy_to(directory)
    app = LiveApp(directory, _environment(directory, database_url))
    try:
        yield app
    finally:
        app.kill()
        if to_drop:
            _administer(f'DROP DATABASE "{to_drop}" WITH (FORCE)')


@pytest.fixture
def live_app(migrated_database: Template, tmp_path: Path) -> Iterator[LiveApp]:
    """The real server on an empty, migrated database of its own. Tests that use it carry the marker ``server``."""
    with site_with_own_database(migrated_database, tmp_path) as app:
        app.start()
        yield app
