"""Titles before a name: “Prime Minister”, “Secretary of State”, “Gen.”"""

from __future__ import annotations

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, OFFICE_WORDS, OFFICES, ROLE_NOUNS

_TITLES = OFFICES | OFFICE_WORDS
_OF_AN_ASSEMBLY = frozenset({"Member", "Head"})
_PORTFOLIOS = words(
    "State Staff Defence Defense Foreign Affairs Finance Interior Justice Trade Energy Health Education Culture Economy Economic Transport Labour Labor "
    "Agriculture Internal External National Security Emergency Situations Industry Environment Home Parliament Congress Commons House Senate Tourism Fisheries Water Sport Works Development Information Mines Oil "
    "Peace Climate Political Humanitarian Integration Infrastructure Relations Development Cooperation Enlargement Migration"
)


def title_end(line: Line, at: int, last: int) -> int:
    """Where the title ends that begins at that token, or ``at`` where none does."""
    end = office = at
    while end < last and (line.word(end) in _TITLES or _is_office(line, end)):
        end += 1
        if _is_office(line, end - 1):
            office = end = _past_dot(line, end, last)
    if office == at:
        return at
    past = _past_portfolio(line, office, last)
    return _past_portfolio(line, past, last) if past > office else past


def _is_office(line: Line, at: int) -> bool:
    word = line.word(at)
    if word in _OF_AN_ASSEMBLY:
        return line.word(at + 1) == "of" and line.word(at + 2) in {"Parliament", "Congress"}
    return word in OFFICES or word in HONORIFICS or (line.opens(at) and word.lower() in ROLE_NOUNS)


def _past_dot(line: Line, end: int, last: int) -> int:
    return end + 1 if end < last and line.word(end) == "." else end


def _past_portfolio(line: Line, end: int, last: int) -> int:
    """Past “of State”, “for Foreign Affairs and Trade”."""
    if end + 1 >= last or line.word(end) not in {"of", "for"} or line.word(end + 1) not in _PORTFOLIOS:
        return end
    end += 1
    while end < last and (
        line.word(end) in _PORTFOLIOS or (line.word(end) == "and" and line.word(end + 1) in _PORTFOLIOS)
    ):
        end += 1
    return end
