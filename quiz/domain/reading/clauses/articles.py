"""The article that an office or a description takes: “the President”, “an envoy”."""

from __future__ import annotations

import re

from quiz.domain.reading.clauses.words import listed

_ONLY_ONE = listed(
    "president premier chancellor king queen emperor sultan emir shah tsar pope leader head chief chairman chairwoman "
    "chairperson chair speaker governor mayor secretary-general director-general vice-president ruler founder boss "
    "crown commander monarch regent prime"
)
_PORTFOLIOS = listed(
    "foreign defence defense interior finance energy justice home treasury commerce trade health education"
)
_VOWEL_LETTERS = "AEFHILMNORSX"
_SPOKEN_AS_WORDS = frozenset(["NATO", "NASA", "SADC", "FIFA", "MERCOSUR", "FRONTEX"])
_LIKE_YOU = re.compile(r"(?:eu|uni(?!n|m)|us[aeu]|uran|uru|ug|ukr|one\b)", re.IGNORECASE)
"""What is spoken as if it began with “y” or “w”: “European”, “union”, “Ukrainian”, “one-time”."""


def is_one_of_a_kind(title: list[str]) -> bool:
    """Whether a state or body has one of them at a time: “the President”, but “an ambassador”."""
    is_portfolio = (title[-1] == "minister" and len(title) > 1) or {"secretary", "of"} <= {*title}
    is_portfolio = is_portfolio or (
        title[-1] == "general" and title[-2:-1] in (["attorney"], ["director"], ["secretary"])
    )
    is_portfolio = is_portfolio or (title[-1] == "secretary" and bool(_PORTFOLIOS.intersection(title)))
    is_portfolio = is_portfolio or (title[-1] in {"adviser", "advisor"} and {"national", "security"} <= {*title})
    return (is_portfolio or any(word in _ONLY_ONE for word in title)) and "deputy" not in title


def article(title: list[str], *, owned: bool) -> str:
    """The article that the role takes after “is”."""
    small = [word.lower() for word in title]
    if small[0] in {"former", "late", "ex", "outgoing"} or not (owned and is_one_of_a_kind(small)):
        return indefinite(title[0])
    return "the"


def indefinite(word: str) -> str:
    """“an” before a word that is spoken with a vowel in front: “an envoy”, “an MP”, but “a European”, “a UN envoy”."""
    if word.isupper() and len(word) > 1 and word not in _SPOKEN_AS_WORDS:
        return "an" if word[0] in _VOWEL_LETTERS else "a"
    return "a" if _LIKE_YOU.match(word) or word[0].lower() not in "aeiou" else "an"
