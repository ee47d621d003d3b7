"""Bodies of a state in small letters after its adjective or genitive: “the Belarusian state arms export agency”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.annotations import MentionForm
from quiz.domain.reading.gazetteer.heads import BODY_NOUNS, BODY_WORDS

_MOST_WORDS = 6
_PLURALS = frozenset({"forces", "services", "marines"})


def bodies(namings: Sequence[Naming], lines: Sequence[Line]) -> Iterator[Naming]:
    """The bodies that the countries named have in the text, each over the whole phrase."""
    for naming in namings:
        if naming.sort is Sort.COUNTRY and naming.form is MentionForm.DEMONYM:
            line = lines[naming.line]
            end = _body_end(line, naming.last)
            if end > naming.last:
                yield _body(naming, line, end)


def _body_end(line: Line, at: int) -> int:
    """Where the body’s noun ends, or ``at`` where none follows; at the last of several: “foreign ministry office”."""
    end, found = at, at
    while end - at < _MOST_WORDS and line.word(end) in BODY_NOUNS | BODY_WORDS:
        end += 1
        if line.word(end - 1) in BODY_NOUNS and (end - at > 1 or line.word(end - 1) not in _PLURALS):
            found = end
    return found


def _body(naming: Naming, line: Line, end: int) -> Naming:
    words = " ".join((naming.name, *line.words(naming.last, end)))
    return replace(
        naming,
        last=end,
        end=line.tokens[end - 1].end,
        name=words,
        sort=Sort.ORGANISATION,
        key="",
        form=MentionForm.NAME,
        nation=naming.key,
    )
