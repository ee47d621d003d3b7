"""Tell ships from whoever may act: “the trawler Ostrel”, “a coastguard ship, the Harbour Star”."""

from __future__ import annotations

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.gazetteer.contexts import VESSEL_NOUNS


def is_vessel(line: Line, first: int) -> bool:
    """Whether the word before the name there says that it is a ship’s."""
    at = first - 1
    is_apposed = line.word(at) == "," or (line.word(at).lower() == "the" and line.word(at - 1) == ",")
    if is_apposed:
        at -= 1 if line.word(at) == "," else 2
    return line.word(at).lower() in VESSEL_NOUNS
