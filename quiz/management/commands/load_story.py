"""Load stories with their facts from files in the project's text format."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quiz.actions.loading import load_story
from quiz.actions.stories import QuotesLost
from quiz.domain.formats.story_text import StoryFormatError, read


class Command(BaseCommand):
    """``manage.py load_story FILE…``; running it twice changes nothing."""

    help = "Load stories with their facts from .story files. Running it twice changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the files."""
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *args: Any, files: list[Path], **options: Any) -> None:
        """Load each file, or say what is wrong with it."""
        for path in files:
            try:
                file = read(path.read_text(encoding="utf-8"))
            except OSError as error:
                raise CommandError(f"{path} cannot be opened: {error.strerror}.") from error
            except UnicodeDecodeError as error:
                raise CommandError(
                    f"{path} is not UTF-8 (byte {error.start}). Save it as UTF-8 and load it again."
                ) from error
            except StoryFormatError as error:
                raise CommandError(f"{path}:\n{error}") from error
            try:
                done = load_story(file=file)
            except QuotesLost as error:
                lost = "\n".join(f"{found.fact.key}: {found.problem}" for found in error.lost)
                raise CommandError(
                    f"{path} was not loaded: facts that are in the database only would lose their quotes.\n{lost}"
                ) from error
            self.stdout.write(
                f"{done.story}: {done.added} facts added, {done.changed} changed, {done.kept} as they were."
            )
