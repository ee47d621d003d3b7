"""Print what would be proposed for a text."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from quiz.domain.formats.reading_json import listed
from quiz.domain.reading.story_reading import read_story


class Command(BaseCommand):
    """``manage.py propose_facts FILE [--published YYYY-MM-DD]``; reads no database and writes nothing."""

    help = (
        "Print as JSON what would be proposed for a news story: sentences, facts, actors, dates and quotes. Offsets count "
        "characters (code points) of the file’s text, line ends as they are; a byte-order mark is not part of the text."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file and the day of publication."""
        parser.add_argument("file", type=Path, metavar="FILE", help="a story as plain text in UTF-8")
        parser.add_argument(
            "--published",
            type=_day,
            metavar="YYYY-MM-DD",
            help="the day on which the story was published, from which years and relative dates are inferred",
        )

    def handle(self, *args: Any, file: Path, published: date | None, **options: Any) -> None:
        """Read the story and print, or say why it cannot be read."""
        reading = listed(read_story(_text(file), published))
        shows_any_letter = (getattr(self.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
        self.stdout.write(json.dumps(reading, ensure_ascii=not shows_any_letter, indent=2))


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        msg = f"“{words}” is no day of the calendar; write it like 2024-06-13 (year, month, day)."
        raise ArgumentTypeError(msg) from error


def _text(path: Path) -> str:
    """The file's text, its line ends untouched."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise CommandError(f"{path} cannot be opened: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{path} is not UTF-8 (byte {error.start}). Save it as UTF-8 text and try again.") from error
    if "\0" in text:
        raise CommandError(f"{path} is no text file. Save the story as plain text in UTF-8 and try again.")
    if not text.strip():
        raise CommandError(f"{path} holds no text.")
    return text
