"""Measure how many duties are proposed in short paragraphs full of them, which strangers to the rules wrote and marked once.

A paragraph is one line of text and, below it, a line for each duty: ``> debtor | outcome | words``, the words as they
stand in the text. Between two paragraphs is an empty line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.reading.tally import Scores, add_up, count, table
from quiz.domain.facts import FactKind
from quiz.domain.reading.annotations import Proposal, Reading

PARAGRAPHS = Path(__file__).parent / "paragraphs"
OUTCOMES = ("owed", "asked", "promised", "refused", "kept", "late", "broken", "suspended")
Read = Callable[[str, date | None], Reading]


class UnreadableParagraph(ValueError):
    """A paragraph is not marked as it should be; says which, and what to mend."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A marked duty: who owes it, what came of it, and code points ``start`` to ``end`` of the text, end exclusive."""

    debtor: str
    outcome: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text with the duties that were marked in it."""

    text: str
    duties: tuple[Duty, ...]


def load_paragraphs(folder: Path) -> list[Paragraph]:
    """The paragraphs of all files of the folder. Raises UnreadableParagraph."""
    blocks = (block for path in sorted(folder.glob("*.txt")) for block in path.read_text("utf-8").split("\n\n"))
    return [paragraph(block) for block in blocks if block.strip()]


def paragraph(block: str) -> Paragraph:
    """A paragraph from its lines. Raises UnreadableParagraph."""
    text, *marks = (line.strip() for line in block.strip().splitlines())
    return Paragraph(text, tuple(_duty(text, mark) for mark in marks))


def _duty(text: str, mark: str) -> Duty:
    debtor, outcome, words = ([part.strip() for part in mark.removeprefix("> ").split("|", 2)] + ["", ""])[:3]
    if not mark.startswith("> ") or outcome not in OUTCOMES:
        raise UnreadableParagraph(
            f"“{mark}” is no mark: write “> debtor | outcome | words”, the outcome one of {OUTCOMES}."
        )
    if not words or text.count(words) != 1:
        raise UnreadableParagraph(f"“{words}” has to stand once in “{text[:60]}…”.")
    start = text.index(words)
    return Duty(debtor, outcome, start, start + len(words))


def score(marked: Paragraph, proposals: Iterable[Proposal]) -> Scores:
    """How many marked duties a proposed obligation touches, by outcome, and how many proposals touch one."""
    proposed = [each for each in proposals if each.kind is FactKind.OBLIGATION]
    answers = [
        (_is_touched(duty, proposed), duty.outcome, marked.text[duty.start : duty.end]) for duty in marked.duties
    ]
    found = {
        f"duties {outcome}: found": count((right, words) for right, told, words in answers if told == outcome)
        for outcome in OUTCOMES
    }
    touching = count((any(_touch(duty, each) for duty in marked.duties), each.statement) for each in proposed)
    every = count((right, words) for right, _, words in answers)
    return {"duties: found": every, "duties: proposed where marked": touching, **found}


def _is_touched(duty: Duty, proposed: Sequence[Proposal]) -> bool:
    return any(_touch(duty, each) for each in proposed)


def _touch(duty: Duty, proposal: Proposal) -> bool:
    return proposal.start < duty.end and duty.start < proposal.end


def report(read: Read) -> Iterator[str]:
    """Lines of the table."""
    marked = load_paragraphs(PARAGRAPHS)
    scores = add_up(score(each, read(each.text, None).proposals) for each in marked)
    yield from table(f"{len(marked)} paragraphs full of duties", scores)
