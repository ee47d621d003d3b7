"""Recompute every memory from the reviews."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from quiz.actions.rebuilding import rebuild_memory


class Command(BaseCommand):
    """``manage.py rebuild_memory [--check]``."""

    help = "Recompute memories from reviews; with --check only compare, and exit 1 where they differ."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the switch."""
        parser.add_argument("--check", action="store_true", help="only compare")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        """Compare, and write unless only checking."""
        done = rebuild_memory(write=not check, now=timezone.now())
        self.stdout.write(f"{done.memories} memories from {done.reviews} reviews; {len(done.different)} differ.")
        for line in done.different[:20]:
            self.stdout.write(f"  {line}")
        if check and done.different:
            raise CommandError("The stored memories are not what the reviews make them. Run it without --check.")
