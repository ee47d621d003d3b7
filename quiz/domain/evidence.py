"""Find the exact quote of a story that settles a fact, or say what stands there instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import reduce

from quiz.domain.facts import Evidence
from quiz.domain.messages import Message, counted, message

CONTEXT = 32
"""How many characters of the text around a quote are kept on each side."""

_WORD = re.compile(r"\S+")
_PUNCTUATION = "'\"‘’“”()[].,:;!?…–-"
# One character for one character: a quote typed with other marks or on one line keeps exact offsets.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("\n\r\t\u00a0\u2009\u202f", " "),
    }
)


class QuoteNotFound(ValueError):
    """The quote is not in the text, or not that often; the message tells a person what differs.

    ``nearest`` is the passage of the text that comes closest, empty where nothing resembles the quote.
    """

    def __init__(self, told: str, nearest: str = "") -> None:
        super().__init__(told)
        self.nearest = nearest


def find_quote(text: str, quote: str, occurrence: int = 1) -> Evidence:
    """The evidence for a quote in a text: the words as the text has them, their span, and what stands around them.

    Curly and straight quotation marks, kinds of dashes and kinds of white space count as the same character. Spaces
    around the quote are ignored. ``occurrence`` counts from 1 where the quote is in the text more than once. Raises
    QuoteNotFound.
    """
    wanted = quote.strip()
    if not wanted:
        msg = message("The quote is empty; copy the words of the story that settle the fact.")
        raise QuoteNotFound(msg)
    starts = list(_starts(text, wanted))
    if not starts:
        raise _not_found(text, wanted)
    if not 1 <= occurrence <= len(starts):
        msg = counted(
            "The quote “{wanted}” is only once in the story, so there is no number {occurrence} of it.",
            "The quote “{wanted}” is only {count} times in the story, so there is no number {occurrence} of it.",
            len(starts),
            wanted=wanted,
            occurrence=occurrence,
        )
        raise QuoteNotFound(msg, wanted)
    start = starts[occurrence - 1]
    return evidence_at(text, start, start + len(wanted))


def occurrence_of(text: str, evidence: Evidence) -> int:
    """Which occurrence of its quote the evidence is, from 1: ``find_quote`` with it finds the same span.

    Raises QuoteNotFound when the quote is not at its span.
    """
    if text[evidence.start : evidence.end] != evidence.quote:
        msg = message(
            "The quote “{quote}” is not at the characters {start} to {end} of the story.",
            quote=evidence.quote,
            start=evidence.start,
            end=evidence.end,
        )
        raise QuoteNotFound(msg, text[evidence.start : evidence.end])
    return sum(start <= evidence.start for start in _starts(text, evidence.quote))


def evidence_at(text: str, start: int, end: int) -> Evidence:
    """The evidence for a span of a text, in code points, end exclusive."""
    return Evidence(
        quote=text[start:end],
        start=start,
        end=end,
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def _starts(text: str, wanted: str) -> Iterator[int]:
    plain_text, plain = text.translate(_ALIKE), wanted.translate(_ALIKE)
    start = plain_text.find(plain)
    while start >= 0:
        yield start
        start = plain_text.find(plain, start + 1)


def _not_found(text: str, wanted: str) -> QuoteNotFound:
    nearest = _nearest(text, wanted)
    if not nearest:
        told = message("The quote “{wanted}” is not in the story, and nothing there resembles it.", wanted=wanted)
        return QuoteNotFound(told)
    told = message(
        "The quote “{wanted}” is not in the story. The nearest passage is “{nearest}”: {differences}.",
        wanted=wanted,
        nearest=nearest,
        differences=_differences(nearest, wanted),
    )
    return QuoteNotFound(told, nearest)


def _nearest(text: str, wanted: str) -> str:
    """The passage around the longest run of words that the text shares with the quote."""
    spans = [word.span() for word in _WORD.finditer(text)]
    words = [_plain(text[start:end]) for start, end in spans]
    asked = [_plain(word) for word in wanted.split()]
    run = SequenceMatcher(None, words, asked, autojunk=False).find_longest_match()
    if not run.size:
        return ""
    first = max(0, run.a - run.b)
    last = min(len(spans), run.a + len(asked) - run.b) - 1
    return _trimmed(text[spans[first][0] : spans[last][1]], wanted)


def _trimmed(passage: str, wanted: str) -> str:
    """The passage without the punctuation at its ends, where the quote has none there either."""
    if wanted[0].isalnum():
        passage = passage.lstrip(_PUNCTUATION)
    return passage.rstrip(_PUNCTUATION) if wanted[-1].isalnum() else passage


def _plain(word: str) -> str:
    return word.translate(_ALIKE).strip(_PUNCTUATION).casefold()


def _differences(passage: str, wanted: str) -> Message:
    there, asked = passage.split(), wanted.split()
    changes = SequenceMatcher(None, _alike(there), _alike(asked), autojunk=False).get_opcodes()
    told = [_difference(there[a:b], asked[c:d]) for tag, a, b, c, d in changes if tag != "equal"]
    if not told:
        return message("the spaces between the words differ")
    return message("the story has {changes}", changes=reduce(_joined, told))


def _joined(first: Message, then: Message) -> Message:
    return message("{first}; {then}", first=first, then=then)


def _alike(words: Sequence[str]) -> list[str]:
    return [word.translate(_ALIKE) for word in words]


def _difference(there: Sequence[str], asked: Sequence[str]) -> Message:
    has, wanted = " ".join(there), " ".join(asked)
    if not there:
        return message("no “{wanted}”", wanted=wanted)
    if not asked:
        return message("“{has}” as well", has=has)
    return message("“{has}”, not “{wanted}”", has=has, wanted=wanted)
