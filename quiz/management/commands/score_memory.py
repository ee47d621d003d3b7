"""Measure how well the memory predicts recall, on a public log of reviews."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from benchmarks.memory import prediction
from benchmarks.memory.review_log import FILE_NAME, SOURCE, UnfitLog, load_log


class Command(BaseCommand):
    """``manage.py score_memory [FILE]``: the tables of predictions; the file is kept and need be named only once."""

    help = (
        "Print how well the memory predicts recall, beside the engine left to itself and a moving average, on the log of one "
        f"person: {SOURCE}. It is kept in VAR_DIR, so that it need be fetched and named only once."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the log."""
        parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the log, where it is not kept yet")

    def handle(self, *args: Any, file: Path | None, **options: Any) -> None:
        """Measure and print."""
        try:
            reviews = load_log(settings.VAR_DIR / "benchmarks" / FILE_NAME, given=file)
        except UnfitLog as error:
            raise CommandError(str(error)) from error
        for row in prediction.report(reviews):
            self.stdout.write(row)
