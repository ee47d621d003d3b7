"""Words of the text with some left out or replaced, so that they can stand by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.domain.messages import Message, message
from quiz.domain.reading.clauses.verbs import verb
from quiz.domain.reading.clauses.words import DETERMINERS, PREPOSITIONS, SUBORDINATORS, listed
from quiz.domain.reading.gazetteer.plain_words import PLAIN_WORDS

_SPACE = re.compile(r"\s+")
_BEFORE_MARK = re.compile(r"\s+(?=[,;:.!?)\]”]|['’]s?(?!\w))")
_MARKS_MET = re.compile(r"[,;](?:\s*[,;])+")
_EMPTY = re.compile(r"\(\s*\)")
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))
_TIME_BEFORE = re.compile(
    r"\b(?:night|day|evening|morning|week|month|year|winter|summer|spring|autumn|season|decade|weekend)s? (?:before|after)$",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"\b(?:go|goes|went|gone|going|carry|carries|carried|dragged|drags|lives|lived|pressed|presses|still) on$"
    r"|\b(?:sworn|voted|called|phased|ushered|reeled|penned|snowed) in$",
    re.IGNORECASE,
)
_DONE_SO = re.compile(r"\b(?:do|does|did|done|doing) so$", re.IGNORECASE)
_FORMED = re.compile(r"[a-z]+(?:tions|sions|ments|ities|ships|ances|ences)$")
_EDGES = " ,;:–—-…"
_ENDS = (*(mark + closing for mark in ".?!…" for closing in '”"»’'), "?", "!")
_DANGLING = listed(
    "a about after also although an and as at because before between but by during even for from if in into just nor of on only "
    "or since so than that the then there to until when where which while who with yet"
)

_STRANDED = re.compile(
    r"\b(?:was|were|been|never|it|they|he|she|we|had|has|have) (?:\w+ )?"
    r"(?:called for|asked for|paid for|accounted for|signed up (?:for|to)|committed to|entitled to)$"
)
"""“An aircraft that was never called for”."""
_LOOSE = re.compile(r"\s(?:on condition|in order|so as|as well as)$|, (?:however|though|too|meanwhile)$")
_OPENING_WORDS = frozenset(
    ["MORE", "FEWER", "NEARLY", "ABOUT", "SOME", "THE", "ALL", "MANY", "MOST", "SEVERAL", "ONLY", "EVERY"]
)
_SHORTEST_WORD = 2
_SMALL_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | SUBORDINATORS
    | listed("nowhere never not should whoever whatever there nothing nobody")
)


@dataclass(frozen=True, slots=True)
class Edit:
    """Other words, or none, for a stretch of the text."""

    start: int
    end: int
    words: str = ""


def read_as(words: str, name: str) -> Message:
    """Says for the teacher whom or what those words of the text were taken for."""
    return message("“{words}” was read as {name}.", words=words, name=name)


def reworded(text: str, start: int, end: int, edits: Iterable[Edit] = ()) -> str:
    """The stretch of text with those edits that lie inside it, on one line, no mark or loose end left at its edges."""
    pieces = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if start <= edit.start and edit.end <= end:
            pieces += [text[start : edit.start], edit.words]
            start = edit.end
    return tidy(" ".join([*pieces, text[start:end]]) if pieces else text[start:end])


def tidy(words: str) -> str:
    """The words on one line, without doubled marks, and without marks or loose ends at their edges."""
    words = _EMPTY.sub("", _SPACE.sub(" ", words)).replace("( ", "(")
    words = _MARKS_MET.sub(",", _BEFORE_MARK.sub("", words)).strip(_EDGES)
    while words and (last := words.rsplit(" ", 1)[-1].lower()) in _DANGLING:
        if any(kept.search(words) for kept in (_TIME_BEFORE, _GOING_ON, _DONE_SO, _STRANDED)):
            break
        words = words[: -len(last)].rstrip(_EDGES)
    return _LOOSE.sub("", words)


def is_balanced(words: str) -> bool:
    """Whether every bracket and quotation mark that opens in the words also closes in them."""
    return words.count('"') % 2 == 0 and all(words.count(opening) == words.count(close) for opening, close in _PAIRS)


def inside(words: str) -> str:
    """The words as they stand inside a sentence: an article or the like loses its capital."""
    first, _, rest = words.partition(" ")
    small = first.lower()
    is_plain = rest[:1].islower() and ((small.endswith("s") and small in PLAIN_WORDS) or bool(_FORMED.match(small)))
    done = verb(small) if small.endswith("ing") and rest[:1].islower() else None
    is_plain = is_plain or (done is not None and done.known)  # “Leaving the pact”
    return words[:1].lower() + words[1:] if small in _SMALL_WORDS or is_plain else words


def sentence_of(*parts: str) -> str:
    """The parts that are not empty as one sentence: a capital in front, a full stop behind."""
    words = _without_capitals(tidy(" ".join(part for part in parts if part)).rstrip("."))
    stop = "" if words.endswith(_ENDS) else "."
    return f"{words[:1].upper()}{words[1:]}{stop}" if words else ""


def _without_capitals(words: str) -> str:
    """The words, the first of them no longer in the capitals with which a paper opens a story: “MORE than 90 soldiers”."""
    first, _, rest = words.partition(" ")
    is_plain = first.lower() in PLAIN_WORDS or first in _OPENING_WORDS
    return f"{first.capitalize()} {rest}" if first.isupper() and len(first) > _SHORTEST_WORD and is_plain else words
