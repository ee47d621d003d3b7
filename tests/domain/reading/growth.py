"""Whether the time that reading takes grows in proportion to the text: a ratio within one run, on any machine."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

TIMES_LONGER = 4
PROPORTIONAL = 9.0
"""Proportional growth gives about 4, growth with the square 16."""
_TOO_SHORT_TO_TELL = 0.05  # seconds


def growth(read: Callable[[str], object], piece: str, size: int) -> float:
    """How many times longer reading takes when the text, pieces up to that many characters, grows fourfold."""
    short, long = (_seconds(read, piece * (characters // len(piece))) for characters in (size // TIMES_LONGER, size))
    return long / max(short, _TOO_SHORT_TO_TELL)


def _seconds(read: Callable[[str], object], text: str) -> float:
    begun = process_time()
    read(text)
    return process_time() - begun
