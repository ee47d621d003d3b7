"""How much of what may have been said was surely said: the half of the sentence that names its speaker, one clause of it.

The other half of “A; B, according to X” and the clause behind “, and” may be X’s or the story’s: no claim is made of them.
"""

from __future__ import annotations

from itertools import chain, pairwise

from quiz.domain.reading.annotations import Saying
from quiz.domain.reading.clauses import Clause
from quiz.domain.reading.clauses.words import BACKSHIFTED, SUBORDINATORS, is_time, listed
from quiz.domain.reading.statements.lines import Line

_ADDING = listed("and but")
_TIMES = listed("today now then yesterday recently last this early late")
_OPENING = {"", "that"}
_FARTHEST = 12  # words between “and” and the subject: “and in early February it”


def surely_said(line: Line, saying: Saying, start: int, end: int) -> tuple[int, int]:
    """The span from ``start`` to ``end`` without the halves and clauses that need not be what was said, in code points."""
    first = min(saying.cue[0], saying.source[0])
    if not line.sentence.start <= first <= line.sentence.end or first < start:
        return start, _before_added(line, start, start, end)
    last = max(saying.cue[1], saying.source[1])
    begins = max((_behind(line, place) for place in _semicolons(line, start, min(first, end))), default=start)
    ends = min((line.span(place, place + 1)[0] for place in _semicolons(line, last, end)), default=end)
    return begins, _before_added(line, begins, max(last, begins), ends) if last < ends else ends


def _semicolons(line: Line, start: int, end: int) -> list[int]:
    """The tokens in that span that part it into halves, outside quotation marks."""
    places = range(line.place_of(start), line.place_of(end))
    return [place for place in places if line.small(place) == ";" and not _is_quoted(line, line.words[place].start)]


def _behind(line: Line, place: int) -> int:
    return line.words[place + 1].start if place + 1 < len(line.words) else line.words[place].end


def _is_quoted(line: Line, place: int) -> bool:
    return any(one.start <= place < one.end for one in line.quotations)


def _before_added(line: Line, start: int, after: int, end: int) -> int:
    """Where the words end before “, and” with a clause of its own, behind ``after``; ``end`` where no such clause follows."""
    if line.small(line.place_of(start)) in SUBORDINATORS - {"that"}:
        return end  # “if Oslo pays, and Bergen agrees, …”
    told = [one for one in line.clauses if one.verb.is_finite and start <= line.words[one.verb.first].start < end]
    aims = line.small(line.place_of(start)) == "to"  # “promised to send boats|, but none has arrived”
    for before, clause in chain([(None, told[0])] if aims and told else [], pairwise(told)):
        place = _and_before(line, before, clause)
        if place is not None and after <= line.words[place].start and not _is_quoted(line, line.words[place].start):
            return line.words[place - 1].start
    return end


def _and_before(line: Line, before: Clause | None, clause: Clause) -> int | None:
    """The place of the “and” behind a comma that adds the clause, None where none does or the clause is what was said, too."""
    if before and before.opener not in _OPENING:
        return None
    if not clause.has_own_subject or BACKSHIFTED.intersection(clause.verb.auxiliaries):
        return None
    first = min(clause.first, clause.verb.first)
    near = range(first, max(before.verb.last if before else 0, first - _FARTHEST), -1)
    place = next((at for at in near if line.small(at) in _ADDING and line.small(at - 1) == ","), None)
    opens = place is not None and line.small(place + 1) in SUBORDINATORS
    until_then = place is not None and (line.small(place + 2) in _TIMES or is_time(line.words[place + 2]))
    return None if opens and not until_then else place  # “…, but until today none has arrived”
