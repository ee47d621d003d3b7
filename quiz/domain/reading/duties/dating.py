"""When it happened: the date that belongs to a clause, and how it stands in a statement."""

from __future__ import annotations

import re

from quiz.domain.date_bounds import Precision, UnreadableDate
from quiz.domain.partial_dates import display, partial_date
from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.duties.masking import Line

_NEAR = 60
_NEW_CLAUSE = re.compile(
    r"[;:]|, (?:and|but|while|which|who|where|when)\b|\b(?:and|but|while) (?:later|then|left|joined)\b"
)
_OPENS_ANOTHER = re.compile(
    r"\b(?:and|but|then)(?: then| later)?,? (?:(?:in|on|by|since|from) )?(?:early |late |mid-)?\Z"
)
"""“Norland left | and in 2002, as trade grew, Ostia joined”."""
_PARTS = re.compile(r"\b(?:followed|enlarged|expanded|extended|widened|having been)\b")
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:after|before|following|over|despite|amid|until|pending|ahead of|because of|protest at|between) (?!which\b)[^.;,]{0,80}\Z|\bof (?:the )?\Z"
)
_BOUND_BY = frozenset({"before", "after", "until", "till", "by"})
_TIME_ENDS = re.compile(
    r"\A(?:[^\w-]|\Z| (?=(?:and|but|or|as|after|when|with|in|at|on|by|to|for|from|over|only|because|while|under|alongside|along|together|without|the|its|a|an|it)\b|[^a-z]))"
)
_LINKS = re.compile(r",? \(?(?:(?:in|since|from|on) )?")
_SINCE = re.compile(r",? since ")
_OPENS_CLAUSE = re.compile(
    r"(?:\A|[;:,(–—]|\b(?:and|but|then|when|while|after|that))\s*(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Ff]rom"
    r"|[Aa]round|[Ee]arly|[Ll]ate|[Ii]n early|[Ii]n late)?\s*\Z"
)


def date_of(line: Line, start: int, end: int, cue: int) -> FoundDate | None:
    """The date of the clause between two places: within it after its cue, else soon after it, else in front of it."""
    shift = line.sentence.start
    dates = [date for date in line.dates if date.sort in {DateSort.CALENDAR, DateSort.RELATIVE}]
    inside = [date for date in dates if shift + cue <= date.start and date.end <= shift + end]
    inside = [date for date in inside if not _is_attribute(line, date)]
    after = [date for date in dates if 0 <= date.start - shift - end <= _NEAR and _goes_on(line, end, date)]
    before = [date for date in dates if date.end <= shift + start and _opens(line, date, start)]
    fronted = [date for date in dates if _stands_before(line, date, cue)]
    chosen = [*fronted[-1:], *inside[:1], *after[:1], *before[-1:]]
    return chosen[0] if chosen else None


def dates_in_list(line: Line, listed: tuple[int, int]) -> dict[int, FoundDate]:
    """The dates that a list gives to single members of it: “Norland in 1992”, “and, since 2016, Ostia”."""
    begin, found = line.sentence.start, dates_between(line, *listed)
    inside = [m for m in line.mentions if listed[0] <= m.start - begin and m.end - begin <= listed[1]]
    if len(found) == 1 and inside and inside[-1].end <= found[0].start and len(inside) > 1:
        return {}  # “with Norland and Ostia in 1992” dates both
    owned: dict[int, FoundDate] = {}
    for date in found:
        before = [m for m in inside if m.end <= date.start and _links(line, m.end - begin, date.start - begin)]
        after = [m for m in inside if m.start >= date.end]
        owned |= {owner.actor: date for owner in before[-1:] or after[:1]}
    return owned


def dates_in_brackets(line: Line, start: int, end: int) -> dict[int, FoundDate]:
    """The dates in brackets behind single members: “Norland (1997) and Ostia (1999) joined”."""
    bracketed = [
        date for date in dates_between(line, start, end) if line.masked[date.start - line.sentence.start - 1] == "("
    ]
    return {owner: date for owner, date in dates_in_list(line, (start, end)).items() if date in bracketed}


