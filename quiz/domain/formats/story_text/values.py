"""What a story file holds, and what may be wrong with it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.facts import Actor, Fact

HEADER = ("slug", "title", "publisher", "published", "language", "summary")
TEXT, ACTORS, FACTS = "Text", "Actors", "Facts"


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A story with its actors and facts; ``published`` is None where the day is not known."""

    slug: str
    title: str
    publisher: str
    published: datetime.date | None
    language: str
    summary: str
    text: str
    actors: tuple[Actor, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in one line of a file, counted from 1, and how to mend it."""

    line: int
    message: str


class StoryFormatError(ValueError):
    """A story file cannot be read; ``problems`` holds every problem of the file in the order of its lines."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__("\n".join(f"line {problem.line}: {problem.message}" for problem in self.problems))
