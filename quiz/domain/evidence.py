"""Find the exact quote of a story that settles a fact, or say what stands there instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from quiz.domain.facts import Evidence

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

    def __init__(self, message: str, nearest: str = "") -> None:
        super().__init__(message)
        self.nearest = nearest


def find_quote(text: str, quote: str, occurrence: int = 1) -> Evidence:
    """The evidence for a quote in a text: the words as the text has them, their span, and what stands around them.

    Curly and straight quotation marks, kinds of dashes and kinds of white space count as the same character. Spaces
    around the quote are ignored. ``occurrence`` counts from 1 where the quote is in the text more than once. Raises
    QuoteNotFound.
    """
    wanted = quote.strip()
    if not wanted:
        msg = "The quote is empty; copy the words of the story that settle the fact."
        raise QuoteNotFound(msg)
    starts = list(_starts(text, wanted))
    if not starts:
        raise _not_found(text, wanted)
    if not 1 <= occurrence <= len(starts):
        msg = f"The quote “{wanted}” is {_times(len(starts))} in the story, so there is no number {occurrence} of it."
        raise QuoteNotFound(msg, wanted)
    start = starts[occurrence - 1]
    return evidence_at(text, start, start + len(wanted))


def occurrence_of(text: str, evidence: Evidence) -> int:
    """Which occurrence of its quote the evidence is, from 1: ``find_quote`` with it finds the same span.

    Raises QuoteNotFound when the quote is not at its span.
    """
    if text[evidence.start : evidence.end] != evidence.quote:
        msg = f"The quote “{evidence.quote}” is not at the characters {evidence.start} to {evidence.end} of the story."
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


def _times(count: int) -> str:
    return "only once" if count == 1 else f"only {count} times"


def _not_found(text: str, wanted: str) -> QuoteNotFound:
    nearest = _nearest(text, wanted)
    if not nearest:
        return QuoteNotFound(f"The quote “{wanted}” is not in the story, and nothing there resembles it.")
    message = f"The quote “{wanted}” is not in the story. The nearest passage is “{nearest}”"
    return QuoteNotFound(f"{message}: {_differences(nearest, wanted)}.", nearest)


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


def _differences(passage: str, wanted: str) -> str:
    there, asked = passage.split(), wanted.split()
    changes = SequenceMatcher(None, _alike(there), _alike(asked), autojunk=False).get_opcodes()
    told = [_difference(there[a:b], asked[c:d]) for tag, a, b, c, d in changes if tag != "equal"]
    return f"the story has {'; '.join(told)}" if told else "the spaces between the words differ"


def _alike(words: Sequence[str]) -> list[str]:
    return [word.translate(_ALIKE) for word in words]


def _difference(there: Sequence[str], asked: Sequence[str]) -> str:
    has, wanted = f"“{' '.join(there)}”", f"“{' '.join(asked)}”"
    if not there:
        return f"no {wanted}"
    return f"{has}, not {wanted}" if asked else f"{has} as well"
