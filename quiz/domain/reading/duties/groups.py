"""Whom words for several mean: “they”, “both countries”, “the trio”, “all three”, “the four states”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.reading.duties.masking import LONGEST, PARTIES, Line, pattern

_MOST_BACK = 4
"""How many sentences back such words may go."""
_REACH = 160
"""How far into the sentence words that stand for those of an earlier one are looked for."""
_SIZES = {"both": 2, "neither": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4} | {
    word: size for size, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine"), 2)
}
_KIN = r"(?:countries|states|nations|republics|kingdoms|governments|neighbours|neighbors|capitals|allies|members)"
GROUP = (
    rf"(?:[Tt]hey|[Tt]heir|[Bb]oth(?: {_KIN}| of them)?|[Tt]he (?:pair|duo|trio|quartet)"
    rf"|[Tt]he <number>(?: [A-Za-z-]+)?(?: {_KIN})?|[Aa]ll <number>(?: {_KIN}| of them)?|<number> of them)"
)
_TOGETHER = pattern(
    r"(?:\A|[,;:–—“\"] ?|\b(?:but|and|that|while|because|though) )"
    rf"(?P<who>(?P<no>[Nn]either(?: of (?:them|the two))?|[Nn]one of (?:them|the <number>))|[Ee]ach(?: of them)?|{GROUP})"
    r"(?: (?:also|then|later|still|never|now|already|once|only|duly|promptly|[a-z]+ly))? \Z"
)
_LISTED = pattern(r"<parties>")
_DESCRIBED = pattern(rf"\b[Tt]he (?P<size><number>)(?: [A-Za-z-]+)? {_KIN}|\b[Tt]he (?P<set>pair|duo|trio|quartet)\b")


def is_group(words: str) -> bool:
    """Whether the words stand for several."""
    return _size(words) is not None or words.lower() in {"they", "their"}


def together_before(masked: str) -> re.Match[str] | None:
    """The words for several at the end of the words before a verb; “no” is where they say that none of them did it."""
    return _TOGETHER.search(masked[-_REACH:]) if len(masked) <= _REACH else None


def group_meant(line: Line, place: int, words: str) -> list[int]:
    """The actors that the words at a place of the sentence stand for; nobody where that is not certain."""
    size = _size(words)
    for earlier, end in _back(line, place):
        found = _of_size(earlier, end, size) if size else _they(earlier, end)
        if found:
            return found
        described = None if size else _DESCRIBED.search(earlier.masked, 0, end)
        if described:
            size = _SIZES.get((described["size"] or described["set"]).lower())
        elif size is None and earlier.named_between(0, end, PARTIES):
            return []
    return []


def _size(words: str) -> int | None:
    return next((_SIZES[word] for word in words.lower().split() if word in _SIZES), None)


def _back(line: Line, place: int) -> Iterator[tuple[Line, int]]:
    """The sentence up to the place, then the ones before it, the nearest first."""
    yield line, place
    index, sentences = line.sentence.index, line.cast.passage.sentences
    for sentence in reversed(sentences[max(0, index - _MOST_BACK) : index]):
        if len(sentence.text) <= LONGEST:
            yield Line(line.cast, sentence), LONGEST


def _of_size(line: Line, end: int, size: int) -> list[int]:
    """So many actors that stand in one list, or that are all whom the sentence names."""
    lists = [line.named_between(*found.span(), PARTIES) for found in _LISTED.finditer(line.masked, 0, end)]
    fitting = [listed for listed in lists if len(listed) == size]
    named = line.named_between(0, end, PARTIES)
    return fitting[-1] if fitting else (named if len(named) == size else [])


def _they(line: Line, end: int) -> list[int]:
    """All whom the sentence names, where they are two or stand in one list."""
    named = line.named_between(0, end, PARTIES)
    lists = [line.named_between(*found.span(), PARTIES) for found in _LISTED.finditer(line.masked, 0, end)]
    return named if len(named) == 2 or (len(named) > 2 and named in lists) else []
