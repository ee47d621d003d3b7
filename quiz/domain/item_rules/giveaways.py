"""Rules against options that can be told apart without knowing the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from quiz.domain.item_rules.findings import Finding, Item, Rule, advice
from quiz.domain.item_rules.words import content_words, short
from quiz.domain.messages import message
from quiz.domain.names import folded

LONGEST = 20
"""How many words an option may have."""

STANDS_OUT = 1.6
"""How many times as long as every other option the right one may be, or as short."""

_LONG_ENOUGH = 12  # letters; of shorter texts the length tells nothing
_ABSOLUTE = re.compile(r"\b(?:always|never|only|nobody|nothing|everybody|everything|all|none|every)\b", re.I)
_ARTICLE = message("an article")
_LONGEST_NAME = 5  # words
_OPENINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (message("a clause with “that”"), re.compile(r"that\b(?! (?:is|was)\b)", re.I)),
    (message("“to” and a verb"), re.compile(r"to\b", re.I)),
    (message("“because”"), re.compile(r"because\b", re.I)),
    (_ARTICLE, re.compile(r"(?:the|an?)\b", re.I)),
    (message("a pronoun"), re.compile(r"(?:it|he|she|they)\b", re.I)),
    (message("a preposition"), re.compile(r"(?:in|on|at|by|from|with|for|between|after|before|under)\b", re.I)),
    (message("a figure"), re.compile(r"\d")),
)


def balanced(item: Item) -> Iterator[Finding]:
    """The right option is neither the longest by far nor the shortest, and no option is a paragraph."""
    if not item.has_written_options:
        return
    for option in item.options:
        if len(option.text.split()) > LONGEST:
            yield advice(
                "option-long",
                message(
                    "The option {text} is long; {longest} words are enough.", text=short(option.text), longest=LONGEST
                ),
            )
    key, wrong = [len(option.text) for option in item.right], [len(option.text) for option in item.wrong]
    if len(key) != 1 or not wrong or max(*key, *wrong) < _LONG_ENOUGH or item.actor(item.right[0].text):
        return
    if key[0] > STANDS_OUT * max(wrong) or key[0] * STANDS_OUT < min(wrong):
        text = short(item.right[0].text)
        if key[0] > max(wrong):
            told = message("The right option, {text}, is by far the longest and gives itself away.", text=text)
        else:
            told = message("The right option, {text}, is by far the shortest and gives itself away.", text=text)
        yield advice("options-length", told)


def echo(item: Item) -> Iterator[Finding]:
    """The right option is not the only one that repeats a word of the question."""
    if not item.has_written_options or len(item.right) != 1 or not item.wrong:
        return
    stem = content_words(item.stem)
    shared = stem & content_words(item.right[0].text)
    if shared and not any(stem & content_words(option.text) for option in item.wrong):
        told = message("Only the right option, {text}, repeats a word of the question.", text=short(item.right[0].text))
        yield advice("options-echo", told)


def is_absolute(text: str) -> bool:
    """Whether it says “always” or “never”, which makes it stand out beside others that do not."""
    return _ABSOLUTE.search(text) is not None


def absolutes(item: Item) -> Iterator[Finding]:
    """No option is the only one with “always” or “never”."""
    if not item.has_written_options:
        return
    found = [match for option in item.options if (match := _ABSOLUTE.search(option.text))]
    if len(found) == 1:
        told = message(
            "Only {text} says “{found}”, which makes it stand out.", text=short(found[0].string), found=found[0][0]
        )
        yield advice("options-absolute", told)


def convergence(item: Item) -> Iterator[Finding]:
    """The right option is not the one that has something in common with each of the others."""
    if not item.has_written_options or len(item.right) != 1 or len(item.wrong) < 3:
        return
    key, wrong = _pieces(item.right[0].text), [_pieces(option.text) for option in item.wrong]
    beside = [one & other - key for one, other in combinations(wrong, 2)]
    parts = [key & pieces for pieces in wrong]
    if all(parts) and len(frozenset.union(*parts)) > 1 and not any(beside) and not frozenset.intersection(*parts):
        told = message(
            "{text} shares a part with every other option, which points at it.", text=short(item.right[0].text)
        )
        yield advice("options-convergence", told)


def _pieces(text: str) -> frozenset[str]:
    return frozenset(folded(text).split())


def parallel(item: Item) -> Iterator[Finding]:
    """The right option does not alone begin in another way."""
    if not item.has_written_options or len(item.right) != 1 or len(item.wrong) < 2:
        return
    are_clauses = any(len(option.text.split()) > _LONGEST_NAME for option in item.options)
    key = _opening(item.right[0].text, are_clauses=are_clauses)
    others = {_opening(option.text, are_clauses=are_clauses) for option in item.wrong}
    if len(others) == 1 and key not in others:
        told = message(
            "Only the right option begins with {sort}. Let all options begin alike.",
            sort=key or message("another sort of word"),
        )
        yield advice("options-parallel", told)


def _opening(text: str, *, are_clauses: bool) -> str:
    """How an option begins; a whole clause may begin with an article or without."""
    name = next((name for name, pattern in _OPENINGS if pattern.match(text.strip())), "")
    return "" if name == _ARTICLE and are_clauses else name


RULES: tuple[Rule, ...] = (balanced, echo, absolutes, convergence, parallel)
