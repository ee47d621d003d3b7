"""What somebody owes, promises, asks for, offers, does or leaves undone, before it is known under which alliance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from quiz.domain.facts import Kept
from quiz.domain.reading.duties.debtors import Who

UNTOLD = "…"
"""The duty of an outcome that does not name it: “sent nothing”."""


class Sort(IntEnum):
    """What a deed is; of two that say the same of somebody in one sentence the first counts."""

    BREACH = 1
    FAILURE = 2
    KEEPING = 3
    DUTY = 4
    DEBT = 5
    PROMISE = 6
    OFFER = 7
    REQUEST = 8
    CHARGE = 9
    LEAVING = 10


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that is owed, asked for, promised or done.

    ``said`` is what the statement says of ``subject``, ``duty`` what the debtor must do. ``start`` and ``end`` are the
    evidence, ``cue`` the words that led to it, in places of the sentence. ``accuser`` says so, where somebody accuses.
    ``plain`` is whether its words are about treaties and obligations by themselves,
    ``loose`` whether they tell of a duty only beside a treaty,
    ``treaty`` is the one that its words are about, where they tell which,
    ``unnamed`` whether nobody is told to have done it, so that it is for whoever owes it, as told before,
    ``by_thing`` whether it tells what came of a thing that was promised: “what they pledged never came”,
    ``echoes`` whether it says the opposite of what was told right before: “Ostia did not.”
    """

    sort: Sort
    debtor: Who
    subject: Who
    duty: str
    said: str
    start: int
    end: int
    cue: tuple[int, int]
    kept: Kept = Kept.UNKNOWN
    creditor: int | None = None
    trigger: str = ""
    done: str = ""
    accuser: int | None = None
    plain: bool = False
    loose: bool = False
    echoes: bool = False
    unnamed: bool = False
    by_thing: bool = False
    treaty: int | None = None
