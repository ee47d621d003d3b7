"""Titles before a name: “Prime Minister”, “Secretary of State”, “Gen.”"""

from __future__ import annotations

from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.gazetteer.tables import words
from quiz.domain.reading.gazetteer.titles import HONORIFICS, MINISTERIAL, OFFICE_WORDS, OFFICES, ROLE_NOUNS

_TITLES = OFFICES | OFFICE_WORDS
MINISTERS = words("Minister Secretary Commissioner Ministers")
_OF_AN_ASSEMBLY = frozenset({"Member", "Head"})


def title_end(line: Line, at: int, last: int) -> int:
    """Where the title ends that begins at that token, or ``at`` where none does."""
    end = office = at
    while end < last and (line.word(end) in _TITLES or _is_office(line, end)):
        end += 1
        if _is_office(line, end - 1):
            office = end = _past_dot(line, end, last)
    if office == at:
        return _past_minister(line, at, last)
    past = _past_portfolio(line, office, last)
    return _past_portfolio(line, past, last) if past > office else past


def _past_minister(line: Line, at: int, last: int) -> int:
    """Past “Water Resources Minister”, “Trade and Industry Secretary”, or ``at`` where no minister follows."""
    end = at
    while end < last and (line.word(end) in MINISTERIAL or (line.word(end) in {"and", "&", ","} and end > at)):
        end += 1
    return end + 1 if at < end < last and line.word(end) in MINISTERS else at


def _is_office(line: Line, at: int) -> bool:
    word = line.word(at)
    if word in _OF_AN_ASSEMBLY:
        return line.word(at + 1) == "of" and line.word(at + 2) in {"Parliament", "Congress"}
    return word in OFFICES or word in HONORIFICS or (line.opens(at) and word.lower() in ROLE_NOUNS)


def _past_dot(line: Line, end: int, last: int) -> int:
    return end + 1 if end < last and line.word(end) == "." else end


def _past_portfolio(line: Line, end: int, last: int) -> int:
    """Past “of State”, “for Foreign Affairs and Trade”."""
    if end + 1 >= last or line.word(end) not in {"of", "for"} or line.word(end + 1) not in MINISTERIAL:
        return end
    end += 1
    while end < last and (
        line.word(end) in MINISTERIAL or (line.word(end) == "and" and line.word(end + 1) in MINISTERIAL)
    ):
        end += 1
    return end
