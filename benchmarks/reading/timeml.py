"""Measure the dates that are found against documents annotated in TimeML.

Only expressions that the annotators call DATE are asked for; what is found where they marked a time of day, a duration or
a repetition is not held against the reading. An expression is found strictly with the same characters, and relaxed with
an overlap; each counts once. “Words” counts between the two those that differ from the mark in nothing but an article
before (“the early 1990s”), a full stop or a possessive after: annotators of the same corpus do it either way.

The value is right where it is the annotators' stretch of the calendar, or where both give none (“now”); what is stated is
right where all of it agrees with their value, so without the year where none is stated. “The week of 6 March” is about
that day to us and a week to them: a day that is only about right is right within the marked week.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reading.timeml_documents import Expression, load_documents
from benchmarks.reading.timeml_values import as_edtf, is_vague
from quiz.domain.reading.annotations import DateSort, FoundDate
from quiz.domain.reading.dates import find_ends
from quiz.domain.reading.sentences import split

_EXPLICIT = re.compile(
    r"\b(?:[12]\d{3}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August"
    r"|September|October|November|December)\b|\d0[’']?s\b|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b"
)

_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
_ENDING = re.compile(r"(?:\.|[’']s?)$")
_ABOUT_A_DAY = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}~")

Pair = tuple[FoundDate, Expression]


@dataclass(frozen=True, slots=True)
class Matches:
    """The dates found and marked in one document, and which belong together."""

    found: int
    marked: int
    strict: int
    words: int
    pairs: tuple[Pair, ...]


def rows(folder: Path) -> Iterator[str]:
    """The table of one folder of documents. Raises UnreadableDocument."""
    documents = load_documents(folder)
    read = [(document, find_ends(document.text, split(document.text), document.written_on)) for document in documents]
    yield f"{folder.name}: {len(documents)} documents in TimeML"
    yield f"  {'':<16}{'marked':>8}{'found':>8}{'strict F1':>11}{'words F1':>10}{'relaxed F1':>12}{'value':>8}{'stated':>8}"
    yield _row("all dates", [match(document.expressions, found) for document, found in read])
    yield _row("explicit dates", [match(*only_explicit(document.expressions, found)) for document, found in read])


def only_explicit(
    expressions: Sequence[Expression], found: Sequence[FoundDate]
) -> tuple[list[Expression], list[FoundDate]]:
    """Those with the name of a month, a year or a decade; other kinds than DATE stay, to be passed over."""
    marked = [one for one in expressions if one.kind != "DATE" or _EXPLICIT.search(one.text)]
    return marked, [one for one in found if _EXPLICIT.search(one.text)]


def match(expressions: Iterable[Expression], found: Iterable[FoundDate]) -> Matches:
    """Put what was found beside what was marked; both are in the order of the text."""
    marked = list(expressions)
    dates = [one for one in marked if one.kind == "DATE"]
    told = [one for one in found if one.sort is not DateSort.DURATION]
    pairs = tuple(_pairs(dates, told))
    paired = {(one.start, one.end) for one, _ in pairs}
    others = [one for one in marked if one.kind != "DATE"]
    passed = sum((one.start, one.end) not in paired and any(map(_overlaps(one), others)) for one in told)
    strict = sum((one.start, one.end) == (other.start, other.end) for one, other in pairs)
    words = sum(_bare(one) == _bare(other) for one, other in pairs)
    return Matches(len(told) - passed, len(dates), strict, words, pairs)


def _pairs(marked: Sequence[Expression], found: Sequence[FoundDate]) -> Iterator[Pair]:
    """One to one, those with the same characters before those that only overlap."""
    exact = {(one.start, one.end) for one in marked} & {(one.start, one.end) for one in found}
    same = {(one.start, one.end): one for one in found}
    yield from ((same[one.start, one.end], one) for one in marked if (one.start, one.end) in exact)
    left = [one for one in found if (one.start, one.end) not in exact]
    for one in marked:
        near = None if (one.start, one.end) in exact else next(filter(_overlaps(one), left), None)
        if near:
            left.remove(near)
            yield near, one


def _bare(one: Expression | FoundDate) -> tuple[int, int]:
    """Where its words stand without an article before and without a full stop or possessive after."""
    article, ending = _ARTICLE.match(one.text), _ENDING.search(one.text)
    return one.start + (article.end() if article else 0), one.end - (len(ending.group()) if ending else 0)


def _overlaps(one: Expression | FoundDate) -> Callable[[Expression | FoundDate], bool]:
    return lambda other: one.start < other.end and other.start < one.end


def has_right_value(found: FoundDate, marked: Expression) -> bool:
    """Whether both mean the same stretch of the calendar, or neither any; “around” is not held against a date."""
    if is_vague(marked.value):
        return found.sort is DateSort.VAGUE
    value = as_edtf(marked.value)
    return found.edtf != "" and (found.edtf.replace("~", "") == value or _lies_in(found.edtf, value))


def states_what_is_right(found: FoundDate, marked: Expression) -> bool:
    """Whether all that is stated agrees with the annotators' value, and says as much as they do but for the year."""
    stated, value = found.stated.replace("~", ""), as_edtf(marked.value)
    agrees = re.fullmatch(stated.replace("X", "."), value) is not None
    return bool(stated) and (agrees or _lies_in(found.stated, value))


def _lies_in(about: str, week: str) -> bool:
    """Whether it is a day that is only about right, and one of that week."""
    first, _, last = week.partition("/")
    if not last or not _ABOUT_A_DAY.fullmatch(about):
        return False
    return any(first <= about.rstrip("~").replace("XXXX", end[:4]) <= last for end in (first, last))


def _row(name: str, matches: Sequence[Matches]) -> str:
    found, marked = sum(one.found for one in matches), sum(one.marked for one in matches)
    pairs = [pair for one in matches for pair in one.pairs]
    values = [
        _f1(sum(one.strict for one in matches), found, marked),
        _f1(sum(one.words for one in matches), found, marked),
        _f1(len(pairs), found, marked),
        _percent(sum(has_right_value(*pair) for pair in pairs), len(pairs)),
    ]
    stated = [pair for pair in pairs if pair[0].stated]
    values.append(_percent(sum(states_what_is_right(*pair) for pair in stated), len(stated)))
    widths = (11, 10, 12, 8, 8)
    figures = "".join(f"{value:>{width}.1f}" for value, width in zip(values, widths, strict=True))
    return f"  {name:<16}{marked:>8}{found:>8}{figures}"


def _f1(right: int, found: int, marked: int) -> float:
    return _percent(2 * right, found + marked)


def _percent(right: int, total: int) -> float:
    return 100 * right / total if total else 100.0
