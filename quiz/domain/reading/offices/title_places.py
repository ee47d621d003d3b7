"""Where a title before a name begins and ends, as places of the sentence."""

from __future__ import annotations

from quiz.domain.reading.clauses.words import PREPOSITIONS
from quiz.domain.reading.offices.words import BEFORE_GENERAL, HEADS, PORTFOLIOS, RANKS, TIMES, WITHIN_TITLES
from quiz.domain.reading.statements.lines import Line

GENITIVES = frozenset(["'s", "’s"])
LINKS = frozenset(["of", "for", "and"])
LONGEST_TITLE = 8


def past_ranks(line: Line, name: int) -> int:
    """Where the title ends, without the rank right before the name: “Defence Minister | General”."""
    last = name
    while is_rank(line, last - 1) or (line.small(last - 1) == "." and is_rank(line, last - 2)):
        last -= 1
    return last


def is_rank(line: Line, place: int) -> bool:
    return line.small(place) in RANKS and line.small(place - 1) not in BEFORE_GENERAL


def title_start(line: Line, name: int) -> int:
    first = name
    while name - first < LONGEST_TITLE:
        before = line.small(first - 1)
        joins = before in LINKS and first < name and line.small(first - 2) in WITHIN_TITLES
        joins = joins and not (before == "of" and line.small(first) in HEADS - PORTFOLIOS)  # “sister of | President”
        if not (before in WITHIN_TITLES or joins):
            break
        first -= 1
    return first


def owner_start(line: Line, title: int) -> int:
    """Where “Armenian”, “Russia’s”, “former US” before the title begins."""
    end = title - (line.small(title - 1) in GENITIVES)
    before = line.mentions(max(0, end - LONGEST_TITLE), end) if end > 0 else ()
    first = line.place_of(before[-1].start) if before and before[-1].end == line.words[end - 1].end else title
    return first - (line.small(first - 1) in TIMES)


def is_title_of_next(line: Line, first: int, last: int) -> bool:
    """Whether the phrase goes on to the next name of a list: “Ada Berg, | Ostian President and club chairman Bo Falk |, …”."""
    for named in line.mentions(first, last):
        name = past_ranks(line, line.place_of(named.start))
        title = title_start(line, name)
        if not line.is_person(named.actor) or title == name or line.small(line.place_of(named.end)) in GENITIVES:
            continue
        begins = max(first, owner_start(line, title))
        ends = named.end == line.words[last - 1].end
        links = any(line.small(place) in PREPOSITIONS | GENITIVES for place in range(first, begins))
        if begins == first or (ends and not links):
            return True
    return False
