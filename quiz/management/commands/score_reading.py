"""Measure how well stories are read, against texts that people have annotated."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from benchmarks.reading import items, paragraphs, polnear, stories, timeml
from benchmarks.reading.polnear_documents import UnreadableFolder
from benchmarks.reading.timeml_documents import UnreadableDocument
from quiz.domain.reading.story_reading import read_story

_OTHERS = ("timeml", "polnear", "paragraphs", "items", "faults")


class Command(BaseCommand):
    """``manage.py score_reading [--stories] [--paragraphs] [--items] [--faults] [--timeml FOLDER…] [--polnear FOLDER…]``: a table for each."""

    help = "Print how much of what people marked in texts the reading finds, and how much of what it finds is right."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what to measure against."""
        parser.add_argument(
            "--timeml", nargs="+", type=Path, default=[], metavar="FOLDER", help="folders of documents in TimeML (.tml)"
        )
        parser.add_argument(
            "--polnear", nargs="+", type=Path, default=[], metavar="FOLDER", help="folders of documents of PolNeAR"
        )
        parser.add_argument("--stories", action="store_true", help="the annotated stories of this repository")
        parser.add_argument(
            "--paragraphs", action="store_true", help="short paragraphs of this repository, full of duties"
        )
        parser.add_argument("--items", action="store_true", help="the questions that their facts give")
        parser.add_argument("--faults", action="store_true", help="what is not right in them, unseen stories left out")

    def handle(self, *args: Any, **options: Any) -> None:
        """Measure and print."""
        if options["faults"]:
            self._print(stories.report_faults(read_story))
            self._print(items.report_faults(read_story))
        if options["stories"] or not any(options[other] for other in _OTHERS):
            self._print(stories.report(read_story))
        if options["paragraphs"]:
            self._print(paragraphs.report(read_story))
        if options["items"]:
            self._print(items.report(read_story))
        try:
            for folder in options["timeml"]:
                self._print(timeml.rows(folder))
            for folder in options["polnear"]:
                self._print(polnear.rows(folder))
        except (UnreadableDocument, UnreadableFolder) as error:
            raise CommandError(str(error)) from error

    def _print(self, rows: Iterable[str]) -> None:
        for row in rows:
            self.stdout.write(row)
