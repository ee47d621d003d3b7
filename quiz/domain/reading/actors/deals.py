"""A deal that goes by the place where it was made, its noun in small letters: “the Pretoria deal”, “the Minsk agreements”."""

from __future__ import annotations

from quiz.domain.deals import MATTERS, NOUNS
from quiz.domain.reading.actors.known import match
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Naming, Sort
from quiz.domain.reading.annotations import MentionForm


def deal(line: Line, first: int, last: int) -> tuple[Naming, ...]:
    """The deal that the run of capitalised words names with the noun behind it; nothing where it names none."""
    first += line.word(first) == "The"
    found = match(line, first) if first < last else None
    is_place = found is not None and (found.known.sort is Sort.PLACE or found.known.form is MentionForm.CAPITAL)
    if found is None or not is_place or first + found.length != last or line.word(first - 1).lower() != "the":
        return ()
    noun = last + (line.word(last) in MATTERS and line.word(last + 1) in NOUNS)
    if line.word(noun) not in NOUNS:
        return ()
    span = (line.tokens[first].start, line.tokens[noun].end)
    key = f"{line.surface(first, last)} deal"
    return (Naming(line.index, first, noun + 1, *span, line.surface(first, noun + 1), Sort.ALLIANCE, key),)
