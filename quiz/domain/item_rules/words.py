"""Looking at words: quotations, content words, phrases in a text."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.domain.names import folded

_QUOTATION = re.compile(r"“([^“”]*)”|\"([^\"]*)\"|‘([^‘’]*)’(?!\w)")
_SMALL_WORDS = """
    about after again against also been before being between both could does either from have having into must neither
    only other over same said says some such than that their them then there these they this those under until upon
    were what when where which while whom whose will with would according story following
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_SHORTEST, _STEM = 4, 5
_NUMBER_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
"""
_SPELT = {word: number for number, word in enumerate(_NUMBER_WORDS.split())}


# Below, “remembered” is for the text of the story, which comes with each of its questions.
_remembered = lru_cache(maxsize=1024)


@_remembered
def quotations(text: str) -> tuple[str, ...]:
    """What stands in quotation marks, without the marks."""
    found = _QUOTATION.finditer(text)
    return tuple(next((group for group in quote.groups() if group is not None), "") for quote in found)


@_remembered
def own_words(text: str) -> str:
    """The text without its quotations: the words that the writer of the question answers for."""
    return _QUOTATION.sub(" ", text)


def holds(text: str, phrase: str) -> bool:
    """Whether the text has the phrase as words of its own; case, accents and punctuation do not matter."""
    words = folded(phrase)
    return bool(words) and f" {words} " in f" {folded(text)} "


def content_words(text: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning."""
    words = re.findall(r"\w+", folded(text))
    return frozenset(word[:_STEM] for word in words if len(word) >= _SHORTEST and word not in _SMALL)


@_remembered
def numbers(text: str) -> frozenset[int]:
    """The numbers written in figures."""
    return frozenset(int(digits) for digits in re.findall(r"[0-9]+", text))


@_remembered
def spelt_numbers(text: str) -> frozenset[int]:
    """The numbers up to twenty written as words."""
    return frozenset(_SPELT[word] for word in re.findall(r"[a-z]+", text.casefold()) if word in _SPELT)


def short(text: str, longest: int = 60) -> str:
    """The text as it is cited in a message."""
    plain = " ".join(text.split())
    return f"“{plain}”" if len(plain) <= longest else f"“{plain[: longest - 1].rstrip()}…”"
