"""The part of a sentence that a speaker behind it covers: that behind a colon or a semicolon."""

from __future__ import annotations

from quiz.domain.reading.speech.units import Unit

_FARTHEST = 60


def half_begins(unit: Unit, place: int) -> int:
    """Where the part begins that the word stands in, in code points: “They differ:| Oslo, he says, is right”; 0 for all of it."""
    before = range(min(place, len(unit.grammar.words)) - 1, max(0, place - _FARTHEST), -1)
    mark = next((at for at in before if unit.grammar.small(at) in {":", ";"} and not unit.is_quoted(at)), None)
    return unit.starts[mark] + 1 if mark is not None else 0


def begins_before_source(unit: Unit, first: int, last: int) -> int:
    """Where the words begin that the source covers which those words behind them name.

    “as Dosan put it” covers the clause with the quotation before it, another source all behind a colon.
    """
    quotation = unit.quotation_before(unit.starts[first])
    if unit.grammar.small(last - 1) == "it" and quotation is not None and _is_right_before(unit, quotation.end, first):
        place = unit.word_at(quotation.start)
        around = [one for one in unit.clauses if one.verb.is_finite and one.has_own_subject and one.verb.first <= place]
        return unit.starts[around[-1].first] if around else unit.start
    colon = next((at for at in range(first - 1, max(0, first - _FARTHEST), -1) if unit.grammar.small(at) == ":"), None)
    return unit.starts[colon] + 1 if colon is not None and not unit.is_quoted(colon) else unit.start


def _is_right_before(unit: Unit, end: int, first: int) -> bool:
    return not any(sign.isalnum() for sign in unit.text[end : unit.starts[first]])


def is_joined(unit: Unit, first: int) -> bool:
    """Whether only what follows the speaker there is said: “Oslo left and, Dosan said, kept the shells”."""
    return unit.grammar.small(first - 1) == "," and unit.grammar.small(first - 2) in {"and", "but", "or"}
