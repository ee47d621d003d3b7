"""Whom somebody blames for what follows: “criticised Norland for breaking the pact”."""

from __future__ import annotations

from quiz.domain.reading.duties.debtors import Who, who_is
from quiz.domain.reading.duties.masking import Line


def blamed(line: Line, start: int, end: int) -> list[Who]:
    """Those who stand between the verb of blame and its last “for” or “of”; an aside behind them is left out.

    Nobody where the words name no actor: who blames is never meant.
    """
    words = line.masked[start:end]
    words = max(words.rpartition(" for ")[0], words.rpartition(" of ")[0], key=len).split(",")[0]
    whom = words.strip()
    first = start + words.find(whom) if whom else start
    return who_is(line, first, first + len(whom)) if whom else []
