"""Measure the hot paths against naive endpoints that do the same work."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from benchmarks.comparison import PATHS, Compared, compare, sets_needed
from benchmarks.school import open_school
from benchmarks.server import ServerTrouble, own_database, served


class Command(BaseCommand):
    """``manage.py bench``: one JSON line per path; works on a database of its own."""

    help = (
        "Start the server on a database of its own, send the same requests to the site and to naive Django endpoints in "
        "turn, and print what they cost: ratio is the processor time per request, ours ÷ naive."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what to measure and how long."""
        parser.add_argument("--path", action="append", choices=list(PATHS), help="measure this path only")
        parser.add_argument("--pairs", type=int, default=7, help="how many turns of each side count (default 7)")
        parser.add_argument("--requests", type=int, default=200, help="requests in a turn (default 200)")
        parser.add_argument("--gate", type=float, help="exit 1 where a ratio is larger than this")

    def handle(self, *args: Any, **options: Any) -> None:
        """Measure and print; say which paths are above the gate."""
        pairs, requests = options["pairs"], options["requests"]
        if min(pairs, requests) < 1:
            raise CommandError("There must be at least one pair and one request.")
        try:
            results = self._measured(options["path"] or list(PATHS), pairs, requests)
        except ServerTrouble as error:
            raise CommandError(str(error)) from error
        gate = options["gate"]
        slow = [found.path for found in results if gate is not None and found.ratio > gate]
        if slow:
            raise CommandError(f"Dearer than {gate} × the naive endpoint: {', '.join(slow)}.")

    def _measured(self, paths: list[str], pairs: int, requests: int) -> list[Compared]:
        results = []
        with own_database():
            school = open_school(sets=sets_needed(pairs=pairs, requests=requests), now=timezone.now())
            with served() as server:
                for path in paths:
                    results.append(compare(path, school, server, pairs=pairs, requests=requests))
                    self.stdout.write(json.dumps(results[-1].as_json()))
        return results
