"""What is proposed of the last sentence of a text that begins with a pact."""

from __future__ import annotations

from quiz.domain.reading.annotations import Proposal
from quiz.domain.reading.facts.obligation import propose
from tests.domain.reading.marked import passage

_BEFORE = "[Norland], [Ostia] and [Vell] signed the [a:Lake Pact]. "


def owed(marked: str) -> list[Proposal]:
    """The obligations that the sentence tells of."""
    found = passage(f"{_BEFORE}{marked}")
    last = found.sentences[-1].index
    return [each for each in propose(found) if each.sentence == last]


def told(marked: str) -> list[str]:
    """The statement of each, with its outcome."""
    return [f"{each.statement} {each.slots['kept']}" for each in owed(marked)]
