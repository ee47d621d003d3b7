"""Names inside compounds: “Moscow-based”, “Russian-made”, “pro-NATO”, “the Armenia-Azerbaijan border”, “MOSCOW/KYIV”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.actors.known import Known, lookup, match
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming
from quiz.domain.reading.annotations import MentionForm

_MARKS = re.compile(r"[-/]")
_SHORTEST_SHOUT = 4
_MOST_WORDS_BEFORE = 2
_PLACING = frozenset({"based", "born", "bound", "registered", "area"})


def names_in_compounds(line: Line) -> Iterator[Naming]:
    """The known names that stand in compounds of that line."""
    for at, token in enumerate(line.tokens):
        if _MARKS.search(token.text, 1) and match(line, at) is None:
            yield from _parts(line, at)


def _begun_before(line: Line, at: int, part: str) -> Iterator[Naming]:
    """“New York” in “New York-based”."""
    for first in range(max(0, at - _MOST_WORDS_BEFORE), at):
        name = " ".join((*line.words(first, at), part))
        known = lookup(name)
        if known is not None:
            start = line.tokens[first].start
            end = line.tokens[at].start + len(part)
            yield Naming(line.index, first, at + 1, start, end, name, known.sort, known.key, known.form)
            return


def _parts(line: Line, at: int) -> Iterator[Naming]:
    token = line.tokens[at]
    parts = _MARKS.split(token.text)
    start = token.start
    yield from _begun_before(line, at, parts[0])
    for part in parts:
        known = _known(part) if part[:1].isupper() else None
        if known is not None and not known.in_doubt:
            is_place = known.form is MentionForm.CAPITAL and (parts[-1] in _PLACING or token.text.isupper())
            form = MentionForm.PLACE if is_place else known.form
            yield Naming(line.index, at, at + 1, start, start + len(part), part, known.sort, known.key, form)
        start += len(part) + 1


def _known(part: str) -> Known | None:
    """What a part stands for, also where a dateline has it in capitals: “TBILISI/ANKARA”."""
    is_shouted = part.isupper() and len(part) >= _SHORTEST_SHOUT
    return lookup(part) or (lookup(part.capitalize()) if is_shouted else None)
