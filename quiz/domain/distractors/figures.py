"""Wrong figures: the same words with another number where the story gives one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.domain.date_bounds import MONTHS
from quiz.domain.distractors.choosing import Wrong

_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_SPELT = {word: number for number, word in enumerate(_WORDS, start=2)}
_FIGURE = re.compile(
    rf"(?<![\w.,/–-])(?:\d{{1,3}}(?:,\d{{3}})*|{'|'.join(_WORDS)})(?![\w/–-]|[.,]\d)(?=(?: per cent| %|%| [a-z]))"
)
_AFTER_MONTH = re.compile(rf"\b(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]*\.? $")
_TIMES = ((1, 2), (2, 1), (3, 2), (3, 1))


def wrong_figures(text: str, story: str) -> list[Wrong]:
    """The text with other figures in the place of its only one, none of which the story has."""
    found = list(_FIGURE.finditer(text))
    if len(found) != 1 or "“" in text:
        return []
    figure = found[0]
    if _AFTER_MONTH.search(text, 0, figure.start()):
        return []
    return [
        Wrong(f"{text[: figure.start()]}{other}{text[figure.end() :]}", f"The story says {figure[0]}.", rank)
        for rank, other in enumerate(_others(figure[0]))
        if not re.search(rf"(?<![\w,]){re.escape(other)}(?!\w|,\d)", story)
    ]


def _others(figure: str) -> Iterator[str]:
    """Half, double, one and a half times and three times the number, as far as it can be written in the same way."""
    number = _SPELT.get(figure) or int(figure.replace(",", ""))
    for times, parts in _TIMES:
        other, rest = divmod(number * times, parts)
        if rest or other < min(_SPELT.values()):
            continue
        if figure in _SPELT:
            yield from (word for word, value in _SPELT.items() if value == other)
        else:
            yield f"{other:,}" if "," in figure else str(other)
