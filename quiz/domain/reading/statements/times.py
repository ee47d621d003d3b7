"""When something was, in the words of the story, but never in words that need the story’s own day."""

from __future__ import annotations

import re

from quiz.domain.date_bounds import Precision, UnreadableDate
from quiz.domain.partial_dates import display, partial_date
from quiz.domain.reading.annotations import FoundDate
from quiz.domain.reading.clauses.words import PREPOSITIONS
from quiz.domain.reading.statements.dating import When
from quiz.domain.reading.statements.lines import Line
from quiz.domain.reading.statements.rewording import tidy

_DIGIT = re.compile(r"\d")
_POINTS = re.compile(
    r"\b(?:last|this|next|that|these|those|ago|later|earlier|same|previous|following|past|coming)\b", re.IGNORECASE
)
_PART_OF_A_DAY = re.compile(r"\b(?:morning|afternoon|evening|night|day|weekend) (?:in|of) \d{4}$")
_ADDED = re.compile(r"(?:also|again|only|just|already|once|later|back)\s+", re.IGNORECASE)
_LASTING = frozenset(["since", "until", "till", "by", "before", "after", "from"])
_IN_A_SOURCE = frozenset(["a", "an", "another", "its", "his", "her", "their"])  # “in a letter of 9 June”
_STANDS_ALONE = PREPOSITIONS | {"between", "early", "late", "till", "until"}


def time_words(line: Line, when: When) -> str:
    """The words for when it was, as they stand behind a statement: “in September 2022”; empty where none are stated."""
    if not _DIGIT.search(when.date.stated):
        return ""
    words = _ADDED.sub("", tidy(line.text(when.first, when.last)))
    if line.small(when.first - 1) in {"(", "dated"}:
        return words
    if line.small(when.first) == "since" and line.clauses[when.clause].opener == "when":
        return _stated(when.date)  # “in default since 9 October, when the act was passed”
    if _POINTS.search(words) or _PART_OF_A_DAY.search(words):
        return _stated(when.date, words.split()[0].lower())
    if line.small(when.first) == "until" and line.small(when.first - 1) == "not":
        return _stated(when.date)  # “It was not until 2012 that they came”
    if words.split()[0].lower() in _STANDS_ALONE:
        return words[:1].lower() + words[1:]
    is_day = _is_a_day(when.date) and words.split()[0].lower() not in _IN_A_SOURCE
    return f"{'on' if is_day else 'in'} {words}"


def _stated(found: FoundDate, preposition: str = "") -> str:
    try:
        words = display(partial_date(found.stated))
    except UnreadableDate:
        return ""
    if words.startswith(("[", "between ", "around ")):
        return words.strip("[]")
    if preposition in _LASTING:
        return f"{preposition} {words}"
    return f"{'on' if _is_a_day(found) else 'in'} {words}"


def _is_a_day(found: FoundDate) -> bool:
    try:
        return all(partial_date(end).precision is Precision.DAY for end in found.stated.split("/"))
    except UnreadableDate:
        return False
