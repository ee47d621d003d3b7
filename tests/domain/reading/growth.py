"""Whether the time that reading takes grows in proportion to the text: a ratio within one run, on any machine."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

TIMES_LONGER = 16
PROPORTIONAL = 64.0
"""Proportional growth gives about 16, growth with the square 256: four times off either way, beyond any busy machine."""
_LONG_ENOUGH_TO_TELL = 0.05  # seconds


def growth(read: Callable[[str], object], piece: str, size: int) -> float:
    """How many times longer reading takes when the text, pieces up to that many characters, grows sixteenfold."""
    short, long = (piece * (characters // len(piece)) for characters in (size // TIMES_LONGER, size))
    assert short
    read(short)
    gc.disable()
    try:
        return _seconds(read, long) / _seconds(read, short)
    finally:
        gc.enable()


def _seconds(read: Callable[[str], object], text: str) -> float:
    """Seconds of this process for one reading, over as many as a clock can tell."""
    begun = process_time()
    readings = 0
    while process_time() - begun < _LONG_ENOUGH_TO_TELL:
        read(text)
        readings += 1
    return (process_time() - begun) / readings
