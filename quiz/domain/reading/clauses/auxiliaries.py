"""Auxiliaries that follow each other before a verb, with the adverbs among them: “would not have been”."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.domain.reading.clauses.verbs import Form, verb
from quiz.domain.reading.clauses.words import (
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    is_adverb,
    is_time,
)
from quiz.domain.reading.tokens import Token

_AUXILIARIES = MODALS | BE | HAVE | DO | {"to"}
_WITH_IS = frozenset({"he", "she", "it", "there", "that", "what", "who", "here"})
_OPENING_MARKS = frozenset('“«"')  # “would not “sit at one table””
_OPENS_ADJUNCT = frozenset(("in", "for", "on", "at", "since", "over", "during", "throughout", "until", "by"))
_LONGEST_ADJUNCT = 8
_CONTRACTED = {"wo": "will", "ca": "can", "sha": "shall"}


def auxiliaries_at(words: Sequence[Token], first: int) -> list[int]:
    """The places of the auxiliaries that follow each other there, adverbs between them left out."""
    chain: list[int] = []
    place = first
    while place < len(words) and _is_auxiliary(words, place, chain):
        chain.append(place)
        place = past_adjunct(words, place, past_adverbs(words, place + 1))
    return chain


def past_adjunct(words: Sequence[Token], auxiliary: int, place: int) -> int:
    """The place after what parts “has” from its participle: “has in the past called”, “had, in May, promised”."""
    if place >= len(words) or plain(words[auxiliary].text) not in HAVE or not _opens_adjunct(words, place):
        return place
    for end in range(place + 2, min(place + _LONGEST_ADJUNCT, len(words))):
        closed = words[place].text != "," or words[end - 1].text == ","
        known = verb(words[end].text)
        if known and closed and words[end].text.islower():
            return end if Form.PARTICIPLE in known.forms and Form.BASE not in known.forms else place
        if words[end].text != "," and not words[end].text[0].isalnum():
            return place
    return place


def _opens_adjunct(words: Sequence[Token], place: int) -> bool:
    opener = words[place + (words[place].text == ",")].text.lower() if place + 1 < len(words) else ""
    return opener in _OPENS_ADJUNCT


def _is_auxiliary(words: Sequence[Token], place: int, chain: list[int]) -> bool:
    text = words[place].text
    word = plain(text)
    if word in {"'s", "’s"}:  # “he’s satisfied”
        return bool(not chain and place and words[place - 1].text.lower() in _WITH_IS)
    if word not in _AUXILIARIES or (text[0].isupper() and word in {"may", "will"}):
        return False
    if not chain:
        return not (place and words[place - 1].text.lower() in DETERMINERS and word in MODALS | {"do"})
    last = plain(words[chain[-1]].text)
    return last in MODALS or last in BE | HAVE | DO | {"to"}


def past_adverbs(words: Sequence[Token], place: int) -> int:
    while place < len(words) and (
        (is_adverb(words[place].text.lower()) and not _dates_since(words, place))
        or words[place].text.lower() == "neither"
        or words[place].text in _OPENING_MARKS
        or _is_no_longer(words, place)
    ):
        place += 1
    return place


def _dates_since(words: Sequence[Token], place: int) -> bool:
    """Whether “since” has its date behind it: “has since 2021 supplied”."""
    return words[place].text.lower() == "since" and place + 1 < len(words) and is_time(words[place + 1])


def _is_no_longer(words: Sequence[Token], place: int) -> bool:
    """Whether “no longer” stands around there."""
    pairs = (words[first : first + 2] for first in (place, place - 1) if first >= 0)
    return any([word.text.lower() for word in pair] == ["no", "longer"] for pair in pairs)


def plain(word: str) -> str:
    """The word in small letters without “n’t”: “will” for “won’t”."""
    small = word.lower()
    if small.endswith(("n't", "n’t")):
        return _CONTRACTED.get(small[:-3], small[:-3])
    return "can" if small == "cannot" else small
