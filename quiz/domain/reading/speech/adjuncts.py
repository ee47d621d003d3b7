"""What may stand between a verb of saying and what follows it: when and where it was said."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import PREPOSITIONS, is_time, listed
from quiz.domain.reading.speech.units import Unit

_NEAR = 7
_BEFORE_TIMES = listed("on late early last this")
_TIMES = listed("on late early last this yesterday morning evening afternoon night week month")


def after_time(unit: Unit, place: int) -> int:
    """The place after “on Wednesday evening” there."""
    words, end = unit.grammar.words, place
    while end < len(words) and (words[end].text in _TIMES or is_time(words[end])):
        end += 1
    told = any(word.text in _TIMES - _BEFORE_TIMES or is_time(word) for word in words[place:end])
    return end if told and (end > place + 1 or not is_time(words[place])) else place


def after_adjunct(unit: Unit, place: int) -> int:
    """The place of the comma after “in his memoirs” there; the place itself where there is none so near."""
    if unit.grammar.small(place) not in PREPOSITIONS - {"out", "on", "up"}:
        return place
    near = range(place + 1, min(place + _NEAR, len(unit.grammar.words)))
    comma = next((at for at in near if unit.grammar.small(at) == ","), place)
    return place if any(unit.grammar.verb_at(at) for at in range(place, comma)) else comma
