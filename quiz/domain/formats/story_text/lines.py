"""The lines of a story file, numbered from 1, and the problems found in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from quiz.domain.formats.story_text.values import Problem, StoryFormatError

Numbered = list[tuple[int, str]]

_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NAMED = re.compile(r"(?P<name>[a-z]+)(?:#(?P<occurrence>[1-9]\d*))?\s*:(?P<value>.*)", re.DOTALL)


class Problems:
    """Collects what is wrong, so that a reader can go on and tell everything at once."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, line: int, message: str) -> None:
        """Note a problem of that line."""
        self._found.append(Problem(line, message))

    @contextmanager
    def of(self, line: int) -> Iterator[None]:
        """Note a ValueError as a problem of that line and go on after the block."""
        try:
            yield
        except ValueError as error:
            self.add(line, str(error))

    def raise_if_any(self) -> None:
        """Raises StoryFormatError when there is a problem."""
        if self._found:
            raise StoryFormatError(self._found)


@dataclass(frozen=True, slots=True)
class Line:
    """One ``name: value`` line; ``occurrence`` is the 2 of ``quote#2``."""

    number: int
    name: str
    value: str
    occurrence: int = 1


def filled(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The lines that are neither blank nor a comment."""
    return ((number, line) for number, line in lines if line.strip() and not line.startswith("#"))


def named(lines: Numbered, problems: Problems) -> Iterator[Line]:
    """The ``name: value`` lines; any other line is noted as a problem."""
    for number, line in filled(lines):
        match = _NAMED.fullmatch(line)
        if match:
            yield Line(number, match["name"], match["value"].strip(), int(match["occurrence"] or 1))
        else:
            problems.add(number, f"“{line.strip()}” is not a line of the form “name: value”.")


def checked_key(value: str) -> str:
    """The value, when it can be a key. Raises ValueError."""
    if not _KEY.fullmatch(value):
        msg = f"“{value}” is not a key; use small letters and digits, joined by hyphens, like “invasion-2022”."
        raise ValueError(msg)
    return value
