"""Rules that are asked one after the other, until one of them knows the clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quiz.domain.reading.duties.acts import Act
from quiz.domain.reading.duties.deeds import Deed


def first_found(rules: tuple[Callable[[Act], Iterator[Deed]], ...], act: Act) -> Iterator[Deed]:
    """What the first of the rules finds that finds anything."""
    for rule in rules:
        found = list(rule(act))
        if found:
            yield from found
            return
