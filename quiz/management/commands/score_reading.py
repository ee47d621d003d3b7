"""Measure how well stories are read, against texts that people have annotated."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from benchmarks.reading import timeml
from benchmarks.reading.timeml_documents import UnreadableDocument


class Command(BaseCommand):
    """``manage.py score_reading --timeml FOLDER…``: a table for each."""

    help = "Print how much of what people marked in texts the reading finds, and how much of what it finds is right."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what to measure against."""
        parser.add_argument(
            "--timeml", nargs="+", type=Path, default=[], metavar="FOLDER", help="folders of documents in TimeML (.tml)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Measure and print."""
        for folder in options["timeml"]:
            try:
                for row in timeml.rows(folder):
                    self.stdout.write(row)
            except UnreadableDocument as error:
                raise CommandError(str(error)) from error
