"""Names of bodies that go on over “and” and commas: “Council for Political Affairs, Peace and Security”."""

from __future__ import annotations

from quiz.domain.reading.actors.known import match
from quiz.domain.reading.actors.lines import Line
from quiz.domain.reading.actors.sorts import Sort
from quiz.domain.reading.actors.titles import MINISTERS
from quiz.domain.reading.actors.written import FIRST_NAMES, is_capitalised
from quiz.domain.reading.gazetteer.heads import (
    ALLIANCE_HEADS,
    ALLIANCE_MAYBE_HEADS,
    DOCUMENT_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_OPENERS,
)
from quiz.domain.reading.gazetteer.titles import HONORIFICS, MINISTERIAL, OFFICE_WORDS, OFFICES

HEADS_OF_BODIES = (ORGANISATION_HEADS | ALLIANCE_HEADS | DOCUMENT_HEADS) - {"Act", "Law", "Plan", "Report", "Letter"}
_LONGEST_RUN = 20


def past_comma(line: Line, first: int, at: int) -> int:
    """“Council for Political Affairs|, Peace and Security”, “Department of Peace|, Trade, and Industry”."""
    names = line.words(first, at)
    lists = ORGANISATION_OPENERS.intersection(names) and {"of", "for"}.intersection(names)
    if not lists or line.word(at - 1) not in MINISTERIAL:
        return at
    if line.word(at + 1) == "and" and line.word(at + 2) in MINISTERIAL:
        return at + 3
    end = at + 1
    while line.word(end) in MINISTERIAL and end - at < _LONGEST_RUN:
        end += 1
    last = end + (line.word(end) == ",")
    is_followed = end > at + 1 and line.word(last) == "and" and line.word(last + 1) in MINISTERIAL
    return at + 2 if is_followed else at


def _is_subject_of_a_body(line: Line, first: int, at: int) -> bool:
    """“the Ostrel Search and Rescue Arrangement”: whether only what comes behind the “and” says what is named."""
    begin = _past_owner(line, first, at)
    words = line.words(first if begin == first or _is_a_state(line, first) else begin, at)
    if line.word(first - 1).lower() not in {"the", "'s", "’s"} or (HEADS_OF_BODIES | OFFICES) & set(words):
        return False
    end = at + 1
    while is_capitalised(line.word(end)) and end - at < _LONGEST_RUN:
        end += 1
    is_one = (
        end > at + 2
        and line.word(end - 1) in HEADS_OF_BODIES | ALLIANCE_MAYBE_HEADS
        and not any(map(FIRST_NAMES.__contains__, words))
    )
    is_field = MINISTERIAL.issuperset(line.words(begin, at))  # the Peace | and Security Council | is not the UN’s
    known = [match(line, place) for place in (*range(begin, at), *(() if is_field else (at + 1,)))]
    return is_one and not any(found and found.known.key for found in known)


def _past_owner(line: Line, first: int, at: int) -> int:
    """Past whose body it is: “Norland | Search and Rescue Service”, “AU | Peace and Security Council”."""
    owner = match(line, first)
    is_owned = owner is not None and owner.known.sort in {Sort.COUNTRY, Sort.ALLIANCE} and first + owner.length < at
    return first + owner.length if is_owned and owner is not None else first


def _is_a_state(line: Line, first: int) -> bool:
    owner = match(line, first)
    return owner is not None and owner.known.sort is Sort.COUNTRY


def _is_office_within(line: Line, at: int) -> bool:
    return bool(MINISTERS.intersection(line.words(at, at + 2)))


def past_and(line: Line, first: int, at: int) -> int:
    """“Ministry of Trade and Industry”, but not “Ministry of Trade and President Smith”."""
    following = line.word(at + 1)
    if following in MINISTERIAL and line.word(at - 1) in MINISTERIAL and _is_office_within(line, at + 2):
        return at + 2
    if _is_subject_of_a_body(line, first, at):
        return at + 2
    names = set(line.words(first, at))
    links = [place for place in range(first + 1, at) if line.word(place) in {"of", "for"}]
    joins = bool(links) and bool({line.word(first), line.word(links[0] - 1)} & ORGANISATION_OPENERS)
    joins = joins or bool("on" in names and DOCUMENT_HEADS & names)
    if not joins or not is_capitalised(following) or match(line, at + 1) is not None:
        return at
    if {line.word(at - 1), following} <= MINISTERIAL and not is_capitalised(line.word(at + 2)):
        return at + 2  # “Council for Peace | and Security|”
    return at if following in FIRST_NAMES | OFFICES | OFFICE_WORDS | HONORIFICS - {"Trade"} else at + 2
