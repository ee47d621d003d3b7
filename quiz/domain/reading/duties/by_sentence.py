"""What a whole sentence tells of duties by its verbs alone, by what it says of the future, or by its nouns; no headline does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.clauses import Shape
from quiz.domain.reading.duties.deeds import Deed
from quiz.domain.reading.duties.intentions import intentions
from quiz.domain.reading.duties.masking import Line
from quiz.domain.reading.duties.readiness import readiness
from quiz.domain.reading.duties.sentence_acts import acts
from quiz.domain.reading.duties.told_deeds import told_deeds
from quiz.domain.reading.duties.told_nouns import told_nouns

_WHOLE = re.compile(r"[.!…][\"”’')\]]*\s*\Z")


def told_in(line: Line) -> Iterator[Deed]:
    """What verbs alone tell, in a sentence that is no headline."""
    doing: set[int] = set()
    for act in acts(line) if _WHOLE.search(line.sentence.text) else ():
        goes_along = act.clause.verb.shape is Shape.ING
        told = [deed for deed in told_deeds(act) if not (goes_along and deed.debtor.actor in doing)]
        doing |= {deed.debtor.actor for deed in told}  # “sent one, citing the drought” tells of the one first
        yield from told


def intended_in(line: Line) -> Iterator[Deed]:
    """What members are told to be going to do, in a sentence that is no headline."""
    if _WHOLE.search(line.sentence.text):
        for act in acts(line):
            yield from intentions(act)
            yield from readiness(act)


def told_by_noun(line: Line) -> Iterator[Deed]:
    if _WHOLE.search(line.sentence.text):
        yield from told_nouns(line)
