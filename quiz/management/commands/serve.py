"""Serve the site: one process a core, one request at a time in each, as measured to be fastest on SQLite."""

from __future__ import annotations

import os
import socket
import sys
import time
from argparse import ArgumentParser
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

_TRIES, _PAUSE = 300, 0.2


class Command(BaseCommand):
    """``manage.py serve [--host ADDRESS] [--port N] [--workers N]``; becomes the server."""

    help = "Serve the site until Ctrl+C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the address and the number of processes."""
        parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (127.0.0.1)")
        parser.add_argument("--port", type=int, default=8000, help="the port to listen at (8000)")
        parser.add_argument("--workers", type=int, default=os.cpu_count() or 2, help="processes (one a core)")

    def handle(self, *args: Any, host: str, port: int, workers: int, **options: Any) -> None:
        """Say where the site is, and become the server."""
        if _taken(host, port):
            raise CommandError(
                f"Something else listens at port {port} already. Choose another: make demo PORT={port + 1}"
            )
        if not _has_its_tables():
            raise CommandError(
                "The database lacks tables of this version. Make them first with: manage.py migrate (make serve does both)"
            )
        self._say_once_it_answers(host, port)
        module, _, name = settings.WSGI_APPLICATION.rpartition(".")
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port)]
        command += ["--workers", str(workers), "--blocking-threads", "1", "--no-ws", "--respawn-failed-workers"]
        command += ["--log-level", "warning", f"{module}:{name}"]
        os.execv(command[0], command)  # noqa: S606 (the server takes this process's place: no shell is wanted)

    def _say_once_it_answers(self, host: str, port: int) -> None:
        """Leave a process of its own behind that waits for the server and says where it is; nobody waits for that one."""
        self.stdout.flush()
        if os.fork():
            os.wait()
            return
        if not os.fork() and _answers(host, port):
            self.stdout.write(f"For learners: http://{host}:{port}/    For teachers: http://{host}:{port}/admin/")
            self.stdout.write("Ctrl+C stops it.")
            self.stdout.flush()
        os._exit(0)


def _has_its_tables() -> bool:
    """Whether every migration has been applied. Leaves no connection open, since the process becomes the server."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    connection.close()
    return not plan


def _answers(host: str, port: int) -> bool:
    """Whether the server answers a request, whatever it says, within a minute."""
    for _try in range(_TRIES):
        try:
            with closing(HTTPConnection(host, port, timeout=5)) as asking:
                asking.request("HEAD", "/healthz")
                asking.getresponse()
        except (OSError, HTTPException):
            time.sleep(_PAUSE)
        else:
            return True
    return False


def _taken(host: str, port: int) -> bool:
    """Whether a server answers there; two of them could share a port without noticing."""
    with closing(socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)) as probe:
        return probe.connect_ex((host, port)) == 0
