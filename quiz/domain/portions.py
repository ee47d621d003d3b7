"""Long work that says how far it is: a generator that yields at each step and returns what it made."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Made = TypeVar("Made")


def finished(work: Generator[object, None, Made]) -> Made:
    """What the work makes, done to the end without a look at its steps."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: Made = end.value
            return made