def _links(line: Line, start: int, end: int) -> bool:
    return _LINKS.fullmatch(line.masked, start, end) is not None


def dates_between(line: Line, start: int, end: int) -> list[FoundDate]:
    """The dates of the sentence between two of its places."""
    begin = line.sentence.start
    return [date for date in line.dates if begin + start <= date.start and date.end <= begin + end]


def date_in(line: Line, start: int, end: int) -> FoundDate | None:
    """The first date between two places, or right after them since when it is so."""
    begin = line.sentence.start
    inside = dates_between(line, start, end)
    after = [date for date in line.dates if _SINCE.fullmatch(line.masked, end, max(end, date.start - begin))]
    return next(iter([*inside, *after]), None)


def date_before(line: Line, place: int) -> FoundDate | None:
    """The last date before a place of the sentence."""
    dates = [date for date in line.dates if date.end <= line.sentence.start + place and date.sort is not DateSort.VAGUE]
    return dates[-1] if dates else None


def is_since(line: Line, date: FoundDate) -> bool:
    """Whether it says since when something is so."""
    first = date.start - line.sentence.start
    return date.modifier == "since" or line.masked[max(0, first - 6) : first + 5].lower().strip().startswith("since")


def _goes_on(line: Line, end: int, date: FoundDate) -> bool:
    first = date.start - line.sentence.start
    between = line.masked[end:first]
    parted = (
        _NEW_CLAUSE.search(between)
        or _OPENS_ANOTHER.search(between)
        or _PARTS.search(between)
        or _OF_SOMETHING_ELSE.search(between)
    )
    return (
        not parted
        and date.modifier not in _BOUND_BY
        and not _has_verb(line, end, first)
        and not _is_attribute(line, date)
    )


def _stands_before(line: Line, date: FoundDate, cue: int) -> bool:
    """Whether the date stands right before the verb that goes on after an “and”: “left one pact and, in 2010, joined another”."""
    first, last = date.start - line.sentence.start, date.end - line.sentence.start
    return line.masked[last:cue] in {", ", " "} and _OPENS_ANOTHER.search(line.masked[:first]) is not None


def _has_verb(line: Line, start: int, end: int) -> bool:
    """Whether another verb that carries a clause begins between two places."""
    words = line.grammar.words
    return any(group.is_finite and start < words[group.first].start < end for group in line.grammar.groups)


def _is_attribute(line: Line, date: FoundDate) -> bool:
    """Whether the date only tells which thing is meant: “the 2008 war”."""
    start, end = line.sentence.start, date.end - line.sentence.start
    has_article = line.masked[: date.start - start].lower().endswith((" the ", " its ", " a ", "-", "’s ", "'s "))
    return has_article and _TIME_ENDS.match(line.masked[end : end + 20]) is None


def _opens(line: Line, date: FoundDate, start: int) -> bool:
    """Whether the date opens the clause that goes on at ``start``."""
    first = date.start - line.sentence.start
    led = _OPENS_CLAUSE.search(line.masked[max(0, first - 20) : first])
    return led is not None and not re.search(r"[;:]|, (?:and|but)\b", line.masked[first:start])


def when(date: FoundDate | None) -> str:
    """The words for a date behind a clause, with a blank in front: “ in 1993”; empty where the text states no date."""
    if date is None or not re.search(r"\d", date.stated):
        return ""
    try:
        stated = partial_date(date.stated)
        words = display(stated)
    except (UnreadableDate, ValueError, IndexError):
        return ""
    if not words or words.startswith("["):
        return ""
    if words.startswith(("between ", "around ")):
        return f" {words}"
    return f" {'on' if stated.precision is Precision.DAY else 'in'} {words}"
