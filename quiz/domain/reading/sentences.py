"""Cut a text into sentences without changing a character: every sentence is ``text[start:end]``.

A newline always ends a sentence, so that a headline stands alone. Inside a line a sentence ends at a full stop, question
mark, exclamation mark or ellipsis, with the quotation marks and brackets that close there, when white space and
something that can open a sentence follow; the word lists below say where a full stop belongs to an abbreviation. A
quotation of several sentences is cut like any other text. The time taken is proportional to the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_MARK = re.compile(r"(?P<stop>[.!?…]+)(?P<closing>[\"'”’»)\]]*(?:\*\*|__)?)")
_WORD_BEFORE = re.compile(r"[\w.]*$")
_NEXT = re.compile(r"\s++(?P<opening>[\"'“‘«(\[•*–-]*+)\s*+(?P<word>\w[\w’']*)(?P<dot>\.?)")
_ASKED = re.compile(
    r"\s+(?:[A-Z][\w’'.-]*+\s++){1,5}(?:said|asked|told|wrote|added|replied|warned|declared|demanded|shouted)\b"
)
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NUMBER = re.compile(r"\d|[IVXLC]+\b")
_LIST_ITEM = re.compile(r"\s*+(?:(?:[•▪◦‣·*]|\*\*|__)(?:\s++|$)|\*\*|__)*+")
_LONGEST_ABBREVIATION = 16


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Always followed by a name.
_TITLES = _words(
    "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Adm Brig Cmdr Cdr Sen Rep Gov Pres Rev Hon Messrs Mgr Msgr Supt "
    "Insp Det Atty Asst Amb Mt Ft"
)
# Always followed by the rest of the sentence.
_CONNECTING = _words("vs v e.g i.e cf viz approx ca c incl excl")
# An abbreviation only where a number follows: “No. 10”, but “He said no.”
_BEFORE_A_NUMBER = _words("no nos art arts para paras sec p pp vol fig figs ch")
# These can also close a sentence: they do so before a word of _OPENERS.
_CLOSING = _words(
    "inc ltd corp co plc bros dept univ assn jr sr etc al st ave blvd rd sq km kg mt ft bn mn m pct ext min max est ed "
    "eds ph.d m.d b.a m.a"
)
_CALENDAR = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun")
_OPENERS = _words(
    "The A An In On At It Its He She They We I You This That These Those There But And However Nobody Officials His "
    "Her Their Our After Before When While If As For With By From Mr Mrs Ms Dr Under According Meanwhile Earlier Later "
    "Yet So No Each Both All Some Many Most One Two Three Since Until Although Despite To Not What Who Why How Where Is "
    "Was Are Were Did Does Do Police Analysts Experts Critics Another Last Next Such Only Now Then Here"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place among the sentences from 0, and its span in code points of the text, end exclusive."""

    index: int
    start: int
    end: int
    text: str


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of the text in order; only white space and the signs of list items lie outside them."""
    spans = (span for line in _LINE.finditer(text) for span in _spans(text, *line.span()))
    filled = (span for span in spans if span[0] < span[1])
    return tuple(Sentence(index, start, end, text[start:end]) for index, (start, end) in enumerate(filled))


def sentence_of(sentences: tuple[Sentence, ...], start: int, end: int) -> Sentence:
    """The sentence that holds the whole span, in code points, end exclusive.

    Raises ValueError when no single sentence holds it: it is empty, runs over a boundary, or lies outside.
    """
    place = bisect_right(sentences, start, key=lambda sentence: sentence.start) - 1
    if place < 0 or start >= end or end > sentences[place].end:
        msg = f"No single sentence holds the characters {start} to {end}."
        raise ValueError(msg)
    return sentences[place]


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in one line, without the white space around them."""
    for mark in _MARK.finditer(text, start, end):
        if _ends_a_sentence(text, start, mark, end):
            yield _trimmed(text, start, mark.end())
            start = mark.end()
    yield _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space around it and without the sign of a list item before it."""
    item = _LIST_ITEM.match(text, start, end)
    start = item.end() if item else start
    return start, start + len(text[start:end].rstrip().removesuffix("**").removesuffix("__").rstrip())


def _ends_a_sentence(text: str, start: int, mark: re.Match[str], line_end: int) -> bool:
    following = _NEXT.match(text, mark.end(), line_end)
    if following is None:
        return False
    if following["word"][0].islower() and not (following["opening"] and mark["stop"] == "."):
        return False
    if mark["closing"]:
        return not _is_the_speaker(text, mark, following, line_end)
    return mark["stop"] != "." or not _is_abbreviation(text, start, mark.start(), following)


def _is_the_speaker(text: str, mark: re.Match[str], following: re.Match[str], line_end: int) -> bool:
    """Whether the question or cry goes on with who said it: “Why?” Nikol Pashinyan asked."""
    named = mark["stop"] in {"?", "!"} and following["word"] not in _OPENERS
    return named and _ASKED.match(text, mark.end(), line_end) is not None


def _is_abbreviation(text: str, start: int, dot: int, following: re.Match[str]) -> bool:
    before = _WORD_BEFORE.search(text[max(start, dot - _LONGEST_ABBREVIATION) : dot])
    word = before.group().strip(".") if before else ""
    if word in _TITLES or word.lower() in _CONNECTING:
        return True
    if word.lower() in _BEFORE_A_NUMBER and _NUMBER.match(following["word"]):
        return True
    if len(word) < 3 and word.isdigit() and not text[start : dot - len(word)].strip():
        return True  # the number of a list item
    return _may_close(word) and not (following["word"] in _OPENERS and not following["dot"])


def _may_close(word: str) -> bool:
    """Whether the word with a full stop is an abbreviation, an initial included, that can also close a sentence."""
    is_initial = len(word) == 1 and word.isupper()
    return is_initial or word in _CALENDAR or word.lower() in _CLOSING or _DOTTED.fullmatch(word) is not None
