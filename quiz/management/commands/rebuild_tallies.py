"""Recount every sum from answers and reviews."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quiz.actions.rebuilding import rebuild_tallies


class Command(BaseCommand):
    """``manage.py rebuild_tallies [--check]``."""

    help = "Recount all sums from answers and reviews; with --check only compare, and exit 1 where they differ."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the switch."""
        parser.add_argument("--check", action="store_true", help="only compare")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        """Compare, and write unless only checking."""
        different = rebuild_tallies(write=not check)
        self.stdout.write(f"{len(different)} sums differ from a recount.")
        for line in different[:20]:
            self.stdout.write(f"  {line}")
        if check and different:
            raise CommandError("The stored sums are not what a recount gives. Run it without --check.")
