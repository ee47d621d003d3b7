"""A verb that is left out the second time: “Norland joined in 1999, | Ostia in 2004 |”."""

from __future__ import annotations

from quiz.domain.reading.annotations import DateSort
from quiz.domain.reading.clauses import Clause, Phrase
from quiz.domain.reading.statements.adverbials import adverbial
from quiz.domain.reading.statements.dating import When
from quiz.domain.reading.statements.lines import Line

_LONGEST_NAME = 8
_PARTING = frozenset([",", ";", "and"])
_SHORTEST_PART = 2
_DASHES = frozenset(["–", "—", ","])


def gapped(line: Line, clause: Clause, first: int) -> Phrase | None:
    """Who did the same at the time whose words begin there; None where nothing is left out."""
    end = first - (line.small(first - 1) in _DASHES)
    named = line.mentions(max(clause.verb.last, end - _LONGEST_NAME), end)
    if not named or named[-1].end != line.words[end - 1].end:
        return None
    place = line.place_of(named[-1].start)
    place -= line.small(place - 1) == "the"
    return Phrase(place, end) if place - 1 > clause.verb.last and line.small(place - 1) in _PARTING else None


def before_gaps(line: Line, clause: Clause) -> int:
    """Where the clause itself ends: before the first name that only has another date."""
    places = (adverbial(line, found) for found in line.dates)
    begun = [place[0] for place in places if place is not None and clause.verb.last <= place[0] < clause.last]
    gaps = [gap.first - 1 for first in begun[1:] if (gap := gapped(line, clause, first)) is not None]
    return min([*gaps, clause.last])


def dates_a_gap(line: Line, clause: Clause, when: When | None) -> Phrase | None:
    """Of whom the date tells if the verb is left out before it."""
    if when is None or before_gaps(line, clause) > when.first:
        return None
    gap = gapped(line, clause, when.first)
    return None if gap is None or _was_acted_on(line, clause, gap) else gap


def second_part(line: Line, clause: Clause, when: When) -> int | None:
    """Where words begin that have a date of their own: “led Norland from 1995 to 2002 | and the bank from 2005 to 2015”."""
    for found in line.dates:
        place = adverbial(line, found)
        if place is None or not when.last < place[0] < clause.last or place[0] < clause.verb.last:
            continue
        begins = [at for at in range(when.last, place[0] - _SHORTEST_PART) if line.small(at) in {"and", "while"}]
        if begins and found.sort is DateSort.CALENDAR:
            return begins[-1] - (line.small(begins[-1] - 1) == ",")
    return None


def _was_acted_on(line: Line, clause: Clause, gap: Phrase) -> bool:
    """Whether the name stands where the one before it stood behind the verb: “admitted Ostia in 2004, | Kvarn in 2006”."""
    named = line.mentions(clause.verb.last, gap.last)
    kinds = [line.passage.actors.actors[mention.actor].kind for mention in named]
    return len(kinds) > 1 and kinds[-1] in kinds[:-1]
