"""Things with a date that are put in order, and how a teacher writes them down."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from quiz.domain.date_answers import AmbiguousDate
from quiz.domain.date_notation import read
from quiz.domain.messages import message
from quiz.domain.names import fold
from quiz.domain.partial_dates import PartialDate, UnreadableDate, display_full
from quiz.domain.partial_order import has_order
from quiz.domain.questions import UnreadableDraft

SMALLEST, LARGEST_BY_HAND = 3, 8


@dataclass(frozen=True, slots=True)
class Item:
    """One line to put in its place. Its key is drawn from its text, so that it tells nothing about the order."""

    text: str
    date: PartialDate

    @property
    def key(self) -> str:
        """What follows ``place-`` in the name of this item's field."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:6]


def read_item(number: int, line: str) -> Item:
    """The item of one line of a teacher's notation. Raises UnreadableDraft."""
    date, bar, text = (piece.strip() for piece in line.partition("|"))
    if not (date and bar and text):
        msg = message(
            "Line {number} must read “date | what happened”, like “September 2022 | Azerbaijan invaded Armenia”.",
            number=number,
        )
        raise UnreadableDraft(msg)
    try:
        return Item(text, read(date))
    except AmbiguousDate as error:
        msg = message(
            "Line {number}: “{date}” can be read as more than one date; write the month as a word.",
            number=number,
            date=date,
        )
        raise UnreadableDraft(msg) from error
    except UnreadableDate as error:
        msg = message("Line {number}: {error}", number=number, error=error)
        raise UnreadableDraft(msg) from error


def refuse_unfit(items: Sequence[Item]) -> None:
    """Raise UnreadableDraft unless there are enough items, each different and in a known order with another one."""
    if not SMALLEST <= len(items) <= LARGEST_BY_HAND:
        msg = message(
            "A timeline needs {smallest} to {largest_by_hand} items, one per line; there are {count}.",
            smallest=SMALLEST,
            largest_by_hand=LARGEST_BY_HAND,
            count=len(items),
        )
        raise UnreadableDraft(msg)
    if len({fold(item.text) for item in items}) < len(items):
        msg = message("Two items have the same words; a learner could not tell them apart.")
        raise UnreadableDraft(msg)
    for item in items:
        if not any(has_order(item.date, other.date) for other in items):
            msg = message(
                "The date of “{text}” ({date}) overlaps with all the others, so that its place is not known. Give a more exact date or leave it out.",
                text=item.text,
                date=display_full(item.date),
            )
            raise UnreadableDraft(msg)
